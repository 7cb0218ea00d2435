import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Citation, DocumentWord } from '../../core/citation.ts';
import type { SourceWord } from '../../core/source.ts';
import { open, type Reader, until, type Web } from './browser.ts';
import { claim, scrollThrough } from './reading.ts';
import { demo, seed } from './threads.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'));
});
afterAll(() => reader?.close());

const hosts = [
  'www.nato.int',
  'en.wikipedia.org',
  'www.nytimes.com',
  'foo.wordpress.com',
  'unheard-of.example',
];
const many = 320;

/** The demonstration with many links in an answer, and a script of the site's that watches what is put into the page. */
const crowded: Web = (address) => {
  const answer = demo.web(address);
  if (!answer || !address.pathname.startsWith('/questions')) return answer;
  const links = Array.from(
    { length: many },
    (_, at) =>
      `<p>Line ${at} <a href="https://${hosts[at % hosts.length]}/page/${at}">says so</a> and more.</p>`,
  ).join('');
  const watching = `<script>
    window.batches = []; window.shifts = 0;
    new MutationObserver((records) => {
      const tags = records.flatMap((one) => [...one.addedNodes]).filter((one) => one.localName === 'scholium-tag');
      if (tags.length) window.batches.push(tags.length);
    }).observe(document, { childList: true, subtree: true });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shifts += one.value; })
        .observe({ type: 'layout-shift', buffered: true });
  </script>`;
  const html = String(answer.body)
    .replace('<head>', `<head>${watching}`)
    .replace(/(id="answer-990002"[\s\S]*?js-post-body[^>]*>)/, `$1${links}`);
  return { ...answer, body: html };
};

describe('a page with three hundred links', () => {
  let asked: number;
  beforeAll(async () => {
    reader.web = crowded;
    const listening = await reader.ourPage('manifest.json');
    await listening.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        Extension | undefined
      >;
      const extension = (browser ?? chrome) as Extension;
      const heard: string[] = [];
      (globalThis as unknown as { heard: string[] }).heard = heard;
      extension.runtime.onMessage.addListener((message) => void heard.push(message.name ?? ''));
    });
    await reader.goTo(demo.address);
    await until('the tags', async () => (await reader.sourceTags().count()) > 0);
    asked = await listening.evaluate(
      () =>
        (globalThis as unknown as { heard: string[] }).heard.filter((name) => name === 'tagSources').length,
    );
    await listening.close();
    await reader.page.bringToFront();
  });

  test('asks once about all of them', () => {
    expect(asked).toBe(1);
  });

  test('hangs one tag at each link near the window, all in one go, and none at the others', async () => {
    const { tags, links, doubled, batches } = await reader.page.evaluate(() => {
      const tagged = [...document.querySelectorAll('scholium-tag')];
      return {
        tags: tagged.length,
        links: document.querySelectorAll('.js-post-body a[href^=http], .comment-copy a[href^=http]').length,
        doubled: tagged.filter((one) => one.nextElementSibling?.localName === 'scholium-tag').length,
        batches: (window as unknown as { batches: number[] }).batches,
      };
    });
    expect(links).toBeGreaterThanOrEqual(300);
    expect(tags).toBeGreaterThan(20);
    expect(tags).toBeLessThan(links / 2);
    expect(doubled).toBe(0);
    expect(batches).toEqual([tags]);
  });

  test('and nothing of the page moves, also when all of it is read', async () => {
    const tops = () =>
      reader.page.evaluate(() =>
        [...document.querySelectorAll('#answer-990002 p')].map((one) =>
          Math.round(10 * (one.getBoundingClientRect().top + scrollY)),
        ),
      );
    const before = await tops();
    await scrollThrough(reader.page);
    await until('every tag', async () => (await reader.sourceTags().count()) >= many);
    expect(await tops()).toEqual(before);
    expect(await reader.page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
  });
});

