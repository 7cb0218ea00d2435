import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../../messaging/fake-browser.ts';
import background from './index.ts';

vi.mock('wxt/browser', () => import('../../messaging/fake-browser.ts'));

beforeEach(() => fake.reset());

const happen = (reason: string) => {
  for (const listener of fake.onInstalled.listeners) listener({ reason });
};
const opened = () => fake.calls.filter(([name]) => name === 'tabs.create');
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100));

test('the tour opens after installing, not after an update, and once on a device', async () => {
  background.main();
  happen('update');
  await aMoment();
  expect(opened()).toEqual([]);
  happen('install');
  await vi.waitFor(() => expect(opened()).toEqual([['tabs.create', { url: '/panel.html?tour' }]]));
  happen('install');
  await aMoment();
  expect(opened()).toHaveLength(1);
});
