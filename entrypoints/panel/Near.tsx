import { effect, signal, useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as state from './state.ts';

/** Of a card with a line of quotation and one of comment, until the stretch has been measured. */
const usualCardPx = 92;
/** Stretches this far above or below the window are drawn, as a share of its height. */
const margin = 0.35;
/** So many notes are all drawn, wherever they stand: the browser's own search finds their words then. */
const few = 30;
/** Cards of one post in a stretch, where it has many. */
const stretch = 6;

/** The note whose card is to have the focus, or only to be in sight, as soon as it is drawn. */
const awaited = signal<string | null>(null);
let isOnlySeen = false;

export function focusNote(annotation: string): void {
  isOnlySeen = false;
  awaited.value = annotation;
}

let endWaiting = () => {};

/** Scrolls to the card of a note as soon as it is among the others; the focus stays where it is. */
export function bringIntoSight(annotation: string): void {
  endWaiting();
  endWaiting = effect(() => {
    if (!state.order.value.includes(annotation)) return;
    // By then it stands in its stretch.
    requestAnimationFrame(() => {
      endWaiting();
      isOnlySeen = true;
      awaited.value = annotation;
    });
  });
}

/** The card that has the focus, or is about to; null: none. */
export function focusedNote(): string | null {
  return (
    (isOnlySeen ? null : awaited.peek()) ??
    document.activeElement?.closest<HTMLElement>('.card')?.dataset.note ??
    null
  );
}

interface Props {
  /** Annotations whose cards stand in it, in their order. */
  notes: readonly string[];
  children(): ComponentChildren;
}

/**
 * A stretch of the view: drawn while it is near the window, has the focus or is written in; else its room is
 * kept, so that a thread of a thousand notes costs no more than one of ten.
 */
export function Near({ notes, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const heightPx = useRef(usualCardPx * Math.max(1, notes.length));
  const [isNear, setNear] = useState(() => notes.some((note) => state.firstNotes.peek().has(note)));
  const [hasFocus, setFocus] = useState(false);
  const holds = (note: string | null | undefined) => note != null && notes.includes(note);
  const wanted = useComputed(() => (holds(awaited.value) ? awaited.value : null)).value;
  const isEdited = useComputed(() => holds(state.editing.value?.note)).value;
  const isDrawn =
    (state.shown.value <= few && !state.isFirstLook.value) ||
    isNear ||
    hasFocus ||
    wanted !== null ||
    isEdited;
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    return watchNear(element, (near) => {
      if (!near && element.offsetHeight > 0) heightPx.current = element.offsetHeight;
      setNear(near);
    });
  }, []);
  useLayoutEffect(() => {
    const card = wanted && place.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(wanted)}"]`);
    if (!card) return;
    if (isOnlySeen) card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    else card.focus();
    if (awaited.peek() === wanted) awaited.value = null;
  }, [wanted]);
  return (
    <div
      class="near"
      ref={place}
      style={{ blockSize: isDrawn ? '' : `${heightPx.current}px` }}
      onFocusIn={() => setFocus(true)}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && place.current?.contains(relatedTarget))) setFocus(false);
      }}
    >
      {isDrawn && children()}
    </div>
  );
}

/** In stretches: one post may hold hundreds. */
export function inStretches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / stretch) }, (_, at) =>
    all.slice(at * stretch, (at + 1) * stretch),
  );
}

const watchers = new Map<Element, (near: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** One observer for all: hundreds of them would each be asked at every frame. */
function watchNear(element: Element, onChange: (near: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watchers.get(target)?.(isIntersecting);
    },
    { rootMargin: `${margin * 100}% 0px` },
  );
  watchers.set(element, onChange);
  observer.observe(element);
  return () => {
    watchers.delete(element);
    observer?.unobserve(element);
  };
}
