import type { Browser, Page } from 'puppeteer-core';

export type Kind = 'chromium' | 'firefox';

/** What a browser is started with. */
export interface Launch {
  readonly executable: string;
  /** A folder that is kept over restarts. */
  readonly profile: string;
  /** The folder of the extension. */
  readonly extension: string;
  readonly colours: 'light' | 'dark';
  /** As she asks it of her system. */
  readonly motion: 'full' | 'less';
  readonly headless: boolean;
  /** A folder for what is saved. */
  readonly downloads: string;
  /** Port of the proxy that lets nothing through. */
  readonly outside: number;
}

/** A function as its source; it must use nothing but its parameters and the globals of where it runs. */
type Source = string;

/**
 * What the two browsers do differently. Functions go as source, arguments and answers as JSON, since that
 * is all that crosses every border here.
 */
export interface Engine {
  readonly browser: Browser;
  /** Of the extension, with a slash at the end. */
  readonly origin: string;
  /** Runs `async (roots, ...args)` with the shadow roots, open or closed, of all elements named `host`. */
  runInRoots(page: Page, host: string, source: Source, args: string): Promise<string>;
  /** Takes a tab to one of the extension's own pages. */
  goToOurs(page: Page, path: string): Promise<void>;
  /** Presses the extension's button in the toolbar, as on that page. */
  pressAction(page: Page): Promise<void>;
  /** The real side panel or sidebar; waits for it to be open. */
  panel(): Promise<PanelEngine>;
  /** The tab's id as `browser.tabs` has it; brings the tab to the front. */
  tabId(page: Page): Promise<number>;
  /** What a screen reader is told of a tab in front: each role with its name, in the order of reading and in ARIA's words. */
  heard(page: Page): Promise<string[]>;
  killBackground(): Promise<void>;
  /** Installs the extension's folder again, with what is in it now. */
  reinstall(): Promise<void>;
}

export interface PanelEngine {
  /** Runs `async (document, ...args)` in the panel. */
  run(source: Source, args: string): Promise<string>;
  /** Chromium: the panel alone. Firefox: the whole window, as it draws no picture of a sidebar alone. */
  screenshot(file: `${string}.png`): Promise<void>;
}
