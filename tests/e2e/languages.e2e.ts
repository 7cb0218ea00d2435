import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dragOver, open, type Reader, until } from './browser.ts';
import type { Kind } from './engine.ts';
import { demo } from './threads.ts';

type Messages = Record<string, { message: string }>;

const words = { within: '#answer-990002 .js-post-body', text: 'The Wall is more than ten thousand times' };

/** The panel's width where it is narrowest, and a usual one; in CSS px. */
const widths = [320, 420];

describe.each([
  { tag: 'de', direction: 'ltr' },
  { tag: 'ar', direction: 'rtl' },
])('in a browser that speaks $tag', ({ tag, direction }) => {
  const extension = speaking(inject('kind'), tag);
  const said = readMessages(extension);
  let reader: Reader;
  let panel: Page;
  beforeAll(async () => {
    reader = await open(inject('kind'), { web: demo.web, extension });
    await reader.goTo(demo.address);
  });
  afterAll(async () => {
    await reader?.close();
    rmSync(extension, { recursive: true });
  });

  test('words become a claim by the bar, which is written as the language is', async () => {
    await dragOver(reader.page, words);
    await reader.overlay().press(say('claim'));
    await until('the verdicts', () => reader.overlay().shows(say('verdict_supported')));
    const written = await reader
      .overlay()
      .inFrame(({ ownerDocument: { documentElement } }) => [documentElement.lang, documentElement.dir]);
    expect(written).toEqual([tag, direction]);
  });

  test('the panel is written as the language is, and nothing in it is wider than it', async () => {
    panel = await reader.panelTab(reader.page, 'window');
    await panel.waitForSelector('article.card');
    const { lang, dir } = await panel.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    });
    expect({ lang, dir }).toEqual({ lang: tag, dir: direction });
    for (const each of ['claims', 'sources', 'quotations']) {
      await panel.click(`[role=tab][id$="${each}"]`);
      for (const width of widths) {
        await panel.setViewport({ width, height: 900 });
        expect(await wider(), `${each} at ${width} px`).toEqual([]);
      }
    }
  });

  const say = (key: string) => said[key]?.message ?? key;

  /** What stands out of the window at either side. */
  const wider = () =>
    panel.evaluate(() => {
      const isSeen = (element: Element) => element.checkVisibility() && !element.closest('.unseen');
      return [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && isSeen(element) && (left < -1 || right > innerWidth + 1);
        })
        .map((element) => element.outerHTML.slice(0, 120));
    });
});

/** A copy of the build for a browser in that language: which one it runs in, no script can tell it. */
function speaking(kind: Kind, tag: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'scholium-speaking-'));
  cpSync(kind === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3', folder, { recursive: true });
  const own = JSON.parse(readFileSync(join(folder, `_locales/${tag}/messages.json`), 'utf8')) as Messages;
  writeFileSync(messagesIn(folder), JSON.stringify({ ...readMessages(folder), ...own }));
  return folder;
}

const messagesIn = (folder: string) => join(folder, '_locales/en/messages.json');
const readMessages = (folder: string) => JSON.parse(readFileSync(messagesIn(folder), 'utf8')) as Messages;
