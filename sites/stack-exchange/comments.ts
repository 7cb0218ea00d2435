import { numberIn } from '../numbers.ts';
import { wordsOf } from './signature.ts';

/** Comments as they were since 2008, and Stack Overflow's of 2025, which stand under answers. */
const named = '[id^="comment-"],[id^="follow-up-"]';

/** The comments under a post that the page shows now. */
export function commentsOf(post: Element): Element[] {
  return [...post.querySelectorAll(named)].filter((element) => commentId(element));
}

export function commentId(element: Element): string | null {
  return /^(?:comment|follow-up)-(\d+)$/.exec(element.id)?.[1] ?? null;
}

/** Whether an element belongs to the comment itself: new comments hold the replies to them. */
export function isOwn(comment: Element, element: Element): boolean {
  return element.closest(named) === comment;
}

export function ownOf(comment: Element, selector: string): Element | null {
  return [...comment.querySelectorAll(selector)].find((one) => isOwn(comment, one)) ?? null;
}

/** A comment without votes shows none. */
export function commentScore(comment: Element): number {
  const shown = ownOf(comment, '.comment-score,.js-comment-score') ?? ownOf(comment, 'button');
  return numberIn(shown?.textContent) ?? numberIn(comment.getAttribute('data-comment-score')) ?? 0;
}

/** Comments that the page says exist under `post` beside the `shown` ones, and the site's control for them. */
export function hiddenUnder(
  post: Element,
  shown: number,
): { hiddenComments: number; showMore: Element | null } {
  const container = post.querySelector('[id^="follow-ups-container"]');
  const showMore = container ? moreButton(container) : post.querySelector('.js-show-link:not(.dno,.d-none)');
  // The list keeps its number once the reader has unfolded it: only a visible control says that it holds.
  const remaining = post.querySelector('[data-remaining-comments-count]');
  const total = numberIn(
    (container?.querySelector('h2') ?? post.querySelector('[itemprop="commentCount"]'))?.textContent,
  );
  const hidden =
    showMore || container
      ? numberIn(remaining?.getAttribute('data-remaining-comments-count')) ||
        (showMore && numberIn(showMore.textContent)) ||
        Math.max(showMore ? 1 : 0, (total ?? 0) - shown)
      : 0;
  return {
    hiddenComments: hidden,
    showMore: hidden ? (showMore ?? container?.querySelector('[role="button"]') ?? null) : null,
  };
}

/** "Show 4 more comments": among the buttons outside the comments, the one with a number. */
function moreButton(container: Element): Element | null {
  const buttons = [...container.querySelectorAll('button')];
  return buttons.find((button) => !button.closest(named) && /\d/.test(wordsOf(button))) ?? null;
}
