import { beforeAll, expect, test } from 'vitest';
import type { PostRow } from '../core/tables.ts';
import { example, licences, note, posts, speakEnglish } from '../tests/example-thread.ts';
import { attributionItems, attributionOf, missingAttribution } from './attribution.ts';
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

test('every quoted post carries all six items of attribution, of the revision that was read', () => {
  const text = writeMarkdown(example);
  const owed = example.notes.map(({ annotation }) => {
    const row = posts.find(({ post }) => post.key === annotation.target.post);
    const { source: permalink, reading } = annotation.target;
    const { title, site } = example.thread;
    const post = row?.post ?? { title, permalink, site, author: null, published: null };
    return attributionItems(attributionOf(post, reading), { text: plainLine, link }, 'en-GB');
  });
  expect(missingAttribution(text, owed)).toEqual([]);
  const line = text.split('\n').find((each) => each.includes('creativecommons.org/licenses/by-sa/4.0'));
  for (const words of [
    '[Was the \\*Treaty of Nowhere\\* ever ratified?](https://politics.stackexchange.com/a/2)',
    '[Mira_K \\[on leave\\]](https://politics.stackexchange.com/users/7/mira)',
    'Politics Stack Exchange',
    '[CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/)',
    'Changes were made: only excerpts are quoted',
    'Revision of 1 March 2016',
  ]) {
    expect(line).toContain(words);
  }
});

test('an export that lacks an item is found out', () => {
  const items = attributionItems(
    attributionOf(answer.post, (example.notes[1] as (typeof example.notes)[0]).annotation.target.reading),
    { text: plainLine, link },
    'en-GB',
  );
  const whole = writeMarkdown(example);
  for (const [name, words] of Object.entries(items)) {
    const lacking = missingAttribution(whole.replaceAll(words, ''), [items]);
    expect(lacking).toContainEqual(`${name}: ${words}`);
  }
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
    '## Question by user1234, score -2',
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
