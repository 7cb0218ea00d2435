import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until, type Web } from './browser.ts';
import { demo } from './threads.ts';

const elsewhere: Web = (address) =>
  address.host === 'elsewhere.example'
    ? { type: 'text/html', body: '<title>Elsewhere</title><p>Words.' }
    : demo.web(address);

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: elsewhere });
  await reader.goTo(demo.address);
});
afterAll(() => reader?.close());

test('a kept thread stays in the panel while its tab shows something else, and she can go back', async () => {
  const panel = await reader.panelTab();
  const text = () => panel.evaluate(() => document.body.innerText);
  const press = (words: string) =>
    panel.evaluate((name) => {
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
      found?.click();
      return found !== undefined;
    }, words);
  await until('the thread', async () => /Great Wall/.test(await text()));
  await until('the button', () => press('Keep'));
  await reader.goTo('https://elsewhere.example/');
  await until('it to be said', async () => /stays here while you read elsewhere/.test(await text()));
  expect(await text()).toMatch(/Great Wall/);
  expect(await press('Back to the thread')).toBe(true);
  await until('the thread on its page', async () => /great-wall/.test(reader.page.url()));
  await until('nothing more to say', async () => !/stays here/.test(await text()));
  await until('let go', () => press('Kept'));
  await reader.goTo('https://elsewhere.example/');
  await until('the panel to follow', async () => !/Great Wall of China be seen/.test(await text()));
  await panel.close();
});
