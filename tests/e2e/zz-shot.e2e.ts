import { writeFileSync } from 'node:fs';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeBackup } from '../../formats/json.ts';
import { nineAnswers, nineAnswersThread } from '../nine-answers.ts';
import { open, type Reader, until } from './browser.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { colours: 'light' });
});
afterAll(() => reader?.close());
test('shots', async () => {
  const file = '/tmp/six/nine.json';
  writeFileSync(
    file,
    writeBackup(nineAnswers(), { exported: new Date().toISOString(), device: 'test', version: '0' }),
  );
  const own = await reader.ourPage('panel.html');
  const input = await until('the file field', () => own.$('input[type=file]'));
  await until('the library', async () => (await reader.rows('scholium', 'annotation')) !== null);
  await own.bringToFront();
  await until('the import', async () => {
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    const said = () => own.evaluate(() => document.querySelector('.undo')?.textContent ?? '');
    return until('imported', async () => (await said()).includes('Imported'), 2000).catch(() => false);
  });
  await own.close();
  const nine = await reader.ourPage(`ledger.html?thread=${encodeURIComponent(nineAnswersThread.key)}`);
  await until('twelve claims', async () => (await nine.$$('.claims-claim')).length === 12);
  for (const [width, height] of [
    [1280, 800],
    [1024, 768],
    [800, 700],
    [420, 900],
  ] as const) {
    await nine.setViewport({ width, height });
    await nine.bringToFront();
    await nine.evaluate(() => document.querySelector('#posts')?.scrollIntoView({ behavior: 'instant' }));
    await new Promise((r) => setTimeout(r, 500));
    const m = await nine.evaluate(() => ({
      table: document.querySelector('.claims-table')?.getBoundingClientRect().toJSON(),
      side: document.documentElement.scrollWidth - innerWidth,
      cut: [...document.querySelectorAll('.claims-words')].map((w) => [
        w.clientWidth,
        w.scrollHeight - w.clientHeight,
      ]),
    }));
    console.info(width, JSON.stringify(m));
    await nine.screenshot({ path: `/tmp/six/nine-${width}.png` });
  }
  await nine.setViewport({ width: 1280, height: 800 });
  await nine.screenshot({ path: `/tmp/six/nine-whole.png`, fullPage: true });
  expect(1).toBe(1);
}, 120000);
