import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { browsers } from '../../scripts/browsers.ts';
import { launchChromium } from './chromium.ts';
import { Closed } from './closed.ts';
import type { Engine, Kind, Launch } from './engine.ts';
import { launchFirefox } from './firefox.ts';
import { type Outside, standOutside } from './outside.ts';
import { Panel } from './panel.ts';
import { until } from './until.ts';
import { type Asked, answerFrom, type Web } from './web.ts';

export type { Kind } from './engine.ts';
export { dragOver, extendOver, type Words } from './selecting.ts';
export { until } from './until.ts';
export type { Asked, Web } from './web.ts';

export interface Options {
  /** A folder to keep over runs; left out: a new one that goes when the reader is closed. */
  readonly profile?: string;
  /** Folder of the built extension; left out: `.output`. */
  readonly extension?: string;
  readonly web?: Web;
  readonly colours?: 'light' | 'dark';
  /** Left out: full. */
  readonly motion?: 'full' | 'less';
  readonly headless?: boolean;
  /** What is opened after installing stays open; left out: it is closed, as by somebody who has no time. */
  readonly keepTour?: boolean;
  /** Where saved files go; left out: into the profile. */
  readonly downloads?: string;
}

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const engines = { chromium: launchChromium, firefox: launchFirefox };

/**
 * Starts a browser with the extension, cut off from the network.
 *
 * @throws when there is no such browser on this machine.
 */
export async function open(kind: Kind, options: Options = {}): Promise<Reader> {
  const executable = browsers[kind];
  if (!executable)
    throw new Error(`No ${kind} found. Install it, or set ${kind.toUpperCase()} to where it is.`);
  const outside = await standOutside();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'scholium-'));
  const launch: Launch = {
    executable,
    profile: resolve(profile),
    extension: resolve(profile, 'extension'),
    colours: options.colours ?? 'light',
    motion: options.motion ?? 'full',
    headless: options.headless ?? true,
    downloads: resolve(options.downloads ?? join(profile, 'downloads')),
    outside: outside.port,
  };
  mkdirSync(launch.downloads, { recursive: true });
  putExtension(options.extension ?? builds[kind], launch);
  const reader = new Reader(kind, launch, await engines[kind](launch), outside, !options.profile);
  if (options.web) reader.web = options.web;
  await reader.start();
  if (!options.keepTour) await (await reader.tour())?.close();
  return reader;
}

/** The browser gets a copy, so that a build in the meantime changes nothing under it; one place, so one id. */
function putExtension(built: string, { extension }: Launch): void {
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error(`There is no built extension in ${built}. Run “npm run build” first.`);
  rmSync(extension, { recursive: true, force: true });
  cpSync(built, extension, { recursive: true });
}

/** A person with a browser, Scholium in it, and a web that we made. */
export class Reader {
  readonly kind: Kind;
  /** What stands at which address, for every tab, also from now on. */
  web: Web = () => null;
  /** Every request for the web that a tab of ours made. */
  readonly requests: Asked[] = [];
  #page: Page | undefined;
  #room: Page | undefined;
  #engine: Engine;
  readonly #launch: Launch;
  readonly #outside: Outside;
  readonly #profileIsOurs: boolean;
  #hasStarted = false;

  /** For `open`. */
  constructor(kind: Kind, launch: Launch, engine: Engine, outside: Outside, profileIsOurs: boolean) {
    this.kind = kind;
    this.#launch = launch;
    this.#engine = engine;
    this.#outside = outside;
    this.#profileIsOurs = profileIsOurs;
  }

  /** For `open`: the first tab. */
  async start(): Promise<void> {
    const [first] = await this.#engine.browser.pages();
    this.#page = await this.#prepared(first ?? (await this.#engine.browser.newPage()));
  }

  /** The tab that opens after installing; null: this profile has seen it before. */
  async tour(): Promise<Page | null> {
    const isNew = this.#profileIsOurs && !this.#hasStarted;
    this.#hasStarted = true;
    if (!isNew) return null;
    return until('the tour', async () => (await this.tabsOn('panel.html?tour'))[0] ?? null);
  }

  /** Tabs that show one of the extension's own pages; Puppeteer's `url()` is behind for those in Firefox. */
  async tabsOn(path: string): Promise<Page[]> {
    const tabs = await this.#engine.browser.pages();
    const shown = await Promise.all(tabs.map((tab) => tab.evaluate(() => location.href).catch(() => '')));
    return tabs.filter((_, at) => shown[at]?.startsWith(this.origin + path));
  }

