import { expect, test } from 'vitest';
import { distinctNames, fileName } from './file-name.ts';

test('a file is named after its thread, without signs that a system refuses', () => {
  expect(fileName('Did NATO promise "not one inch"? (1990/91)')).toBe(
    'Did-NATO-promise-not-one-inch-1990-91',
  );
  expect(fileName('Была ли стена видна?')).toBe('Была-ли-стена-видна');
  expect(fileName('../…')).toBe('scholium');
});

test('a long title is cut between letters, never within one', () => {
  expect([...fileName('𝔘'.repeat(100))]).toHaveLength(80);
  expect(fileName('𝔘'.repeat(100)).isWellFormed()).toBe(true);
});

test('two threads of one title do not overwrite each other', () => {
  const name = distinctNames();
  expect(['A wall', 'a wall!', 'A wall-2', 'A wall'].map(name)).toEqual([
    'A-wall',
    'a-wall-2',
    'A-wall-2-2',
    'A-wall-3',
  ]);
});
