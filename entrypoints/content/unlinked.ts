import type { PostText, Span } from '../../anchoring/post-text.ts';
import type { WordsCitation } from '../../core/source.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import type { FoundPost } from '../../sites/site.ts';
import type { Desk } from './desk.ts';
import { inSlices } from './slices.ts';

/** A source that a post names without a link. */
export interface Unlinked extends WordsCitation {
  readonly post: string;
  readonly text: string;
  readonly block: number;
}

/** What the page's posts cite without a link: the worker reads their words, once for each state of the page. */
export class UnlinkedSources {
  readonly #desk: Desk;
  #asked: readonly string[] = [];
  #found: Promise<readonly Unlinked[]> = Promise.resolve([]);

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** As of the posts that are on the page now. */
  async now(): Promise<readonly Unlinked[]> {
    const { found } = this.#desk.posts();
    const posts: CitingPost[] = [];
    await inSlices(this.#read(posts, found?.posts ?? []), () => true);
    const texts = posts.map(({ lines }) => lines);
    if (!isSame(texts, this.#asked)) {
      this.#asked = texts;
      this.#found = ask(posts, texts);
      // Asked again next time.
      this.#found.catch(() => (this.#asked = []));
    }
    return this.#found;
  }

  *#read(into: CitingPost[], posts: readonly FoundPost[]): Generator<void, void> {
    for (const post of posts) {
      const text = this.#desk.posts().textOf(post);
      into.push({ key: post.post.key, text, lines: inLines(text) });
      yield;
    }
  }
}

interface CitingPost {
  readonly key: string;
  readonly text: PostText;
  readonly lines: string;
}

async function ask(posts: readonly CitingPost[], texts: string[]): Promise<readonly Unlinked[]> {
  if (texts.length === 0) return [];
  const found = await sendToBackground('citedInWords', { page: location.href, texts });
  return posts.flatMap(({ key, text }, at) =>
    (found[at] ?? [])
      .filter((cited) => !isNoCitation(text, cited))
      .map((cited) => ({
        ...cited,
        post: key,
        text: text.text.slice(cited.start, cited.end).slice(0, 500),
        block: blockAt(text, cited.start),
      })),
  );
}

/** The text with its blocks on lines of their own: the one space between two blocks becomes a line feed. */
function inLines({ text, blocks }: PostText): string {
  return blocks.map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** Which of the post's blocks an offset of its text lies in, from 0. */
export function blockAt({ blocks }: PostText, offset: number): number {
  const at = blocks.findIndex(({ end }) => offset < end);
  return at < 0 ? Math.max(0, blocks.length - 1) : at;
}

/** What is a link already, and what is code: an address there is an argument. */
function isNoCitation(text: PostText, span: Span): boolean {
  return text.pieces(span).some(({ node }) => node.parentElement?.closest('a[href],pre,code'));
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, at) => text === b[at]);
