import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../../messaging/fake-browser.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { postOf, thread } from '../../storage/fixtures/samples.ts';
import background from './index.ts';

vi.mock('wxt/browser', () => import('../../messaging/fake-browser.ts'));

beforeEach(async () => {
  await Dexie.delete('scholium');
  fake.reset();
  background.main();
});

const place = { path: 'main > p', head: 'Tea' };
const startsOn = () => fake.registered.get('said')?.matches ?? [];
const sayOn = (host: string, isPost = true) => {
  const post = { ...postOf(1), key: `said/${host}/reply/+chat+~1` };
  return sendToBackground('sayPost', { post, thread, place, text: 'Tea is hot.', isPost });
};

test('where she has pointed at a post on a declared host, what finds it again starts by itself', async () => {
  await sayOn('politics.stackexchange.com');
  expect(startsOn()).toEqual(['https://*.politics.stackexchange.com/*']);
  expect(fake.registered.get('said')?.js).toEqual(['said.js']);
});

test('any other site has it all in one script', async () => {
  await sayOn('letters.example');
  expect(startsOn()).toEqual([]);
});

test('a name that a backup made up is no site', async () => {
  await sayOn('*.stackexchange.com');
  await sayOn('a?b.stackexchange.com');
  expect(startsOn()).toEqual([]);
});

test('when the last is taken back, it starts there no more, until that is undone', async () => {
  await sayOn('politics.stackexchange.com');
  const { step } = await sayOn('politics.stackexchange.com', false);
  expect(startsOn()).toEqual([]);
  await sendToBackground('undo', { step });
  expect(startsOn()).toHaveLength(1);
});

test('after an update, which forgets what was registered, it is registered again', async () => {
  await sayOn('politics.stackexchange.com');
  fake.registered.clear();
  fake.onMessage.listeners.clear();
  background.main();
  await vi.waitFor(() => expect(startsOn()).toHaveLength(1));
});
