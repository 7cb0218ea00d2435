import type { Chosen } from '../content/desk.ts';
import type { Mark } from '../content/marks.ts';

/** The claim that stands on these very words; null: none. */
export function claimOn(marks: readonly Mark[], { post, target }: Chosen): Mark | null {
  const { start, end } = target.selector ?? { start: -1, end: -1 };
  const isThere = (mark: Mark) =>
    isClaim(mark) && mark.post?.body === post.body && mark.span?.start === start && mark.span.end === end;
  return marks.find(isThere) ?? null;
}

export const isClaim = ({ note }: Mark) => note.annotation.motivation === 'assessing';
