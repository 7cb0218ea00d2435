import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { declaredHosts } from '../../sites/declared-hosts.ts';
import { allowed, asksForAll, revoke } from './allowed.ts';
import { open, type Reader, until } from './browser.ts';
import { fitsEveryWindow } from './fits-every-window.ts';
import { press, pressByMouse } from './reading.ts';

// Where Scholium starts by itself, in each state that this list has.

const kind = inject('kind');
const body = readFileSync(join(import.meta.dirname, '../../sites/xenforo/fixture.html'), 'utf8');
const path = new URL(/^<!-- (https:\S+) -->/.exec(body)?.[1] ?? '').pathname;
/** The second is long, and a line cannot be broken at a hyphen of it. */
const hosts = ['forum.example', 'theoldforumforeverythingaboutsourdoughandrye.community.example'];
const patterns = hosts.map((host) => `https://${host}/*`);

let reader: Reader;
let sites: Page;
beforeAll(async () => {
  reader = await open(kind, {
    web: ({ pathname }) => (pathname === path ? { type: 'text/html; charset=utf-8', body } : null),
    extension: allowed(kind, patterns),
  });
});
afterAll(() => reader?.close());

const text = () => sites.$eval('.sites', (list) => (list as HTMLElement).innerText);

async function fromSettings(): Promise<void> {
  await sites?.close().catch(() => {});
  sites = await reader.ourPage('panel.html?settings');
  await press(sites, 'Sites');
  await until('the sites', () => sites.$('.sites'));
}
async function beside(host: string): Promise<void> {
  await sites?.close().catch(() => {});
  await reader.goTo(`https://${host}${path}`);
  sites = await reader.panelTab(reader.page, 'window');
  await press(sites, 'More');
  await press(sites, 'Sites');
  await until('the sites', () => sites.$('.sites'));
}

describe('with no site of hers', () => {
  beforeAll(fromSettings);
  test('tells the network alone', async () => {
    expect(await sites.$$('.sites li')).toHaveLength(1);
    expect(await text()).toContain('came with Scholium');
  });
  fitsEveryWindow(() => sites);
});

describe('beside a site that could be one of hers', () => {
  beforeAll(() => beside(hosts[1] as string));
  test('offers it', async () => expect(await text()).toContain(`Always on ${hosts[1]}`));
  fitsEveryWindow(() => sites);
});

describe('with sites of hers', () => {
  beforeAll(async () => {
    for (const host of hosts) {
      await beside(host);
      await pressByMouse(sites, `Always on ${host}`);
      await until('it to be there', async () => (await sites.$$('.sites li button')).length > 0);
    }
    await fromSettings();
  });
  test('lists them', async () => {
    await until('both', async () => (await sites.$$('.sites li')).length === 3);
    for (const host of hosts) expect(await text()).toContain(host);
    expect(await text()).not.toContain('does not let');
  });
  fitsEveryWindow(() => sites);
});

describe('where the browser no longer allows any', () => {
  beforeAll(async () => {
    await sites.close();
    await reader.upgrade(asksForAll(kind));
    await revoke(reader, [...patterns, ...declaredHosts]);
    await fromSettings();
  });
  test('says so of each, with a press to allow it again', async () => {
    await until('all to be told', async () => (await text()).match(/Allow/g)?.length === 3);
  });
  fitsEveryWindow(() => sites);
});
