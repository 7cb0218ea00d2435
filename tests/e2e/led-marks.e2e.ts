import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until, type Web } from './browser.ts';
import { claim } from './reading.ts';
import { demo } from './threads.ts';

// A site that leads a press of hers into what stands beside the marks: markers, counts, and the sentence at the foot.

const kind = inject('kind');
const edited: Web = (address) => {
  const answer = demo.web(address);
  if (!answer?.type.startsWith('text/html')) return answer;
  return { ...answer, body: String(answer.body).replace('must be visible', 'must not be visible') };
};

let reader: Reader;
beforeAll(async () => {
  reader = await open(kind, { web: demo.web });
  await reader.goTo(demo.address);
  for (const text of ['Something that long must be visible from the Moon', 'everybody knows that']) {
    await claim(reader, { within: '#answer-990007 .js-post-body', text });
    await reader.page.keyboard.press('Escape');
  }
  await until('the visit to be kept', async () => (await reader.rows('scholium', 'visit'))?.length === 1);
  reader.web = edited;
  await reader.page.reload({ waitUntil: 'load' });
  await until('the line', async () => /Since/.test(await foot()));
});
afterAll(() => reader?.close());

const foot = () => reader.overlay().run((roots) => roots[0]?.querySelector('.foot')?.textContent ?? '');
const written = async () =>
  JSON.stringify(await Promise.all(['log', 'draft', 'visit'].map((table) => reader.rows('scholium', table))));
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function pressOn(selector: string): Promise<void> {
  const look = (roots: ShadowRoot[], wanted: string) => {
    const box = [...(roots[0]?.querySelectorAll(wanted) ?? [])].at(-1)?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };
  const at = await until(selector, () => reader.overlay().run(look, selector));
  await wait(500);
  await reader.page.mouse.click(at.x, at.y);
  await wait(400);
}

/** “Show”, “Seen”, “Later”. */
const seen = '.foot button:nth-of-type(2)';

const fade = () => reader.page.addStyleTag({ content: 'html { opacity: 0.02 }' });
const cover = () =>
  reader.page.evaluate(() => {
    const decoy = Object.assign(document.createElement('div'), { id: 'decoy' });
    const everywhere = { position: 'fixed', inset: '0', zIndex: '2147483647', pointerEvents: 'none' };
    Object.assign(decoy.style, everywhere, { background: 'gold' });
    document.body.append(decoy);
  });
const uncover = () =>
  reader.page.evaluate(() => {
    document.querySelector('#decoy')?.remove();
    for (const style of document.querySelectorAll('style'))
      if (style.textContent?.includes('0.02')) style.remove();
  });
const covers = [['faded', fade] as const, ...(kind === 'chromium' ? [['drawn over', cover] as const] : [])];

test.each(covers)('“Seen” on a page that is %s takes no press, and says so', async (_, hide) => {
  const before = await written();
  await hide();
  await pressOn(seen);
  expect(await foot()).toMatch(/Since[\s\S]*Not done: /);
  expect(await written()).toBe(before);
  await uncover();
});

test.each(covers)('a marker and a count on a page that is %s open, and write nothing', async (_, hide) => {
  await reader.page.evaluate(() =>
    document.querySelector('#answer-990007')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  const before = await written();
  await hide();
  for (const selector of ['.marker', '.post-count']) {
    await pressOn(selector);
    await reader.page.keyboard.press('Escape');
  }
  expect(await written()).toBe(before);
  await uncover();
});

test('“Seen” that nothing was done to is taken', async () => {
  const before = await written();
  await pressOn(seen);
  await until('it to be said', async () => /from here on/.test(await foot()));
  expect(await written()).not.toBe(before);
});
