import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../../messaging/fake-browser.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { declaredHosts } from '../../sites/declared-hosts.ts';
import background from './index.ts';

vi.mock('wxt/browser', () => import('../../messaging/fake-browser.ts'));

const forum = 'https://forum.example/*';

beforeEach(async () => {
  await Dexie.delete('scholium');
  fake.reset();
  fake.sender = { url: 'chrome-extension://scholium/panel.html' };
  background.main();
});

const speaksOn = () => fake.registered.get('words');
const choose = (language?: string) =>
  sendToBackground('changeSettings', { look: language ? { language } : {} });

test('the language that she chooses goes to every site that Scholium starts on by itself', async () => {
  await choose('de');
  expect(speaksOn()).toMatchObject({ js: ['words/de.js'], runAt: 'document_start', matches: declaredHosts });
  fake.permitted.add(forum);
  await sendToBackground('setAlwaysOn', { site: forum, isOn: true });
  expect(speaksOn()?.matches).toContain(forum);
});

test('another takes its place, and with none the pages have the browser’s own', async () => {
  await choose('de');
  const { step } = await choose('ar');
  expect(speaksOn()?.js).toEqual(['words/ar.js']);
  await sendToBackground('undo', { step });
  expect(speaksOn()?.js).toEqual(['words/de.js']);
  await choose();
  expect(speaksOn()).toBeUndefined();
});

test('where she presses, it comes before what speaks it', async () => {
  await choose('de');
  fake.tabs.set(4, { url: 'https://forum.example/1' });
  await sendToBackground('startInTab', { tab: 4 });
  const files = ['/words/de.js', '/any-page.js'];
  expect(fake.calls.at(-1)).toEqual(['scripting.executeScript', { target: { tabId: 4 }, files }]);
});

test('a language that does not come with us is no file', async () => {
  await choose('zz');
  expect(speaksOn()).toBeUndefined();
});
