import { beforeEach, expect, test, vi } from 'vitest';
import type { ShownQuotation } from './quotations.ts';

// The border: what the browser asks her, the network, and the background.
const permissions = { contains: vi.fn(), request: vi.fn(), remove: vi.fn(async () => true) };
const sendMessage = vi.fn(async (_: unknown) => ({ answer: { id: 'x', step: 'y' } }));
vi.mock('wxt/browser', () => ({ browser: { permissions, runtime: { sendMessage } } }));
const fetch = vi.fn(async (_: string, __?: RequestInit) => new Response('', { status: 404 }));
vi.stubGlobal('fetch', fetch);

const { askFor } = await import('./compare-actions.ts');
const { busy } = await import('./quotations.ts');
const state = await import('./state.ts');

const link = 'https://museum.example:8443/wall?page=2#here';
const origins = ['https://museum.example/*'];
const quotation = {
  key: 'se/answer/2 words',
  post: 'se/answer/2',
  words: 'the words that it quotes',
  cited: { kind: 'pages', links: [link] },
  here: null,
  finding: null,
  kept: null,
} as ShownQuotation;
const thread = { key: 'se/question/1', permalink: 'https://se.example/q/1', title: 'One', site: 'se' };
const kept = () => sendMessage.mock.calls.map(([envelope]) => (envelope as { payload: object }).payload);

beforeEach(() => {
  vi.clearAllMocks();
  state.place.value = { at: 'thread', thread } as unknown as typeof state.place.value;
  state.done.value = null;
});

test('a site that she does not allow is not asked, nothing is kept, and that is said', async () => {
  permissions.contains.mockResolvedValue(false);
  permissions.request.mockResolvedValue(false);
  const asking = askFor(quotation, link);
  // In her very press: a moment later the browser would refuse to ask her.
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins });
  await asking;
  expect(fetch).not.toHaveBeenCalled();
  expect(kept()).toEqual([]);
  expect(state.done.value?.message).toBe('unreachable_not_allowed');
  expect(busy.value).toBeNull();
});

test('a site that she allows is asked once, and the browser is told to forget it', async () => {
  permissions.contains.mockResolvedValue(false);
  permissions.request.mockResolvedValue(true);
  await askFor(quotation, link);
  expect(fetch).toHaveBeenCalledTimes(1);
  const [address, options] = fetch.mock.calls[0] ?? [];
  expect(address).toBe('https://museum.example:8443/wall?page=2');
  expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
  expect(kept()).toMatchObject([{ thread, finding: { kind: 'unreachable', reason: 'page-gone' } }]);
  expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins });
});

test('what she had allowed before stays allowed', async () => {
  permissions.contains.mockResolvedValue(true);
  permissions.request.mockResolvedValue(true);
  await askFor(quotation, link);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(permissions.remove).not.toHaveBeenCalled();
});

test('for an address of her own network she is not even asked', async () => {
  await askFor(quotation, 'http://192.168.0.1/');
  expect(permissions.request).not.toHaveBeenCalled();
  expect(fetch).not.toHaveBeenCalled();
  expect(kept()).toMatchObject([{ finding: { reason: 'private-address' } }]);
});

test('what a source gives is kept for the thread that she asked in, wherever she has gone since', async () => {
  permissions.contains.mockResolvedValue(false);
  permissions.request.mockResolvedValue(true);
  const asking = askFor(quotation, link);
  state.place.value = { at: 'thread', thread: { ...thread, key: 'se/question/2' } } as never;
  await asking;
  expect(kept()).toMatchObject([{ thread: { key: 'se/question/1' } }]);
});
