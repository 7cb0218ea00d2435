import { writeFileSync } from 'node:fs';
import type { PostToPair } from '../entrypoints/panel/comparing.ts';
import { compare } from '../quotes/compare.ts';
import { type OtherPost, type Paired, pair } from '../quotes/pair.ts';
import { readSource } from '../quotes/source.ts';
import { random } from './random.ts';
import { readSavedPages } from './saved-pages.ts';

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
  const pages = await readSavedPages(folder);
  const all = pages.flatMap(({ id, posts }) => pairsOn(id, posts));
  const drawn = random(seed).shuffled(all).slice(0, sample);
  for (const [at, one] of drawn.entries()) console.log(lineOf(one, at + 1));
  const with_ = (some: readonly Listed[]) => some.filter(({ cited }) => cited !== null).length;
  console.log(
    `\n${all.length} quotations, ${with_(all)} with a source; ${drawn.length} drawn, ${with_(drawn)} with a source.`,
  );
  if (to) writeFileSync(to, JSON.stringify(drawn, null, 2));
}

function pairsOn(page: string, posts: readonly PostToPair[]): Listed[] {
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
