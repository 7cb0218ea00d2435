import { all, around, attribute, first, idIn, rawWordsOf, wordsOf } from '../elements.ts';
import { numberIn } from '../numbers.ts';

/** Comments as they were since 2008, and Stack Overflow's of 2025, which stand under answers. */
const named = '[id^="comment-"],[id^="follow-up-"]';

/** The comments under a post that the page shows now. */
export function commentsOf(post: Element): Element[] {
  return all(post, named).filter((element) => commentId(element));
}

export function commentId(element: Element): string | null {
  return idIn(element, /^(?:comment|follow-up)-(\d+)$/);
}

/** Whether an element belongs to the comment itself: new comments hold the replies to them. */
export function isOwn(comment: Element, element: Element): boolean {
  return around(element, named) === comment;
}

export function ownOf(comment: Element, selector: string): Element | null {
  const found = first(comment, selector);
  // Only where replies stand in it must all be looked at.
  if (!found || isOwn(comment, found)) return found;
  return all(comment, selector).find((one) => isOwn(comment, one)) ?? null;
}

/** A comment without votes shows none. */
export function commentScore(comment: Element): number {
  const shown = ownOf(comment, '.comment-score,.js-comment-score') ?? ownOf(comment, 'button');
  return numberIn(shown && rawWordsOf(shown)) ?? numberIn(attribute(comment, 'data-comment-score')) ?? 0;
}

/** Comments that the page says exist under `post` beside the `shown` ones, and the site's control for them. */
export function hiddenUnder(
  post: Element,
  shown: number,
): { hiddenComments: number; showMore: Element | null } {
  const container = first(post, '[id^="follow-ups-container"]');
  const showMore = container ? moreButton(container) : first(post, '.js-show-link:not(.dno,.d-none)');
  // The list keeps its number once the reader has unfolded it: only a visible control says that it holds.
  const remaining = first(post, '[data-remaining-comments-count]');
  const counted = first(container, 'h2') ?? first(post, '[itemprop="commentCount"]');
  const total = numberIn(counted && rawWordsOf(counted));
  const hidden =
    showMore || container
      ? numberIn(attribute(remaining, 'data-remaining-comments-count')) ||
        (showMore && numberIn(rawWordsOf(showMore))) ||
        Math.max(showMore ? 1 : 0, (total ?? 0) - shown)
      : 0;
  return {
    hiddenComments: hidden,
    showMore: hidden ? (showMore ?? first(container, '[role="button"]')) : null,
  };
}

/** "Show 4 more comments": among the buttons outside the comments, the one with a number. */
function moreButton(container: Element): Element | null {
  const buttons = all(container, 'button');
  return buttons.find((button) => !around(button, named) && /\d/.test(wordsOf(button))) ?? null;
}
