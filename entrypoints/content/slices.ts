import { once } from '../../core/once.ts';

const sliceMs = 6;
/** Steps are short: to ask for the time after each would cost as much as some of them do. */
const stepsAtOnce = 4;

/**
 * Runs `steps` to their end, a few milliseconds at a time, and lets the browser do what waits in between.
 *
 * @returns what they return; null where `isWanted` no longer held before the end.
 */
export async function inSlices<T>(
  steps: Iterator<unknown, T>,
  isWanted: () => boolean,
  pause: () => Promise<void> = breath,
): Promise<T | null> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      for (let step = 0; step < stepsAtOnce; step++) {
        if (!isWanted()) return null;
        const { done, value } = steps.next();
        if (done) return value;
      }
    } while (performance.now() < end);
    await pause();
  }
}

/** Made once: to make one takes longer than what goes through it. */
const toNextTask = once(() => {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (then: () => void) => {
    waiting.push(then);
    port2.postMessage(null);
  };
});

/** A task of its own, without the wait that timers have. */
const breath = (): Promise<void> => new Promise((resolve) => toNextTask()(resolve));

/** When the browser has nothing better to do. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));

/**
 * One run at a time, none given up for a newer one: a page that never rests would never be read to its end.
 *
 * @returns how to ask for a run. What it answers comes when a run has ended that began after the asking.
 */
export function oneAtATime(run: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= running
      .catch(() => {})
      .then(async () => {
        next = null;
        running = run();
        await running;
      });
    return next;
  };
}
