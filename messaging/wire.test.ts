import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageReport } from './contract.ts';
import { fake, browser as fakeBrowser } from './fake-browser.ts';
import {
  answer,
  answerInTab,
  type Handlers,
  isGone,
  onReport,
  pushReport,
  sendToBackground,
  sendToTab,
  type TabHandlers,
} from './wire.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
beforeEach(() => fake.reset());

const some = (handlers: Partial<Handlers>) => handlers as Handlers;
const inTab = (handlers: Partial<TabHandlers>) => handlers as TabHandlers;
const judgement = { annotation: 'a', verdict: 'mixed', asOf: null } as const;
const report = { url: 'https://a.org/' } as PageReport;

/** Puts what `answerInTab` registers into a tab, as a content script would be. */
function scriptIn(tab: number, handlers: TabHandlers, signal = new AbortController().signal) {
  const before = new Set(fake.onMessage.listeners);
  answerInTab(handlers, signal);
  for (const listener of fake.onMessage.listeners) {
    if (before.has(listener)) continue;
    fake.onMessage.listeners.delete(listener);
    fake.tabs.set(tab, { listener });
  }
}

test('a command reaches its handler with who sent it, and the answer comes back', async () => {
  const judge = vi.fn(async () => ({ id: 'a', seq: 1, step: 's' }));
  answer(some({ judge }));
  expect(await sendToBackground('judge', judgement)).toEqual({ id: 'a', seq: 1, step: 's' });
  expect(judge).toHaveBeenCalledWith(judgement, fake.sender);
});

test('an answer that is a promise of Dexie arrives, and so does null', async () => {
  answer(some({ threadState: () => Dexie.Promise.resolve(null) }));
  expect(await sendToBackground('threadState', { thread: 'a/b', since: null })).toBeNull();
});

test('a handler is called before anything is awaited: a press is still a press', () => {
  const openPanel = vi.fn(async () => null);
  answer(some({ openPanel }));
  void sendToBackground('openPanel', {});
  expect(openPanel).toHaveBeenCalled();
});

test('an error crosses as its message, whether thrown or rejected', async () => {
  answer(
    some({
      judge: () => {
        throw new Error('Too early.');
      },
      edit: () => Promise.reject(new Error('Too late.')),
    }),
  );
  await expect(sendToBackground('judge', judgement)).rejects.toThrow('Too early.');
  const late = await sendToBackground('edit', { annotation: 'a', body: {} }).catch((error: unknown) => error);
  expect(late).toMatchObject({ message: 'Too late.' });
  expect(isGone(late)).toBe(false);
});

test('where the extension was updated under a page, the error says so and can be told apart', async () => {
  answer(some({}));
  fake.invalidated = true;
  const error = await sendToBackground('judge', judgement).catch((error: unknown) => error);
  expect(isGone(error)).toBe(true);
  expect(error).toMatchObject({ message: expect.stringContaining('Scholium was updated or removed') });
  expect(isGone(await pushReport(report).catch((error: unknown) => error))).toBe(true);
});

test('a background that is not there, or does not know a command, is gone as well', async () => {
  const gone = (error: unknown) => isGone(error);
  expect(await sendToBackground('judge', judgement).catch(gone)).toBe(true);
  answer(some({}));
  expect(await sendToBackground('judge', judgement).catch(gone)).toBe(true);
});

test('a tab answers what it is asked, and one without our script is told apart', async () => {
  scriptIn(7, inTab({ showNote: ({ annotation }) => annotation === 'a' }));
  expect(await sendToTab(7, 'showNote', { annotation: 'a' })).toBe(true);
  expect(await sendToTab(7, 'showNote', { annotation: 'b' })).toBe(false);
  const error = await sendToTab(8, 'report', {}).catch((error: unknown) => error);
  expect(isGone(error)).toBe(true);
  expect(error).toMatchObject({ message: expect.stringContaining('Scholium is not on that page') });
});

test('the background does not answer what is meant for a tab, nor the other way round', async () => {
  answer({ showNote: () => true } as unknown as Handlers);
  expect(await sendToTab(7, 'showNote', { annotation: 'a' }).catch(isGone)).toBe(true);
  scriptIn(7, { judge: () => null } as unknown as TabHandlers);
  expect(fake.tabs.get(7)?.listener?.({ to: 'background', name: 'judge' }, {}, () => {})).toBeUndefined();
});

test('names that every object has are no commands', async () => {
  answer(some({}));
  expect(await sendToBackground('toString' as 'judge', judgement).catch(isGone)).toBe(true);
});

test('a report reaches our pages with the tab it came from; that nobody listens is no error', async () => {
  await pushReport(report);
  const heard = vi.fn();
  const stop = new AbortController();
  onReport(heard, stop.signal);
  await pushReport(report);
  expect(heard).toHaveBeenCalledExactlyOnceWith(report, 1);
  stop.abort();
  await pushReport(report);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('what was stopped answers no more', async () => {
  const stop = new AbortController();
  answer(some({ judge: async () => ({ id: 'a', seq: 1, step: 's' }) }), stop.signal);
  stop.abort();
  expect(await sendToBackground('judge', judgement).catch(isGone)).toBe(true);
  expect(fake.onMessage.listeners.size).toBe(0);
});

test('where the worker is killed before it answers, what may be asked twice is asked again, the rest is said', async () => {
  const killed = new Error(
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  );
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  send.mockRejectedValueOnce(killed).mockResolvedValueOnce({ answer: null });
  expect(await sendToBackground('dropDraft', { draft: 'a' })).toBeNull();
  send.mockRejectedValueOnce(killed);
  await expect(sendToBackground('judge', judgement)).rejects.toThrow('See whether it was done');
  send.mockRestore();
});
