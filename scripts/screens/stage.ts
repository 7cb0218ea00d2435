import type { Page } from 'puppeteer-core';
import { type Reader, until } from '../../tests/e2e/browser.ts';

/** A view or state to picture; `set` brings it about and says in which tab it stands. */
export interface Shot {
  /** Begins with `page-` or `panel-`, which says how wide it is. */
  readonly name: string;
  readonly sizes?: readonly Size[];
  /** Selector of what is brought to the middle of the window, at each size. */
  readonly near?: string;
  /** As with the system's high contrast. */
  readonly inForcedColours?: boolean;
  set(stage: Stage): Promise<Page>;
}

export type Size = 'wide' | 'narrow' | 'zoomed';

/** The reader's browser while the pictures are taken. */
export class Stage {
  readonly reader: Reader;
  readonly theme: 'light' | 'dark';
  #panel: Page | null = null;

  constructor(reader: Reader, theme: 'light' | 'dark') {
    this.reader = reader;
    this.theme = theme;
  }

  get page(): Page {
    return this.reader.page;
  }

  /** The panel of the thread, as a tab; it stays open until `closePanel`. */
  async panel(): Promise<Page> {
    if (!this.#panel) {
      this.#panel = await this.reader.panelTab();
      await this.#panel.setViewport({ width: 420, height: 900 });
      const { reader } = this;
      const panel = this.#panel;
      await until('the panel to show something', async () => {
        if (await panel.$('.post, .state, .panel-loading')) return true;
        await reader.page.bringToFront();
        return false;
      });
    }
    await this.#panel.bringToFront();
    return this.#panel;
  }

  /** A panel that is opened after `change` was made to the extension's interface there. */
  async panelWith(change: () => void): Promise<Page> {
    await this.closePanel();
    const panel = await this.reader.panelTab();
    await panel.evaluateOnNewDocument(change);
    await panel.reload();
    this.#panel = panel;
    return panel;
  }

  async closePanel(): Promise<void> {
    await this.#panel?.close();
    this.#panel = null;
  }

  /** Brings the page to the front, at its wide size, with nothing of ours open. */
  async plainPage(): Promise<Page> {
    await this.page.bringToFront();
    await this.page.setViewport({ width: 1280, height: 900 });
    for (let press = 0; press < 2; press++) await this.page.keyboard.press('Escape');
    // A press in selected words would take them along.
    await this.page.evaluate(() => document.getSelection()?.removeAllRanges());
    return this.page;
  }

  async chord(code: 'KeyS' | 'Slash' | 'KeyJ'): Promise<void> {
    await this.page.keyboard.down('Alt');
    await this.page.keyboard.press(code);
    await this.page.keyboard.up('Alt');
  }
}

/** Brings what matches to the middle of the window. */
export async function bringIntoView(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (found) => found.scrollIntoView({ block: 'center', behavior: 'instant' }));
}
