import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../../tests/e2e/browser.ts';
import { folder, save } from './picture.ts';

export function image(name: string): string {
  return `data:image/png;base64,${readFileSync(join(folder, `${name}.png`)).toString('base64')}`;
}

/** As it looks on a screen: the page with its panel at its side. */
export async function sideBySide(reader: Reader, theme: 'light' | 'dark'): Promise<void> {
  const sheet = await reader.browser.newPage();
  await sheet.setViewport({ width: 1280 + 1 + 420, height: 900 });
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:${theme === 'dark' ? '#444' : '#ccc'}">
      <img src="${image(`page-note-card-wide-${theme}`)}"><img src="${image(`panel-full-wide-${theme}`)}"></body>`,
  );
  await save(await sheet.screenshot(), `scholium-${theme}`);
  await sheet.close();
}
