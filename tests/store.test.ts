import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { formats } from '../formats/registry.ts';
import { readLocales } from '../scripts/words/locales.ts';

const folder = path.join(import.meta.dirname, '../docs/store');
const chrome = readFileSync(path.join(folder, 'chrome.md'), 'utf8');
const firefox = readFileSync(path.join(folder, 'firefox.md'), 'utf8');
const pictures = [...chrome.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, file = '']) => file);

test('there are five pictures and a tile, in the sizes that the stores ask for', async () => {
  expect(pictures).toHaveLength(6);
  for (const file of pictures) {
    const { width, height, channels, format } = await sharp(path.join(folder, file)).metadata();
    const size = file.includes('tile') ? [440, 280] : [1280, 800];
    expect([file, width, height, channels, format]).toEqual([file, ...size, 3, 'png']);
  }
});

test('the texts say what the extension says of itself, and count its forms right', () => {
  const described = readLocales().english.messages.get('extensionDescription');
  expect(chrome).toContain(`\n${described}\n`);
  expect(firefox).toContain(`\n${described}\n`);
  // A backup is one more.
  expect(chrome).toContain(`in ${formats.length + 1} forms`);
});
