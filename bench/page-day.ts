import { dragOver, open, type Reader, until } from '../tests/e2e/browser.ts';
import type { Kind } from '../tests/e2e/engine.ts';
import { Hand } from '../tests/e2e/hand.ts';
import { type Line, linesOf, moved } from '../tests/e2e/lines.ts';
import { firstWordsOf, scrollThrough } from '../tests/e2e/reading.ts';
import { sayBar } from './page-bar.ts';
import { median } from './page-figures.ts';
import type { Prose } from './page-prose.ts';
import { addressOf, bareAddressOf, bareWeb, type MarkedPage, markPage } from './page-run.ts';

const marks = 15;

/** What a reader waits for on page S with fifteen marks, in ms, each run; and what of the site's text has moved. */
export interface Day {
  readonly kind: Kind;
  /** From letting go of the mouse to the toolbar; the first time it comes from the disk, and is apart. */
  readonly firstToolbarMs: number;
  readonly toolbarMs: readonly number[];
  /** From the key to what says that the claim is saved. */
  readonly savedMs: readonly number[];
  /** From the press on a card in the panel to its words in the window of the page. */
  readonly shownMs: readonly number[];
  readonly movedLines: number;
}

export async function day(kind: Kind, prose: Prose, runs: number): Promise<Day> {
  const reader = await open(kind);
  try {
    const page = await markPage(reader, 'S', marks, prose);
    reader.web = bareWeb(page, 'base');
    const untouched = await linesOn(reader, bareAddressOf(page));
    const movedLines = moved(untouched, await linesOn(reader, addressOf(page))).length;
    const [[firstToolbarMs = Number.NaN, ...toolbarMs], savedMs] = await claims(reader, runs);
    return { kind, firstToolbarMs, toolbarMs, savedMs, shownMs: await cards(reader, page, runs), movedLines };
  } finally {
    await reader.close();
  }
}

async function linesOn(reader: Reader, address: string): Promise<Line[]> {
  await reader.goTo(address);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await scrollThrough(reader.page);
  return linesOf(reader.page);
}

/** Marks the first words of one answer after the other by mouse and key. */
async function claims(reader: Reader, runs: number): Promise<[number[], number[]]> {
  const { page } = reader;
  const hand = new Hand(page);
  const overlay = reader.overlay();
  const toolbarMs: number[] = [];
  const savedMs: number[] = [];
  await overlay.run(watch);
  const answers = await page.$$eval('.answer', (all) => all.map(({ id }) => `#${id} .js-post-body`));
  for (const within of answers.slice(0, runs + 1)) {
    await dragOver(page, await firstWordsOf(page, within, 40));
    toolbarMs.push(
      await until('the toolbar', () => overlay.run(() => (globalThis as unknown as Watched).day.toolbarMs)),
    );
    await hand.press('Alt+KeyC');
    savedMs.push(
      await until('the saved sign', () => overlay.run(() => (globalThis as unknown as Watched).day.savedMs)),
    );
    await hand.press('Escape');
    await until('nothing to float', () => overlay.run(() => !(globalThis as unknown as Watched).day.isOpen));
  }
  return [toolbarMs, savedMs];
}

type Watched = { day: { toolbarMs: number | null; savedMs: number | null; isOpen: boolean } };

/** Runs in the page, with the root of our overlay. */
function watch(roots: ShadowRoot[]): void {
  const day: Watched['day'] = { toolbarMs: null, savedMs: null, isOpen: false };
  (globalThis as unknown as Watched).day = day;
  let [selectedAt, pressedAt] = [0, 0];
  addEventListener('pointerup', () => ([selectedAt, day.toolbarMs] = [performance.now(), null]), true);
  addEventListener('keydown', () => ([pressedAt, day.savedMs] = [performance.now(), null]), true);
  const look = () => {
    const frame = roots[0]?.querySelector('iframe');
    const bar = frame?.checkVisibility({ visibilityProperty: true })
      ? frame.contentDocument?.querySelector('.toolbar')
      : null;
    day.isOpen = bar != null;
    if (bar && selectedAt) day.toolbarMs ??= performance.now() - selectedAt;
    if (pressedAt && /Saved/.test(frame?.contentDocument?.body?.textContent ?? ''))
      day.savedMs ??= performance.now() - pressedAt;
    setTimeout(look, 1);
  };
  look();
}

/** Presses the cards of the panel, which stands in a window of its own, with the page at its top each time. */
async function cards(reader: Reader, { annotations }: MarkedPage, runs: number): Promise<number[]> {
  const { page } = reader;
  const panel = await reader.panelTab(page, 'window');
  await until('the cards', () => panel.evaluate(() => document.querySelectorAll('article.card').length > 0));
  const last = annotations.filter(({ target }) => (target.selector?.exact.length ?? 0) > 30).slice(-runs);
  const times: number[] = [];
  for (const { target } of last) {
    const words = target.selector?.exact ?? '';
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.evaluate(watchWords, words);
    const pressed = await until('the card', () => panel.evaluate(pressCard, words.slice(0, 20)));
    const shown = await until('the words in view', () =>
      page.evaluate(() => (globalThis as unknown as Seen).inViewAt),
    );
    times.push(shown - pressed);
  }
  await panel.close();
  return times;
}

type Seen = { inViewAt: number | null };

/** Runs in the page: notes when the first painted letters of these words are in the window, by the clock of the machine. */
function watchWords(words: string): void {
  const seen = globalThis as unknown as Seen;
  seen.inViewAt = null;
  const all = [...CSS.highlights].flatMap(([name, some]) => (name.startsWith('scholium-') ? [...some] : []));
  const beginnings = all.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    const live = document.createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return words.startsWith(String(live).trim()) ? live : [];
  });
  const [longest] = beginnings.sort((a, b) => String(b).length - String(a).length);
  if (!longest) throw new Error(`“${words}” is not painted.`);
  const look = () => {
    const { top, bottom } = longest.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight && scrollY > 0)
      seen.inViewAt = performance.timeOrigin + performance.now();
    else setTimeout(look, 1);
  };
  look();
}

/** Runs in the panel. Null: the card is not there yet. */
function pressCard(beginning: string): number | null {
  const card = [...document.querySelectorAll('article.card')].find(({ textContent }) =>
    textContent?.includes(beginning),
  );
  const button = card?.querySelector<HTMLElement>('button');
  if (!button) return null;
  const at = performance.timeOrigin + performance.now();
  button.click();
  return at;
}

export function printDay({ kind, firstToolbarMs, toolbarMs, savedMs, shownMs, movedLines }: Day): void {
  const middle = (times: readonly number[]) => median(times) ?? Number.NaN;
  const first = Math.round(firstToolbarMs);
  console.log(`A day’s page in ${kind}: S with ${marks} marks; the first toolbar after ${first} ms`);
  const say = (what: string, times: readonly number[], most: number) =>
    sayBar(kind, { what, value: middle(times), most, unit: 'ms' });
  say('selection → toolbar', toolbarMs, 50);
  say('key → saved sign', savedMs, 100);
  say('card → words in view', shownMs, 100);
  sayBar(kind, { what: 'lines of the site’s text moved', value: movedLines, most: 0, unit: 'count' });
}
