import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { wordings } from '../core/finding.ts';
import { compare } from '../quotes/compare.ts';
import { htmlText, type PageText } from '../quotes/html-text.ts';
import { readSource, type Source } from '../quotes/source.ts';
import { sourceText } from '../quotes/source-text.ts';
import { generated } from './quote-classes.ts';
import { listPairs } from './quote-pairs.ts';
import { speed } from './quote-speed.ts';
import { type Confusion, countIn, drawn, printConfusion } from './quote-table.ts';
import { quotedTexts } from './quote-texts.ts';

const usage = `Usage: npm run bench -- quotes FILE… [--predictions FILE] [--json FILE] [--show N]
       npm run bench -- quotes [--generate FILE|FOLDER] [--each N] [--seed N] [--json FILE] [--show N]
       npm run bench -- quotes --pairs FOLDER [--sample N] [--seed N] [--predictions FILE]
FILE: a list of { id, quote, source: { html | text | pdf }, verdict? }; html and text hold the words, or the path
of a file beside FILE, pdf a path. verdict: ${wordings.join(', ')}, not-found, too-short, unreachable.
FILE, FOLDER: saved pages and texts (.html, .txt, .gz), ../shared/pages if none is named;
for --pairs with a truth.json that says where their posts are.`;

/** Compares quotations with their sources by the shipped code; see `usage`. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (values.help) return console.log(usage);
  const folder = values.generate ?? path.resolve(import.meta.dirname, '../../shared/pages');
  const number = (written: string | undefined, usual: number) => Number(written ?? usual);
  const seed = number(values.seed, 20261128);
  if (values.pairs) return listPairs(values.pairs, number(values.sample, 100), seed, values.predictions);
  const show = number(values.show, 0);
  let figures: unknown;
  if (positionals.length > 0) {
    const cases = positionals.flatMap(readCases);
    figures = await compareAll(cases, show, values.predictions);
  } else {
    const texts = quotedTexts(folder);
    figures = { classes: generated(texts, number(values.each, 400), seed, show), speed: speed(texts) };
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

const options = {
  predictions: { type: 'string' },
  json: { type: 'string' },
  generate: { type: 'string' },
  pairs: { type: 'string' },
  sample: { type: 'string' },
  each: { type: 'string' },
  seed: { type: 'string' },
  show: { type: 'string' },
  help: { type: 'boolean' },
} as const;

interface FileCase {
  readonly id: string;
  readonly quote: string;
  readonly source: { readonly html?: string; readonly text?: string; readonly pdf?: string };
  readonly verdict?: string;
  /** Where paths start from. */
  readonly folder: string;
}

function readCases(file: string): FileCase[] {
  const folder = path.dirname(path.resolve(file));
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${file} is no list of quotations.\n${usage}`);
  return list.map((one: FileCase) => ({ ...one, folder }));
}

type Unread = Exclude<PageText, { text: string }>;

interface Prediction {
  readonly verdict: string;
  readonly edits: readonly { quote: string; source: string; weights: readonly string[] }[];
  readonly sensitive: boolean;
  readonly reason?: string;
}

async function compareAll(
  cases: readonly FileCase[],
  show: number,
  predictionsFile: string | undefined,
): Promise<Confusion> {
  const predictions: Record<string, Prediction> = {};
  const confusion: Confusion = {};
  const known = new Map<string, Source | Unread>();
  let left = show;
  for (const one of cases) {
    const source = await sourceOf(one, known);
    const finding =
      'reason' in source
        ? ({ kind: 'unreachable', reason: source.reason } as const)
        : compare(one.quote, source);
    const edits = 'edits' in finding ? finding.edits : [];
    predictions[one.id] = {
      verdict: finding.kind,
      edits: edits.map(({ quote, source, weights }) => ({ quote, source, weights })),
      sensitive: edits.some(({ weights }) => weights.length > 0),
      ...('reason' in finding && { reason: finding.reason }),
    };
    countIn(confusion, one.verdict ?? 'not said', finding.kind);
    if (one.verdict !== finding.kind && left-- > 0) console.log(drawn(one.id, one.quote, finding));
  }
  printConfusion(confusion);
  if (predictionsFile) writeFileSync(predictionsFile, JSON.stringify(predictions));
  return confusion;
}

/** Each source is read once, however many quotations are compared with it. */
async function sourceOf(
  { source: { html, text, pdf }, folder }: FileCase,
  known: Map<string, Source | Unread>,
): Promise<Source | Unread> {
  const key = html ?? text ?? pdf ?? '';
  const read = known.get(key);
  if (read) return read;
  const page = await textOf({ html, text, pdf }, folder);
  const source = 'text' in page ? readSource(page.text, page.isShell) : page;
  known.set(key, source);
  return source;
}

async function textOf(
  { html, text, pdf }: { html: string | undefined; text: string | undefined; pdf: string | undefined },
  folder: string,
): Promise<PageText> {
  if (pdf !== undefined) return sourceText(readFileSync(path.resolve(folder, pdf)), 'application/pdf');
  const written = html ?? text ?? '';
  const isPath = /^[^\n<>]{1,300}\.(?:x?html?|txt)$/.test(written);
  const type = html === undefined ? 'text/plain' : 'text/html';
  if (isPath) return sourceText(readFileSync(path.resolve(folder, written)), type);
  return html === undefined ? { text: written } : htmlText(html);
}
