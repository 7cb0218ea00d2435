import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../../messaging/fake-browser.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import background from './index.ts';

vi.mock('wxt/browser', () => import('../../messaging/fake-browser.ts'));

const forum = 'https://forum.example/*';
const board = 'http://board.example/*';

beforeEach(async () => {
  await Dexie.delete('scholium');
  fake.reset();
  fake.sender = { url: 'chrome-extension://scholium/panel.html' };
  background.main();
});

/** As after the browser has put the worker to sleep and woken it, or Scholium was updated. */
function wakeUp(): void {
  fake.onMessage.listeners.clear();
  fake.onPermitted.listeners.clear();
  fake.onRevoked.listeners.clear();
  background.main();
}

const startsOn = () => [...fake.registered.values()].flatMap(({ matches = [] }) => matches);
const say = (site: string, isOn: boolean) => sendToBackground('setAlwaysOn', { site, isOn });
const revoke = (site: string) => {
  fake.permitted.delete(site);
  for (const listener of fake.onRevoked.listeners) listener();
};
const permit = (site: string) => {
  fake.permitted.add(site);
  for (const listener of fake.onPermitted.listeners) listener();
};

test('on a site that she chose and the browser permits, the script starts by itself', async () => {
  permit(forum);
  permit(board);
  await say(forum, true);
  await say(board, true);
  expect(startsOn()).toEqual([board, forum]);
  expect(fake.registered.get('always-on')).toMatchObject({
    js: ['any-page.js'],
    css: ['content-scripts/content.css'],
  });
});

test('two sites chosen at once are both kept', async () => {
  permit(forum);
  permit(board);
  await Promise.all([say(forum, true), say(board, true)]);
  expect(startsOn()).toEqual([board, forum]);
});

test('a site that she chose and did not permit is started by nobody, until she does', async () => {
  await say(forum, true);
  expect(startsOn()).toEqual([]);
  permit(forum);
  await vi.waitFor(() => expect(startsOn()).toEqual([forum]));
});

test('a site that the browser permits for something else is not one that she chose', async () => {
  permit(forum);
  await say(board, true);
  expect(startsOn()).toEqual([]);
});

test('what she revokes in the browser’s settings stops, and comes back when she permits it again', async () => {
  permit(forum);
  await say(forum, true);
  revoke(forum);
  await vi.waitFor(() => expect(startsOn()).toEqual([]));
  permit(forum);
  await vi.waitFor(() => expect(startsOn()).toEqual([forum]));
});

test('a site that she takes off the list stops', async () => {
  permit(forum);
  await say(forum, true);
  await say(forum, false);
  expect(startsOn()).toEqual([]);
  permit(board);
  wakeUp();
  await new Promise((later) => setTimeout(later, 30));
  expect(startsOn()).toEqual([]);
});

test('after an update, which forgets what was registered, it is registered again', async () => {
  permit(forum);
  await say(forum, true);
  fake.registered.clear();
  wakeUp();
  await vi.waitFor(() => expect(startsOn()).toEqual([forum]));
});

test('with everything else that she erases, the list goes', async () => {
  permit(forum);
  await say(forum, true);
  await sendToBackground('eraseEverything', {});
  expect(startsOn()).toEqual([]);
});

test.each(['https://*/*', '<all_urls>', 'javascript:1', 'https://a.example/b'])(
  '%s is not taken for a site',
  (site) => expect(say(site, true)).rejects.toThrow(),
);

test('a site cannot put itself on the list', async () => {
  permit(forum);
  fake.sender = { url: 'https://forum.example/' };
  await expect(say(forum, true)).rejects.toThrow('Only Scholium’s own pages can do this');
  expect(startsOn()).toEqual([]);
});
