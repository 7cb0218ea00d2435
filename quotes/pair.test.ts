import { expect, test } from 'vitest';
import type { PostBlock, PostBlocks, PostLink, PostQuote } from '../core/post-block.ts';
import { type Cited, type OtherPost, pair } from './pair.ts';

const site = 'https://news.example/';
const said = 'nobody promised at the time that this would never be done';

/** One line a block: `> ` for a block quotation, `- ` for a list's item, `[words](path)` for a link. */
function post(lines: string, quote: Partial<PostQuote> = {}): PostBlocks {
  const blocks: PostBlock[] = [];
  const links: PostLink[] = [];
  let text = '';
  let quotes = 0;
  for (const line of lines.trim().split(/\n\s*/)) {
    const [, mark = '', rest = ''] = /^(> \^|> |- |` )?(.*)$/.exec(line) ?? [];
    const isQuoted = mark.startsWith('>');
    if (isQuoted && blocks.at(-1)?.quote !== quotes - 1) quotes++;
    if (text) text += ' ';
    const start = text.length;
    for (const [whole, words, path] of rest.matchAll(/\[([^\]]+)\]\(([^)]+)\)|[^[]+|\[/g)) {
      if (words && path)
        links.push({ href: site + path, start: text.length, end: text.length + words.length });
      text += words && path ? words : whole;
    }
    const kind = mark === '- ' ? 'list-item' : mark === '` ' ? 'code' : mark === '> ^' ? 'head' : 'paragraph';
    blocks.push({ start, end: text.length, kind, quote: isQuoted ? quotes - 1 : null });
  }
  const told = { parent: null, cite: null, poster: null, post: null, ...quote };
  return { text, blocks, links, quotes: Array.from({ length: quotes }, () => told) };
}

const other = (words: string, more: Partial<OtherPost> = {}): OtherPost => ({
  key: 'x/y/answer/7',
  id: '7',
  author: 'Anna',
  published: null,
  words,
  ...more,
});

const citedIn = (lines: string, others: readonly OtherPost[] = [], asOf: string | null = null) =>
  pair(post(lines), asOf, others).map(({ cited }) => cited);
const inWords = (cited: Cited | null | undefined) => {
  if (!cited) return 'none';
  return 'links' in cited
    ? `${cited.by} ${cited.links.map((link) => link.replace(site, '')).join(' ')}`
    : `${cited.by} ${cited.post}`;
};

test.each([
  ['the sentence that introduces it', `As [the paper](a) says:\n> ${said}`, 'introduction a'],
  [
    'the last of several sentences',
    `I read [this](b). Then [the paper](a) came:\n> ${said}`,
    'introduction a',
  ],
  ['a short line with the link alone', `[The paper of 1990](a)\n> ${said}`, 'introduction a'],
  [
    'the sentence before one that only leads on',
    `From [the paper](a) of that year. It says:\n> ${said}`,
    'introduction a',
  ],
  ['the line right after', `It was said.\n> ${said}\n— Anna, [The Paper](a)`, 'attribution a'],
  ['an attribution within', `It was said.\n> ${said}\n> — Anna, [The Paper](a)`, 'link-inside a'],
  ['an address at its end', `It was said.\n> ${said} ([source](a))`, 'link-inside a'],
  ['the quotation as a whole', `It was said.\n> [${said}](a)`, 'link-inside a'],
  [
    'what the same paper goes on to say',
    `As [the paper](a) says:\n> ${said}\nIt continues:\n> and more was ${said}`,
    'introduction a; introduction a',
  ],
  [
    'a list of sources, each to be tried',
    `It was said:\n> ${said}\nSources:\n- [One](a)\n- [Two](b)`,
    'sources-list a b',
  ],
  [
    'the one of a list that has its number',
    `As [1] says:\n> ${said}\nReferences:\n[1] [One](a)\n[2] [Two](b)`,
    'sources-list a',
  ],
  ['a link right behind marks', `She said “${said}” ([source](a)), and [he](b) did not.`, 'same-paragraph a'],
  [
    'a link in the same sentence',
    `As [the paper](a) says, “${said}”. See [this](b) too.`,
    'same-paragraph a',
  ],
  [
    'a sentence before that says whose words follow',
    `According to [the paper](a) it was clear. “${said}.”`,
    'same-paragraph a',
  ],
  ['German marks', `Wie [die Zeitung](a) schrieb: „${said}“`, 'same-paragraph a'],
  ['French marks', `Selon [le journal](a) : « ${said} »`, 'same-paragraph a'],
  ['Swedish marks', `Enligt [tidningen](a): ”${said}”`, 'same-paragraph a'],
  ['Japanese marks', '[新聞](a)によると「当時は誰もそれを約束しなかったと大臣は述べた」', 'same-paragraph a'],
])('the source of a quotation is told by %s', (_, lines, wanted) => {
  expect(citedIn(lines).map(inWords).join('; ')).toBe(wanted);
});

test.each([
  [
    'links came with the quoted words',
    `It was said.\n> nobody [promised](a) at the time that [this](b) would never be done`,
  ],
  ['the link explains a name', `[Anna](users/5) said:\n> ${said}`],
  [
    'the link stands in an earlier sentence on something else',
    `The [gap](a) was closed. He told them: ‘${said}.’`,
  ],
  ['it is what a program prints', `Run [this tool](a) and its output is “${said}”.`],
  ['a short line before only has a link', `Get [it here](a) and start.\n> ${said}`],
  ['it is an example', `Write to [them](a): e.g. “${said}”.`],
  ['a list of sources is about something else', `It was so.\n> ${said}\nSources:\n- [One](a)`],
  ['there is none', `It was said:\n> ${said}`],
  [
    'the link is in a later paragraph',
    `It was said:\n> ${said}\nBut [this](a) is another matter, and a long one too.`,
  ],
])('where %s, no source is found', (_, lines) => {
  expect(citedIn(lines)).toEqual([null]);
});

test('a name linked to its article in an encyclopedia is no source, the encyclopedia quoted by name is', () => {
  const named = post(`[Jack Matlock](x) said:\n> ${said}`);
  const links = named.links.map((link) => ({
    ...link,
    href: 'https://en.wikipedia.org/wiki/Jack_F._Matlock_Jr.',
  }));
  expect(pair({ ...named, links }, null, [])[0]?.cited).toBeNull();
  const quoted = post(`Wikipedia on [Jack Matlock](x):\n> ${said}`);
  const there = quoted.links.map((link) => ({
    ...link,
    href: 'https://en.wikipedia.org/wiki/Jack_F._Matlock_Jr.',
  }));
  expect(pair({ ...quoted, links: there }, null, [])[0]?.cited).toMatchObject({ by: 'introduction' });
});

test('words of an earlier post on the page are from that post, whatever is linked around them', () => {
  const lines = `You say, against [the paper](a):\n> ${said}`;
  const words = `I think that ${said}. So there.`;
  const of = (more: Partial<OtherPost>, asOf: string | null) =>
    inWords(citedIn(lines, [other(words, more)], asOf)[0]);
  expect(of({}, null)).toBe('words x/y/answer/7');
  expect(of({ published: '2022-01-01T00:00:00Z' }, '2022-01-02T00:00:00Z')).toBe('words x/y/answer/7');
  expect(of({ published: '2022-01-03T00:00:00Z' }, '2022-01-02T00:00:00Z')).toBe('introduction a');
});

test("what a forum says of a quotation is taken: the poster's post if it is here, else no other source", () => {
  const lines = `> ^Anna said:\n> ${said} [here](a)`;
  const told = post(lines, { poster: 'Anna', post: '7' });
  expect(inWords(pair(told, null, [other('something else')])[0]?.cited)).toBe('poster x/y/answer/7');
  expect(pair(told, null, [])[0]?.cited).toBeNull();
  const linked = post(`> ^[Anna](users/5) [said](p7):\n> ${said} [here](a)`, { poster: 'Anna', post: '7' });
  expect(inWords(pair(linked, null, [])[0]?.cited)).toBe('markup p7');
  expect(inWords(pair(post(lines, { cite: `${site}c` }), null, [])[0]?.cited)).toBe('markup c');
});

test('the head and the attribution of a quotation are none of its words', () => {
  const [one] = pair(post(`> ^Anna said:\n> ${said}\n> — Anna, [The Paper](a)`), null, []);
  expect(one).toMatchObject({ form: 'block', words: said });
});

test('a box with a remark of the writer is no quotation', () => {
  expect(pair(post(`See [this](a):\n> Note: ${said}`), null, [])).toEqual([]);
});

test('short words between marks, code and apostrophes are no quotations', () => {
  const lines = `He's "sure" it’s the dogs’ and the cats’ own business as everybody in this town will say.\n\` print("${said}")\n"/a/path/that/has/many/parts/but/is/no/sentence"`;
  expect(pair(post(lines), null, [])).toEqual([]);
});
