import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compare } from '../quotes/compare.ts';
import { type OtherPost, type Paired, pair } from '../quotes/pair.ts';
import { readSource } from '../quotes/source.ts';
import { openWith } from './in-browser.ts';
import { random } from './random.ts';
import type { ReadPost } from './read-blocks.ts';

interface TruePost {
  readonly id: string | null;
  readonly author: string | null;
  readonly datetime?: string | null;
  readonly bodySelectorHint?: string | null;
  readonly exclude?: string;
}
interface TruePage {
  readonly url: string | null;
  readonly usable: boolean;
  readonly file?: string;
  readonly exclude?: string;
  readonly posts?: readonly TruePost[];
}

interface Listed extends Paired {
  readonly at: string;
  /** What stands before and after the quotation. */
  readonly before: string;
  readonly after: string;
  /** Where it is from, for reading. */
  readonly from: string;
}

/** Draws quotations from the pages of a folder and prints them with their sources, to be read by hand. */
export async function listPairs(folder: string, sample: number, seed: number, to?: string): Promise<void> {
  const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as {
    pages: Record<string, TruePage>;
  };
  const all = await pairsOf(folder, truth.pages);
  const drawn = random(seed).shuffled(all).slice(0, sample);
  for (const [at, one] of drawn.entries()) console.log(lineOf(one, at + 1));
  const with_ = (some: readonly Listed[]) => some.filter(({ cited }) => cited !== null).length;
  console.log(
    `\n${all.length} quotations, ${with_(all)} with a source; ${drawn.length} drawn, ${with_(drawn)} with a source.`,
  );
  if (to) writeFileSync(to, JSON.stringify(drawn, null, 2));
}

async function pairsOf(folder: string, pages: Record<string, TruePage>): Promise<Listed[]> {
  const { browser, page } = await openWith('chromium', 'read-blocks.ts');
  try {
    const listed: Listed[] = [];
    for (const [id, { url, usable, file, exclude, posts = [] }] of Object.entries(pages)) {
      const name = path.join(folder, file ?? `${id}.html.gz`);
      if (!usable || !existsSync(name)) continue;
      const raw = readFileSync(name);
      const html = (name.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
      const places = posts.flatMap((post, at) =>
        post.bodySelectorHint
          ? [
              {
                id: post.id ?? `${at}`,
                author: post.author,
                published: post.datetime ?? null,
                selector: post.bodySelectorHint,
                exclude: post.exclude ?? exclude ?? null,
              },
            ]
          : [],
      );
      const read = await page.evaluate(
        (source, address, where) =>
          (globalThis as unknown as { bench: typeof import('./read-blocks.ts') }).bench.readBlocks(
            source,
            address,
            where,
          ),
        html,
        url ?? 'https://unknown.invalid/',
        places,
      );
      listed.push(...pairsOn(id, read));
    }
    return listed;
  } finally {
    await browser.close();
  }
}

function pairsOn(page: string, posts: readonly ReadPost[]): Listed[] {
  const others = posts.map(({ key, id, author, published, blocks }) => ({
    key,
    id,
    author,
    published,
    words: blocks.blocks
      .filter(({ quote }) => quote === null)
      .map(({ start, end }) => blocks.text.slice(start, end))
      .join('\n'),
  }));
  return posts.flatMap(({ key, asOf, blocks }) =>
    pair(
      blocks,
      asOf,
      others.filter((other) => other.key !== key),
    ).map((one) => ({
      ...one,
      at: `${page} ${key}`,
      before: blocks.text.slice(Math.max(0, one.start - 220), one.start),
      after: blocks.text.slice(one.end, one.end + 160),
      from: fromWhere(one, others),
    })),
  );
}

function fromWhere({ cited, words }: Paired, posts: readonly OtherPost[]): string {
  if (!cited) return 'no source found';
  if ('links' in cited) return `${cited.by}: ${cited.links.join(' | ')}`;
  const post = posts.find(({ key }) => key === cited.post);
  const finding = compare(words, readSource(post?.words ?? ''));
  const passage = 'passage' in finding ? `"${finding.passage.words.slice(0, 80)}"` : '';
  return `${cited.by}: post ${cited.post} by ${post?.author}: ${finding.kind} ${passage}`;
}

function lineOf({ at, form, words, before, after, from: said }: Listed, number: number): string {
  return `\n${number}. ${at} (${form})\n   … ${before}\n   >>> ${words.slice(0, 300)}\n   <<< ${after}\n   = ${said}`;
}
