import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { browsers } from './browsers.ts';

// `npm run icons`: draws the icon in the sizes that browsers want. Run it when docs/icon.svg has changed.

const folder = 'public/icon';
if (!browsers.chromium) throw new Error('No Chromium found. Install it, or set CHROMIUM to where it is.');
const svg = readFileSync('docs/icon.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: browsers.chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  writeFileSync(`${folder}/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
