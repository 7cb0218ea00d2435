import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { runtime: {} } }));

const { say } = await import('../../core/words.ts');
const { act } = await import('./act.ts');
const state = await import('./state.ts');

beforeEach(() => {
  vi.useFakeTimers();
});

test('what takes longer than half a second is said to be worked on, until it is done', async () => {
  const done = act(null, () => new Promise((resolve) => setTimeout(() => resolve(null), 2000)));
  await vi.advanceTimersByTimeAsync(400);
  expect(state.working.value).toBe(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(state.working.value).toBe(1);
  await vi.advanceTimersByTimeAsync(2000);
  await done;
  expect(state.working.value).toBe(0);
});

test('what fails late is no longer worked on, and says why', async () => {
  const failing = act(null, async () => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    throw new Error('The library is locked.');
  });
  await vi.advanceTimersByTimeAsync(800);
  await failing;
  expect(state.working.value).toBe(0);
  expect(state.problem.value).toMatchObject({ on: null });
});

test('where the browser lets nothing be copied, it says what to do, not what the browser calls it', async () => {
  await act('note', async () => {
    throw new DOMException("Failed to execute 'write' on 'Clipboard'.", 'NotAllowedError');
  });
  expect(state.problem.value).toEqual({ on: 'note', what: say('clipboardRefused') });
});
