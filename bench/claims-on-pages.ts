import { type WorthChecking, worthChecking } from '../claims/worth-checking.ts';
import type { PostBlocks } from '../core/post-block.ts';
import { quotationsIn } from '../quotes/quotations.ts';
import { random } from './random.ts';
import { readSavedPages, type SavedPage } from './saved-pages.ts';

interface OnPage extends WorthChecking {
  readonly page: string;
  readonly post: string;
  readonly isQuoted: boolean;
}

/** Prints the ten sentences of a thread that count most, each with the rules that chose it. */
export async function firstOfThread(folder: string, thread: string): Promise<void> {
  const first = chosenOn(await readSavedPages(folder, [thread]))
    .sort((a, b) => b.score - a.score)
    .slice(0, 10);
  console.log(`\nThe first ${first.length} of ${thread}:`);
  for (const [at, one] of first.entries()) console.log(lineOf(one, at + 1));
  console.log(`${first.filter(({ isQuoted }) => isQuoted).length} of them in a quotation.`);
}

/** Prints sentences that would be shown on the pages of a folder, drawn at random. */
export async function sampleOfPages(folder: string, sample: number, seed: number): Promise<void> {
  const pages = await readSavedPages(folder);
  const all = chosenOn(pages);
  const posts = pages.flatMap((page) => page.posts);
  const perPost = new Set(all.map(({ page, post }) => `${page} ${post}`)).size;
  console.log(`\n${all.length} sentences in ${perPost} of ${posts.length} posts; ${sample} of them:`);
  for (const [at, one] of random(seed).shuffled(all).slice(0, sample).entries())
    console.log(lineOf(one, at + 1));
}

const chosenOn = (pages: readonly SavedPage[]): OnPage[] =>
  pages.flatMap(({ id, language, posts }) =>
    posts.flatMap(({ key, blocks }) =>
      worthChecking(blocks, quotationsIn(blocks), language).map((one) => ({
        ...one,
        page: id,
        post: key,
        isQuoted: isQuoted(blocks, one),
      })),
    ),
  );

/** Asked anew, of the markup and of the marks around it. */
function isQuoted(post: PostBlocks, { start, end }: WorthChecking): boolean {
  const block = post.blocks.find((one) => one.start <= start && start < one.end);
  return (
    block?.quote !== null || quotationsIn(post).some((quoted) => quoted.start <= start && quoted.end >= end)
  );
}

const lineOf = ({ page, post, words, score, because }: OnPage, number: number) =>
  `${number}. ${words}\n   ${score}: ${because.join(', ')} (${page} ${post})`;
