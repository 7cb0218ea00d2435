import { rangeOf } from '../../anchoring/dom-range.ts';
import { offsetUnder, rectsOf } from '../../anchoring/hit.ts';
import { locate } from '../../anchoring/locate.ts';
import { type Look, type PaintedMark, paint, type Theme } from '../../anchoring/paint.ts';
import type { PostText, Span } from '../../anchoring/post-text.ts';
import type { MarkState } from '../../core/annotation.ts';
import type { Note } from '../../core/note.ts';
import type { FoundPost } from '../../sites/site.ts';
import type { Posts } from './posts.ts';

/** Where a note stands on the page now. `span` null with a post: the note is on the post as a whole, or gone. */
export interface Mark {
  readonly note: Note;
  readonly state: MarkState;
  readonly post: FoundPost | null;
  readonly text: PostText | null;
  readonly span: Span | null;
}

/** Finds every note's words; in reading order, what is not on the page last. */
export function placeNotes(notes: readonly Note[], posts: Posts): Mark[] {
  const order = new Map(posts.found?.posts.map((post, index) => [post, index]));
  const rank = (mark: Mark) => (mark.post ? (order.get(mark.post) ?? 0) : Number.POSITIVE_INFINITY);
  return notes
    .map((note) => placeNote(note, posts))
    .sort((a, b) => rank(a) - rank(b) || (a.span?.start ?? -1) - (b.span?.start ?? -1) || 0);
}

function placeNote(note: Note, posts: Posts): Mark {
  const { post: key, selector } = note.annotation.target;
  const post = posts.byKey(key);
  if (!post) return { note, state: 'not-shown', post: null, text: null, span: null };
  if (!selector) return { note, state: 'anchored', post, text: null, span: null };
  const text = posts.textOf(post);
  const place = locate(text.text, selector);
  if (place.state === 'gone') return { note, state: 'gone', post, text, span: null };
  return { note, state: 'anchored', post, text, span: { start: place.start, end: place.end } };
}

export function paintMarks(marks: readonly Mark[], current: string | null, theme: Theme): void {
  const painted: PaintedMark[] = [];
  for (const { note, text, span } of marks) {
    if (!text || !span) continue;
    const looks: Look[] = [note.annotation.motivation === 'assessing' ? 'claim' : 'note'];
    if (note.annotation.id === current) looks.push('current');
    painted.push({ text, span, looks });
  }
  paint(painted, theme);
}

/** The marks under a point of the viewport, the smallest first. */
export function marksUnder(marks: readonly Mark[], posts: Posts, target: Node, x: number, y: number): Mark[] {
  const post = posts.around(target);
  const here = post && marks.filter((mark) => mark.post === post && mark.span);
  if (!post || !here || here.length === 0) return [];
  const at = offsetUnder(posts.textOf(post), x, y);
  if (at === null) return [];
  const length = (mark: Mark) => (mark.span ? mark.span.end - mark.span.start : 0);
  return here
    .filter(({ span }) => span && span.start <= at && at < span.end)
    .sort((a, b) => length(a) - length(b));
}

/** Boxes of a mark in the viewport; none where it is not on the page or gone. */
export function boxesOf(mark: Mark): DOMRect[] {
  return mark.post && mark.state === 'anchored' ? boxesOfWords(mark.post, mark.text, mark.span) : [];
}

/** Boxes of words in the viewport, line by line; of a post as a whole, its body's. */
export function boxesOfWords(post: FoundPost, text: PostText | null, span: Span | null): DOMRect[] {
  if (!text || !span) return [post.body.getBoundingClientRect()];
  const range = rangeOf(text, span);
  return range ? rectsOf(range).filter((rect) => rect.width > 0) : [];
}
