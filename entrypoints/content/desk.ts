import type { Target } from '../../core/annotation.ts';
import type { Note } from '../../core/note.ts';
import type { PageAction } from '../../core/page-keys.ts';
import type { Thread } from '../../core/post.ts';
import type { SaidPost } from '../../core/said-post.ts';
import type { SourceTag } from '../../core/source.ts';
import type { Draft, ThreadMarks, ThreadState } from '../../core/thread-state.ts';
import type { News } from '../../core/visit.ts';
import type { Guess } from '../../sites/said/guess.ts';
import type { FoundPost, FoundThread } from '../../sites/site.ts';
import type { AfterPress } from './after-press.ts';
import type { Mark } from './marks.ts';
import type { Overlay } from './overlay.ts';
import type { Posts } from './posts.ts';
import type { CitedLink } from './tags.ts';

/**
 * Words of one post that the reader has selected, described when she did: the page may change before she
 * says what to do with them. A target without a selector is the post as a whole.
 */
export interface Chosen {
  readonly post: FoundPost;
  readonly target: Target;
}

/**
 * What the content script lends to the editor, which is injected later into the same world as a bundle of
 * its own. It is the only thing that the two share.
 */
export interface Desk {
  readonly overlay: Overlay;
  readonly isPrivate: boolean;
  readonly signal: AbortSignal;
  thread(): Thread | null;
  state(): ThreadMarks | null;
  /** All that is stored about the thread: from the first press on. */
  whole(): ThreadState | null;
  noteOf(annotation: string): Note | null;
  posts(): Posts;
  links(): readonly CitedLink[];
  /** In reading order. */
  marks(): readonly Mark[];
  news(): News | null;
  /** The same marks, with more known of them. */
  showMarks(marks: readonly Mark[]): void;
  markOf(annotation: string): Mark | null;
  /** Whether a body of a post that holds marks is in sight, or a screen's height from it. */
  isNear(body: Element): boolean;
  /** Boxes in the viewport to stand beside. */
  boxesOf(what: Chosen | Mark): DOMRect[];
  /** The words as they stand, for "Copy link". */
  linkTo(chosen: Chosen): string;
  /** The words that a note's mark covers now, described anew; null: it covers none. */
  wordsNow(annotation: string): Chosen | null;
  /** Where a note's words stand in another post of the thread, gone from their own; null: nowhere. */
  wordsElsewhere(annotation: string): Chosen | null;
  setCurrent(annotation: string | null): void;
  sourceOf(link: Element): SourceTag | null;
  /** Asks for what was written since, and answers whether anything was; after each change that the editor makes. */
  catchUp(): Promise<boolean>;
  /** Reads the page once more; `post`: its text as if it had changed. */
  readAgain(post: FoundPost | null): Promise<void>;
  /**
   * Draws what stands beside marks, with all else that is to be drawn soon: with each frame in which anything of
   * the page is new the browser goes through all that is painted, and lays out anew what is underlined.
   */
  together(draw: () => void): void;
  /** Does it, and says what failed where she is looking. */
  attempt(act: () => Promise<unknown>): Promise<void>;
  /** The interface is injected when it is first needed; what fails is told. */
  withEditor(use: (editor: EditorSide, more: AfterPress) => void): Promise<void>;
  /** What she has said herself of posts on this page; null: it has not come, and our rules alone say what a post is. */
  said: SaidSide | null;
  editor: EditorSide | null;
  marked: MarkedSide | null;
  afterPress: AfterPress | null;
  /** Another script of ours takes over, as after an update: this one lets go of everything. */
  retire(): void;
}

/** The posts that the reader has pointed at herself: kept in the library, and found again on the page. */
export interface SaidSide {
  /** Asks for them where they are not known, or may be others by now. */
  ask(): Promise<void>;
  /** They may be others by now. */
  forget(): void;
  /** What the rules found, with them. */
  withSaid(found: FoundThread | null): FoundThread | null;
  /** What a block says of itself. */
  guess(block: Element): Guess;
  /** As a block would be kept. */
  describe(block: Element, fields: Guess): SaidPost;
  /** The one that stands on this block; null: she has said nothing of it. */
  on(block: Element): SaidPost | null;
}

/** What stands beside the marks, and what is told of the thread since, on pages that have some. */
export interface MarkedSide {
  /** Something changed in this node, and these came. */
  forget(changed: Node, added: Iterable<Node>): void;
  /** After the page or its notes have changed; answers when all is there that the idle steps need. */
  look(): Promise<void>;
  /** Other posts are near the viewport now. */
  drawSoon(): void;
  /** For idle time after that. */
  idleSteps(): Generator<void, void>;
  /** What is new since she looked the thread over; null: nothing, or it has not been compared yet. */
  news(): News | null;
  /** She has seen it; `undo`: she has not. Answers whether there was a thread to see. */
  markSeen(undo?: boolean): Promise<boolean>;
}

/** What the content script asks of the editor. */
export interface EditorSide {
  /** Words were selected; null: nothing is selected any more. */
  choose(chosen: Chosen | null): void;
  /** Claim and Note for a post as a whole. */
  offer(chosen: Chosen): void;
  /** The next words that she selects are offered to this note, whose own are gone or have changed. */
  attach(annotation: string): void;
  openNotes(marks: readonly Mark[], beside: DOMRect, takeFocus: boolean): void;
  /** The pointer rests on marked words; it leaves them, and the card that was shown. */
  restOn(marks: readonly Mark[], beside: DOMRect): void;
  leaveNotes(): void;
  /** Unsaved words whose post is on the page. */
  openDraft(draft: Draft, chosen: Chosen): void;
  openSource(link: HTMLAnchorElement): void;
  /** One of the reader's keys was pressed on the page. */
  press(action: PageAction): void;
  /** The pointer or the focus has left the link. */
  leaveSource(): void;
  /** The page's notes or posts have changed. */
  refresh(): void;
  /** Says what went wrong, where she is looking. */
  tell(words: string): void;
}

const place = Symbol.for('scholium.desk');
type World = { [place]?: Desk };

export const putDesk = (desk: Desk) => {
  (globalThis as World)[place] = desk;
};
export const takeDesk = (): Desk | null => (globalThis as World)[place] ?? null;
