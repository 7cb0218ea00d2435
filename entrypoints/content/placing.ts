import { surelyThere } from '../../anchoring/letter-for-letter.ts';
import type { Place } from '../../anchoring/place.ts';
import type { PostText } from '../../anchoring/post-text.ts';
import type { TextSelector } from '../../core/annotation.ts';
import type { MarkedNote } from '../../core/thread-state.ts';
import type { FoundPost } from '../../sites/site.ts';
import type { Mark } from './marks.ts';
import type { Posts } from './posts.ts';

type Found = Pick<Mark, 'state' | 'span' | 'now'>;

interface Known extends Found {
  readonly rev: string;
  readonly text: PostText;
}

interface Unsure {
  readonly id: string;
  readonly rev: string;
  readonly text: PostText;
  readonly selector: TextSelector;
}

/** Where notes stand, each found once and again only where its row or the text of its post is another one. */
export class Placing {
  /** Notes whose words do not stand where they stood: whether they stand elsewhere needs a closer look. */
  unsure: Unsure[] = [];
  readonly #known = new Map<string, Known>();

  /** Finds every note's words, and returns the marks in reading order, what is not on the page last. */
  *place(notes: readonly MarkedNote[], posts: Posts): Generator<void, Mark[]> {
    this.unsure = [];
    const marks: Mark[] = [];
    for (const note of notes) {
      const mark = this.#mark(note, posts.byKey(note.annotation.target.post), posts);
      if (mark) marks.push(mark);
      yield;
    }
    const byPost = Map.groupBy(marks, ({ post }) => post);
    const inOrder: Mark[] = [];
    for (const post of [...(posts.found?.posts ?? []), null]) {
      const some = byPost.get(post);
      if (some) inOrder.push(...some.sort(byPlace));
    }
    return inOrder;
  }

  /** Null: that is not known yet, and `unsure` from now on. */
  #mark(note: MarkedNote, post: FoundPost | null, posts: Posts): Mark | null {
    const { id, rev, target } = note.annotation;
    const nowhere = { note, post, text: null, span: null, now: null, offered: null };
    if (!post) return { ...nowhere, state: 'not-shown' };
    if (!target.selector) return { ...nowhere, state: 'anchored' };
    const text = posts.textOf(post);
    let known = this.#known.get(id);
    if (known?.rev !== rev || known.text !== text) {
      // Drawn anew with the same words, it is the same place.
      const isSame = known?.rev === rev && known.text.text === text.text;
      const there = surelyThere(text.text, target.selector);
      if (isSame) known = this.#keep(id, { ...(known as Known), text });
      else if (there) known = this.#learn(id, rev, text, { state: 'anchored', ...there });
      else {
        this.unsure.push({ id, rev, text, selector: target.selector });
        // Until that is known it stays what it was, painted nowhere: what is open for it stays open.
        return known ? { ...nowhere, state: known.state, now: known.now } : null;
      }
    }
    const { state, span, now } = known;
    return { note, post, text, state, span, now, offered: null };
  }

  #learn(id: string, rev: string, text: PostText, place: Place): Known {
    return this.#keep(id, { rev, text, ...foundAt(text, place) });
  }

  #keep(id: string, known: Known): Known {
    this.#known.set(id, known);
    return known;
  }

  /** What a closer look has found for some of the unsure, in their order: it counts at the next placing. */
  learn(unsure: readonly Unsure[], places: readonly Place[]): void {
    for (const [at, { id, rev, text }] of unsure.entries()) {
      const place = places[at];
      if (place) this.#learn(id, rev, text, place);
    }
  }
}

function foundAt(text: PostText, place: Place): Found {
  if (place.state === 'gone') return { state: 'gone', span: null, now: null };
  const { state, start, end } = place;
  return { state, span: { start, end }, now: state === 'changed' ? text.text.slice(start, end) : null };
}

const byPlace = (a: Mark, b: Mark) =>
  (a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.note.annotation.id < b.note.annotation.id ? -1 : 1);
