import { expect, test } from 'vitest';
import { readList } from './read-list.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** Each rule as "pattern: rating", and the form that the list was taken for. */
function read(text: string | Uint8Array) {
  const list = readList(typeof text === 'string' ? bytes(text) : text, { columns: null });
  const rules = list.intake.lines.map((line) => {
    const [pattern, , rating = ''] = line.split('\t');
    return `${pattern}: ${rating}`;
  });
  return {
    form: list.form,
    rules,
    rejected: list.intake.rejected,
    columns: list.table?.columns,
    header: list.header,
  };
}

/** Lists of many shapes, written by us after those that people hand on. */
const shapes: Record<string, { text: string; form: string; rules: string[] }> = {
  'a table with a name over each column': {
    text: 'domain,category,notes\na.org,good,x\nb.org,poor,"y, z"\n',
    form: 'csv',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'a table without names': {
    text: 'a.org,good\nb.org,poor\n',
    form: 'csv',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'a table by semicolons with whole links': {
    text: 'Name;Website;Bewertung;Rating\nA;https://www.a.org/;x;good\nB;http://b.org/de/index.html;y;poor\n',
    form: 'csv',
    rules: ['a.org: good', 'b.org/de: poor'],
  },
  'a table by tabs': {
    text: 'url\tlabel\na.org/news\t1\nb.org\t0\n',
    form: 'csv',
    rules: ['a.org/news: 1', 'b.org: 0'],
  },
  'a table by bars': {
    text: 'site|verdict\na.org|good\nb.org|poor\n',
    form: 'csv',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'a table after a line for spreadsheets': {
    text: 'sep=;\ndomain;rating\na.org;good\nb.org;poor\n',
    form: 'csv',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'a table after comments': {
    text: '# made on Monday\n# by somebody\ndomain,rating\na.org,good\nb.org,poor\n',
    form: 'csv',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'a table below its title': {
    text: 'My list of sites\n\nSite,Verdict\na.org,good\nb.org,poor\nc.org,poor\n',
    form: 'csv',
    rules: ['a.org: good', 'b.org: poor', 'c.org: poor'],
  },
  'a table below a title as wide as itself': {
    text: 'My list,,\nName,Site,Verdict\nA,a.org,good\nB,b.org,poor\n',
    form: 'csv',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'a table of a wiki page': {
    text: '| site | verdict |\n| --- | --- |\n| a.org | good |\n| b.org | poor |\n| c.org | poor |\n| d.org | poor |\n| e.org | poor |\n| f.org | poor |\n',
    form: 'csv',
    rules: ['a.org: good', 'b.org: poor', 'c.org: poor', 'd.org: poor', 'e.org: poor', 'f.org: poor'],
  },
  'hosts with words beside them': {
    text: 'outlet,reliability\n"The A (a.org)",good\nb.org / www.b.net,poor\n',
    form: 'csv',
    rules: ['a.org: good', 'b.org: poor', 'b.net: poor'],
  },
  'one column with a name': { text: 'domain\na.org\nb.org\n', form: 'plain', rules: ['a.org: ', 'b.org: '] },
  'a column of names beside one of links into a platform': {
    text: 'name,facebook,site,type\nA,https://facebook.com/a,a.org,x\nB,https://facebook.com/b,b.org,y\nC,https://facebook.com/c,c.org,y\n',
    form: 'csv',
    rules: ['a.org: x', 'b.org: y', 'c.org: y'],
  },
  'several addresses and several ratings in a cell': {
    text: 'name,urls,status\nA,"[""a.org"", ""www.a.net/x""]","[""good"", ""poor""]"\nB,"b.org; b.net",good\n',
    form: 'csv',
    rules: ['a.org: good', 'a.org: poor', 'a.net/x: good', 'a.net/x: poor', 'b.org: good', 'b.net: good'],
  },
  'lists as Python prints them': {
    text: `domains,rating\n"['a.org', 'b.org']",good\nc.org,poor\n`,
    form: 'csv',
    rules: ['a.org: good', 'b.org: good', 'c.org: poor'],
  },
  'JSON: objects': {
    text: '[{"domain":"a.org","rating":"good"},{"domain":"b.org","rating":"poor"}]',
    form: 'json',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'JSON: addresses alone': { text: '["a.org","b.org/x"]', form: 'json', rules: ['a.org: ', 'b.org/x: '] },
  'JSON: a rating for each host': {
    text: '{"a.org":"good","b.org":"poor"}',
    form: 'json',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'JSON: an object for each host': {
    text: '{"version":1,"sites":{"a.org":{"rating":"good","x":1},"b.org":{"rating":"poor"}}}',
    form: 'json',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'JSON: hosts in groups': {
    text: '{"good":["a.org","b.org"],"poor":["c.org"]}',
    form: 'json',
    rules: ['a.org: good', 'b.org: good', 'c.org: poor'],
  },
  'JSON: a list inside': {
    text: '{"meta":{"n":2},"data":{"items":[{"url":"https://a.org/","verdict":{"label":"good"}},{"url":"https://b.org/","verdict":{"label":"poor"}}]}}',
    form: 'json',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'JSON a line': {
    text: '{"domain":"a.org","rating":"good"}\n{"domain":"b.org","rating":"poor"}\n',
    form: 'json',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'JSON: rows': {
    text: '[["a.org","good"],["b.org","poor"]]',
    form: 'json',
    rules: ['a.org: good', 'b.org: poor'],
  },
  'a hosts file': {
    text: '# Title: Mine\n127.0.0.1 localhost\n::1 localhost\n0.0.0.0 a.org\n0.0.0.0 b.org c.org # both\n',
    form: 'hosts',
    rules: ['a.org: ', 'b.org: ', 'c.org: '],
  },
  dnsmasq: {
    text: 'address=/a.org/0.0.0.0\naddress=/b.org/0.0.0.0\n',
    form: 'hosts',
    rules: ['a.org: ', 'b.org: '],
  },
  'rules of an ad blocker': {
    text: '[Adblock Plus 2.0]\n! Title: Mine\n||a.org^\n||b.org^$third-party\n||c.org/x/*\n@@||ok.b.org^\n',
    form: 'adblock',
    rules: ['a.org: ', 'b.org: ', 'c.org/x: ', 'ok.b.org: exception'],
  },
  'match patterns': {
    text: '---\nname: Mine\n---\n*://*.a.org/*\n*://b.org/*\n*://*.c.org/x/*\n@*://*.d.org/*\n',
    form: 'match_patterns',
    rules: ['a.org: ', '=b.org: ', 'c.org/x: ', 'd.org: exception'],
  },
  'a goggle': {
    text: '! name: Mine\n! author: Me\n$boost=2,site=a.org\n$discard,site=b.org\n/blog/$downrank=3,site=c.org\n',
    form: 'goggles',
    rules: ['a.org: boost=2', 'b.org: discard', 'c.org/blog: downrank=3'],
  },
  'hosts, links and bullets a line': {
    text: '# mine\n- a.org\n* https://b.org/x/ # a note\n*.c.org\nhttp://d.org:8080/?utm_source=x#top\n\n',
    form: 'plain',
    rules: ['a.org: ', 'b.org/x: ', 'c.org: ', 'd.org: '],
  },
};

test.each(Object.entries(shapes))('%s is read', (_, { text, form, rules }) => {
  const found = read(text);
  expect(found.rules).toEqual(rules);
  expect(found.form).toBe(form);
  expect(found.rejected.filter(({ reason, said }) => reason !== 'no_address' && said !== '---')).toEqual([]);
});

test('what a list says of itself is taken from its comments', () => {
  expect(read(shapes['a goggle']?.text ?? '').header).toMatchObject({ title: 'Mine', maker: 'Me' });
  expect(read(shapes['match patterns']?.text ?? '').header).toMatchObject({ title: 'Mine' });
  expect(read('! Title: T\n! License: CC0\n! Last modified: 1 May\n||a.org^\n').header).toMatchObject({
    title: 'T',
    licence: 'CC0',
    updated: '1 May',
  });
});

test('rows that become no rule are told by their line and why', () => {
  const rows = Array.from({ length: 30 }, (_, at) => `good${at}.org`);
  const { rejected } = read(
    [...rows, 'me@a.org', 'localhost', 'no host here', '192.168.0.1', 'printer.local', 'x'.repeat(3000)].join(
      '\n',
    ),
  );
  expect(rejected.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '31 mail',
    '32 no_host',
    '33 no_host',
    '34 local',
    '35 local',
    '36 too_long',
  ]);
});

test('lines are counted through quoted line breaks and blank lines', () => {
  const filler = Array.from({ length: 20 }, (_, at) => `f${at}.org,x`).join('\r\n');
  const { rejected } = read(
    `domain,note\r\na.org,"one\r\ntwo\r\nthree"\r\n\r\nno host,x\r\n${filler}\r\nbad one,y\r\n`,
  );
  expect(rejected.map(({ line }) => line)).toEqual([6, 27]);
});

test('rules about parts of pages, or for some pages alone, are no rules about a site', () => {
  const good = Array.from({ length: 30 }, (_, at) => `||a${at}.org^`);
  const { rejected } = read(
    [...good, 'a.org##.ad', '||b.org^$domain=c.org', '/ads[0-9]+/', '||a*.org^'].join('\n'),
  );
  expect(rejected.map(({ reason }) => reason)).toEqual(['option', 'option', 'regex', 'regex']);
});

test('a link with a query means that page alone, unless the query is of tracking or language', () => {
  expect(
    read('https://v.org/watch?v=1\nhttps://a.org/?lang=en\nhttps://b.org/x?utm_source=y\n').rules,
  ).toEqual(['v.org/watch?v=1: ', 'a.org: ', 'b.org/x: ']);
});