  /** The first tab. */
  get page(): Page {
    if (!this.#page) throw new Error('The reader has not been started.');
    return this.#page;
  }

  get browser() {
    return this.#engine.browser;
  }

  /** Of the extension, with a slash at the end. */
  get origin(): string {
    return this.#engine.origin;
  }

  /** Hosts that the worker, the panel or a page asked past our web; none was let through. */
  get leaks(): readonly string[] {
    return this.#outside.knocks;
  }

  /** What stands behind the proxy, for requests of the worker and the panel, and what was asked there. */
  get outside(): Outside {
    return this.#outside;
  }

  /** A window of its own stays in sight: a browser slows the clock of hidden tabs. */
  async newTab(type: 'tab' | 'window' = 'tab'): Promise<Page> {
    return this.#prepared(await this.#engine.browser.newPage({ type }));
  }

  async #prepared(page: Page): Promise<Page> {
    if (this.#launch.headless) await page.setViewport({ width: 1280, height: 900 });
    await answerFrom(() => this.web, page, this.requests);
    return page;
  }

  /** Takes a tab to an address of our web. */
  async goTo(address: string, page = this.page): Promise<void> {
    await page.bringToFront();
    await page.goto(address, { waitUntil: 'load' });
  }

  /** The toolbar, editor and cards on the page. */
  overlay(page = this.page): Closed {
    return new Closed(() => this.#engine, page, 'scholium-overlay');
  }

  /** The chips beside links. */
  sourceTags(page = this.page): Closed {
    return new Closed(() => this.#engine, page, 'scholium-tag');
  }

  /** What a screen reader is told of a tab: each role with its name, in the order of reading. */
  async heard(page = this.page): Promise<string[]> {
    await page.bringToFront();
    return this.#engine.heard(page);
  }

  tabId(page = this.page): Promise<number> {
    return this.#engine.tabId(page);
  }

  pressToolbarButton(page = this.page): Promise<void> {
    return this.#engine.pressAction(page);
  }

  /** The panel beside the page; it must have been opened. */
  async panel(): Promise<Panel> {
    const panel = new Panel(await this.#engine.panel());
    await until('the panel to load', () => panel.run((document) => document.readyState === 'complete'));
    return panel;
  }

  /** The panel as a tab of its own, for the thread on `page`: a whole Page, in both browsers. */
  async panelTab(page = this.page, type: 'tab' | 'window' = 'tab'): Promise<Page> {
    return this.ourPage(`panel.html?tab=${await this.tabId(page)}`, type);
  }

  /** The panel as a tab, told by the browser that the thread stands in a private window. */
  async privatePanelTab(page = this.page): Promise<Page> {
    const tab = await this.tabId(page);
    const panel = await this.#engine.browser.newPage();
    await panel.evaluateOnNewDocument(sayPrivate);
    await this.#engine.goToOurs(panel, `panel.html?tab=${tab}`);
    return panel;
  }

  /** One of the extension's own pages, in a new tab. */
  async ourPage(path: string, type: 'tab' | 'window' = 'tab'): Promise<Page> {
    const page = await this.#engine.browser.newPage({ type });
    await this.#engine.goToOurs(page, path);
    return page;
  }

  /** All rows of a table of the extension's database; null: no such database or table. */
  async rows(database: string, table: string): Promise<unknown[] | null> {
    // A page of our origin that runs none of our code.
    this.#room ??= await this.ourPage('manifest.json');
    const found = await this.#room.evaluate(readTable, database, table);
    await this.page.bringToFront();
    return found;
  }

  /** Runs `save`, and waits for the file that comes of it. @returns its path. */
  async saved(save: () => Promise<void>): Promise<string> {
    const folder = this.#launch.downloads;
    const before = new Set(readdirSync(folder));
    await save();
    // While it downloads, Firefox keeps an empty file of the last name beside the part; Chromium hides its own.
    const isWhole = (name: string) =>
      !/\.(crdownload|part)$|^\./.test(name) &&
      (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0) > 0;
    const name = await until('a saved file', () => {
      const fresh = readdirSync(folder).filter((name) => !before.has(name));
      return fresh.every(isWhole) ? fresh[0] : undefined;
    });
    return join(folder, name);
  }

  killBackground(): Promise<void> {
    return this.#engine.killBackground();
  }

  /** Puts a build in the place of the one that runs; left out: the same again, as a reload. */
  async upgrade(extension?: string): Promise<void> {
    this.#room = undefined;
    if (extension) putExtension(extension, this.#launch);
    await this.#engine.reinstall();
  }

  /** Closes the browser and starts it again with the same profile, with one empty tab. */
  async restart(): Promise<void> {
    await this.#engine.browser.close();
    this.#room = undefined;
    this.#engine = await engines[this.kind](this.#launch);
    await this.start();
  }

  async close(): Promise<void> {
    await this.#engine.browser.close();
    await this.#outside.close();
    if (this.#profileIsOurs) rmSync(this.#launch.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in the panel, before its scripts: no extension that a test installs may look into private windows. */
function sayPrivate(): void {
  interface Tabs {
    get(id: number): Promise<object>;
  }
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { tabs: Tabs } | undefined
  >;
  for (const tabs of [browser?.tabs, chrome?.tabs]) {
    if (!tabs) continue;
    const get = tabs.get.bind(tabs);
    tabs.get = (id, ...more: unknown[]) => {
      const [answer] = more as [((tab: object) => void) | undefined];
      const asPrivate = get(id).then((tab) => ({ ...tab, incognito: true }));
      if (answer) void asPrivate.then(answer);
      return asPrivate;
    };
  }
}

/** Runs in the page. */
async function readTable(name: string, table: string): Promise<unknown[] | null> {
  const names = (await indexedDB.databases()).map((database) => database.name);
  if (!names.includes(name)) return null;
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asked(indexedDB.open(name));
  try {
    if (!database.objectStoreNames.contains(table)) return null;
    return await asked(database.transaction(table).objectStore(table).getAll());
  } finally {
    database.close();
  }
}
