import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page, type SerializedAXNode, type Target } from 'puppeteer-core';
import type { Engine, Launch } from './engine.ts';
import { until } from './until.ts';

/** Starts Chromium with the extension, over CDP. */
export async function launchChromium(launch: Launch): Promise<Engine> {
  writePreferences(launch.profile);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: launch.executable,
    headless: launch.headless,
    // Installing by CDP, and so upgrading in place, is allowed over a pipe only.
    pipe: true,
    enableExtensions: true,
    userDataDir: launch.profile,
    downloadBehavior: { policy: 'allow', downloadPath: launch.downloads },
    // Set for each tab: Firefox does not give it to the first.
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(launch.headless ? ['--disable-gpu'] : []),
      ...(launch.motion === 'less' ? ['--force-prefers-reduced-motion'] : []),
      '--disable-quic',
      '--no-first-run',
      // Chromium's own calls home would hide ours.
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-sync',
      '--hide-crash-restore-bubble',
      `--proxy-server=127.0.0.1:${launch.outside}`,
      '--proxy-bypass-list=<-loopback>',
      `--blink-settings=preferredColorScheme=${launch.colours === 'dark' ? 0 : 1}`,
    ],
  });
  const id = await browser.installExtension(launch.extension);
  const origin = `chrome-extension://${id}/`;
  const worker = () =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  await until('the worker', worker);
  const ourTabs = new WeakSet<Target>();

  return {
    browser,
    origin,
    runInRoots,
    async goToOurs(page, path) {
      ourTabs.add(page.target());
      await page.goto(origin + path);
    },
    async pressAction(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error(`Chromium does not know the extension ${id} any more.`);
      await extension.triggerAction(page);
    },
    async panel() {
      // The panel is a target of type `page`, as tabs are.
      const isPanel = (target: Target) =>
        target.url().startsWith(`${origin}panel.html`) && !ourTabs.has(target);
      const page = await (await browser.waitForTarget(isPanel, { timeout: 10_000 })).asPage();
      return {
        run: (source, args) =>
          page.evaluate(`(${asJson})(${source}, document, ${JSON.stringify(args)})`) as Promise<string>,
        async screenshot(file) {
          await page.screenshot({ path: file });
        },
      };
    },
    async tabId(page) {
      await page.bringToFront();
      const query = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)';
      return (await (await (await until('the worker', worker)).worker())?.evaluate(query)) as number;
    },
    async heard(page) {
      const root = await page.accessibility.snapshot({ interestingOnly: false, includeIframes: true });
      return root ? linesOf(root) : [];
    },
    async killBackground() {
      const killed = worker();
      if (!killed) return;
      // One that is just starting does not heed it; another may have started in its place by now.
      await until('the worker to be gone', async () => {
        if (!browser.targets().includes(killed)) return true;
        await (await killed.worker())?.close();
        return false;
      });
    },
    async reinstall() {
      await browser.installExtension(launch.extension);
      await until('the worker', worker);
    },
  };
}

/**
 * Without developer mode an unpacked extension comes back disabled after `runtime.reload()`; without
 * predictions Chromium does not connect to a site before it asks anything of it.
 */
function writePreferences(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = {
    extensions: { ui: { developer_mode: true } },
    net: { network_prediction_options: 2 },
    signin: { allowed: false },
    autofill: { enabled: false, profile_enabled: false },
    // A dictionary is fetched when the first field is typed into.
    browser: { enable_spellchecking: false },
    spellcheck: { dictionaries: [], use_spelling_service: false },
  };
  writeFileSync(file, JSON.stringify(preferences));
}

const sessions = new WeakMap<Page, CDPSession>();

async function runInRoots(page: Page, host: string, source: string, args: string): Promise<string> {
  const cdp = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, cdp);
  const { result: list } = await cdp.send('Runtime.evaluate', {
    expression: `[...Document.prototype.querySelectorAll.call(document, ${JSON.stringify(host)})]`,
  });
  if (!list.objectId) throw new Error(`Cannot look for ${host} on ${page.url()}.`);
  const { result: entries } = await cdp.send('Runtime.getProperties', {
    objectId: list.objectId,
    ownProperties: true,
  });
  const hosts = entries.filter((entry) => /^\d+$/.test(entry.name)).map((entry) => entry.value?.objectId);
  const roots = await Promise.all(
    hosts.map(async (objectId) => {
      if (!objectId) return null;
      const { node } = await cdp.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
      const root = node.shadowRoots?.[0];
      if (!root) return null;
      return (
        (await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })).object.objectId ?? null
      );
    }),
  );
  const answer = await cdp.send('Runtime.callFunctionOn', {
    objectId: list.objectId,
    functionDeclaration: `function (args, ...roots) { return (${asJson})(${source}, roots, args); }`,
    arguments: [{ value: args }, ...roots.flatMap((objectId) => (objectId ? [{ objectId }] : []))],
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  return answer.result.value as string;
}

/** Runs in the page. */
const asJson = `async (run, first, args) => JSON.stringify((await run(first, ...JSON.parse(args))) ?? null)`;

function linesOf({ role, name, checked, focused, children = [] }: SerializedAXNode): string[] {
  const states = [checked === true && 'checked', focused && role === 'heading' && 'focused'].filter(Boolean);
  const state = states.length > 0 ? ` (${states.join(', ')})` : '';
  return [`${name ? `${role} ${name.trim()}` : role}${state}`, ...children.flatMap(linesOf)];
}
