import { computed, signal } from '@preact/signals';
import type { WorthChecking } from '../../claims/worth-checking.ts';
import { say } from '../../core/words.ts';
import { readQuotedPosts } from '../../messaging/quoted.ts';
import { sendToTab } from '../../messaging/wire.ts';
import { act, privacy, show } from './act.ts';
import { type PostWorth, worthOf } from './comparing.ts';
import * as state from './state.ts';

/** What of the thread may be worth checking: nothing is read before she asks. */

/** Null: not read yet. */
const read = signal<{ readonly thread: string; readonly posts: readonly PostWorth[] } | null>(null);

export interface ShownSentence extends WorthChecking {
  readonly key: string;
  readonly post: string;
  readonly isClaim: boolean;
}

/** Posts that have such sentences, in the order of the page. Null: not read yet. */
export const worth = computed(() => {
  if (!read.value || read.value.thread !== state.report.value?.thread?.key) return null;
  const claimed = claimedWords();
  return read.value.posts.flatMap(({ post, isBare, sentences }) => {
    const shown = sentences.map(
      (one): ShownSentence => ({
        ...one,
        key: `${post} ${one.start}`,
        post,
        isClaim: (claimed.get(post) ?? []).some((words) => words.includes(one.words)),
      }),
    );
    return shown.length > 0 ? [{ post, isBare, sentences: shown }] : [];
  });
});

/** The words of her claims on each post. */
function claimedWords(): ReadonlyMap<string, readonly string[]> {
  const claims = (state.kept.value?.notes ?? []).flatMap(({ annotation: { motivation, target } }) =>
    motivation === 'assessing' && target.selector
      ? [{ post: target.post, words: target.selector.exact }]
      : [],
  );
  return new Map(
    [...Map.groupBy(claims, ({ post }) => post)].map(([post, some]) => [
      post,
      some.map(({ words }) => words),
    ]),
  );
}

/** Reads the page's posts and weighs their sentences, which asks nothing of anybody. */
export const readWorth = () =>
  act('page', async () => {
    await readPage();
    return null;
  });

async function readPage(): Promise<void> {
  const thread = state.report.value?.thread?.key;
  const { value: tab } = state.tab;
  if (!thread || tab === null) return;
  const posts = readQuotedPosts(await sendToTab(tab, 'quotedPosts', {}));
  read.value = { thread, posts: await worthOf(posts) };
}

export const showSentence = ({ post, start, end }: ShownSentence) =>
  show('showSource', { link: null, post, start, end });

export const claimSentence = ({ post, start, end, words }: ShownSentence) =>
  act('page', async () => {
    const { value: tab } = state.tab;
    if (tab === null) return null;
    const step = await sendToTab(tab, 'claimWords', { post, start, end, words, ...privacy() });
    if (step !== null) return { message: say('worthClaimed'), steps: [step] };
    await readPage();
    return { message: say('pageReadsOtherwise') };
  });
