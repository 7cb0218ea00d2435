import { expect, test } from 'vitest';
import type { Challenge } from './challenge.ts';
import type { Verdict } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { Finding } from './finding.ts';
import type { Note } from './note.ts';
import { countsOf } from './note-counts.ts';
import { openQuestions } from './open-questions.ts';
import type { ThreadQuotation } from './quotation.ts';

const note = (id: string, verdict: Verdict | null, evidence = 0, motivation = 'assessing') =>
  ({ annotation: { id, motivation }, verdict, evidence: Array(evidence).fill({}) }) as unknown as Note;
const ids = (notes: readonly Note[]) => notes.map(({ annotation }) => annotation.id);
const compared = (quote: string, kind: Finding['kind']) =>
  ({ post: 'p', quote, finding: { kind } }) as Comparison;

test('claims to check and verdicts without evidence are open, as the panel counts them; a note is not', () => {
  const notes = [
    note('new', null),
    note('rests', 'supported', 1),
    note('bare', 'mixed'),
    note('view', 'opinion'),
    note('note', null, 0, 'commenting'),
  ];
  const open = openQuestions(notes, [], [], []);
  expect(ids(open.toCheck)).toEqual(['new']);
  expect(ids(open.withoutEvidence)).toEqual(['bare', 'view']);
  expect(countsOf(notes)).toMatchObject({ toCheck: 1, withoutEvidence: 2 });
});

test('a challenge is open until it is answered', () => {
  const challenges = [{ state: 'open' }, { state: 'answered' }] as Challenge[];
  expect(openQuestions([], challenges, [], []).openChallenges).toEqual([challenges[0]]);
});

test('a quotation found in one source is not asked about in another', () => {
  const rows = [
    compared('a', 'not-found'),
    compared('a', 'verbatim'),
    compared('b', 'not-found'),
    compared('c', 'unreachable'),
    compared('d', 'reworded'),
  ];
  expect(openQuestions([], [], rows, []).notFound.map(({ quote }) => quote)).toEqual(['b', 'c']);
});

test('what a thread quotes and nobody has compared is open, apart from what names no source', () => {
  const pages = { kind: 'pages' as const, links: ['https://a.example/'] };
  const quoted = [
    { post: 'p', words: 'a', cited: pages, here: null },
    { post: 'p', words: 'b', cited: pages, here: null },
    { post: 'q', words: 'a', cited: pages, here: null },
    { post: 'p', words: 'c', cited: { kind: 'none' as const }, here: null },
    { post: 'p', words: 'd', cited: { kind: 'post' as const, post: 'q' }, here: { kind: 'verbatim' } },
  ] as ThreadQuotation[];
  const open = openQuestions([], [], [compared('a', 'unreachable')], quoted);
  expect(open.notCompared).toEqual([quoted[1], quoted[2]]);
  expect(open.withoutSource).toEqual([quoted[3]]);
});
