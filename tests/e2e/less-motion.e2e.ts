import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { judge, markClaim, passages } from '../../scripts/tour.ts';
import { open, type Reader, until } from './browser.ts';
import { askPage, press } from './reading.ts';
import { demo } from './threads.ts';

// All that moves or fades, in views that are open: what floats over the page comes in, what she goes to glows, a bar
// without an end goes to and fro. The same walk is taken with full motion, so that a test that sees nothing is not taken for still.

const file = join(import.meta.dirname, '../../formats/golden/thread.jsonld');
const link = '#answer-990004 .js-post-body a[href*="doi.org"]';

describe.each(['full', 'less'] as const)('where she asks for %s motion', (motion) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await open(inject('kind'), { web: slowToScroll, motion });
    await reader.goTo(demo.address);
    await markClaim(reader, passages.tooThin);
    await judge(reader, 'Supported');
  });
  afterAll(() => reader?.close());

  const inFrame = () => reader.overlay().inFrame(moving);
  async function noteOf(): Promise<string> {
    return ((await reader.rows('scholium', 'annotation')) as { id: string }[])[0]?.id ?? '';
  }

  test('the browser says so to the page', async () => {
    const asks = await reader.page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
    expect(asks).toBe(motion === 'less');
  });

  test('what floats over the page fades in, or is just there', async () => {
    const comesIn = motion === 'full' ? ['div.inside appear 0.12s'] : [];
    expect(await inFrame()).toEqual(comesIn);
    await askPage(reader, 'openNote', { annotation: await noteOf() });
    await until('the card', () => reader.overlay().shows('Edit'));
    expect(await inFrame()).toEqual(comesIn);
    await reader.overlay().press('Edit');
    await until('the editor', () => reader.overlay().shows('Comment'));
    expect(await inFrame()).toEqual(comesIn);
    await reader.page.keyboard.press('Escape');
    await reader.page.$eval(link, (one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await reader.page.hover(link);
    await until('the card of a source', () => reader.overlay().shows('With care'));
    expect(await inFrame()).toEqual(comesIn);
    await reader.page.mouse.move(0, 0);
  });

  test('the words that she goes to glow and fade, or just glow; the page is there at once, on a site that glides too', async () => {
    const annotation = await noteOf();
    await reader.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await reader.overlay().run(watchGlows);
    await reader.page.evaluate(watchPlaces);
    await askPage(reader, 'showNote', { annotation });
    const seen = await until('the glow', () => reader.page.evaluate(seenGlows));
    expect(new Set(seen)).toEqual(new Set([motion === 'full' ? 'fade 0.6s' : 'none 0s']));
    await until('it to go', () => reader.overlay().run(([root]) => root?.querySelector('.flash') === null));
    const places = await reader.page.evaluate(() => (window as unknown as Watched).places);
    expect(places).toHaveLength(2);
  });

  test('a bar without an end goes to and fro, or is not shown', async () => {
    const page = await reader.ourPage('panel.html?leaving=import');
    const field = await until('the file field', () => page.$('input[type=file]:not(:disabled)'));
    await page.evaluate(watchBars);
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
    await press(page, 'Take it in');
    await until('the import', () => page.evaluate(() => /Imported/.test(document.body.innerText)));
    const bars = await page.evaluate(() => (window as unknown as Watched).bars);
    expect(new Set(bars)).toEqual(new Set([motion === 'full' ? 'block' : 'none']));
    await page.close();
  });

  test('our own pages stand still', async () => {
    const panel = await reader.panelTab();
    await until('the note', async () => (await panel.$('.card')) !== null);
    const still = async (page: Page) => expect(await page.$eval('body', moving)).toEqual([]);
    await still(panel);
    await panel.click('#tab-sources');
    await until('the sources', async () => (await panel.$('.source-head')) !== null);
    await panel.click('.source-head');
    await until('a card', async () => (await panel.$('.source-open')) !== null);
    await still(panel);
    for (const [name, part] of [
      ['library', '[role=grid]'],
      ['tour', '.tour-step'],
      ['settings', '.settings'],
      ['lists', '#add-list'],
    ] as const) {
      const page = await reader.ourPage(`panel.html?${name}`);
      await page.waitForSelector(part);
      await still(page);
      await page.close();
    }
  });
});

/** What is noted on a page while it lasts. */
interface Watched {
  /** Of each glow as it comes: animation and duration. */
  glows: string[];
  /** Where the page was scrolled to, frame by frame; the same place twice counts once. */
  places: number[];
  /** Of each bar without an end, as it comes. */
  bars: string[];
}

function watchGlows([root]: ShadowRoot[]): void {
  const watched = window as unknown as Watched;
  watched.glows = [];
  new MutationObserver(() => {
    for (const glow of root?.querySelectorAll('.flash') ?? []) {
      const { animationName, animationDuration } = getComputedStyle(glow);
      watched.glows.push(`${animationName} ${animationDuration}`);
    }
  }).observe(root as ShadowRoot, { childList: true });
}
function seenGlows(): string[] | null {
  const { glows } = window as unknown as Watched;
  return glows.length > 0 ? glows : null;
}
function watchPlaces(): void {
  const places: number[] = [scrollY];
  (window as unknown as Watched).places = places;
  const look = () => {
    if (places.at(-1) !== scrollY) places.push(scrollY);
    requestAnimationFrame(look);
  };
  look();
}
function watchBars(): void {
  const watched = window as unknown as Watched;
  watched.bars = [];
  new MutationObserver(() => {
    for (const bar of document.querySelectorAll('progress:indeterminate'))
      watched.bars.push(getComputedStyle(bar).display);
  }).observe(document.body, { childList: true, subtree: true });
}

/** The demonstration on a site that glides to wherever it is scrolled. */
function slowToScroll(address: URL): ReturnType<typeof demo.web> {
  const answer = demo.web(address);
  if (!answer?.type.startsWith('text/html')) return answer;
  const body = String(answer.body).replace(
    '</head>',
    '<style>html { scroll-behavior: smooth }</style></head>',
  );
  return { ...answer, body };
}

/** What of a document moves, fades or glides: `name duration`. Runs in the page. */
function moving(body: Element): string[] {
  const world = body.ownerDocument.defaultView as Window;
  return [body.ownerDocument.documentElement, ...body.ownerDocument.querySelectorAll('body, body *')].flatMap(
    (element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const style = world.getComputedStyle(element, part);
        const named = `${element.localName}${element.className ? `.${element.className}` : ''}${part ?? ''}`;
        return [
          style.animationName === 'none'
            ? []
            : [`${named} ${style.animationName} ${style.animationDuration}`],
          /^0s(, 0s)*$/.test(style.transitionDuration) ? [] : [`${named} transition`],
          style.scrollBehavior === 'auto' ? [] : [`${named} scrolls ${style.scrollBehavior}`],
        ].flat();
      }),
  );
}