describe('a card', () => {
  beforeAll(async () => {
    reader.web = demo.web;
    await reader.goTo(demo.address);
  });

  const wikipedia = '.answer .js-post-body a[href*="wikipedia.org/wiki"]';
  async function openCard(selector: string): Promise<void> {
    await reader.page.mouse.move(0, 0);
    // Where a press in the card has given it the focus it stays until it is told to go.
    await reader.page.keyboard.press('Escape');
    await until('no card', async () => !(await reader.overlay().shows('I rely on it')));
    const link = await reader.page.$(selector);
    await link?.scrollIntoView();
    await until('the tags', async () => (await reader.sourceTags().count()) > 0);
    await link?.hover();
    await until('the card', () => reader.overlay().shows('I rely on it'));
  }
  const rows = async <R>(table: string) => ((await reader.rows('scholium', table)) ?? []) as R[];
  const inCard = <A extends unknown[], R>(look: (body: HTMLElement, ...args: A) => R, ...args: A) =>
    reader.overlay().inFrame(look, ...args);
  const pick = (label: string, value: string) =>
    inCard(
      (body, words, wanted) => {
        const found = [...body.querySelectorAll('label')].find((one) => one.textContent === words);
        const select = body.querySelector<HTMLSelectElement>(`#${CSS.escape(found?.htmlFor ?? 'none')}`);
        if (!select) return false;
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      label,
      value,
    );

  test('says what a link leads to, and takes her word on that page alone', async () => {
    await openCard(wikipedia);
    const text = await inCard((body) => body.innerText);
    expect(text).toContain('Open-edit wiki');
    expect(text).toContain('Encyclopedia entry');
    const places = await inCard((body) =>
      [...body.querySelectorAll('option')].map((one) => one.value).filter((one) => one.includes('wikipedia')),
    );
    expect(places?.at(-1)).toBe('wikipedia.org');
    const page = places?.[0] ?? '';
    expect(await pick('Counts for', page)).toBe(true);
    await reader.overlay().press('I rely on it');
    await until('her word', async () =>
      (await rows<SourceWord>('sourceWord')).some((row) => row.pattern === page),
    );
    const tags = () => reader.sourceTags().text();
    await until('her word on that link', async () => /rely on it/i.test(await tags()));
    expect((await tags()).toLowerCase().split('rely on it').length - 1).toBeLessThan(
      await reader.page.$$eval('.js-post-body a[href*="wikipedia.org"]', (all) => all.length),
    );
  });

  test('takes what she says of the citation and of the document', async () => {
    await openCard(wikipedia);
    expect(await pick('Standing', 'second-hand')).toBe(true);
    expect(await pick('Document', 'translation')).toBe(true);
    await until('both', async () => {
      const [citation] = await rows<Citation>('citation');
      const [document] = await rows<DocumentWord>('document');
      return citation?.standing === 'second-hand' && document?.document === 'translation';
    });
    await until('it to be said', async () =>
      /Translation · as you say/.test((await inCard((body) => body.innerText)) ?? ''),
    );
  });

  test.skipIf(seed === demo)(
    'tells in another thread where she met the source, and what she said there',
    async () => {
      await reader.page.mouse.move(0, 0);
      await reader.page.keyboard.press('Escape');
      const text = await reader.page.$eval(
        '.answer .js-post-body p:has(a[href*="wikipedia.org/wiki"])',
        (one) =>
          [...one.childNodes]
            .map((node) => (node.nodeType === 3 ? (node.textContent ?? '').trim() : ''))
            .find((part) => part.length > 20),
      );
      await claim(reader, {
        within: '.answer:has(.js-post-body a[href*="wikipedia.org/wiki"]) .js-post-body',
        text: text ?? '',
      });
      reader.web = seed.web;
      await reader.goTo(seed.address);
      await openCard('.js-post-body a[href*="wikipedia.org"], .comment-copy a[href*="wikipedia.org"]');
      await until('the meeting', async () =>
        /You met it in one other post/.test((await inCard((body) => body.innerText)) ?? ''),
      );
      const met = await inCard((body) => {
        for (const details of body.querySelectorAll('details')) details.open = true;
        return body.innerText;
      });
      expect(met).toContain('Great Wall');
      expect(met).toContain('Second-hand');
    },
  );
});

describe('the panel’s sources', () => {
  test('are counted, stand by kind and by post, and what she says of them leaves alone', async () => {
    reader.web = demo.web;
    await reader.goTo(demo.address);
    const panel = await reader.panelTab();
    await until('the tab', () => panel.evaluate(() => document.querySelector('#tab-sources') !== null));
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-sources')?.click());
    const text = () =>
      panel.evaluate(() => document.querySelector<HTMLElement>('#view-sources')?.innerText ?? '');
    await until('the numbers', async () => /\d+ links · \d+ documents · \d+ publishers/.test(await text()));
    await until('the kinds', async () => /Open-edit wiki[\s\S]*Wikipedia/.test(await text()));
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.source-numbers input')[1]?.click());
    await until('posts', async () =>
      /Answer by [\s\S]*Open-edit wiki · en\.wikipedia\.org/.test(await text()),
    );
    await panel.close();
  });
});

test('the list of public suffixes is in no script that runs on a page', () => {
  const built = `.output/${inject('kind') === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
  const scripts = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  const withList = scripts.filter((name) =>
    /kawasaki.{0,400}kitakyushu|kitakyushu.{0,400}kawasaki/s.test(readFileSync(join(built, name), 'utf8')),
  );
  expect(withList.length).toBeGreaterThan(0);
  // What stands in `chunks`, and workers, belong to pages of our own, which load them when notes leave or lists come.
  expect(withList.filter((name) => !/^(background|chunks\/|assets\/[\w.-]*worker-)/.test(name))).toEqual([]);
  const page = scripts.filter((name) => /content-scripts|editor/.test(name));
  for (const name of page) expect(statSync(join(built, name)).size, name).toBeLessThan(300_000);
});

interface Extension {
  readonly runtime: { readonly onMessage: { addListener(hear: (message: { name?: string }) => void): void } };
}
