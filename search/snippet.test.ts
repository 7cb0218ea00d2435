import { expect, test } from 'vitest';
import { readQuery } from './query.ts';
import { snippetsOf } from './snippet.ts';

const texts = { quote: '', comment: '', title: '', author: '', tags: '' };
const shown = (typed: string, quote: string, taken = new Map<string, readonly string[]>()) =>
  snippetsOf({ ...texts, quote }, readQuery(typed).clauses, taken).map(
    ({ pieces, cut }) =>
      (cut.before ? '…' : '') +
      pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('') +
      (cut.after ? '…' : ''),
  );

test('the words that were found are marked as they are written', () => {
  expect(shown('elysee trea', 'The Élysée signed two treaties.')).toEqual([
    'The [Élysée] signed two [treaties].',
  ]);
});

test('of a phrase only the words that stand together are marked', () => {
  expect(shown('"first use"', 'Use first; no first use, use.')).toEqual([
    'Use first; no [first] [use], use.',
  ]);
});

test('what was taken for a mistyped word is marked', () => {
  expect(shown('parlaiment', 'A parliament.', new Map([['parlaiment', ['parliament']]]))).toEqual([
    'A [parliament].',
  ]);
});

test('of a long text the part with the most of what was found is shown, cut between words', () => {
  const filler = 'lorem ipsum dolor sit amet '.repeat(20);
  const [only = ''] = shown('nato treaty', `nato ${filler}the nato treaty of ${filler}`);
  expect(only).toContain('the [nato] [treaty] of');
  expect(only).toMatch(/^…(lorem|ipsum|dolor|sit|amet)\b.*\b(lorem|ipsum|dolor|sit|amet)…$/);
  expect(only.length).toBeLessThan(200);
});

test('what must not be there is not marked', () => {
  expect(shown('vote -nato', 'A vote on nato.')).toEqual(['A [vote] on nato.']);
});
