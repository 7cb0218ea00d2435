import { expect, test } from 'vitest';
import { locate, readable } from './locate.ts';

test('white space alone is nowhere to be found, and is not looked for everywhere', () => {
  const selector = { prefix: '', suffix: '', start: 0, end: 80 };
  const text = readable('x '.repeat(50_000));
  const start = performance.now();
  for (const exact of ['', ' ', '\n\u00a0'])
    expect(locate(text, { exact, ...selector })).toEqual({ state: 'gone' });
  expect(performance.now() - start).toBeLessThan(1000);
});
