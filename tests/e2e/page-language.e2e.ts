import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dragOver, open, type Reader, until } from './browser.ts';
import { focusIs } from './reading.ts';
import { demo } from './threads.ts';

const forum = 'https://forum.example/topic/1';
const html = '<!doctype html><html lang="en"><title>Compost</title><p>Turn it more often.</p></html>';

const words = { within: '#answer-990002 .js-post-body', text: 'The Wall is more than ten thousand times' };

// Her language is not the browser's: what stands on the site's page speaks hers too, after the next load.
describe.each([
  { folder: 'de', direction: 'ltr' },
  { folder: 'ar', direction: 'rtl' },
])('where she has chosen $folder', ({ folder, direction }) => {
  let reader: Reader;
  let panel: Page;
  beforeAll(async () => {
    reader = await open(inject('kind'), {
      web: (asked) =>
        asked.href === forum ? { type: 'text/html; charset=utf-8', body: html } : demo.web(asked),
    });
    await reader.goTo(demo.address);
    panel = await reader.panelTab(reader.page, 'window');
    await panel.waitForSelector('.more > button');
    await panel.evaluate((language) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        Extension | undefined
      >;
      const payload = { look: { language } };
      return (browser ?? chrome)?.runtime.sendMessage({ to: 'background', name: 'changeSettings', payload });
    }, folder);
    await reader.page.reload({ waitUntil: 'load' });
    await reader.page.bringToFront();
  });
  afterAll(() => reader?.close());

  const strings = JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;
  const said = (key: string) => strings[key]?.message ?? key;
  const written = () =>
    reader
      .overlay()
      .inFrame(({ ownerDocument: { documentElement } }) => [documentElement.lang, documentElement.dir]);

  test('source tags, the bar, the verdicts, the marker and the editor are in it', async () => {
    await until('a tag in it', () =>
      reader
        .sourceTags()
        .run(
          (roots, word) => roots.some((root) => root.querySelector('.label')?.textContent === word),
          said('kindShort_wiki'),
        ),
    );
    await dragOver(reader.page, words);
    await reader.overlay().press(said('claim'));
    await until('the verdicts', () => reader.overlay().shows(said('verdict_supported')));
    expect(await written()).toEqual([folder, direction]);
    await until('the bar to have the focus', () => focusIs(reader, '.toolbar[data-mode=judge]'));
    await reader.page.keyboard.press('1');
    await until('the marker', () =>
      reader
        .overlay()
        .run(
          ([root], word) => root?.querySelector('.marker')?.getAttribute('aria-label')?.includes(word),
          said('verdict_supported'),
        ),
    );
    await reader.page.keyboard.press('Enter');
    await until('the editor', () => focusIs(reader, 'textarea'));
    expect(await reader.overlay().shows(said('save'))).toBe(true);
  });

  test('on a site where she presses, too', async () => {
    await reader.goTo(forum);
    await until('the margin, named in it', async () => {
      await reader.pressToolbarButton();
      return reader
        .overlay()
        .run(([root], name) => root?.querySelector(`[aria-label="${name}"]`) != null, said('marksOnPage'));
    });
  });
});

interface Extension {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}
