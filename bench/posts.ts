import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { openWith } from './in-browser.ts';
import { type CostFigures, measureCost, printCost, type SavedPage } from './posts-cost.ts';
import type { Predicted, PredictedPage } from './read-page.ts';

/** What is read of a folder's truth.json. */
interface TruePost {
  readonly kind: string;
  readonly id: string | null;
  readonly altIds?: readonly string[];
  readonly author: string | null;
  readonly datetime?: string | null;
  readonly score: number | null;
  readonly accepted: boolean | null;
  readonly acceptedUnscored?: boolean;
  readonly permalink: string | null;
  readonly permalinkAlts?: readonly string[];
  readonly parent: string | null;
  readonly bodyText?: { readonly sha1: string };
  readonly optional?: boolean;
  readonly licence?: string;
  readonly edited?: string;
  readonly editor?: string;
  readonly communityWiki?: boolean;
  readonly hiddenComments?: number;
}
interface TruePage {
  /** Null where it is not known. */
  readonly url: string | null;
  readonly engine: string;
  readonly usable: boolean;
  readonly file?: string;
  readonly answerCount?: number;
  readonly hiddenComments?: number;
  readonly posts?: readonly TruePost[];
}
interface Truth {
  readonly pages: Readonly<Record<string, TruePage>>;
  readonly negatives?: Readonly<Record<string, { readonly url: string; readonly scored?: boolean }>>;
}

const usage = 'Usage: npm run bench -- posts DIR [--only READER] [--cost] [--json FILE] [--predictions FILE]';

