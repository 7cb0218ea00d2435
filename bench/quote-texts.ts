import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { htmlText } from '../quotes/html-text.ts';
import { invented } from './page-prose.ts';
import type { QuotedText } from './quote-cases.ts';
import { random } from './random.ts';

/** Texts to quote from: those that we wrote, and the pages and texts of a folder, or one file. */
export function quotedTexts(place: string): QuotedText[] {
  if (!statSync(place).isDirectory()) return [...ours(), ...textIn(place, path.basename(place))];
  return [...ours(), ...pagesIn(place)];
}

const root = path.resolve(import.meta.dirname, '..');

function ours(): QuotedText[] {
  const say = invented(random(7));
  const grammar = Array.from({ length: 60 }, () => Array.from({ length: 6 }, say).join(' ')).join('\n');
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const html = htmlText(read('demo/thread.html'));
  return [
    { name: 'grammar', group: 'grammar', text: grammar },
    { name: 'demo', group: 'demo', text: 'text' in html ? html.text : '' },
    ...['docs/decisions.md', 'docs/security.md', 'docs/kinds.md'].map((name) => ({
      name,
      group: name,
      // A list's item is a paragraph, whose lines are wrapped.
      text: read(name).replace(/\n(?!\n|- |#|\|)\s*/g, ' '),
    })),
  ];
}

/** Pages of one engine or one host, where the folder's truth tells them, are one group. */
function pagesIn(folder: string): QuotedText[] {
  const truthFile = path.join(folder, 'truth.json');
  const truth: { pages?: Record<string, { engine?: string }> } = existsSync(truthFile)
    ? JSON.parse(readFileSync(truthFile, 'utf8'))
    : {};
  return readdirSync(folder)
    .filter((file) => /\.(?:html|txt)(?:\.gz)?$/.test(file))
    .flatMap((file) => {
      const name = file.replace(/\..*$/, '');
      return textIn(path.join(folder, file), truth.pages?.[name]?.engine ?? name);
    });
}

function textIn(file: string, group: string): QuotedText[] {
  const raw = readFileSync(file);
  const read = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  const page = /\.html(\.gz)?$/.test(file) ? htmlText(read) : { text: read };
  const name = path.basename(file).replace(/\..*$/, '');
  return 'text' in page ? [{ name, group, text: page.text }] : [];
}
