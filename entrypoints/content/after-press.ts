import { clearCopyOf } from '../../anchoring/rims.ts';
import type { Target } from '../../core/annotation.ts';
import type { Suggestion } from '../../core/suggested-evidence.ts';
import type { PostAsRead } from '../../messaging/contract.ts';
import type { FoundPost } from '../../sites/site.ts';
import { answersOf, type PressAnswers } from './answers.ts';
import { asRead } from './as-read.ts';
import { chosenIn, targetOf } from './choose.ts';
import type { Chosen, Desk, EditorSide } from './desk.ts';
import { Elsewhere } from './elsewhere.ts';
import { boxesOfWords } from './marks.ts';
import { MarksUnder } from './marks-under.ts';
import { ofDocument } from './own-document.ts';
import { isWriting } from './page-keys.ts';
import { Report } from './report.ts';
import { SentenceCursor, type Step } from './sentences.ts';
import { suggestionsFor } from './suggestions.ts';
import { textFragment } from './text-fragment.ts';
import { whereIs } from './where-is.ts';

/**
 * What the content script does only after the reader has pressed or selected something. It comes with the
 * editor, in the editor's bundle: a page that is only read does not carry it.
 */
export interface AfterPress {
  /** The words of a selection that belong to one post; null: none. */
  chosenIn(range: Range): Chosen | null;
  whole(post: FoundPost): Chosen;
  asRead(post: FoundPost): PostAsRead;
  linkTo(chosen: Chosen): string;
  wordsNow(annotation: string): Chosen | null;
  wordsElsewhere(annotation: string): Chosen | null;
  boxesOf(chosen: Chosen): DOMRect[];
  /** Links of the page that could be evidence for a claim, nearest first. */
  suggestionsFor(annotation: string): Suggestion[];
  /** Goes through the posts sentence by sentence. */
  readonly cursor: SentenceCursor;
  /** Whether a key goes to whatever takes letters on the page. */
  isWriting(event: Event): boolean;
  readonly under: MarksUnder;
  readonly report: Report;
  /** What is looked for when the browser has nothing better to do. */
  idleSteps(): Generator<void, void>;
  readonly answers: PressAnswers;
}

export function afterPress(desk: Desk, editor: EditorSide): AfterPress {
  const chosenAt = (post: FoundPost, span: Parameters<typeof targetOf>[2]): Chosen => ({
    post,
    target: targetOf(desk.posts(), post, span),
  });
  const report = new Report(desk);
  const elsewhere = new Elsewhere();
  return {
    cursor: new SentenceCursor(desk),
    isWriting,
    under: new MarksUnder(desk),
    report,
    *idleSteps() {
      const marks = yield* elsewhere.offer(desk.marks(), desk.posts());
      if (marks !== desk.marks()) desk.showMarks(marks);
      void desk.attempt(() => report.push());
    },
    answers: answersOf(desk, editor),
    suggestionsFor: (annotation) => suggestionsFor(desk, annotation),
    boxesOf({ target }) {
      const here = whereIs(desk.posts(), target);
      return here ? boxesOfWords(here.post, desk.posts().textOf(here.post), here.span) : [];
    },
    chosenIn: (range) => chosenIn(desk.posts(), range),
    whole: (post) => chosenAt(post, null),
    asRead: (post) => asRead(desk, post),
    linkTo: ({ post, target }) => linkTo(desk, post, target),
    wordsNow(annotation) {
      const { post, span } = desk.markOf(annotation) ?? {};
      return post && span ? chosenAt(post, span) : null;
    },
    wordsElsewhere(annotation) {
      const mark = desk.markOf(annotation);
      const words = mark?.note.annotation.target.selector?.exact;
      if (!mark?.offered || !words) return null;
      const span = clearCopyOf(desk.posts().textOf(mark.offered).text, words);
      return span && chosenAt(mark.offered, span);
    },
  };
}

export type { SentenceCursor, Step };

function linkTo(desk: Desk, { post, address }: FoundPost, target: Target): string {
  const here = target.selector && whereIs(desk.posts(), target);
  const directive = here?.span && textFragment(ofDocument('body'), desk.posts().textOf(here.post), here.span);
  if (!directive) return post.permalink;
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`;
}
