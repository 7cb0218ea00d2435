import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Kind, open, type Reader, until } from '../tests/e2e/browser.ts';
import { demo } from '../tests/e2e/threads.ts';
import { comment, judge, markClaim, passages } from './tour.ts';

// `npm run screens [-- firefox]`: pictures of the demonstration for the documentation: page and panel, in both
// themes, narrow and wide, before the first mark and after some; each thing that floats over the page; one
// picture of page and panel side by side for the README, and a contact sheet of them all.

const folder = 'docs/screens';
const widths = { narrow: { page: 700, panel: 320 }, wide: { page: 1280, panel: 420 } } as const;
const height = 900;
const kind: Kind = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const source = '#answer-990004 .js-post-body a[href*="doi.org"]';

mkdirSync(folder, { recursive: true });
for (const colours of ['light', 'dark'] as const) {
  const reader = await open(kind, { web: demo.web, colours });
  try {
    await reader.goTo(demo.address);
    await until('the source tags', async () => (await reader.sourceTags().count()) > 10);
    await shootPageAndPanel(reader, 'empty', colours);
    await shootWhatFloats(reader, colours);
    await shootPageAndPanel(reader, 'full', colours);
    await sideBySide(reader, colours);
  } finally {
    await reader.close();
  }
}
await contactSheet();

async function shootWhatFloats(reader: Reader, colours: string): Promise<void> {
  const { page } = reader;
  await page.bringToFront();
  await page.setViewport({ width: widths.wide.page, height });
  await markClaim(reader, passages.tooThin);
  await until('the bar', () => reader.overlay().shows('Contradicted'));
  await picture(page, `page-bar-${colours}`);
  await judge(reader, 'Supported');
  await page.keyboard.press('Enter');
  await until('the editor', () => reader.overlay().shows('Comment'));
  await picture(page, `page-editor-${colours}`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await markClaim(reader, passages.sphere);
  await judge(reader, 'Lacks context');
  await comment(reader, 'Bean goes on: “at this scale”. He says nothing of walls.');
  await markClaim(reader, passages.reputation);
  await judge(reader, 'Supported');
  await page.keyboard.press('Escape');
  await markClaim(reader, passages.longEnough);
  await judge(reader, 'Contradicted');
  await page.keyboard.press('Escape');
  await page.$eval(source, (link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.hover(source);
  await reader.overlay().press('I rely on it');
  await picture(page, `page-source-${colours}`);
  await page.keyboard.press('Escape');
  await page.$eval(passages.sphere.within, (body) =>
    body.scrollIntoView({ block: 'start', behavior: 'instant' }),
  );
  await page.evaluate(() => window.scrollBy(0, 120));
  await reader.overlay().press('Lacks context');
  await until('the note', () => reader.overlay().shows('Edit'));
  await picture(page, `page-note-${colours}`);
  await page.keyboard.press('Escape');
}

async function shootPageAndPanel(reader: Reader, state: 'empty' | 'full', colours: string): Promise<void> {
  for (const [name, width] of Object.entries(widths)) {
    await reader.page.bringToFront();
    await reader.page.setViewport({ width: width.page, height });
    await picture(reader.page, `page-${state}-${name}-${colours}`);
  }
  const panel = await reader.panelTab();
  await until('the panel to show something', () => panel.evaluate(() => document.querySelector('.post')));
  for (const [name, width] of Object.entries(widths)) {
    await panel.setViewport({ width: width.panel, height });
    await picture(panel, `panel-${state}-${name}-${colours}`);
  }
  if (state === 'full') {
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-sources')?.click());
    await picture(panel, `panel-sources-${colours}`);
  }
  await panel.close();
}

async function picture(page: Page, name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
  console.log(`${folder}/${name}.png`);
}

function image(name: string): string {
  return `data:image/png;base64,${readFileSync(join(folder, `${name}.png`)).toString('base64')}`;
}

/** As it looks on a screen: the page with its panel at its side. */
async function sideBySide(reader: Reader, colours: 'light' | 'dark'): Promise<void> {
  const sheet = await reader.browser.newPage();
  await sheet.setViewport({ width: widths.wide.page + 1 + widths.wide.panel, height });
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:${colours === 'dark' ? '#444' : '#ccc'}">
      <img src="${image(`page-note-${colours}`)}"><img src="${image(`panel-full-wide-${colours}`)}"></body>`,
  );
  await picture(sheet, `scholium-${colours}`);
  await sheet.close();
}

async function contactSheet(): Promise<void> {
  const reader = await open(kind, { web: demo.web });
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.png') && file !== 'contact-sheet.png')
    .map((file) => file.slice(0, -4));
  const cells = names.map(
    (name) => `<figure><img src="${image(name)}"><figcaption>${name}</figcaption></figure>`,
  );
  const sheet = await reader.browser.newPage();
  await sheet.setViewport({ width: 1600, height: 1000 });
  await sheet.setContent(
    `<style>body{margin:16px;display:grid;grid-template-columns:repeat(5,1fr);gap:16px;font:12px system-ui;background:#fff}
      figure{margin:0}img{width:100%;height:220px;object-fit:cover;object-position:top left;border:1px solid #ccc}</style>${cells.join('')}`,
  );
  await sheet.screenshot({ path: join(folder, 'contact-sheet.png') as `${string}.png`, fullPage: true });
  await reader.close();
}
