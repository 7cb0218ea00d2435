import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { browsers } from '../scripts/browsers.ts';

/** An empty page in a real browser with `bench/ENTRY` in it, whose exports are `globalThis.bench`. */
export async function openWith(
  kind: 'chromium' | 'firefox',
  entry: string,
): Promise<{ browser: Browser; page: Page }> {
  const executablePath = browsers[kind];
  if (!executablePath)
    throw new Error(`No ${kind} found. Install it, or set ${kind.toUpperCase()} to where it is.`);
  const browser = await puppeteer.launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    protocolTimeout: 600_000,
    // Firefox counts in whole milliseconds otherwise.
    ...(kind === 'firefox' && { extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } }),
    ...(kind === 'chromium' && {
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    }),
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle(entry) });
  return { browser, page };
}

/** The shipped code with its entry for an evaluation, as one script that sets `bench`. */
export async function bundle(entry: string, form: 'readable' | 'minified' = 'readable'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: form === 'minified',
      lib: { entry: path.join(import.meta.dirname, entry), formats: ['iife'], name: 'bench' },
    },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`Vite built no script of bench/${entry}. Run it alone to see why.`);
  return chunk.code;
}
