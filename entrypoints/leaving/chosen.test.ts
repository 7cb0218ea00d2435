import { expect, test } from 'vitest';
import { firstChosen, readChosen, withExported } from './chosen.ts';

test('what she chose comes back, and what a newer or damaged page wrote is not taken for it', () => {
  const chosen = withExported(
    { ...firstChosen, format: 'ris', names: 'initials' },
    'everything',
    '2026-01-01',
  );
  expect(readChosen(JSON.stringify(chosen))).toEqual(chosen);
  expect(readChosen('{"format":"ris"}')).toEqual({ ...firstChosen, format: 'ris' });
  for (const kept of [null, '{', '{"names":"reversed"}', '7', '[]'])
    expect(readChosen(kept)).toEqual(firstChosen);
});

test('of very many exports the latest are remembered', () => {
  let chosen = firstChosen;
  for (let day = 0; day < 600; day++)
    chosen = withExported(chosen, `thread ${day}`, new Date(day * 86_400_000).toISOString());
  expect(Object.keys(chosen.exported)).toHaveLength(500);
  expect(chosen.exported['thread 599']).toBeDefined();
  expect(chosen.exported['thread 0']).toBeUndefined();
});
