import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from './Card.tsx';
import type { PlacedNote } from './groups.ts';
import * as state from './state.ts';

/** Of a card with a line of quotation and one of comment, until one has been measured. */
const usualPx = 92;
/** Cards this far above or below the window are drawn, as a share of its height. */
const margin = 0.35;
/** So many are all drawn, wherever they stand: the browser's own search finds their words then. */
const few = 30;

/**
 * A note's card while it is near the window, has the focus or is written in; elsewhere only its room is kept,
 * so that a thread of a thousand notes costs no more than one of ten.
 */
export function NearCard(props: PlacedNote) {
  const { id } = props.note.annotation;
  const place = useRef<HTMLDivElement>(null);
  const height = useRef(usualPx);
  const [isNear, setNear] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const isDrawn = state.groups.value.shown <= few || isNear || hasFocus || state.editing.value?.note === id;
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    setNear(isNearWindow(element));
    return watchNear(element, (near) => {
      if (!near && element.offsetHeight > 0) height.current = element.offsetHeight;
      setNear(near);
    });
  }, []);
  return (
    <div
      ref={place}
      onFocusIn={() => setFocus(true)}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && place.current?.contains(relatedTarget))) setFocus(false);
      }}
    >
      <Card {...props} roomPx={isDrawn ? null : height.current} />
    </div>
  );
}

function isNearWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -margin * innerHeight && top < (1 + margin) * innerHeight;
}

const watchers = new Map<Element, (near: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** One observer for all: a thousand of them would each be asked at every frame. */
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
