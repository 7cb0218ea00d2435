import { beforeAll, expect, test } from 'vitest';
import { speakEnglish } from '../tests/example-thread.ts';
import { exampleExport } from '../tests/notes-export.ts';
import { formats } from './registry.ts';

beforeAll(speakEnglish);

/** Letters and digits alone: every format has its own signs around them. */
const plain = (text: string) =>
  text
    .replace(/&(amp|lt|gt|quot);/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const withEvidence = formats.filter(
  ({ id }) => !/^(csl|bibtex|csv-notes|csv-sources|claim-review)$/.test(id),
);

test.each(withEvidence.map(({ id, load }) => ({ id, load })))(
  'in $id evidence keeps its title, its words, what was found, when it was read, and its archived copy',
  async ({ id, load }) => {
    const file = plain([...(await load())(exampleExport)].join(''));
    for (const part of [
      'Minutes, <session> 12',
      'Three votes',
      'Page 4, at the',
      'https://archive.example/minutes',
      ...(id === 'json-ld'
        ? ['"scholium:finding":"not-found"', '"sourceDate":"2022-01-25T10:00:00.000Z"']
        : ['Wording not found in the text that was read', '#:~:text=Three%20votes']),
      id === 'csv-claims' || id === 'json-ld' ? '2022-01-25T10:00:00.000Z' : 'read 25 January 2022',
    ])
      expect(file).toContain(plain(part));
  },
);

test.each(
  formats
    .filter(({ id }) => /^(markdown|obsidian|logseq|html|csv-notes|csv-claims|ris|anki)$/.test(id))
    .map(({ id, load }) => ({ id, load })),
)('in $id a note leads to its very words in the post', async ({ load }) => {
  const file = plain([...(await load())(exampleExport)].join(''));
  expect(file).toContain(
    plain('https://politics.stackexchange.com/q/1#:~:text=Its%20page%20is%20no%20longer%20known.'),
  );
});
