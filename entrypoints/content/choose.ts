import { describe } from '../../anchoring/describe.ts';
import { spanOf } from '../../anchoring/dom-range.ts';
import type { Span } from '../../anchoring/post-text.ts';
import type { Target } from '../../core/annotation.ts';
import { fingerprint } from '../../core/fingerprint.ts';
import type { FoundPost } from '../../sites/site.ts';
import type { Chosen } from './desk.ts';
import type { Posts } from './posts.ts';

const longestBlock = 1000;

/** The words of a selection that belong to one post: the one it begins in, else the one it ends in; null: none. */
export function chosenIn(posts: Posts, range: Range): Chosen | null {
  for (const node of [range.startContainer, range.endContainer]) {
    const post = posts.around(node);
    const span = post && spanOf(posts.textOf(post), range);
    if (post && span) return { post, target: targetOf(posts, post, span) };
  }
  return null;
}

/** Where an annotation on these words stands, with what the post was when they were read; `span` null: the whole post. */
export function targetOf(posts: Posts, post: FoundPost, span: Span | null): Target {
  const text = posts.textOf(post);
  const { key, permalink, author, score, edited, licence } = post.post;
  const begins = text.blocks.findIndex(({ end }) => end > (span?.start ?? 0));
  const blockIndex = Math.max(0, begins);
  const block = text.blocks[blockIndex];
  return {
    source: permalink,
    post: key,
    scope: location.href,
    selector: span && describe(text.text, span),
    reading: {
      at: new Date().toISOString(),
      block: block ? text.text.slice(block.start, block.end).slice(0, longestBlock) : '',
      blockIndex,
      textHash: fingerprint(text.text),
      author,
      score,
      edited,
      licence,
    },
  };
}
