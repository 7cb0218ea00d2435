import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser, fake } from '../../messaging/fake-browser.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import background from './index.ts';

vi.mock('wxt/browser', () => import('../../messaging/fake-browser.ts'));

beforeEach(() => {
  fake.reset();
  background.main();
});

const press = (id: number) => {
  for (const listener of fake.onClicked.listeners) listener({ id });
};
const target = { tabId: 4 };
const css = ['scripting.insertCSS', { target, files: ['/content-scripts/content.css'] }];
const script = (...files: string[]) => ['scripting.executeScript', { target, files }];
/** What a press does last, so that it does it in no other test. */
const injected = () => vi.waitFor(() => expect(fake.calls).toContainEqual(script('/any-page.js')));

test('a press opens the side panel at once, then puts our script into a tab that has none', async () => {
  fake.tabs.set(4, { url: 'https://politics.stackexchange.com/q/1' });
  press(4);
  expect(fake.calls).toEqual([['sidePanel.open', { tabId: 4 }]]);
  await vi.waitFor(() =>
    expect(fake.calls.slice(1)).toEqual([css, script('/content-scripts/content.js', '/said.js')]),
  );
});

test.each([
  'https://example.org/forum/1',
  'https://stackexchange.com.evil.example/q/1',
  'http://politics.stackexchange.com/q/1',
])('on a host that is not declared, %s, the general reader comes', async (url) => {
  fake.tabs.set(4, { url });
  press(4);
  await vi.waitFor(() => expect(fake.calls.slice(1)).toEqual([css, script('/any-page.js')]));
});

test('a tab that answers gets no second script', async () => {
  const answers = vi.fn((_: unknown, __: unknown, sendResponse: (reply: unknown) => void) => {
    sendResponse({ answer: {} });
    return true;
  });
  fake.tabs.set(4, { url: 'https://politics.stackexchange.com/q/1', listener: answers });
  press(4);
  await vi.waitFor(() => expect(answers).toHaveBeenCalled());
  await new Promise((later) => setTimeout(later, 20));
  expect(fake.calls).toEqual([['sidePanel.open', { tabId: 4 }]]);
});

test('in Firefox a press opens the sidebar, and a page is told to use the button', async () => {
  const open = vi.fn(async () => {});
  browser.sidePanel = undefined;
  browser.sidebarAction = { open };
  press(4);
  expect(open).toHaveBeenCalledOnce();
  await expect(sendToBackground('openPanel', {})).rejects.toThrow(
    'Firefox opens the panel from its toolbar only',
  );
  await injected();
});

test('where there is no panel, or it refuses, a tab opens in its place', async () => {
  const asTab = ['tabs.create', { url: '/panel.html?tab=4' }];
  browser.sidePanel = undefined;
  press(4);
  expect(fake.calls[0]).toEqual(asTab);
  await injected();
  fake.calls.length = 0;
  browser.sidePanel = { open: () => Promise.reject(new Error('No panels here.')) };
  press(4);
  await vi.waitFor(() => expect(fake.calls).toContainEqual(asTab));
  await injected();
});

test('a page’s button opens the side panel while the press still counts', async () => {
  fake.tabs.set(1, {});
  const opened = sendToBackground('openPanel', {});
  expect(fake.calls).toEqual([['sidePanel.open', { tabId: 1 }]]);
  expect(await opened).toBeNull();
});

test('the editor comes into the frame that asks for it', async () => {
  fake.sender = { url: 'https://a.org/', frameId: 3, tab: { id: 4 } };
  await sendToBackground('openEditor', {});
  expect(fake.calls).toEqual([
    ['scripting.executeScript', { target: { tabId: 4, frameIds: [3] }, files: ['/editor.js'] }],
  ]);
});

test('our own page may start the script in a tab, and hears where the browser forbids it', async () => {
  fake.sender = { url: 'chrome-extension://scholium/panel.html' };
  fake.tabs.set(4, { url: 'https://politics.stackexchange.com/q/1' });
  await sendToBackground('startInTab', { tab: 4 });
  expect(fake.calls).toEqual([css, script('/content-scripts/content.js', '/said.js')]);
  browser.scripting.executeScript = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
  await expect(sendToBackground('startInTab', { tab: 4 })).rejects.toThrow('Scholium cannot read this page');
});
