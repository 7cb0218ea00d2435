import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { press } from '../../tests/e2e/reading.ts';
import type { Shot, Stage } from './stage.ts';

// Where notes leave and come back, after the story of the panel.

let open: Page | null = null;

/** The page for it, on the thread that the notes of the story are on. */
async function leaving(stage: Stage): Promise<Page> {
  if (open && !open.isClosed()) return open;
  const [note] = (await stage.reader.rows('scholium', 'annotation')) as { thread: string }[];
  open = await stage.reader.ourPage(`panel.html?leaving&thread=${encodeURIComponent(note?.thread ?? '')}`);
  await open.waitForSelector('.leaving-preview');
  return open;
}

export const leavingShots: readonly Shot[] = [
  { name: 'page-leaving', sizes: ['wide', 'narrow', 'zoomed'], set: leaving },
  {
    name: 'page-leaving-template',
    async set(stage) {
      const page = await leaving(stage);
      await page.click('input[name=format][value=obsidian]');
      await press(page, 'Change the template');
      await page.$eval('.template', (part) => part.scrollIntoView({ behavior: 'instant' }));
      return page;
    },
  },
  {
    name: 'page-coming',
    async set(stage) {
      const page = await leaving(stage);
      await press(page, 'Import');
      await page.waitForSelector('.file-field');
      return page;
    },
  },
  {
    name: 'page-coming-report',
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      const page = await leaving(stage);
      const table = join(tmpdir(), 'highlights.csv');
      writeFileSync(
        table,
        'url,text,remark\nhttps://example.org/wall,Some words,Mine\nsomewhere,More words,\n',
      );
      const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(table);
      await page.waitForSelector('.report');
      return page;
    },
  },
  {
    name: 'page-coming-refused',
    sizes: ['wide'],
    async set(stage) {
      const page = await leaving(stage);
      const cut = join(tmpdir(), 'cut.json');
      writeFileSync(cut, '{"format": "scholium-backup", "version": 1, "tab');
      const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(cut);
      await page.waitForSelector('.leaving-refused');
      return page;
    },
  },
];
