import { count } from '../../core/words.ts';
import type { Desk } from '../content/desk.ts';
import type { Mark } from '../content/marks.ts';

const widthPx = 24;

/** Beside the first line of a post with several notes stands how many; a press shows them all. Drawn near the viewport. */
export class PostCounts {
  readonly #desk: Desk;
  readonly #layer = document.createElement('div');
  readonly #observer = new IntersectionObserver((entries) => this.#notice(entries), {
    rootMargin: '100% 0px',
  });
  /** By the body of the post: its marks, two at least. */
  #marks = new Map<Element, readonly Mark[]>();
  readonly #near = new Set<Element>();

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.overlay.root.append(this.#layer);
    desk.signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  show(): void {
    const onPosts = this.#desk.marks().filter(({ post }) => post !== null);
    const byBody = Map.groupBy(onPosts, ({ post }) => post?.body as Element);
    const marks = new Map([...byBody].filter(([, some]) => some.length > 1));
    for (const body of this.#marks.keys()) {
      if (marks.has(body)) continue;
      this.#observer.unobserve(body);
      this.#near.delete(body);
    }
    for (const body of marks.keys()) if (!this.#marks.has(body)) this.#observer.observe(body);
    this.#marks = marks;
    this.#drawNear();
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
    this.#drawNear();
  }

  #drawNear(): void {
    const drawn = [...this.#near].map((body) => this.#draw(this.#marks.get(body) ?? []));
    this.#layer.replaceChildren(...drawn.filter((button) => button !== null));
  }

  /** Null: there is no room outside of the post's words. */
  #draw(marks: readonly Mark[]): HTMLElement | null {
    const body = marks[0]?.post?.body as HTMLElement;
    const box = body.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(body).direction === 'rtl';
    const left = isRightToLeft ? box.left - widthPx : box.right;
    if (box.height === 0 || left < 0 || left + widthPx > document.documentElement.clientWidth) return null;
    const at = this.#desk.overlay.toOverlay(left, box.top);
    const button = document.createElement('button');
    button.className = 'post-count';
    button.type = 'button';
    // For the keyboard the marks are one stop already.
    button.tabIndex = -1;
    button.textContent = String(marks.length);
    button.title = count('notesOnPost', marks.length);
    button.setAttribute('aria-label', button.title);
    button.style.left = `${at.x}px`;
    button.style.top = `${at.y}px`;
    button.addEventListener('click', () => {
      void this.#desk.withEditor((editor) => editor.openNotes(marks, button.getBoundingClientRect(), true));
    });
    return button;
  }
}
