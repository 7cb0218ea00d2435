import { beforeAll, expect, test } from 'vitest';
import type { PostRow } from '../core/tables.ts';
import { example, licences, note, posts, speakEnglish } from '../tests/example-thread.ts';
import { dateInWords } from './date-in-words.ts';
import { writeMarkdown } from './markdown.ts';
import { link, plainLine } from './markdown-text.ts';
import type { ThreadExport } from './thread-export.ts';

beforeAll(speakEnglish);
const [question, answer, comment] = posts as [PostRow, PostRow, PostRow];

/** The export of nothing but these notes and sources. */
const exportOf = (rest: Partial<ThreadExport>) => writeMarkdown({ ...example, sources: [], ...rest });

test('a thread with something of everything is written as in the golden file', async () => {
  await expect(writeMarkdown(example)).toMatchFileSnapshot('golden/thread.md');
});

test('every string that the export says is in the shipped file', () => {
  expect(writeMarkdown(example)).not.toMatch(/\b(md|verdict|sourceWord|kind)_[a-z_]+/);
});

test('what the page did not say is said to be missing', () => {
  const text = exportOf({ notes: [note(comment, 'Nonsense.')] });
  expect(text).toContain('## Comment by an author the page does not name\n');
  expect(text).toContain('Licence not stated on the page.');
  expect(text).toContain('Date of the revision not stated on the page; read on 25 January 2022.');
});

test('a licence that we know by the date alone says so', () => {
  const text = exportOf({ notes: [note(question, 'signed', {}, { licence: licences.by3 })] });
  expect(text).toContain('by-sa/3.0/) (by the date of the revision).');
});

test('where the page and the date of the revision name different licences, the page is believed and it is said', () => {
  const onExchange = {
    ...answer,
    post: { ...answer.post, key: 'stack-exchange/politics.stackexchange.com/answer/2' },
  };
  const text = exportOf({
    posts: [onExchange],
    notes: [
      note(onExchange, 'so', {}, { edited: { at: '2018-05-01T23:59:59Z', by: null }, licence: licences.by4 }),
      note(onExchange, 'no', {}, { edited: { at: '2018-05-02T00:00:00Z', by: null }, licence: licences.by4 }),
      note(onExchange, 'oh', {}, { edited: { at: '2011-04-08T00:00:00Z', by: null }, licence: null }),
    ],
  });
  expect(text).toContain(
    'by-sa/4.0/) (by the page; the date of the revision speaks for CC BY-SA 3.0). Changes',
  );
  expect(text).toContain('by-sa/4.0/). Changes were made: only excerpts are quoted. Revision of 2 May 2018.');
  expect(text).toContain('by-sa/3.0/) (by the date of the revision). Changes');
});

test('quotes from two revisions of one post are attributed to one each', () => {
  const text = exportOf({
    notes: [
      note(answer, 'first'),
      note(answer, 'second', {}, { edited: { at: '2019-01-01T00:00:00Z', by: null } }),
    ],
  });
  expect(text.match(/^From /gm)).toHaveLength(2);
  expect(text).toContain('> second\n\nRevision of 1 January 2019\n');
});

test('a claim without a verdict is to check, and a note is no claim', () => {
  expect(exportOf({ notes: [note(answer, 'so')] })).toContain('> so\n\n**To check**\n\n-   Said by');
  const plain = exportOf({ notes: [note(answer, 'so', { motivation: 'commenting' })] });
  expect(plain).not.toMatch(/To check|No evidence|Said by/);
});

test('a note that is kept despite an edit is quoted as marked, and says that the post reads otherwise', () => {
  const kept = (words: string) =>
    exportOf({ notes: [note(answer, 'as marked', { keptDespite: { words, at: '2026-11-23T10:00:00Z' } })] });
  const changed = '> as marked\n\nThe post reads differently since (noted on 23 November 2026)\n';
  expect(kept('as edited')).toContain(changed);
  expect(kept('as edited')).not.toContain('as edited');
  expect(kept('')).toContain('The post no longer has these words (noted on 23 November 2026)\n');
});

test('posts come in the order of the page, and those without notes not at all', () => {
  const text = exportOf({ notes: [note(comment, 'c'), note(question, 'q')] });
  expect(text.match(/^## .*/gm)).toEqual([
    '## Question by user1234, score −2',
    '## Comment by an author the page does not name',
  ]);
});

test('no link of an export leads anywhere but to the web', () => {
  expect(writeMarkdown(example)).not.toMatch(/[(<]\s*(javascript|data|file):/i);
  expect(link('run', 'javascript:alert(1)')).toBe('run (javascript:alert(1))');
});

test('no export holds a NUL, which makes programs take a text for something else', () => {
  expect(exportOf({ notes: [note(answer, 'a\0b', { comment: 'c\0d' })] })).not.toContain('\0');
});

test('the marks of Obsidian are escaped too', () => {
  expect(plainLine('==a== %%b%% $c$ a = 5 %')).toBe('\\==a\\== \\%%b\\%% \\$c\\$ a = 5 %');
});

test('an address cannot end its link early', () => {
  expect(link('a', 'https://x.example/a_(b) "c"\n<d>&copy;')).toBe(
    '[a](https://x.example/a_%28b%29%20%22c%22%0A%3Cd%3E&amp;copy;)',
  );
});

test.each([
  ['2022', '2022'],
  ['2022-01', 'January 2022'],
  ['2022-01-24', '24 January 2022'],
  ['2022-01-24T23:30:00-02:00', '25 January 2022'],
  ['2022-01-24T23:30:00Z', '24 January 2022'],
  ['2022-01-24T00:30:00Z', '24 January 2022'],
  ['2022-02-31', '2022-02-31'],
  ['soon', 'soon'],
])('the date %s reads %s', (date, words) => {
  expect(dateInWords(date, 'en-GB')).toBe(words);
});
