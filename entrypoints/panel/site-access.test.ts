import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../../messaging/fake-browser.ts';
import { declaredHosts } from '../../sites/declared-hosts.ts';
import { alwaysOn } from '../../storage/always-on.ts';
import { openLibrary } from '../../storage/db.ts';
import background from '../background/index.ts';
import { access, allowNetwork, beAlwaysOn, leave, lookUp } from './site-access.ts';
import * as state from './state.ts';

vi.mock('wxt/browser', () => import('../../messaging/fake-browser.ts'));

const forum = 'https://forum.example/*';

beforeEach(async () => {
  state.library.value?.close();
  await Dexie.delete('scholium');
  fake.reset();
  fake.sender = { url: 'chrome-extension://scholium/panel.html' };
  fake.tabs.set(4, { url: 'https://forum.example/t/1' });
  background.main();
  state.library.value = await openLibrary();
  state.tab.value = 4;
  state.done.value = null;
});

const listed = async () => (state.library.value ? alwaysOn(state.library.value) : []);

test('a site that she allows is kept, and undo takes it back', async () => {
  await beAlwaysOn(forum);
  expect(await listed()).toEqual([forum]);
  expect(access.value).toMatchObject({
    here: forum,
    isNetwork: false,
    sites: [{ pattern: forum, isAllowed: true }],
  });
  expect(state.done.value?.message).toBe('siteAlways');
  state.done.value?.restore?.();
  await vi.waitFor(async () => expect(await listed()).toEqual([]));
  await vi.waitFor(() => expect(fake.permitted.has(forum)).toBe(false));
});

test('where she declines, nothing is kept, and a sentence says how it is now', async () => {
  fake.says = false;
  await beAlwaysOn(forum);
  expect(await listed()).toEqual([]);
  expect(state.done.value?.message).toBe('siteDeclined');
  await allowNetwork();
  expect(state.done.value?.message).toBe('networkDeclined');
});

test('what was revoked elsewhere is told as such, the network’s hosts too', async () => {
  for (const host of declaredHosts) fake.permitted.add(host);
  await beAlwaysOn(forum);
  expect(access.value?.isNetworkAllowed).toBe(true);
  fake.permitted.clear();
  await lookUp();
  expect(access.value).toMatchObject({
    isNetworkAllowed: false,
    sites: [{ pattern: forum, isAllowed: false }],
  });
  await leave(forum);
  expect(access.value?.sites).toEqual([]);
});

test.each([
  ['https://politics.stackexchange.com/q/1', true],
  ['https://stackoverflow.com/q/1', true],
  ['https://stackoverflow.com.example/q/1', false],
])('that %s is of the network: %s', async (url, isNetwork) => {
  fake.tabs.set(4, { url });
  await lookUp();
  expect(access.value?.isNetwork).toBe(isNetwork);
});
