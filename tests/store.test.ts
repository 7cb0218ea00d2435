import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { verdicts } from '../core/claim.ts';
import { mostCopies } from '../entrypoints/background/copy-to-folder.ts';
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

test('the texts say what the extension says of itself', () => {
  const described = readLocales().english.messages.get('extensionDescription');
  expect(chrome).toContain(`\n${described}\n`);
  expect(firefox).toContain(`\n${described}\n`);
});

describe('what is counted in texts for readers is counted right', () => {
  const root = path.join(import.meta.dirname, '..');
  /** Those with one host or one markup; the network is told apart, and the general reader is no engine. */
  const engines = readdirSync(path.join(root, 'sites')).filter(
    (id) =>
      existsSync(path.join(root, 'sites', id, 'read.ts')) && !['stack-exchange', 'general'].includes(id),
  );
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  // A backup is one more.
  const forms = `${formats.length + 1} forms`;
  const told: Readonly<Record<string, readonly string[]>> = {
    'CHANGELOG.md': [
      forms,
      `${engines.length} other engines`,
      `${words[verdicts.length]} verdicts`,
      `${words[mostCopies]} at most`,
    ],
    'README.md': [forms, `digits 1–${verdicts.length}`],
    'docs/store/chrome.md': [forms],
    'docs/store/firefox.md': [],
  };

  test.each(Object.entries(told))('%s', (file, phrases) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    for (const phrase of phrases) expect(text).toContain(phrase);
  });

  const counted = new RegExp(`\\b(?=((?:\\d+|${words.slice(2).join('|')})\\b.{0,20}))`, 'g');
  const countsOf = (text: string) => [...text.matchAll(counted)].map(([, count = '']) => count);

  test.each([
    ['CHANGELOG.md', /# Changes\n/],
    ['docs/store/chrome.md', /## Long description\n/],
    ['docs/store/firefox.md', /## Description\n/],
  ])('%s counts nothing else', (file, start) => {
    const [, text = ''] = readFileSync(path.join(root, file), 'utf8').split(start);
    expect(text).not.toBe('');
    const [shown = ''] = text.split(/\n## (?:Categor|Notes)/);
    const held = told[file] ?? [];
    expect(countsOf(shown).filter((count) => !held.some((phrase) => count.startsWith(phrase)))).toEqual([]);
  });
});
