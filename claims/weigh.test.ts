import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from './english.ts';
import { type Rule, rule } from './rule.ts';
import { weigh } from './weigh.ts';

test('the score is the sum of all weights that hold, whatever the sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (sentence) => {
      const { score, because, against } = weigh(sentence, english.rules);
      const weights = [...because, ...against].map(({ weight }) => weight);
      expect(score).toBe(weights.reduce((sum, weight) => sum + weight, 0));
    }),
  );
});

test('the reason that counts most stands first, of equals the one that the rules have first', () => {
  const [light, heavy, other, against] = [1, 3, 1, -2].map((weight, at) => rule(`${at}`, weight, () => true));
  const weighed = weigh('Any', [light, heavy, other, against] as Rule[]);
  expect(weighed).toEqual({ score: 3, because: [heavy, light, other], against: [against] });
});

test('digits of an address and of a footnote mark are no numbers', () => {
  const names = (sentence: string) => weigh(sentence, english.rules).because.map(({ name }) => name);
  for (const sentence of [
    'The mill burnt https://example.org/1873 down.',
    'The mill burnt example.org/fire/1873%20 down.',
    'The mill burnt down.[12]',
  ])
    expect(names(sentence)).not.toContain('number');
  expect(names('In 1873 the mill burnt down.')).toContain('number');
});
