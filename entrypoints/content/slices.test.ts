import { expect, test } from 'vitest';
import { inSlices, oneAtATime } from './slices.ts';

const tick = () => new Promise<void>((resolve) => setTimeout(resolve));

function* busy(ms: number, steps: number, done: () => void) {
  for (let step = 0; step < steps; step++) {
    for (const end = performance.now() + ms; performance.now() < end; );
    done();
    yield;
  }
  return 'all';
}

test('long work is done in slices, between which others have their turn', async () => {
  let done = 0;
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(done));
  expect(
    await inSlices(
      busy(3, 20, () => done++),
      () => true,
      tick,
    ),
  ).toBe('all');
  clearInterval(timer);
  expect(done).toBe(20);
  expect(seen.length).toBeGreaterThan(3);
});

test('work that is no longer wanted stops', async () => {
  let done = 0;
  expect(
    await inSlices(
      busy(1, 50, () => done++),
      () => done < 5,
      tick,
    ),
  ).toBeNull();
  expect(done).toBe(5);
});

test('asked during a run, it runs once more after it, however often it was asked', async () => {
  let runs = 0;
  const ask = oneAtATime(async () => {
    await tick();
    runs++;
  });
  const first = ask();
  await Promise.resolve().then(() => {});
  await Promise.all([ask(), ask(), ask()]);
  expect(runs).toBe(2);
  await first;
});

test('a run that failed says so to who asked, and the next runs all the same', async () => {
  let fails = true;
  const ask = oneAtATime(async () => {
    if (fails) throw new Error('no');
  });
  await expect(ask()).rejects.toThrow('no');
  fails = false;
  await ask();
});
