import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What the list is called whose items the rows are; null: they are rows of the grid around. */
  list: string | null;
  /** How many rows there are. */
  count: number;
  /** Of each, in rem, so that it grows with the reader's type. */
  rowRem: number;
  /** Is drawn wherever it is, since it has the focus or would get it; null: none. */
  active: number | null;
  /** Draws a row; `style` puts it in its place. */
  row(place: number, style: string): ComponentChildren;
  /** Which rows are drawn now, `until` exclusive. */
  onRange(from: number, until: number): void;
}

/** Drawn above and below what is in sight, so that scrolling shows no gap. */
const around = 8;

/**
 * Long lists of rows that are all of one height: those in sight are drawn, and the room of the others is kept.
 * The window scrolls.
 */
export function VirtualRows({ list, count, rowRem, active, row, onRange }: Props) {
  const room = useRef<HTMLElement | null>(null);
  const [[from, until], setRange] = useState<readonly [number, number]>([0, 2 * around]);
  useEffect(() => {
    const look = () => {
      if (!room.current) return;
      const height = rowRem * remInPixels();
      const top = -room.current.getBoundingClientRect().top;
      const first = Math.max(0, Math.floor(top / height) - around);
      const last = Math.ceil((top + window.innerHeight) / height) + around;
      setRange((before) => (before[0] === first && before[1] === last ? before : [first, last]));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [rowRem, count]);
  const end = Math.min(until, count);
  const start = Math.min(from, end);
  useLayoutEffect(() => onRange(start, end), [start, end, onRange]);
  const places = Array.from({ length: end - start }, (_, at) => start + at);
  if (active !== null && active < count && (active < start || active >= end)) places.push(active);
  places.sort((a, b) => a - b);
  const size = { class: 'virtual', style: `block-size: ${count * rowRem}rem` };
  const drawn = places.map((place) =>
    row(place, `inset-block-start: ${place * rowRem}rem; block-size: ${rowRem}rem`),
  );
  const take = (element: HTMLElement | null) => {
    room.current = element;
  };
  return list === null ? (
    <div ref={take} role="presentation" {...size}>
      {drawn}
    </div>
  ) : (
    <ul ref={take} aria-label={list} {...size}>
      {drawn}
    </ul>
  );
}

const remInPixels = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
