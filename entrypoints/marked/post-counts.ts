import { count } from '../../core/words.ts';
import type { Desk } from '../content/desk.ts';
import type { Mark } from '../content/marks.ts';

const widthPx = 24;

/** Beside the first line of a post with several notes stands how many; a press shows them all. */
export class PostCounts {
  readonly #desk: Desk;
  readonly #layer = document.createElement('div');

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.overlay.root.append(this.#layer);
  }

  *steps(): Generator<void, void> {
    const drawn: HTMLElement[] = [];
    const onPosts = this.#desk.marks().filter(({ post }) => post !== null);
    for (const marks of Map.groupBy(onPosts, ({ post }) => post?.body).values()) {
      const counted = marks.length > 1 ? this.#draw(marks) : null;
      if (counted) drawn.push(counted);
      yield;
    }
    this.#layer.replaceChildren(...drawn);
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
