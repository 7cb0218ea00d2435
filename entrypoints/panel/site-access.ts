import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ChosenSite } from '../../components/SiteList.tsx';
import { hostOfPattern, originPattern } from '../../core/web-origin.ts';
import { say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { declaredHosts } from '../../sites/declared-hosts.ts';
import { alwaysOn } from '../../storage/always-on.ts';
import { act } from './act.ts';
import { ask } from './follow.ts';
import * as state from './state.ts';

/** Where Scholium may start by itself; null: not looked up yet. */
export const access = signal<Access | null>(null);
interface Access {
  readonly sites: readonly ChosenSite[];
  readonly isNetworkAllowed: boolean;
  /** The site that the panel stands beside, as a pattern; null: the browser does not tell, or it is no page of the web. */
  readonly here: string | null;
  readonly isNetwork: boolean;
}

/** Looks up what is chosen and what the browser permits of it. */
export async function lookUp(): Promise<void> {
  const library = state.library.value;
  if (!library) return;
  const chosen = await alwaysOn(library);
  const sites = await Promise.all(
    chosen.map(async (pattern) => ({ pattern, isAllowed: await isAllowed([pattern]) })),
  );
  const address = await addressBeside();
  access.value = {
    sites,
    isNetworkAllowed: await isAllowed([...declaredHosts]),
    here: address && originPattern(address),
    isNetwork: address !== null && isDeclared(address),
  };
}

/** Calls `lookUp` whenever something is permitted or revoked, here or elsewhere; until `signal` aborts. */
export function followAccess(signal: AbortSignal): void {
  const follow = () => void lookUp();
  for (const changed of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    changed.addListener(follow);
    signal.addEventListener('abort', () => changed.removeListener(follow), { once: true });
  }
  follow();
}

const isAllowed = (origins: string[]) => browser.permissions.contains({ origins }).catch(() => false);

async function addressBeside(): Promise<string | null> {
  const told = state.report.value?.url ?? null;
  const tab = state.tab.value;
  if (told !== null || tab === null) return told;
  return (await browser.tabs.get(tab).catch(() => null))?.url ?? null;
}

const isDeclared = (address: string): boolean =>
  declaredHosts.some((pattern) => {
    const domain = hostOfPattern(pattern).slice(2);
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' && (hostname === domain || hostname.endsWith(`.${domain}`));
  });

/** To be called straight from a press: the browser asks her for this one site. */
export function beAlwaysOn(site: string): Promise<void> {
  const granted = browser.permissions.request({ origins: [site] });
  return act('page', async () => {
    if (!(await granted)) return { message: say('siteDeclined', hostOfPattern(site)) };
    await sendToBackground('setAlwaysOn', { site, isOn: true });
    await lookUp();
    await ask();
    return { message: say('siteAlways', hostOfPattern(site)), restore: () => void leave(site) };
  });
}

/** To be called straight from a press. */
export function allowNetwork(): Promise<void> {
  const granted = browser.permissions.request({ origins: [...declaredHosts] });
  return act('page', async () => {
    const isGranted = await granted;
    await lookUp();
    return { message: say(isGranted ? 'networkAllowed' : 'networkDeclined') };
  });
}

/** The site goes off the list, and the browser is told to forget that we may go there. */
export const leave = (site: string) =>
  act('page', async () => {
    await sendToBackground('setAlwaysOn', { site, isOn: false });
    // A site that the manifest names cannot be given back: what matters is that nothing starts there.
    await browser.permissions.remove({ origins: [site] }).catch(() => false);
    await lookUp();
    return { message: say('siteLeft', hostOfPattern(site)) };
  });
