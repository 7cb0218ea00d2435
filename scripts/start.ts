import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Kind, open } from '../tests/e2e/browser.ts';
import { demo } from '../tests/e2e/threads.ts';
import { tour } from './tour.ts';

// `npm start`: Scholium in a browser, on the demonstration thread. Without a display, the same by itself, with
// pictures of every step.

const folder = 'demo-out';
const wantsFirefox = process.argv.includes('--firefox') || process.env.npm_config_firefox === 'true';
const kind: Kind = wantsFirefox ? 'firefox' : 'chromium';
const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

console.log(`Building Scholium for ${wantsFirefox ? 'Firefox' : 'Chromium'} …`);
execFileSync('wxt', ['build', '-b', wantsFirefox ? 'firefox' : 'chrome'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
await (hasDisplay ? showReader() : lookAtItAlone());

async function showReader(): Promise<void> {
  const reader = await open(kind, { web: demo.web, headless: false });
  await reader.goTo(demo.address);
  await reader.pressToolbarButton();
  console.log(
    'Scholium is open on a thread that we wrote. Select some words of a post to begin.\n' +
      'Nothing leaves this machine: links lead nowhere here. Close the browser to end.',
  );
  await new Promise<void>((closed) => reader.browser.once('disconnected', () => closed()));
  await reader.close();
}

async function lookAtItAlone(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  console.log('There is no display here, so the tour runs by itself.');
  const reader = await open(kind, { web: demo.web });
  let shown = 0;
  let lookedAt: Page | undefined;
  try {
    await reader.goTo(demo.address);
    const { exported } = await tour(reader, async (step, page) => {
      lookedAt = page;
      await picture(page, `${++shown}-${step}`);
    });
    const notes = join(folder, 'notes.md');
    renameSync(exported, notes);
    console.log(`  ${notes}`);
    console.log(`The pictures and the exported notes are in ${folder}/.`);
    const asked = [...new Set(reader.leaks)].join(', ') || 'none';
    console.log(`Nothing left this machine. Hosts that were asked for past the demonstration: ${asked}.`);
  } catch (error) {
    await picture(lookedAt ?? reader.page, 'where-it-stopped');
    throw new Error(`The tour stopped after ${shown} pictures; the last is ${folder}/where-it-stopped.png.`, {
      cause: error,
    });
  } finally {
    await reader.close();
  }
}

async function picture(page: Page, name: string): Promise<void> {
  // Chromium draws no tab that is behind another.
  await page.bringToFront();
  const file = join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path: file });
  console.log(`  ${file}`);
}
