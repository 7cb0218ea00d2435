import { namesNoSource } from '../../claims/names-no-source.ts';
import { worthChecking } from '../../claims/worth-checking.ts';
import type { ThreadQuotation } from '../../core/quotation.ts';
import { compare } from '../../quotes/compare.ts';
import type { PageText } from '../../quotes/html-text.ts';
import { type OtherPost, type Paired, pair } from '../../quotes/pair.ts';
import { quotationsIn } from '../../quotes/quotations.ts';
import { readSource } from '../../quotes/source.ts';
import { sourceText } from '../../quotes/source-text.ts';
import type { AskedOfWorker, ComparedWith, PostToPair, PostToWeigh, PostWorth } from './comparing.ts';

/** Reads posts and what was fetched off the panel's own thread: quotations, and what may be worth checking. Keeps nothing. */
self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; asked: AskedOfWorker }>) => {
  const { id, asked } = data;
  try {
    self.postMessage({ id, answer: await answerTo(asked) });
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

async function answerTo(asked: AskedOfWorker): Promise<unknown> {
  if (asked.kind === 'pair') return quotationsOf(asked.posts);
  if (asked.kind === 'weigh') return asked.posts.map(worthOf);
  if (asked.kind === 'text') return comparedWith(asked.quotes, { text: asked.text });
  const read = await sourceText(asked.bytes, asked.contentType);
  if ('reason' in read) {
    const finding = { kind: 'unreachable', reason: read.reason } as const;
    return { text: '', gaps: [], findings: asked.quotes.map(() => finding) } satisfies ComparedWith;
  }
  return comparedWith(asked.quotes, read);
}

function worthOf({ key, language, blocks }: PostToWeigh): PostWorth {
  const quotations = quotationsIn(blocks);
  const sentences = worthChecking(blocks, quotations, language);
  return { post: key, sentences, isBare: namesNoSource(blocks, quotations.length) };
}

function comparedWith(
  quotes: readonly string[],
  { text, isShell = false, gaps = [] }: Extract<PageText, { text: string }>,
): ComparedWith {
  const source = readSource(text, isShell);
  return { text, gaps, findings: quotes.map((words) => compare(words, source)) };
}

function quotationsOf(posts: readonly PostToPair[]): ThreadQuotation[] {
  const words = new Map(posts.map((post) => [post.key, ownWords(post)]));
  const others = posts.map(
    ({ key, id, author, published }): OtherPost => ({
      key,
      id,
      author,
      published,
      words: words.get(key) ?? '',
    }),
  );
  return posts.flatMap((post) => {
    const rest = others.filter(({ key }) => key !== post.key);
    return pair(post.blocks, post.asOf, rest).map((paired) => quotation(post.key, paired, words));
  });
}

function quotation(post: string, paired: Paired, words: ReadonlyMap<string, string>): ThreadQuotation {
  const { cited } = paired;
  if (cited === null) return { post, words: paired.words, cited: { kind: 'none' }, here: null };
  if ('links' in cited)
    return { post, words: paired.words, cited: { kind: 'pages', links: cited.links }, here: null };
  const here = compare(paired.words, readSource(words.get(cited.post) ?? ''));
  return { post, words: paired.words, cited: { kind: 'post', post: cited.post }, here };
}

/** What a post says itself: without the blocks that it quotes. */
const ownWords = ({ blocks: { text, blocks } }: PostToPair) =>
  blocks
    .filter(({ quote }) => quote === null)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
