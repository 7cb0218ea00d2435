import { say } from '../../core/words.ts';
import { drawMarker, keyOf } from './marker.ts';
import { boxesOf, type Mark } from './marks.ts';
import type { Overlay } from './overlay.ts';
import { ofDocument } from './own-document.ts';

const targetPx = 24;

/** `takeFocus`: she pressed the marker; else the focus has come to it by keyboard, and stays there. */
export type OpenMarks = (marks: readonly Mark[], marker: HTMLElement, takeFocus: boolean) => void;

/**
 * The shapes in the gutter: one button for each mark, at its first line; three or more that would stand on
 * each other become one with their number. They are drawn where their post is near the viewport. For the
 * keyboard they are one stop: arrows, Home and End go through the marks in reading order, drawn or not.
 */
export class Margin {
  readonly layer = ofDocument('createElement')('div');
  /** Of the bodies of posts that hold marks, those near the viewport. */
  readonly #near = new Set<Element>();
  readonly #watched = new Set<Element>();
  readonly #overlay: Overlay;
  readonly #open: OpenMarks;
  readonly #onDrawn: () => void;
  readonly #observer: IntersectionObserver;
  /** In reading order. */
  #marks: readonly Mark[] = [];
  readonly #groups = new Map<HTMLElement, readonly Mark[]>();
  /** The annotation where the keyboard has been last. */
  #stop: string | null = null;
  #frame: number | null = null;

