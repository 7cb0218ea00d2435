import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { bringIntoView, type Shot, type Size } from './stage.ts';

export const folder = 'docs/screens';

/** CSS px; a window of 1,280 px at 400 % is 320 px wide and low. */
const windows: Record<Size, { readonly page: number; readonly panel: number; readonly height: number }> = {
  wide: { page: 1280, panel: 420, height: 900 },
  narrow: { page: 700, panel: 320, height: 900 },
  zoomed: { page: 320, panel: 320, height: 480 },
};

/** Takes the picture of what stands in the tab, at each of the shot's sizes. */
export async function picture(page: Page, shot: Shot, theme: string): Promise<void> {
  const place = shot.name.startsWith('page-') ? 'page' : 'panel';
  await page.bringToFront();
  const endForced = shot.inForcedColours ? await forceColours(page) : null;
  for (const size of shot.sizes ?? (['narrow', 'wide'] as const)) {
    await page.setViewport({ width: windows[size][place], height: windows[size].height });
    if (shot.near) await bringIntoView(page, shot.near);
    await settled();
    await save(await page.screenshot(), `${shot.name}-${size}-${theme}`);
  }
  await page.setViewport({ width: windows.wide[place], height: windows.wide.height });
  if (shot.near) await bringIntoView(page, shot.near);
  await endForced?.();
  await settled();
}

/** What floats has its place again, and nothing fades any more. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 350));

/** With a palette, as there are few colours: of 16 where those keep every ink as it is, half the weight; else of `most`. */
export async function save(screenshot: Uint8Array, name: string, most = 48): Promise<void> {
  const file = join(folder, `${name}.png`);
  const few = await withColours(screenshot, 16);
  writeFileSync(file, (await isAlike(screenshot, few)) ? few : await withColours(screenshot, most));
  console.log(file);
}

const withColours = (picture: Uint8Array, colours: number): Promise<Uint8Array> =>
  sharp(picture).png({ palette: true, colours, dither: 0, effort: 10 }).toBuffer();

/** Of 255, in any channel: less is not seen. */
const unseen = 40;

/** Whether no more than a few edges of letters have another colour. */
async function isAlike(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((each) => sharp(each).removeAlpha().raw().toBuffer()));
  let differing = 0;
  for (const [at, value] of (a ?? []).entries()) if (Math.abs(value - (b?.[at] ?? 0)) > unseen) differing++;
  return differing <= (a?.length ?? 0) / 100_000;
}

/** @returns what ends it: another session could not. */
async function forceColours(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  const emulate = (features: { name: string; value: string }[]) =>
    session.send('Emulation.setEmulatedMedia', { features });
  await emulate([{ name: 'forced-colors', value: 'active' }]);
  return async () => {
    await emulate([{ name: 'forced-colors', value: 'none' }]);
    await emulate([]);
    await session.detach();
  };
}
