import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { open, type Reader, until } from '../tests/e2e/browser.ts';
import { press } from '../tests/e2e/reading.ts';
import { demo } from '../tests/e2e/threads.ts';
import { bringIntoView } from './screens/stage.ts';
import { comment, judge, markClaim, passages, type Verdict, writeNote } from './tour.ts';

// `npm run store-pictures`: what the stores show, from the built extension on the demonstration thread, in the sizes
// that they ask for: 1280 × 800 (Chrome Web Store, Firefox Add-ons) and the tile of 440 × 280 (Chrome Web Store).

const folder = 'docs/store/pictures';
const [width, height] = [1280, 800];
/** Beside the page, with the line between the two. */
const panelWidth = 420;

const second = '#answer-990002 .js-post-body';
const quoted = `${second} blockquote`;
const nasa = `${second} a[href*="nasa.gov"]`;
const thread = 'stack-exchange/skeptics.stackexchange.com/question/990001';

mkdirSync(folder, { recursive: true });
for (const theme of ['light', 'dark'] as const) {
  const reader = await open('chromium', { web: demo.web, colours: theme });
  try {
    await reader.goTo(demo.address);
    await until('the source tags', async () => (await reader.sourceTags().count()) > 4);
    await readCritically(reader);
    if (theme === 'dark') await save(await pageAndPanel(reader, theme), '2-thread-dark');
    else {
      await save(await pageAndPanel(reader, theme), '1-thread');
      await save(await sourceCard(reader), '3-source');
      await save(await ledger(reader), '4-ledger');
      await save(await leaving(reader), '5-export');
      await save(await tile(reader), 'tile', 440, 280);
    }
  } finally {
    await reader.close();
  }
}

/** Marks what a reader would, and says what she makes of it. */
async function readCritically(reader: Reader): Promise<void> {
  const claim = async (words: (typeof passages)[keyof typeof passages], verdict: Verdict, why?: string) => {
    await markClaim(reader, words);
    await judge(reader, verdict);
    if (why) await restOnNearest(reader);
    if (why) await comment(reader, why);
    else await reader.page.keyboard.press('Escape');
  };
  await claim(passages.tooThin, 'Supported', 'Nine metres over 384,400 km: 0.0048 arcseconds.');
  await claim(passages.sphere, 'Lacks context', 'Bean goes on: “at this scale”. He says nothing of walls.');
  await claim(passages.reputation, 'Supported');
  await claim(passages.longEnough, 'Contradicted', 'What counts is its width.');
  await writeNote(
    reader,
    { within: second, text: 'what counts is its width' },
    'The same argument as in the optics paper.',
  );
}

/** Chooses the link nearest to the claim, by two digits, as what speaks for her verdict. */
async function restOnNearest(reader: Reader): Promise<void> {
  const overlay = reader.overlay();
  await overlay.press('Evidence');
  await until('the links', () => overlay.hasFocus('.evidence-links button'));
  await reader.page.keyboard.press('Digit1');
  await until('what it says', () => overlay.hasFocus('.stances button'));
  await reader.page.keyboard.press('Digit1');
  await until('the bar again', () => overlay.hasFocus('.toolbar'));
}

async function pageAndPanel(reader: Reader, theme: 'light' | 'dark'): Promise<Uint8Array> {
  const panel = await reader.panelTab();
  await panel.setViewport({ width: panelWidth, height });
  await until('the notes', async () => (await panel.$$('article.card')).length > 3);
  // A browser without a window has no mouse; with one, a card's words come when it is over the card.
  await panel.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.card:not(:hover, :focus-within) .card-actions, .post-mark { opacity: 0 }');
    document.adoptedStyleSheets.push(sheet);
  });
  const beside = await taken(panel);
  await panel.close();
  const { page } = reader;
  await page.bringToFront();
  await page.setViewport({ width: width - panelWidth - 1, height });
  await bringIntoView(page, quoted);
  await reader.overlay().press('Lacks context');
  await until('the card', () => reader.overlay().shows('Edit'));
  const left = await taken(page);
  await page.keyboard.press('Escape');
  return sharp({ create: { width, height, channels: 3, background: theme === 'dark' ? '#444' : '#ccc' } })
    .composite([
      { input: Buffer.from(left), left: 0, top: 0 },
      { input: Buffer.from(beside), left: width - panelWidth, top: 0 },
    ])
    .png()
    .toBuffer();
}