  constructor(overlay: Overlay, open: OpenMarks, onDrawn: () => void, signal: AbortSignal) {
    this.#overlay = overlay;
    this.#open = open;
    this.#onDrawn = onDrawn;
    this.layer.className = 'margin';
    this.layer.setAttribute('role', 'toolbar');
    this.layer.setAttribute('aria-orientation', 'vertical');
    this.layer.setAttribute('aria-label', say('marksOnPage'));
    this.layer.addEventListener('keydown', (event) => this.#walk(event));
    overlay.root.append(this.layer);
    // A screen's height before and after what is seen.
    this.#observer = new IntersectionObserver((entries) => this.#notice(entries), { rootMargin: '100% 0px' });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Learns which of them are near before marks are known to stand there. */
  expect(bodies: Iterable<Element>): void {
    for (const body of bodies) {
      if (this.#watched.has(body)) continue;
      this.#watched.add(body);
      this.#observer.observe(body);
    }
  }

  show(marks: readonly Mark[]): void {
    if (marks.length + this.#marks.length === 0) return;
    this.#marks = marks.filter(({ post }) => post !== null);
    const wanted = new Set(this.#marks.map(bodyOf));
    for (const body of this.#watched) {
      if (wanted.has(body)) continue;
      this.#observer.unobserve(body);
      this.#watched.delete(body);
      this.#near.delete(body);
    }
    this.expect(wanted);
    this.drawSoon();
  }

  /** After the next frame: the page is laid out then, and painting many marks takes all of a frame's time. A hidden tab has none. */
  drawSoon(): void {
    if (ofDocument('hidden')) this.draw();
    else this.#frame ??= requestAnimationFrame(() => setTimeout(() => this.draw()));
  }

  isNear = (body: Element) => this.#near.has(body);

  draw(): void {
    cancelAnimationFrame(this.#frame ?? 0);
    this.#frame = null;
    // A marker that is still right stays the same element: a press or the focus may be on it.
    const old = new Map([...this.#groups.keys()].map((marker) => [marker.dataset.key, marker]));
    this.#groups.clear();
    const drawn = groupsOf(this.#shown());
    const focused = this.#overlay.root.activeElement;
    // Those that go leave first: a marker that is moved past them would lose the focus.
    const stay = new Set(drawn.map(({ marks }) => keyOf(marks)));
    for (const [key, marker] of old) if (!stay.has(key ?? '')) marker.remove();
    const origin = this.#overlay.toOverlay(0, 0);
    let before: Element | null = null;
    for (const { marks, left, top } of drawn) {
      const key = keyOf(marks);
      const marker = old.get(key) ?? this.#draw(marks);
      old.delete(key);
      this.#groups.set(marker, marks);
      marker.style.left = `${left + origin.x}px`;
      marker.style.top = `${top + origin.y}px`;
      const next: Element | null = before ? before.nextElementSibling : this.layer.firstElementChild;
      if (next !== marker) this.layer.insertBefore(marker, next);
      before = marker;
    }
    const stop = this.#markerOf(this.#stop) ?? this.#groups.keys().next().value;
    this.#stopAt(stop);
    this.#onDrawn();
    const isLost = focused instanceof HTMLElement && this.#overlay.root.activeElement !== focused;
    if (!isLost || focused.className !== 'marker') return;
    // It was moved, or its marks have another marker now: the focus goes there, and its note stays open.
    const back = focused.isConnected ? focused : stop;
    if (!back) return;
    back.dataset.back = '';
    back.focus({ preventScroll: true });
    delete back.dataset.back;
  }

  /** Those near the viewport, and the one where the keyboard is or would begin. */
  #shown(): Mark[] {
    const shown = this.#marks.filter((mark) => this.#near.has(bodyOf(mark)) || idOf(mark) === this.#stop);
    return shown.length > 0 ? shown : this.#marks.slice(0, 1);
  }

  #draw(marks: readonly Mark[]): HTMLElement {
    const marker = drawMarker(marks);
    marker.dataset.key = keyOf(marks);
    const now = () => this.#groups.get(marker) ?? marks;
    let isAway = false;
    marker.addEventListener('click', () => this.#open(now(), marker, true));
    marker.addEventListener('focus', () => {
      if (this.#markerOf(this.#stop) !== marker) this.#stop = idOf(now()[0] as Mark);
      this.#stopAt(marker);
      // Not where the focus comes back from a note that was just closed, or from another window.
      if (marker.dataset.back === undefined && !isAway && marker.matches(':focus-visible'))
        this.#open(now(), marker, false);
      isAway = false;
    });
    // What stays the active element is left by the window, not by her.
    marker.addEventListener('blur', () => {
      isAway = this.#overlay.root.activeElement === marker;
    });
    return marker;
  }

  /** What is as it should be is not written again: the browser would go through all that is painted. */
  #stopAt(stop: HTMLElement | undefined): void {
    for (const marker of this.#groups.keys())
      if ((marker === stop) === marker.tabIndex < 0) marker.tabIndex = marker === stop ? 0 : -1;
  }

  #walk(event: KeyboardEvent): void {
    const group = this.#groups.get(event.target as HTMLElement) ?? [];
    const places = group.map((mark) => this.#marks.indexOf(mark));
    const next = {
      ArrowDown: Math.max(...places) + 1,
      ArrowUp: Math.min(...places) - 1,
      Home: 0,
      End: this.#marks.length - 1,
    }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const mark = this.#marks[next];
    if (!mark) return;
    this.#stop = idOf(mark);
    placeOf(mark).scrollIntoView({ block: 'center', behavior: 'instant' });
    this.draw();
    this.#markerOf(this.#stop)?.focus();
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
    this.draw();
  }

  #markerOf(annotation: string | null): HTMLElement | undefined {
    for (const [marker, marks] of this.#groups)
      if (marks.some((mark) => idOf(mark) === annotation)) return marker;
    return undefined;
  }
}

const idOf = ({ note }: Mark) => note.annotation.id;

/** The element that a mark begins in; of one without words, the whole post. */
function placeOf(mark: Mark): Element {
  const { text, span } = mark;
  const node = text && span && text.pieces({ start: span.start, end: span.start + 1 })[0]?.node;
  return node?.parentElement ?? bodyOf(mark);
}

const bodyOf = ({ post }: Mark) => post?.body as Element;

/** What the marker stands outside of. A comment's score stands beside its words, so for comments it is their list. */
const edgeOf = ({ post }: Mark) =>
  (post?.kind === 'comment' ? post.element.parentElement : post?.body) as Element;

interface Group {
  readonly marks: Mark[];
  readonly left: number;
  readonly top: number;
}

/** Where markers stand in the viewport. All reading of the layout is here. */
function groupsOf(marks: readonly Mark[]): Group[] {
  const stacks: Group[] = [];
  for (const mark of marks) {
    const body = bodyOf(mark);
    // Gone, or on the post as a whole: at the post's first line. Folded away: nowhere.
    const first = mark.span ? boxesOf(mark)[0] : body.getClientRects()[0];
    if (!first) continue;
    const box = edgeOf(mark).getBoundingClientRect();
    const isRightToLeft = getComputedStyle(body).direction === 'rtl';
    const left = isRightToLeft ? box.right : Math.max(0, box.left - targetPx);
    const top = mark.span ? first.top + (first.height - targetPx) / 2 : first.top;
    const last = stacks.at(-1);
    if (last?.left === left && Math.abs(last.top - top) < targetPx / 2) last.marks.push(mark);
    else stacks.push({ marks: [mark], left, top });
  }
  return stacks.flatMap(({ marks: stack, left, top }) =>
    (stack.length < 3 ? stack.map((mark) => [mark]) : [stack]).map((group, index) => ({
      marks: group,
      left: left - index * (targetPx / 2),
      top,
    })),
  );
}