/** Reads every page of a folder with the shipped adapters, in Chromium, and compares with its truth. */
export async function run(args: string[]): Promise<void> {
  const options = {
    json: { type: 'string' },
    predictions: { type: 'string' },
    only: { type: 'string' },
    cost: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [folder] = positionals;
  if (!folder) throw new Error(usage);

  const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Truth;
  const only = values.only ?? null;
  if (values.cost) return printCost(await cost(folder, truth, only));
  const predictions = await predict(folder, truth, only);
  if (values.predictions) writeFileSync(values.predictions, JSON.stringify(predictions));

  const figures = compare(truth, predictions);
  print(figures);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

type Predictions = Record<string, PredictedPage>;

/** `only` is the one reader to read with; null: all. */
async function predict(folder: string, truth: Truth, only: string | null): Promise<Predictions> {
  const { browser, page } = await openWith('chromium', 'read-page.ts');
  try {
    const predictions: Predictions = {};
    for (const [id, { url, file }] of Object.entries(truth.pages))
      predictions[id] = await readIn(page, path.join(folder, file ?? `${id}.html.gz`), url, only);
    for (const [id, { url }] of Object.entries(truth.negatives ?? {}))
      predictions[id] = await readIn(page, path.join(folder, 'negatives', `${id}.html.gz`), url, only);
    return predictions;
  } finally {
    await browser.close();
  }
}

/** Reads pages again and again, to see what it costs. */
async function cost(folder: string, truth: Truth, only: string | null): Promise<CostFigures> {
  const saved = (id: string, url: string | null, file: string): SavedPage => ({
    id,
    url: url ?? 'https://unknown.invalid/',
    html: sourceOf(path.join(folder, file)),
  });
  const threads = Object.entries(truth.pages).filter(([, { usable }]) => usable);
  const { browser, page } = await openWith('chromium', 'read-page.ts');
  try {
    return await measureCost(
      page,
      threads.map(([id, { url, file }]) => saved(id, url, file ?? `${id}.html.gz`)),
      Object.entries(truth.negatives ?? {}).map(([id, { url }]) => saved(id, url, `negatives/${id}.html.gz`)),
      only,
    );
  } finally {
    await browser.close();
  }
}

function sourceOf(file: string): string {
  const raw = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
}

async function readIn(
  page: Page,
  file: string,
  url: string | null,
  only: string | null,
): Promise<PredictedPage> {
  const html = sourceOf(file);
  try {
    return await page.evaluate(
      (source, address, reader) =>
        (globalThis as unknown as { bench: Bench }).bench.readPage(source, address, reader),
      html,
      url ?? 'https://unknown.invalid/',
      only,
    );
  } catch (cause) {
    throw new Error(`Cannot read ${file} as ${url}: an adapter threw.`, { cause });
  }
}
type Bench = typeof import('./read-page.ts');

/** Right ones of those that the truth knows. */
interface Share {
  right: number;
  of: number;
}
const fields = [
  'author',
  'date',
  'score',
  'accepted',
  'permalink',
  'parent',
  'text',
  'licence',
  'edited',
  'wiki',
  'hidden',
] as const;
type Field = (typeof fields)[number];

interface EngineFigures extends Record<Field, Share> {
  pages: number;
  whole: number;
  posts: number;
  found: number;
  extra: number;
}
interface Figures {
  readonly engines: Record<string, EngineFigures>;
  /** Pages without a thread on which one was claimed. */
  readonly falseThreads: string[];
  readonly negatives: number;
  /** What is wrong, each named page/kind/id. */
  readonly exceptions: string[];
}

function compare(truth: Truth, predictions: Predictions): Figures {
  const engines: Record<string, EngineFigures> = {};
  const exceptions: string[] = [];
  const without = Object.entries(truth.negatives ?? {}).filter(([, page]) => page.scored !== false);
  const falseThreads = without.map(([id]) => id).filter((id) => predictions[id]?.reader);
  for (const [id, page] of Object.entries(truth.pages)) {
    const predicted = predictions[id];
    if (!page.usable && predicted?.posts.length) falseThreads.push(id);
    if (!page.usable || !predicted) continue;
    engines[page.engine] ??= noFigures();
    comparePage(id, page, predicted, engines[page.engine] as EngineFigures, exceptions);
  }
  return { engines, falseThreads, negatives: without.length, exceptions };
}

function comparePage(
  id: string,
  page: TruePage,
  predicted: PredictedPage,
  figures: EngineFigures,
  exceptions: string[],
): void {
  const left = new Set(predicted.posts);
  let missed = 0;
  for (const post of page.posts ?? []) {
    const found = [...left].find((one) => isSame(post, one));
    if (found) left.delete(found);
    if (post.optional) continue;
    figures.posts++;
    if (found) {
      figures.found++;
      for (const wrong of compareFields(post, found, figures))
        exceptions.push(`${id}/${post.kind}/${post.id}: ${wrong}`);
    } else {
      missed++;
      if (predicted.reader) exceptions.push(`${id}/${post.kind}/${post.id}: not found`);
    }
  }
  for (const one of left) exceptions.push(`${id}/${one.kind}/${one.id}: not in the truth`);
  for (const one of predicted.unread) exceptions.push(`${id}: ${one}`);
  if (predicted.reader && page.answerCount !== undefined && page.answerCount !== predicted.answersStated)
    exceptions.push(`${id}: ${predicted.answersStated} answers stated, not ${page.answerCount}`);
  figures.extra += left.size;
  figures.pages++;
  if (!missed && !left.size) figures.whole++;
}

function isSame(post: TruePost, found: Predicted): boolean {
  const ids = [post.id, ...(post.altIds ?? [])].filter((one) => one !== null);
  if (ids.length) return post.kind === found.kind && ids.includes(found.id);
  return post.bodyText?.sha1 === sha1(found.text);
}

/** Counts each field that the truth knows; what is wrong, in words. */
function compareFields(post: TruePost, found: Predicted, figures: EngineFigures): string[] {
  const wrong: string[] = [];
  const count = (field: Field, known: boolean, wanted: unknown, got: unknown, isRight = wanted === got) => {
    if (!known) return;
    figures[field].of++;
    if (isRight) figures[field].right++;
    else wrong.push(`${field} is ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  };
  // To the second: one of a site's faces may show milliseconds where another does not.
  const time = (written: string | null | undefined) =>
    written ? Math.floor(Date.parse(written) / 1000) : null;
  const links = [post.permalink, ...(post.permalinkAlts ?? [])];
  count('author', post.author !== null, post.author, found.author);
  count('date', Boolean(post.datetime), time(post.datetime), time(found.datetime));
  count('score', post.score !== null, post.score, found.score);
  count('accepted', !post.acceptedUnscored, post.accepted, found.accepted);
  count('permalink', links.some(Boolean), links[0], found.permalink, links.includes(found.permalink));
  count('parent', true, post.parent, found.parentId);
  count('text', Boolean(post.bodyText), post.bodyText?.sha1, sha1(found.text));
  count('licence', Boolean(post.licence), post.licence, found.licence);
  const edits = [time(post.edited), post.editor ?? null];
  const seen = [time(found.edited), found.editor];
  count('edited', true, edits, seen, edits.join() === seen.join());
  count('wiki', true, post.communityWiki ?? false, found.communityWiki);
  count('hidden', true, post.hiddenComments ?? 0, found.hiddenComments);
  return wrong;
}

function noFigures(): EngineFigures {
  const shares = Object.fromEntries(fields.map((field) => [field, { right: 0, of: 0 }]));
  return { pages: 0, whole: 0, posts: 0, found: 0, extra: 0, ...(shares as Record<Field, Share>) };
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function print({ engines, falseThreads, negatives, exceptions }: Figures): void {
  const percent = ({ right, of }: Share) => (of ? `${Math.floor((1000 * right) / of) / 10} %` : '-');
  const rows = Object.entries(engines).map(([engine, row]) => ({
    engine,
    pages: row.pages,
    whole: row.whole,
    posts: row.posts,
    found: row.found,
    extra: row.extra,
    ...Object.fromEntries(fields.map((field) => [field, percent(row[field])])),
  }));
  console.table(rows);
  console.log(`Threads claimed where there are none: ${falseThreads.length} of ${negatives} pages.`);
  for (const id of falseThreads) console.log(`  ${id}`);
  const texts = Object.entries(engines).filter(([, row]) => row.found);
  for (const [engine, { text }] of texts)
    console.log(`${engine}: ${text.right} of ${text.of} body texts equal by SHA-1.`);
  console.log(`Exceptions: ${exceptions.length}`);
  for (const exception of exceptions) console.log(`  ${exception}`);
}
