import { expect, test } from 'vitest';
import { obsidianAddress } from './obsidian.ts';

test('a short note goes to Obsidian in the address, a long one by the clipboard', () => {
  const short = obsidianAddress('A & B', 'one\n& two');
  expect(short.byClipboard).toBe(false);
  const asked = new URL(short.href);
  expect(Object.fromEntries(asked.searchParams)).toEqual({ file: 'A & B', content: 'one\n& two' });
  const long = obsidianAddress('A', 'x'.repeat(5000));
  expect(long.byClipboard).toBe(true);
  expect(long.href.length).toBeLessThan(200);
  expect(() => obsidianAddress('\ud800', '\ud800')).not.toThrow();
});
