import type { Page } from 'puppeteer-core';
import { type Reader, until, type Words } from '../../tests/e2e/browser.ts';
import { type Focus, focusIn, type Hand } from '../../tests/e2e/hand.ts';
import { cardsShown } from '../tour.ts';

/** How many she makes, and how many sources she says a word on. */
export const claims = 12;
export const sources = 6;
const words = 'As far as I can tell.';

/** Null: cannot be done yet. */
type Step = ((at: number) => Promise<void>) | null;

/** How one claim is made, in order. */
export interface Way {
  readonly name: string;
  readonly claim: Readonly<Record<'choose' | 'judge' | 'evidence' | 'comment', Step>>;
  readonly source: (at: number) => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** Words selected with the mouse, links rested on, a digit and two keys for the rest. */
export async function byMouse(reader: Reader, hand: Hand): Promise<Way> {
  const { page } = reader;
  const overlay = reader.overlay();
  const passages = await passagesOn(page);
  const links = await linksOn(page);
  return {
    name: 'By mouse and keys',
    claim: {
      choose: (at) => hand.drag(passages[at] as Words),
      judge: async (at) => {
        await hand.clickOver(overlay, 'Claim');
        await until('the bar', () => overlay.hasFocus('.toolbar[data-mode=judge]'));
        await hand.press(`Digit${1 + (at % 6)}`);
      },
      evidence: (at) => evidenceByMouse(reader, hand, at),
      comment: () => comment(reader, hand),
    },
    source: async (at) => {
      await page.$eval(links[at] as string, (link) =>
        link.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      await hand.rest(links[at] as string);
      await until(`the card of ${links[at]}`, () => overlay.shows('With care'));
      await hand.clickOver(overlay, 'With care');
      await until('her word', async () => (await reader.rows('scholium', 'sourceWord'))?.length === at + 1);
      // She goes on reading: the pointer leaves the link and its card.
      await page.keyboard.press('Escape');
      await page.mouse.move(0, 0);
      await until('no card', async () => !(await overlay.shows('With care')));
    },
    leave: async () => {
      const panel = await panelBeside(reader, hand);
      hand.page = panel;
      await hand.click('.more > button');
      await hand.click('.more-list ::-p-text(Export Markdown)');
    },
  };
}

/** The reading cursor on the page; sources in the panel. */
export async function byKeys(reader: Reader, hand: Hand): Promise<Way> {
  const overlay = reader.overlay();
  let panel: Page | null = null;
  /** Tab, as often as it takes. */
  async function tabTo(is: (focus: Focus) => boolean): Promise<void> {
    for (let presses = 0; presses < 100; presses++) {
      const focus = await hand.page.evaluate(focusIn, []);
      if (focus && is(focus)) return;
      await hand.press('Tab');
    }
  }
  return {
    name: 'By keys alone',
    claim: {
      choose: async (at) => {
        if (at === 0) {
          await hand.press('Alt+KeyS');
          await until('a sentence', () => reader.page.evaluate(() => String(getSelection()).length > 5));
        }
        await hand.press('ArrowRight', 'ArrowDown');
      },
      judge: async (at) => {
        await hand.press('Enter');
        await until('the bar', () => overlay.hasFocus('.toolbar[data-mode=judge]'));
        await hand.press(`Digit${1 + (at % 6)}`);
      },
      evidence: (at) => evidenceByKeys(reader, hand, at),
      comment: () => comment(reader, hand),
    },
    source: async (at) => {
      if (!panel) {
        panel = await panelBeside(reader, hand);
        hand.page = panel;
        await hand.press('Tab', 'ArrowRight');
        await until('the sources', async () => ((await panel?.$$('.source-head'))?.length ?? 0) >= sources);
        await tabTo(({ classes }) => classes === 'source-head');
      } else {
        await hand.press('ArrowDown');
      }
      await hand.press('Digit2');
      await until('her word', async () => (await panel?.$$('.source-word'))?.length === at + 1);
    },
    leave: async () => {
      await hand.press('Control+KeyS');
    },
  };
}

/** Where the claim was judged: its bar leads to the links of the thread, and back. */
async function evidenceByMouse(reader: Reader, hand: Hand, at: number): Promise<void> {
  const overlay = reader.overlay();
  await hand.clickOver(overlay, 'Evidence');
  await until('the links', () => overlay.hasFocus('.evidence-links button'));
  await hand.clickOver(overlay, (await overlay.run(focusIn))?.name ?? '');
  await until('what it says', () => overlay.hasFocus('.stances button'));
  await hand.clickOver(overlay, 'Supports');
  await added(reader, at + 1);
}

async function evidenceByKeys(reader: Reader, hand: Hand, at: number): Promise<void> {
  const overlay = reader.overlay();
  await hand.press('Alt+KeyV');
  await until('the links', () => overlay.hasFocus('.evidence-links button'));
  await hand.press('Digit1');
  await until('what it says', () => overlay.hasFocus('.stances button'));
  await hand.press(`Digit${1 + (at % 3)}`);
  await added(reader, at + 1);
}

async function added(reader: Reader, pieces: number): Promise<void> {
  await expectRows(reader, 'evidence', pieces);
  await until('the bar', () => reader.overlay().hasFocus('.toolbar[data-mode=judge]'));
}

async function comment(reader: Reader, hand: Hand): Promise<void> {
  await hand.press('Enter');
  await until('the editor', () => reader.overlay().hasFocus('textarea'));
  await hand.write(words);
  await hand.press('Control+Enter');
  await until('the editor to close', async () => !(await reader.overlay().shows('Comment')));
}

/** As wide as beside a page. Opening it is one click on the toolbar, which no hand of a test reaches as a click. */
async function panelBeside(reader: Reader, hand: Hand, cards = claims): Promise<Page> {
  const panel = await reader.panelTab();
  hand.clicks++;
  await panel.setViewport({ width: 420, height: 900 });
  await cardsShown(panel, cards);
  return panel;
}

/** Passages on one or two lines, each at the start of a paragraph of its own. */
function passagesOn(page: Page): Promise<Words[]> {
  return page.evaluate((wanted) => {
    const paragraphs = [...document.querySelectorAll('.answer .js-post-body > p')];
    return paragraphs
      .flatMap((paragraph) => {
        const begin = paragraph.firstChild;
        const plain = (begin?.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (begin?.nodeType !== Node.TEXT_NODE || plain.length < 60) return [];
        const nth = [...(paragraph.parentElement?.children ?? [])].indexOf(paragraph) + 1;
        const within = `#${paragraph.closest('.answer')?.id} .js-post-body > :nth-child(${nth})`;
        return [{ text: plain.slice(0, plain.lastIndexOf(' ', 60)), within }];
      })
      .slice(0, wanted);
  }, claims);
}

/** Selectors of links to publishers that differ, the first six. */
function linksOn(page: Page): Promise<string[]> {
  return page.evaluate((wanted) => {
    const byHost = new Map<string, string>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.js-post-body a[href^=http]')) {
      const domain = link.hostname.split('.').slice(-2).join('.');
      // On one line: the middle of its box is on its words.
      if (byHost.has(domain) || link.getClientRects().length !== 1) continue;
      const selector = `.js-post-body a[href=${JSON.stringify(link.getAttribute('href'))}]`;
      if (document.querySelector(selector) === link) byHost.set(domain, selector);
    }
    return [...byHost.values()].slice(0, wanted);
  }, sources);
}

/** What was counted has been done, or the figures say nothing. */
export async function expectRows(reader: Reader, table: string, wanted: number): Promise<void> {
  await until(`${wanted} rows of ${table}`, async () => {
    const rows = (await reader.rows('scholium', table)) ?? [];
    if (rows.length !== wanted) throw new Error(`there are ${rows.length}`);
    return true;
  });
}
