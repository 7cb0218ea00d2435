import { evidenceCited, type Suggestion } from '../../core/suggested-evidence.ts';
import type { Desk } from './desk.ts';
import { blockAt } from './unlinked.ts';

/** The links of the page's posts that could be evidence for a claim, nearest first; none where its post is not here. */
export function suggestionsFor(desk: Desk, annotation: string): Suggestion[] {
  const { post, text, span } = desk.markOf(annotation) ?? {};
  if (!post) return [];
  const citations = desk.links().flatMap(({ element, post: citing }) => {
    const tag = desk.sourceOf(element);
    if (!tag) return [];
    const read = desk.posts().textOf(citing);
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [{ post: citing.post.key, block: blockAt(read, read.offsetOf(element, 0)), tag, text: words }];
  });
  const blocks = text && span ? ([blockAt(text, span.start), blockAt(text, span.end - 1)] as const) : null;
  return evidenceCited(citations, { post: post.post.key, blocks });
}
