import { expect, test } from 'vitest';
import { inSlices } from './slices.ts';

function* steps(many: number): Generator<number, string> {
  for (let step = 0; step < many; step++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield step;
  }
  return 'done';
}

test('long work lets others have their turn, and comes to its end', async () => {
  let turns = 0;
  const others = setInterval(() => turns++, 0);
  const pieces: number[] = [];
  const end = await inSlices(steps(100), (piece) => pieces.push(piece), new AbortController().signal);
  clearInterval(others);
  expect(end).toBe('done');
  expect(pieces).toHaveLength(100);
  expect(turns).toBeGreaterThan(1);
});

test('long work stops within a slice of being stopped', async () => {
  const stop = new AbortController();
  let last = 0;
  const work = inSlices(
    steps(1000),
    (piece) => {
      last = piece;
      if (piece === 20) stop.abort(new Error('stopped'));
    },
    stop.signal,
  );
  await expect(work).rejects.toThrow('stopped');
  expect(last).toBeLessThan(60);
});
