import { readdirSync } from 'node:fs';
import { open } from '../../tests/e2e/browser.ts';
import { folder, save } from './picture.ts';
import { image } from './side-by-side.ts';

const style = `
  body { display: grid; grid-template-columns: repeat(16, 1fr); gap: 8px; margin: 16px; font: 9px system-ui; overflow-wrap: anywhere; }
  figure { margin: 0; }
  img { inline-size: 100%; block-size: 100px; border: 1px solid #ccc; object-fit: cover; object-position: top left; }
`;

/** All pictures on one sheet, small and with their names. */
export async function contactSheets(): Promise<void> {
  const reader = await open('chromium');
  const names = readdirSync(folder)
    .filter((file) => /^(?:page|panel)-.*\.png$/.test(file))
    .map((file) => file.slice(0, -4));
  const cells = names.map(
    (name) => `<figure><img src="${image(name)}"><figcaption>${name}</figcaption></figure>`,
  );
  const sheet = await reader.browser.newPage();
  await sheet.setViewport({ width: 1920, height: 1000 });
  await sheet.setContent(`<style>${style}</style>${cells.join('')}`);
  await save(await sheet.screenshot({ fullPage: true }), 'contact-sheet', 16);
  await reader.close();
}
