import type { ElementHandle, Page } from 'puppeteer-core';
import type { PageReport } from '../../messaging/contract.ts';
import type { PageCommandName } from '../../messaging/wire.ts';
import { dragOver, type Reader, until, type Words } from './browser.ts';
import { Hand } from './hand.ts';

/** Some words at the start of the first paragraph of plain text in there, on one or two lines. */
export async function firstWordsOf(page: Page, within: string, length = 60): Promise<Words> {
  const text = await page.evaluate(
    (selector, most) => {
      const paragraph = [...document.querySelectorAll(`${selector} p`)].find(
        (one) =>
          (one.firstChild?.textContent ?? '').trim().length > most &&
          one.firstChild?.nodeType === Node.TEXT_NODE,
      );
      const words = (paragraph?.firstChild?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return words.slice(0, words.lastIndexOf(' ', most));
    },
    within,
    length,
  );
  if (!text) throw new Error(`No paragraph in ${within} on ${page.url()}.`);
  return { text, within };
}

/** Marks words as a claim by the mouse. */
export async function claim(reader: Reader, words: Words, page = reader.page): Promise<void> {
  const before = await notes(reader);
  await dragOver(page, words);
  await reader.overlay(page).press('Claim');
  await until('the claim to be saved', async () => (await notes(reader)) > before);
}

/** Marks words as a claim and opens the editor by the text, by keyboard. */
export async function openEditorOn(reader: Reader, words: Words, page = reader.page): Promise<void> {
  await claim(reader, words, page);
  await until('the bar to take verdicts', () => focusIs(reader, '.toolbar[data-mode=judge]', page));
  await page.keyboard.press('Enter');
  await until('the editor to have the focus', () => focusIs(reader, 'textarea', page));
}

/** Whether the focus is in something of ours on the page that the selector matches. */
export function focusIs(reader: Reader, selector: string, page = reader.page): Promise<boolean> {
  return reader.overlay(page).run((roots, wanted) => {
    const frame = roots[0]?.querySelector('iframe');
    return (
      frame !== null &&
      roots[0]?.activeElement === frame &&
      frame?.contentDocument?.activeElement?.closest(wanted) != null
    );
  }, selector);
}

/** Makes a sentence of each of the first posts a claim with a verdict, by keys alone, the page at its top. */
export async function judgeSentences(reader: Reader, wanted: number): Promise<void> {
  const { page } = reader;
  const hand = new Hand(page);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await hand.press('Alt+KeyS');
  await until('a sentence', () => page.evaluate(() => String(getSelection()).length > 5));
  const before = await notes(reader);
  for (let made = 0; made < wanted; made++) {
    await hand.press('ArrowRight', 'ArrowDown', `Digit${1 + (made % 6)}`);
    await until('the claim', async () => (await notes(reader)) === before + made + 1);
  }
  await hand.press('Escape');
  await until('the marks', async () => (await painted(page)).length >= wanted);
}

async function notes(reader: Reader): Promise<number> {
  return (await reader.rows('scholium', 'annotation'))?.length ?? 0;
}

/** How many of the page's own letters are painted by a name of ours, as the page itself can see. */
export async function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      'scholium-claim',
      'scholium-claim-on-link',
      'scholium-note',
      'scholium-changed',
      'scholium-changed-on-link',
      'scholium-claim-dark',
      'scholium-note-dark',
    ].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    ),
  );
}

/** Sends a command to the script on the page, as our own pages do. */
export async function askPage(
  reader: Reader,
  name: PageCommandName,
  payload: object,
  page = reader.page,
): Promise<unknown> {
  const tab = await reader.tabId(page);
  // A page of our origin that runs none of our code.
  const room = await reader.ourPage('manifest.json');
  const answer = await room.evaluate(
    async (to, message) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        Extension | undefined
      >;
      const { tabs } = (browser ?? chrome) as Extension;
      return (await tabs.sendMessage(to, message, { frameId: 0 })) as { answer?: unknown; error?: string };
    },
    tab,
    { to: 'tab', name, payload },
  );
  await room.close();
  await page.bringToFront();
  if (answer.error) throw new Error(answer.error);
  return answer.answer;
}
interface Extension {
  readonly tabs: { sendMessage(tab: number, message: object, to: object): Promise<unknown> };
}

/** How the page says that its notes stand, in reading order. */
export async function statesOn(reader: Reader, page = reader.page): Promise<PageReport['notes']> {
  return ((await askPage(reader, 'report', {}, page)) as PageReport).notes;
}

/** From the top to the end, as a reader goes: what is drawn where it comes into view is there then. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      window.scrollTo({ top, behavior: 'instant' });
      for (let frame = 0; frame < 3; frame++) await new Promise((next) => requestAnimationFrame(next));
    }
  });
}

/** Presses the shown button, link or tab of that name in one of our own pages. */
export async function press(page: Page, name: string): Promise<void> {
  await (await named(page, name)).evaluate((one) => (one as HTMLElement).click());
}

/** The same by the mouse, as browsers want it where they ask her something. */
export async function pressByMouse(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await (await named(page, name)).click();
}

async function named(page: Page, name: string): Promise<ElementHandle<Element>> {
  const found = await until(`“${name}”`, async () => {
    const handle = await page.evaluateHandle((wanted) => {
      // As it is read out: the digit that says a word is no part of it.
      const wordsOf = (one: Element) => {
        const heard = one.cloneNode(true) as Element;
        for (const unheard of heard.querySelectorAll('[aria-hidden=true]')) unheard.remove();
        return heard.textContent ?? '';
      };
      const nameOf = (one: Element) =>
        (one.getAttribute('aria-label') ?? wordsOf(one)).replace(/\s+/g, ' ').trim();
      return (
        [...document.querySelectorAll('button, [role=tab], summary, a')].find(
          (one) => nameOf(one) === wanted && one.getClientRects().length > 0,
        ) ?? null
      );
    }, name);
    return handle.asElement();
  });
  return found as ElementHandle<Element>;
}

/** Chooses a radio button whose name begins so. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const radios = [...document.querySelectorAll<HTMLElement>('[role=radio], input[type=radio]')];
    radios
      .find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(wanted))
      ?.click();
  }, name);
}

export const cardTexts = (page: Page): Promise<string[]> =>
  page.$$eval('article.card', (cards) => cards.map((card) => (card as HTMLElement).innerText));

/** From now on, what the page saves as a file is read here instead; answers the text of the last one. */
export async function captureDownloads(page: Page): Promise<() => Promise<string | null>> {
  await page.evaluate(() => {
    const world = window as unknown as { saved: string | null; captured?: boolean };
    world.saved = null;
    if (world.captured) return;
    world.captured = true;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        world.saved = text;
      });
      return make.call(URL, blob);
    };
  });
  return () => page.evaluate(() => (window as unknown as { saved: string | null }).saved);
}

/** The page where notes come back, with what it says of a file: the report, or why the file is refused. */
export async function offerFile(reader: Reader, file: string): Promise<{ page: Page; said: string }> {
  const page = await reader.ourPage('panel.html?leaving=import');
  const input = await until('the file field', () => page.$('input[type=file]:not(:disabled)'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  const said = await until('what the file would do', () =>
    page.evaluate(() => document.querySelector('.report-plan, [role=alert]')?.textContent ?? null),
  );
  return { page, said };
}

/** Imports a file, as a reader does. */
export async function importFile(reader: Reader, file: string): Promise<void> {
  const { page } = await offerFile(reader, file);
  await press(page, 'Take it in');
  await until('the import', () => page.evaluate(() => /Imported/.test(document.body.innerText)));
  await page.close();
}
