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
  /** It is not known yet which of the posts are near. */
  isWaiting = false;
  readonly #desk: Desk;
  readonly #observer: IntersectionObserver;
  /** By the body of the post: its marks, two at least. */
  #marks = new Map<Element, readonly Mark[]>();
  readonly #near = new Set<Element>();
  #drawn: readonly Place[] = [];

  constructor(desk: Desk, onNear: () => void) {
    this.#desk = desk;
    const notice = (entries: readonly IntersectionObserverEntry[]) => {
      this.#notice(entries);
      onNear();
    };
    this.#observer = new IntersectionObserver(notice, { rootMargin: '100% 0px' });
    desk.signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Takes the marks as they are now. */
  read(): void {
    const onPosts = this.#desk.marks().filter(({ post }) => post !== null);
    const byBody = Map.groupBy(onPosts, ({ post }) => post?.body as Element);
    const marks = new Map([...byBody].filter(([, some]) => some.length > 1));
    for (const body of this.#marks.keys()) {
      if (marks.has(body)) continue;
      this.#observer.unobserve(body);
      this.#near.delete(body);
    }
    for (const body of marks.keys()) {
      if (this.#marks.has(body)) continue;
      this.#observer.observe(body);
      this.isWaiting = true;
    }
    this.#marks = marks;
  }

  /** Where that is what is drawn already, nothing is touched. */
  draw(): void {
    const places = [...this.#near].flatMap((body) => this.#placeOf(body) ?? []);
    if (isSame(places, this.#drawn)) return;
    this.#drawn = places;
    this.layer.replaceChildren(...places.map((place) => this.#draw(place)));
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    this.isWaiting = false;
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
  }

  /** Null: there is no room outside of the post's words. */
  #placeOf(body: Element): Place | null {
    const box = body.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(body).direction === 'rtl';
    const left = isRightToLeft ? box.left - widthPx : box.right;
    if (box.height === 0 || left < 0 || left + widthPx > ofDocument('documentElement').clientWidth)
      return null;
    const at = this.#desk.overlay.toOverlay(left, box.top);
    return { marks: this.#marks.get(body) ?? [], left: at.x, top: at.y };
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