async function sourceCard(reader: Reader): Promise<Uint8Array> {
  const { page } = reader;
  await page.setViewport({ width, height });
  await bringIntoView(page, nasa);
  await page.hover(nasa);
  await until('the card', () => reader.overlay().shows('I rely on it'));
  const picture = await taken(page);
  await page.keyboard.press('Escape');
  return picture;
}

async function ledger(reader: Reader): Promise<Uint8Array> {
  const page = await reader.ourPage(
    `ledger.html?${new URLSearchParams({ thread, tab: String(await reader.tabId()) })}`,
  );
  await page.setViewport({ width, height });
  await until('its claims', () => page.$('article.claim'));
  const [one, other] = await page.$$('.tie-two select');
  await one?.select((await one.$$eval('option', (options) => options[1]?.value)) ?? '');
  await other?.select((await other.$$eval('option', (options) => options.at(-1)?.value)) ?? '');
  await press(page, 'Says the opposite');
  await until('the sign', () => page.$('.claims-sign'));
  await press(page, 'Close');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return taken(page);
}

async function leaving(reader: Reader): Promise<Uint8Array> {
  const page = await reader.ourPage(`panel.html?leaving&thread=${encodeURIComponent(thread)}`);
  await page.setViewport({ width, height });
  await page.waitForSelector('.leaving-preview');
  return taken(page);
}

/** The name, and marked words as they stand on a page. */
async function tile(reader: Reader): Promise<Uint8Array> {
  const { page } = reader;
  await page.bringToFront();
  await page.mouse.move(0, 0);
  await page.setViewport({ width, height });
  await bringIntoView(page, quoted);
  const { x, y } = await page.$eval(quoted, (one) => {
    const box = one.getBoundingClientRect();
    return { x: box.x, y: box.y + scrollY };
  });
  const words = await taken(page, { x: x - 40, y: y - 60, width: 400, height: 160 });
  const sheet = await reader.browser.newPage();
  await sheet.setViewport({ width: 440, height: 280 });
  const icon = readFileSync('docs/icon.svg', 'utf8');
  await sheet.setContent(
    `<style>body{margin:0;background:#fbfaf6;color:#211f1b}header{display:flex;gap:12px;align-items:center;padding:20px 20px 16px}
     svg{inline-size:48px;block-size:48px}h1{margin:0;font:400 34px Georgia,serif}img{display:block;margin-inline:20px;border:1px solid #e2ddd1}</style>
     <header>${icon}<h1>Scholium</h1></header><img alt="" src="data:image/png;base64,${Buffer.from(words).toString('base64')}">`,
  );
  return taken(sheet);
}

/** Once nothing fades any more, and what floats has its place. */
async function taken(page: Page, clip?: { x: number; y: number; width: number; height: number }) {
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return page.screenshot(clip ? { clip } : {});
}

/** 24 bits, as the Chrome Web Store takes them. */
async function save(picture: Uint8Array, name: string, wide = width, high = height): Promise<void> {
  const file = join(folder, `${name}.png`);
  const { info, data } = await sharp(picture)
    .removeAlpha()
    .png({ effort: 10 })
    .toBuffer({ resolveWithObject: true });
  if (info.width !== wide || info.height !== high)
    throw new Error(`${file} is ${info.width} × ${info.height}, and the stores ask for ${wide} × ${high}.`);
  writeFileSync(file, data);
  console.log(file);
}
