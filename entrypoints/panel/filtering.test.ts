import { beforeAll, expect, test } from 'vitest';
import type { Note } from '../../core/note.ts';
import { speakEnglish } from '../../tests/example-thread.ts';
import { choicesOf, type Filtered, fits } from './filtering.ts';

beforeAll(speakEnglish);

const note = (more: {
  verdict?: Note['verdict'];
  tags?: string[];
  comment?: string;
  author?: string;
  evidence?: number;
  state?: Filtered['state'];
  kinds?: Filtered['sourceKinds'];
}): Filtered => ({
  note: {
    annotation: {
      motivation: 'assessing',
      tags: more.tags ?? [],
      comment: more.comment ?? '',
      wording: '',
      saidBy: null,
      target: { selector: { exact: 'the treaty' }, reading: { author: { name: more.author ?? 'Alice' } } },
    },
    verdict: more.verdict ?? null,
    evidence: Array.from({ length: more.evidence ?? 0 }),
  } as unknown as Note,
  state: more.state ?? 'anchored',
  sourceKinds: more.kinds ?? [],
});

const notes = [
  note({ verdict: 'mixed', tags: ['nato', 'treaty'], comment: 'why?', kinds: ['news'] }),
  note({ verdict: 'supported', tags: ['nato'], author: 'Bob', evidence: 2, kinds: ['news', 'wiki'] }),
  note({ state: 'gone', author: 'Bob' }),
];
const found = (...chosen: string[]) => notes.map((each) => fits(each, { text: '', chosen }));

test('of one group any choice fits, of several groups each must', () => {
  expect(found('verdict mixed')).toEqual([true, false, false]);
  expect(found('verdict mixed', 'verdict to-check')).toEqual([true, false, true]);
  expect(found('tag nato', 'author Bob')).toEqual([false, true, false]);
  expect(found('source wiki')).toEqual([false, true, false]);
  expect(found('has comment')).toEqual([true, false, false]);
  expect(found('has no-evidence')).toEqual([true, false, false]);
  expect(found('state gone', 'tag nato')).toEqual([false, false, false]);
});

test('what can be asked for is counted, in the order that it is known by', () => {
  const choices = choicesOf(notes, []).map(({ words, choices }) => [
    words,
    ...choices.map((choice) => `${choice.words} ${choice.notes}`),
  ]);
  expect(choices).toEqual([
    ['Verdict', 'To check 1', 'Supported 1', 'Mixed 1'],
    ['With or without', 'with a comment 1', 'with evidence 1', 'judged without evidence 1'],
    ['Marked words', 'words as marked 2', 'words gone 1'],
    ['Tag', 'nato 2', 'treaty 1'],
    ['Author of the post', 'Alice 1', 'Bob 2'],
    ['Cites', 'Newspaper or news site 2', 'Open-edit wiki 1'],
  ]);
});

test('a group that tells nothing apart is left out, unless it is asked for', () => {
  const alike = [note({ tags: ['nato'] }), note({ tags: ['nato'] })];
  expect(choicesOf(alike, [])).toEqual([]);
  expect(choicesOf(alike, ['tag treaty'])).toMatchObject([
    { words: 'Tag', choices: [{ key: 'tag nato' }, { key: 'tag treaty', notes: 0 }] },
  ]);
  expect(choicesOf(alike, ['tag nato'])).toMatchObject([{ words: 'Tag', choices: [{ words: 'nato' }] }]);
});
