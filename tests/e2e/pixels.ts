import type { Page } from 'puppeteer-core';

/** A page from the top to the end, one picture of each window's height. */
export async function picturesOf(page: Page): Promise<string[]> {
  const { height, window } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    window: innerHeight,
  }));
  const pictures: string[] = [];
  for (let top = 0; top < height; top += window) {
    await page.evaluate(async (to) => {
      scrollTo({ top: to, behavior: 'instant' });
      // Markers are drawn where their words are near the window, after a frame.
      await new Promise((resolve) => setTimeout(resolve, 150));
    }, top);
    pictures.push(await page.screenshot({ encoding: 'base64' }));
  }
  return pictures;
}

export interface Change {
  /** Of all pixels, from 0 to 1: those of another colour, by however little. */
  readonly share: number;
  /** The same in the picture with the most. */
  readonly most: number;
}

/** How much of a page looks otherwise; `room`: a page to compare them in. */
export async function changeBetween(
  room: Page,
  before: readonly string[],
  after: readonly string[],
): Promise<Change> {
  if (before.length !== after.length) throw new Error('The pages are not of one height.');
  let [pixels, changed, most] = [0, 0, 0];
  for (const [at, picture] of before.entries()) {
    const one = await room.evaluate(compare, picture, after[at] ?? '');
    pixels += one.pixels;
    changed += one.changed;
    most = Math.max(most, one.changed / one.pixels);
  }
  return { share: changed / pixels, most };
}

/** Runs in a page. */
async function compare(before: string, after: string): Promise<{ pixels: number; changed: number }> {
  const [one, other] = (await Promise.all([before, after].map(pixelsOf))) as [Uint32Array, Uint32Array];
  if (one.length !== other.length) throw new Error('The pictures are not of one size.');
  let changed = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) changed++;
  return { pixels: one.length, changed };

  async function pixelsOf(base64: string): Promise<Uint32Array> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const data = context?.getImageData(0, 0, picture.width, picture.height).data;
    return new Uint32Array(data?.buffer ?? new ArrayBuffer(0));
  }
}
