import { expect, test } from 'vitest';
import type { List } from '../../core/list.ts';
import { readAddress } from '../pattern.ts';
import { dateInAddress } from './date-in-address.ts';
import { sortRules } from './host-index.ts';
import { listFile, openFile } from './list-file.ts';
import { rulesOn } from './look-up.ts';
import { readList } from './read-list.ts';
import { hostsOver, matching, saying } from './say.ts';

/** The vectors of the design, each through the whole way: a list is read, made ready, looked up in, and says. */

const columns = '#columns: pattern rating scope since until';

/** What a list of these rows (tabs between the columns) says of a link. */
async function said(rows: readonly string[], link: string) {
  const text = ['#credlist 1', '#scale: gr=reliable nc=no-consensus gu=unreliable', columns, ...rows].join(
    '\n',
  );
  const { intake, header } = readList(new TextEncoder().encode(text), { columns: null });
  const sorted = sortRules(intake.lines);
  const file = await openFile(listFile(sorted), sorted.index.shape);
  const address = readAddress(link);
  if (!address) return null;
  const rules = await rulesOn(file, hostsOver(address));
  const found = matching([...rules.values()].flat(), address, dateInAddress(link));
  return found && saying({ id: 'l', title: 'L', scale: header.scale } as unknown as List, found);
}
const words = async (rows: readonly string[], link: string) =>
  (await said(rows, link))?.ratings.map((one) => one.words) ?? null;

test.each([
  ['notnytimes.com is not nytimes.com', ['nytimes.com\tgr'], 'https://notnytimes.com/', null],
  [
    'nytimes.com.evil.example is not nytimes.com',
    ['nytimes.com\tgr'],
    'https://nytimes.com.evil.example/',
    null,
  ],
  ['user and port do not matter', ['bbc.co.uk\tgr'], 'https://user@bbc.co.uk:8080/news', ['gr']],
  ['paths are whole segments', ['cdc.gov/coronavirus\tgr'], 'https://cdc.gov/coronavirus-old/', null],
  ['www. does not matter', ['nhs.uk\tgr'], 'https://www.nhs.uk/', ['gr']],
  ['a sub-host has its own rule', ['abcnews.go.com\tgr'], 'https://abcnews.go.com/x', ['gr']],
  ['its sister has none', ['abcnews.go.com\tgr'], 'https://espn.go.com/x', null],
  ['a section holds below it', ['dw.com/en\tgr'], 'https://dw.com/en/x', ['gr']],
  ['another section does not', ['dw.com/en\tgr'], 'https://dw.com/de', null],
  ['nor a sub-host without it', ['dw.com/en\tgr'], 'https://p.dw.com/', null],
  ['a platform’s rule is not about its tenants', ['wordpress.com\tgu'], 'https://foo.wordpress.com/', null],
  ['a public suffix does not spread', ['gov.uk\tgr'], 'https://foo.gov.uk/', null],
  ['unless it says so', ['.gov.uk\tgr'], 'https://foo.gov.uk/', ['gr']],
  ['a look-alike under another suffix', ['abcnews.com\tgr'], 'https://abcnews.com.co/', null],
  ['names in other letters', ['xn--bcher-kva.example\tgr'], 'https://BÜCHER.example/', ['gr']],
  ['and the other way round', ['BÜCHER.example\tgr'], 'https://xn--bcher-kva.example/', ['gr']],
  [
    'loopback is never in a list',
    ['[::1]\tgr', ...Array.from({ length: 9 }, (_, at) => `a${at}.example\tgr`)],
    'http://[::1]/',
    null,
  ],
  ['mail is no source', ['example.org\tgr'], 'mailto:a@example.org', null],
  ['script is no source', ['example.org\tgr'], 'javascript:alert(1)', null],
  [
    'the longer path wins',
    ['dailymail.co.uk\tgu', 'dailymail.co.uk/mailonsunday\tnc'],
    'https://www.dailymail.co.uk/mailonsunday/a',
    ['nc'],
  ],
  ['and the longer host', ['example.org\tgu', 'a.example.org\tgr'], 'https://b.a.example.org/', ['gr']],
])('%s', async (_, rows, link, expected) => {
  expect(await words(rows, link)).toEqual(expected);
});

test('two rows of one pattern and different scopes depend', async () => {
  const rows = ['forbes.com\tgr\tstaff articles', 'forbes.com\tgu\tarticles by contributors'];
  const says = await said(rows, 'https://forbes.com/sites/x');
  expect(says).toMatchObject({ depends: 'scope', leaning: null });
  expect(says?.ratings.map(({ words, scope }) => [words, scope])).toEqual([
    ['gr', 'staff articles'],
    ['gu', 'articles by contributors'],
  ]);
});

test('a rule that ends with a year holds where the item’s date is known, and depends on it elsewhere', async () => {
  const rows = ['newsweek.com\tgr\t\t\t2012', 'newsweek.com\tnc\t\t2013\t'];
  expect(await said(rows, 'https://newsweek.com/2011/04/03/x')).toMatchObject({ depends: null, leaning: 1 });
  expect(await words(rows, 'https://newsweek.com/2015/04/x')).toEqual(['nc']);
  const unknown = await said(rows, 'https://newsweek.com/x-123');
  expect(unknown).toMatchObject({ depends: 'date', leaning: null });
  expect(unknown?.ratings).toHaveLength(2);
});

test('a rule whose time is over leaves room for a wider one', async () => {
  const rows = ['example.org/blog\tgu\t\t\t2012', 'example.org\tgr'];
  expect(await words(rows, 'https://example.org/blog/2020/01/02/x')).toEqual(['gr']);
});
