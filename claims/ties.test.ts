import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposedTies } from './ties.ts';

const claim = (id: string, post: string, words: string) => ({ id, post, words });
const thread = [
  'The treaty of 1990 spoke of German reunification and of nothing else.',
  'Gorbachev was promised that the alliance would not move an inch to the east.',
  'Members joined because they asked to, and the alliance took years over it.',
  'A promise that nobody wrote down binds nobody, lawyers say.',
];

test('claims of two answers that share rare words are proposed, and those of one answer are not', () => {
  const claims = [
    claim('a', 'answer/1', 'Gorbachev was promised that NATO would not expand an inch to the east'),
    claim('b', 'answer/2', 'Gorbachev himself denied that any promise about expanding was made'),
    claim('c', 'answer/2', 'The inch to the east was about Gorbachev and German reunification'),
    claim('d', 'answer/3', 'Turkey closed the straits in 1936'),
  ];
  const pairs = proposedTies(claims, thread).map(({ from, to }) => from + to);
  expect(pairs).toContain('ab');
  expect(pairs).toContain('ac');
  expect(pairs).not.toContain('bc');
  expect(pairs.join('')).not.toContain('d');
});

test('what every paragraph of the thread talks of ties no two claims', () => {
  const claims = [
    claim('a', 'answer/1', 'The alliance is a threat'),
    claim('b', 'answer/2', 'The alliance is a shield'),
  ];
  expect(proposedTies(claims, Array(20).fill('The alliance again.'))).toEqual([]);
});

test('a claim has at most three proposals, the likeliest first', () => {
  const claims = Array.from({ length: 9 }, (_, at) =>
    claim(`c${at}`, `answer/${at}`, `Gorbachev heard Baker say inch ${'reunification '.repeat(at % 3)}`),
  );
  const ties = proposedTies(claims, thread);
  for (const { id } of claims)
    expect(ties.filter(({ from, to }) => from === id || to === id).length).toBeLessThanOrEqual(3);
  expect(ties.map(({ score }) => score)).toEqual(ties.map(({ score }) => score).toSorted((a, b) => b - a));
});

test('any words give scores between 0 and 1, whatever script they are in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (all) => {
      const ties = proposedTies(
        all.map((words, at) => claim(String(at), String(at), words)),
        all,
      );
      for (const { score } of ties) expect(score).toBeLessThanOrEqual(1.000001);
    }),
  );
});

test('the first two claims of a thread can be proposed to each other', () => {
  const words = ['Baker promised Gorbachev not one inch', 'No inch was promised to Gorbachev by Baker'];
  const claims = words.map((one, at) => claim(`c${at}`, `answer/${at}`, one));
  expect(proposedTies(claims, words)).toHaveLength(1);
});
