import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { dragOver, open, type Reader, until } from './browser.ts';
import { demo } from './threads.ts';

// A site that leads a press of hers into our bar, by what it draws over it, does to it, or puts under the pointer.

const kind = inject('kind');
const words = { within: '#answer-990002 .js-post-body', text: 'The Wall is long' };
const refused = /^Not done: /m;

let reader: Reader;
beforeAll(async () => {
  reader = await open(kind, { web: demo.web });
});
afterAll(() => reader?.close());

let claim = { x: 0, y: 0 };
beforeEach(async () => {
  await reader.goTo(demo.address);
  await dragOver(reader.page, words);
  claim = await standingStill();
});

/** The middle of “Claim”, once it has stood there for as long as she needs to see it. */
async function standingStill(): Promise<{ x: number; y: number }> {
  await until('the bar', () => reader.overlay().shows('Claim'));
  await wait(500);
  return whereClaimIs();
}

async function whereClaimIs(): Promise<{ x: number; y: number }> {
  const found = await reader.overlay().run((roots) => {
    const frame = roots[0]?.querySelector('iframe');
    const button = frame?.contentDocument?.querySelector('.toolbar button');
    const [inner, outer] = [button?.getBoundingClientRect(), frame?.getBoundingClientRect()];
    return inner && outer
      ? { x: outer.x + inner.x + inner.width / 2, y: outer.y + inner.y + inner.height / 2 }
      : null;
  });
  if (!found) throw new Error('There is no bar.');
  return found;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const claims = async () => (await reader.rows('scholium', 'annotation'))?.length ?? 0;

/** The press marks nothing; if it came to us, she is told. */
async function marksNothing(at = claim, isTold = true): Promise<void> {
  await reader.page.mouse.click(at.x, at.y);
  if (isTold) await until('a sentence', async () => refused.test(await reader.overlay().text()));
  await wait(300);
  expect(await claims()).toBe(0);
}

const covers = [
  ['faded with the whole page', 'html { opacity: 0.02 }'],
  ['made invisible by a filter', 'html { filter: opacity(0.02) }'],
  ['cut away', 'html { mask-image: linear-gradient(transparent, transparent) }'],
  ['mixed into what the page shows', 'html { mix-blend-mode: darken }'],
] as const;
test.each(covers)('a bar that is %s takes no press, and says so', async (_, css) => {
  await reader.page.addStyleTag({ content: css });
  await wait(300);
  await marksNothing();
});

test.runIf(kind === 'chromium').each(['a layer', 'the top layer'])(
  'a bar under %s that lets presses through takes none',
  async (layer) => {
    await draw(layer === 'the top layer', '');
    await wait(300);
    await marksNothing();
    await reader.page.evaluate(() => document.querySelector('#decoy')?.remove());
    await wait(500);
    const { x, y } = await whereClaimIs();
    await reader.page.mouse.click(x, y);
    await until('the claim of a press that she saw', async () => (await claims()) === 1);
    await erase();
  },
);

test('a layer with a hole just at the word leaves nothing to press', async () => {
  await draw(
    false,
    `polygon(evenodd, ${around(0, 0, 1280, 900)}, ${around(claim.x - 4, claim.y - 4, 8, 8)})`,
  );
  await wait(300);
  await marksNothing();
});

test('a bar that a layer uncovers just before the press takes none', async () => {
  await draw(false, '', 'auto');
  await wait(300);
  await reader.page.mouse.move(claim.x - 2, claim.y);
  await reader.page.evaluate(() => document.querySelector('#decoy')?.remove());
  await reader.page.mouse.down();
  await reader.page.mouse.up();
  if (kind === 'chromium') await until('a sentence', async () => refused.test(await reader.overlay().text()));
  await wait(300);
  if (kind === 'chromium') expect(await claims()).toBe(0);
  else await erase();
});

test('a bar that is brought under the pointer just before the press takes none', async () => {
  await reader.page.mouse.move(claim.x, claim.y + 120);
  await reader.page.evaluate((within) => {
    const moved = document.querySelector<HTMLElement>(within);
    if (moved) Object.assign(moved.style, { position: 'relative', top: '120px' });
  }, words.within);
  await until('the bar to follow its words', async () => (await whereClaimIs()).y > claim.y + 60);
  await marksNothing(await whereClaimIs());
});

test('a bar that the site has put somewhere else takes no press', async () => {
  await reader.page.evaluate(() => {
    const ours = document.querySelector('scholium-overlay');
    const faded = Object.assign(document.createElement('div'), { style: 'opacity: 0.02' });
    document.body.append(faded);
    if (ours) faded.append(ours);
  });
  await wait(500);
  await marksNothing(claim, false);
});

test('a press that nothing was done to is taken', async () => {
  await reader.page.mouse.click(claim.x, claim.y);
  await until('the claim', async () => (await claims()) === 1);
});

const around = (x: number, y: number, width: number, height: number) =>
  [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ]
    .map(([left, top]) => `${left}px ${top}px`)
    .join(', ');

/** Draws over the whole window, in the top layer or beside it; `clip` is what stays of it. */
const draw = (isTop: boolean, clip: string, pointerEvents = clip ? 'auto' : 'none') =>
  reader.page.evaluate(
    (isTop, clipPath, pointerEvents) => {
      const decoy = Object.assign(document.createElement('div'), { id: 'decoy', textContent: 'Win a prize' });
      const everywhere = { position: 'fixed', inset: '0', width: '100%', height: '100%', margin: '0' };
      Object.assign(decoy.style, everywhere, {
        zIndex: '2147483647',
        background: 'gold',
        clipPath,
        pointerEvents,
      });
      document.body.append(decoy);
      if (!isTop) return;
      decoy.popover = 'manual';
      decoy.showPopover();
    },
    isTop,
    clip,
    pointerEvents,
  );

/** Takes back what a press that counts has marked. */
async function erase(): Promise<void> {
  await reader.page.keyboard.press('Escape');
  const room = await reader.ourPage('manifest.json');
  await room.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage(message: object): Promise<unknown> } } | undefined
    >;
    await (browser ?? chrome)?.runtime.sendMessage({
      to: 'background',
      name: 'eraseEverything',
      payload: {},
    });
  });
  await room.close();
}
