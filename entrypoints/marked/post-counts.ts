import { count } from '../../core/words.ts';
import type { Desk } from '../content/desk.ts';
import type { Mark } from '../content/marks.ts';
import { ofDocument } from '../content/own-document.ts';

const widthPx = 24;

/** Where the number of a post's marks stands in the overlay. */
interface Place {
  readonly marks: readonly Mark[];
  readonly left: number;
  readonly top: number;
}

/** Beside the first line of a post with several notes stands how many; a press shows them all. Drawn near the viewport. */
export class PostCounts {
  readonly layer = ofDocument('createElement')('div');
  readonly #desk: Desk;
  #marks: readonly Mark[] = [];
  /** By the body of the post: its marks, two at least. */
  #several: readonly (readonly [Element, readonly Mark[]])[] = [];
  #drawn: readonly Place[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Where that is what is drawn already, nothing is touched. */
  draw(): void {
    this.#read();
    const near = this.#several.filter(([body]) => this.#desk.isNear(body));
    const places = near.flatMap(([body, marks]) => this.#placeOf(body, marks) ?? []);
    if (isSame(places, this.#drawn)) return;
    this.#drawn = places;
    this.layer.replaceChildren(...places.map((place) => this.#draw(place)));
  }

  #read(): void {
    const marks = this.#desk.marks();
    if (marks === this.#marks) return;
    this.#marks = marks;
    const onPosts = marks.filter(({ post }) => post !== null);
    const byBody = Map.groupBy(onPosts, ({ post }) => post?.body as Element);
    this.#several = [...byBody].filter(([, some]) => some.length > 1);
  }

  /** Null: there is no room outside of the post's words. */
  #placeOf(body: Element, marks: readonly Mark[]): Place | null {
    const box = body.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(body).direction === 'rtl';
    const left = isRightToLeft ? box.left - widthPx : box.right;
    if (box.height === 0 || left < 0 || left + widthPx > ofDocument('documentElement').clientWidth)
      return null;
    const at = this.#desk.overlay.toOverlay(left, box.top);
    return { marks, left: at.x, top: at.y };
  }

  #draw({ marks, left, top }: Place): HTMLElement {
    const button = ofDocument('createElement')('button');
    button.className = 'post-count';
    button.type = 'button';
    // For the keyboard the marks are one stop already.
    button.tabIndex = -1;
    button.textContent = String(marks.length);
    button.title = count('notesOnPost', marks.length);
    button.setAttribute('aria-label', button.title);
    button.style.left = `${left}px`;
    button.style.top = `${top}px`;
    button.addEventListener('click', () => {
      void this.#desk.withEditor((editor) => editor.openNotes(marks, button.getBoundingClientRect(), true));
    });
    return button;
  }
}

const isSame = (before: readonly Place[], now: readonly Place[]) =>
  before.length === now.length &&
  now.every(
    ({ marks, left, top }, at) =>
      before[at]?.marks === marks && before[at].left === left && before[at].top === top,
  );
