import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hostileFiles, hostileList, hostilePage, threadKey } from '../xss/inputs.ts';
import { payloads } from '../xss/payloads.ts';
import { open, type Reader, until, type Web } from './browser.ts';
import { press } from './reading.ts';
import { demo } from './threads.ts';

// Each payload through every input into every view: it is shown as the words that it is, and nothing comes of it.

const web: Web = (address) => {
  const answer = demo.web(address);
  return answer?.type.startsWith('text/html')
    ? { ...answer, body: hostilePage(String(answer.body)) }
    : answer;
};
const files = await hostileFiles();

describe.runIf(inject('kind') === 'chromium')('words that would be more than words', () => {
  let reader: Reader;
  const folder = mkdtempSync(join(tmpdir(), 'scholium-words-'));
  beforeAll(async () => {
    reader = await open(inject('kind'), { web });
    await reader.page.evaluateOnNewDocument(listen);
    await reader.goTo(demo.address);
  });
  afterAll(async () => {
    await reader?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** One of our pages, in which whatever runs, or is refused by the policy, is heard of. */
  async function ours(path: string): Promise<Page> {
    const page = await reader.ourPage(path);
    await page.evaluateOnNewDocument(listen);
    await page.reload();
    await until('the page', () => page.evaluate(() => document.body.innerText.length > 20));
    return page;
  }

  /** Goes through all of a view, opening what is folded, and finds nothing in it that words should not become. */
  async function isWordsOnly(page: Page, what: string): Promise<void> {
    const { found, seen } = await page.evaluate(lookThrough);
    expect(found, what).toEqual([]);
    expect(seen, `${what} shows payloads`).toBeGreaterThan(0);
  }

  async function choose(page: Page, name: string, content: string, selector: string): Promise<void> {
    const file = join(folder, name);
    writeFileSync(file, content);
    const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  }

  test.each([...files.keys()])('%s comes in, and its report and what is taken in are words', async (name) => {
    const page = await ours('panel.html?leaving=import');
    await choose(page, 'notes.txt', files.get(name) ?? '', 'input[type=file]:not(:disabled)');
    await until('what the file would do', () =>
      page.evaluate(() => document.querySelector('.report-plan, [role=alert]') !== null),
    );
    const { found } = await page.evaluate(lookThrough);
    expect(found).toEqual([]);
    const before = (await reader.rows('scholium', 'log'))?.length ?? 0;
    await page.bringToFront();
    const hasNews = await page.$$eval('button:not(:disabled)', (all) =>
      all.some((one) => one.textContent === 'Take it in'),
    );
    if (hasNews) {
      await press(page, 'Take it in');
      await until('the import', () => page.evaluate(() => /Imported/.test(document.body.innerText)));
      expect((await page.evaluate(lookThrough)).found).toEqual([]);
    }
    if (name === 'backup')
      expect((await reader.rows('scholium', 'log'))?.length ?? 0).toBeGreaterThan(before);
    await page.close();
  });

  test('a rating list comes in', async () => {
    const page = await ours('panel.html?lists');
    await choose(page, 'evil.credlist', hostileList(), '.file-field input');
    await until('the report', () => page.evaluate(() => document.querySelector('.report') !== null));
    await isWordsOnly(page, 'the report on a list');
    await press(page, 'Take it in');
    await until('the list', () => page.evaluate(() => /is taken in/.test(document.body.innerText)));
    await isWordsOnly(page, 'the lists');
    await page.close();
  });

  test('the panel shows them on the thread, in each of its parts', async () => {
    await reader.goTo(demo.address);
    const panel = await reader.panelTab();
    await panel.evaluateOnNewDocument(listen);
    await panel.reload();
    await until('the notes', async () => (await panel.$$('article.card')).length > 5);
    const tabs = await panel.$$eval('[role=tab]', (all) => all.length);
    expect(tabs).toBeGreaterThan(1);
    for (let at = 0; at < tabs; at++) {
      await panel.$$eval('[role=tab]', (all, nth) => (all[nth] as HTMLElement).click(), at);
      await new Promise((resolve) => setTimeout(resolve, 700));
      await isWordsOnly(panel, `part ${at} of the panel`);
    }
    await panel.close();
  });

  test('the ledger of the thread', async () => {
    const page = await ours(`ledger.html?${new URLSearchParams({ thread: threadKey })}`);
    await until('the claims', () => page.evaluate(() => /xss\(\)/.test(document.body.innerText)));
    await isWordsOnly(page, 'the ledger');
    await page.close();
  });

  test('the library, and what a search finds in it', async () => {
    const page = await ours('panel.html?library');
    await until('the notes', () => page.evaluate(() => /xss\(\)/.test(document.body.innerText)));
    await isWordsOnly(page, 'the library');
    for (const asked of ['script', '"<img src', 'onerror', '<svg', 'tag:<script>', '{{']) {
      await page.$eval('input[type=search]', (field) => (field as HTMLInputElement).select());
      await page.type('input[type=search]', asked);
      await new Promise((resolve) => setTimeout(resolve, 400));
      const { found } = await page.evaluate(lookThrough);
      expect(found, `a search for ${asked}`).toEqual([]);
    }
    await page.close();
  });

  test('the preview of what leaves, in every format', async () => {
    const page = await ours('panel.html?leaving');
    await page.waitForSelector('input[name=format]');
    const formats = await page.$$eval('input[name=format]', (all) =>
      all.map((one) => (one as HTMLInputElement).value),
    );
    expect(formats.length).toBeGreaterThan(10);
    for (const format of formats) {
      await page.click(`input[name=format][value=${format}]`);
      await new Promise((resolve) => setTimeout(resolve, 400));
      const { found } = await page.evaluate(lookThrough);
      expect(found, format).toEqual([]);
    }
    await isWordsOnly(page, 'the preview');
    await page.close();
  });

  test('the cards on the page', async () => {
    await reader.goTo(demo.address);
    await until('the marks', () =>
      reader.overlay().run((roots) => roots[0]?.querySelector('.marker') !== null),
    );
    const cards = await reader.overlay().run((roots) => roots[0]?.querySelectorAll('.marker').length ?? 0);
    expect(cards).toBeGreaterThan(0);
    const ids = [
      ...new Set(
        ((await reader.rows('scholium', 'annotation')) as { id: string; thread: string }[])
          .filter(({ thread }) => thread === threadKey)
          .map(({ id }) => id),
      ),
    ];
    let seen = 0;
    for (const id of ids.filter((_, at) => at % 12 === 0)) {
      const shown = await reader.overlay().run(async (roots, wanted) => {
        const marker = roots[0]?.querySelector<HTMLElement>(`[data-note~="${wanted}"]`);
        marker?.click();
        await new Promise((resolve) => setTimeout(resolve, 300));
        return marker !== null;
      }, id);
      if (!shown) continue;
      expect(await reader.overlay().run(lookInRoots)).toEqual([]);
      seen += await reader
        .overlay()
        .run((roots) =>
          Number(
            /xss\(\)|evil/.test(roots[0]?.querySelector('iframe')?.contentDocument?.body.innerText ?? ''),
          ),
        );
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('the card of a source on the page', async () => {
    await reader.goTo(demo.address);
    await until('the tags', async () => (await reader.sourceTags().count()) > 20);
    await reader.page.keyboard.press('Escape');
    await reader.page.$eval('.answer .js-post-body a[href^="https://site"]', (link) =>
      link.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    await reader.page.hover('.answer .js-post-body a[href^="https://site"]');
    await until('the card', async () => /site\d+\.example/.test(await reader.overlay().text()));
    expect(await reader.overlay().run(lookInRoots)).toEqual([]);
    expect(await reader.sourceTags().run(lookInRoots)).toEqual([]);
  });

  test('no page that she has open has run any of it, and nothing was asked of the network', async () => {
    for (const page of await reader.browser.pages())
      expect(await page.evaluate(() => (window as unknown as { heard?: string[] }).heard ?? [])).toEqual([]);
    expect(reader.leaks).toEqual([]);
    expect(reader.requests.filter(({ url }) => /evil|site\d+\.example/.test(url))).toEqual([]);
  });

  test('what is looked for would be found', async () => {
    expect(new Set(payloads).size).toBeGreaterThanOrEqual(100);
    const page = await ours('panel.html?library');
    await page.evaluate(() => {
      const image = document.body.appendChild(document.createElement('img'));
      image.src = 'https://evil.example/x';
      const link = document.body.appendChild(document.createElement('a'));
      link.href = 'javascript:xss()';
      document.body.append(document.createElement('iframe'), document.createElement('style'));
    });
    const { found } = await page.evaluate(lookThrough);
    expect(found.sort()).toEqual([
      'a[href=javascript:xss()]',
      'iframe',
      'img-src https://evil.example/x ',
      'img[src=https://evil.example/x]',
      'style',
      'style-src-elem inline ',
    ]);
    await page.close();
  });
});

/** Runs in the page, before anything else: what a payload would do, and what the policy had to stop. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard, xss: () => heard.push('it ran') });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    heard.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
}

/** Runs in the page: scrolls through it, and answers what words have become there, and how many payloads were seen. */
async function lookThrough(): Promise<{ found: string[]; seen: number }> {
  const found = new Set<string>((window as unknown as { heard?: string[] }).heard ?? []);
  let seen = 0;
  for (const one of document.querySelectorAll('details')) one.open = true;
  const scrolled = [
    document.scrollingElement,
    ...document.querySelectorAll('main, [role=tabpanel], .rows, .notes'),
  ];
  for (const part of scrolled) {
    for (let top = 0, steps = 0; part && steps < 60; steps++) {
      part.scrollTop = top;
      await new Promise((resolve) => setTimeout(resolve, 20));
      look();
      top += part.clientHeight || 800;
      if (top >= part.scrollHeight) break;
    }
  }
  return { found: [...found], seen };

  function look(): void {
    seen += document.body.innerText.match(/xss\(\)|evil\.example/g)?.length ?? 0;
    const foreign =
      /^(style|iframe|frame|frameset|object|embed|applet|base|portal|template|video|audio|track|marquee|isindex|keygen|math|image|foreignobject|animate|use|xml|xmp|plaintext|noscript)$/i;
    for (const one of document.querySelectorAll('*')) {
      const name = one.localName;
      if (foreign.test(name)) found.add(name);
      if (name === 'script' && !(one as HTMLScriptElement).src.startsWith(location.origin))
        found.add('script');
      if (name === 'meta' && one.hasAttribute('http-equiv')) found.add('meta');
      for (const { name: attribute, value } of one.attributes) {
        const leadsAway =
          /^(src|srcset|action|formaction|data|poster|background|ping|srcdoc|xlink:href|is)$/.test(attribute);
        if (/^on/.test(attribute)) found.add(`${name}[${attribute}]`);
        if (leadsAway && !value.startsWith('/') && !value.startsWith(location.origin))
          found.add(`${name}[${attribute}=${value}]`);
        if (attribute === 'href' && !/^(https?:|#|\/|blob:|chrome-extension:|\.)/i.test(value))
          found.add(`${name}[href=${value}]`);
        if (
          attribute === 'href' &&
          name === 'link' &&
          new URL(value, location.href).origin !== location.origin
        )
          found.add(`link[${value}]`);
        if (attribute === 'style' && /url\(|expression/.test(value)) found.add(`${name}[style=${value}]`);
      }
    }
  }
}

/** The same in the closed roots on a site's page, and the frames that stand in them. */
function lookInRoots(roots: ShadowRoot[]): string[] {
  const found = new Set<string>((window as unknown as { heard?: string[] }).heard ?? []);
  const frames = roots.flatMap((root) => [...root.querySelectorAll('iframe')]);
  const places = [...roots, ...frames.flatMap((frame) => frame.contentDocument ?? [])];
  const foreign =
    /^(script|object|embed|base|portal|template|video|audio|math|image|foreignobject|animate|use|img|link|meta|form)$/i;
  for (const place of places)
    for (const one of place.querySelectorAll('*')) {
      if (foreign.test(one.localName)) found.add(one.localName);
      for (const { name, value } of one.attributes) {
        if (/^on|^(src|srcdoc|srcset|action|formaction|ping|poster|xlink:href|is)$/.test(name))
          found.add(`${one.localName}[${name}=${value}]`);
        if (name === 'href' && !/^https?:/.test(value)) found.add(`${one.localName}[href=${value}]`);
      }
    }
  return [...found];
}
