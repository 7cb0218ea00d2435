import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { judge, markClaim, passages } from '../../scripts/tour.ts';
import { barriersInFrame, barriersInRoots } from './barriers.ts';
import { dragOver, open, type Reader, until } from './browser.ts';
import { askPage } from './reading.ts';
import { demo } from './threads.ts';

// What floats over a site's page in a window of 320 px, which is one of 1,280 px at 400 % (WCAG 2.2, 1.4.10), and in forced colours.

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
  await until('the source tags', async () => (await reader.sourceTags().count()) > 3);
  await markClaim(reader, passages.tooThin);
  await judge(reader, 'Supported');
  await leave();
});
afterAll(() => reader?.close());
afterEach(async () => {
  await leave();
  await reader.page.evaluate(() => document.getSelection()?.removeAllRanges());
  await reader.page.setViewport({ width: 1280, height: 900 });
});

async function leave(): Promise<void> {
  await reader.page.mouse.move(0, 0);
  await until('nothing to float', async () => {
    await reader.page.keyboard.press('Escape');
    return reader.overlay().run((roots) => roots[0]?.querySelector('iframe') === null);
  });
}
/** As from the panel: in a narrow window the margin may have no room for its marker. */
async function openNote(): Promise<void> {
  const [note] = (await reader.rows('scholium', 'annotation')) as { id: string }[];
  await askPage(reader, 'openNote', { annotation: note?.id });
  await shows('Edit');
}
const shows = (name: string) => until(`“${name}”`, () => reader.overlay().shows(name));

const link = '#answer-990004 .js-post-body a[href*="doi.org"]';
/** What can float there, and how it is opened. */
const floating: Readonly<Record<string, () => Promise<void>>> = {
  async bar() {
    await dragOver(reader.page, passages.sphere);
    await shows('Claim');
  },
  async 'card of a note'() {
    await openNote();
  },
  async editor() {
    await openNote();
    await reader.overlay().press('Edit');
    await shows('Comment');
  },
  async 'card of a source'() {
    await reader.page.$eval(link, (one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await reader.page.hover(link);
    await shows('With care');
  },
  async keys() {
    await reader.page.keyboard.down('Alt');
    await reader.page.keyboard.press('Slash');
    await reader.page.keyboard.up('Alt');
    await until('the keys', async () => /Go through the posts/.test(await reader.overlay().text()));
  },
};

describe.each(Object.keys(floating))('the %s', (name) => {
  const opened = async () => {
    await reader.page.bringToFront();
    await floating[name]?.();
  };

  test.each(['ltr', 'rtl'])(
    'at 320 px, written %s, goes past neither edge, and axe finds no barrier',
    async (dir) => {
      await reader.page.setViewport({ width: 320, height: 640 });
      await opened();
      await reader
        .overlay()
        .inFrame((body, way) => body.ownerDocument.documentElement.setAttribute('dir', way), dir);
      expect(await reader.overlay().inFrame(outside)).toEqual([]);
      const [left, right] = await reader.overlay().run(([root]) => {
        const box = root?.querySelector('iframe')?.getBoundingClientRect();
        return [box?.left ?? -1, box?.right ?? 1e9];
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(await barriersInFrame(reader.overlay())).toEqual([]);
    },
  );

  test.skipIf(inject('kind') === 'firefox')('in forced colours axe finds no barrier', async () => {
    await reader.page.emulateMediaFeatures([{ name: 'forced-colors' as never, value: 'active' }]);
    await opened();
    expect(await barriersInFrame(reader.overlay())).toEqual([]);
    await reader.page.emulateMediaFeatures([]);
  });
});

test.skipIf(inject('kind') === 'firefox')(
  'in forced colours axe finds no barrier in margin and source tags',
  async () => {
    await reader.page.emulateMediaFeatures([{ name: 'forced-colors' as never, value: 'active' }]);
    expect(await barriersInRoots(reader.overlay())).toEqual([]);
    expect(await barriersInRoots(reader.sourceTags())).toEqual([]);
    await reader.page.emulateMediaFeatures([]);
  },
);

/** Runs in the frame: what is seen and reaches past its edges. */
function outside(body: HTMLElement): string[] {
  const room = body.ownerDocument.documentElement.clientWidth;
  return [...body.querySelectorAll<HTMLElement>('button, a, p, h2, label, select, input, textarea')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return (
        width > 1 &&
        !element.closest('.unseen') &&
        element.checkVisibility() &&
        (left < -1 || right > room + 1)
      );
    })
    .map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 40)}`);
}
