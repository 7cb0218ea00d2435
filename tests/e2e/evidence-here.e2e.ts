import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Evidence } from '../../core/claim.ts';
import { dragOver, open, type Reader, until, type Web } from './browser.ts';
import { claim } from './reading.ts';
import { demo } from './threads.ts';

const address = 'https://library.example/wall?page=3';
const said = 'No astronaut on the Moon has ever reported seeing any wall on Earth';

const web: Web = (asked) =>
  asked.href === address
    ? {
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><title>What the astronauts saw</title><h1>What they saw</h1><script>var said = "x";</script><p>Others wrote: ${said}.</p><p>Some thought otherwise.</p><p id="said">${said}, and several were asked.</p>`,
      }
    : demo.web(asked);

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web });
  await reader.goTo(demo.address);
  for (const text of ['The Wall is long', 'ten thousand times'])
    await claim(reader, { within: '#answer-990002 .js-post-body', text });
});
afterAll(() => reader?.close());

test('words selected on any page become evidence for a claim, with where they stand and when she read them', async () => {
  await reader.goTo(address);
  await dragOver(reader.page, { within: '#said', text: said });
  await reader.pressToolbarButton();
  const panel = await reader.panel();
  await panel.press('Use the selected words as evidence');
  await until('the words and the claims', async () => {
    const text = await panel.text();
    return text.includes(said) && text.includes('The Wall is long') && text.includes('ten thousand times');
  });
  await panel.run((document) => {
    const labels = [...document.querySelectorAll<HTMLElement>('.claim-picker label')];
    labels.find(({ textContent }) => textContent?.includes('The Wall is long'))?.click();
  });
  await panel.press('Contradicts');
  const [piece] = await until('the evidence', async () => {
    const found = (await reader.rows('scholium', 'evidence')) as Evidence[];
    return found.length > 0 && found;
  });
  const claims = (await reader.rows('scholium', 'annotation')) as {
    id: string;
    target: { selector?: { exact: string } };
  }[];
  const chosen = claims.find(({ target }) => target.selector?.exact === 'The Wall is long');
  expect(piece).toMatchObject({
    annotation: chosen?.id,
    stance: 'contradicts',
    link: address,
    quote: said,
    title: 'What the astronauts saw',
  });
  expect(piece?.passage).toMatch(/^https:\/\/library\.example\/wall\?page=3#:~:text=/);
  // They stand twice: these are the ones that she selected.
  expect(piece?.passage).toContain(',-%2C%20and%20several');
  expect(Math.abs(Date.parse(piece?.read ?? '') - Date.now())).toBeLessThan(120_000);
  expect(await reader.rows('scholium', 'judgement')).toEqual([]);
  expect(reader.leaks).toEqual([]);
});
