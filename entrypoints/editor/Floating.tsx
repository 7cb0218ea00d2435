import {
  autoUpdate,
  computePosition,
  flip,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Look } from '../../core/look.ts';
import { type Doubt, InSight } from '../content/in-sight.ts';
import { themeOf } from '../content/overlay.ts';
import { Frame } from './Frame.tsx';
import { frameStyle } from './frame-style.ts';

/** A card scrolls inside where there is this much room beside its words; with less on both sides it covers what it must. */
const leastHeightPx = 240;

type Side = 'top' | 'bottom';

interface Props {
  title: string;
  /** Boxes in the viewport to stand beside; asked again while the page scrolls, zooms and changes. */
  beside(): readonly DOMRect[];
  placement: Placement;
  /** An element of the page near the boxes: its scrolling ancestors are followed, and its theme. */
  near: Element;
  widthPx?: number | undefined;
  focus?: string | undefined;
  onKey(event: KeyboardEvent): void;
  onLeave?: (() => void) | undefined;
  /** A press was not taken. */
  onDoubt(doubt: Doubt): void;
  look: Look;
  children: ComponentChildren;
}

/** Something that floats: never over the words it belongs to, never out of the window, wherever the page goes. */
export function Floating({ beside, placement, near, onDoubt, children, ...frame }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<Side>(sideOf(placement));
  const stood = useRef<Placement | null>(null);
  const sight = useRef<InSight | null>(null);
  const place = useCallback(async () => {
    const floating = box.current;
    if (!floating) return;
    const roomPx = roomBeside(unionOf(beside()));
    // What grows under the pointer stays where it is and scrolls inside.
    const stays = stood.current !== null && roomPx[sideOf(stood.current)] >= leastHeightPx;
    const isTight = Math.max(roomPx.top, roomPx.bottom) < leastHeightPx;
    const {
      x,
      y,
      placement: placed,
    } = await computePosition(wordsAt(beside, near), floating, {
      strategy: 'fixed',
      placement: (stays && stood.current) || placement,
      middleware: [
        !stays && flip(),
        // Where the words fill the window it stands on them: better there than out of sight with them in it.
        shift({ crossAxis: isTight && beside().some(isShown) }),
        size({
          apply({ availableHeight }) {
            floating.style.setProperty('--room', `${Math.max(leastHeightPx, availableHeight)}px`);
          },
        }),
      ],
    });
    const now = sideOf(placed);
    const before = stood.current && sideOf(stood.current);
    if (before && now !== before && floating.matches(':hover')) floating.dataset.fled = '';
    floating.style.translate = `${x}px ${y}px`;
    floating.dataset.placed = '';
    sight.current?.look();
    stood.current = placed;
    setSide(now);
  }, [beside, placement, near]);
  useLayoutEffect(() => {
    if (box.current) return autoUpdate(wordsAt(beside, near), box.current, () => void place());
  }, [beside, near, place]);
  useLayoutEffect(() => {
    const element = box.current?.querySelector('iframe');
    const root = box.current?.getRootNode() as ShadowRoot | undefined;
    if (element && root) sight.current = new InSight(element, root.host);
    return () => sight.current?.stop();
  }, []);
  return (
    <div
      ref={box}
      class="floating"
      onPointerEnter={({ currentTarget }) => {
        delete currentTarget.dataset.fled;
      }}
    >
      <Frame
        {...frame}
        theme={themeOn(near, frame.look)}
        css={frameStyle}
        side={side}
        onPress={(event) => {
          const doubt = sight.current?.doubt(event) ?? null;
          if (doubt) onDoubt(doubt);
          return doubt === null;
        }}
        onSize={() => void place()}
      >
        {children}
      </Frame>
    </div>
  );
}

/** Whether the pointer is in what floats there, or was when that went to the other side of its words. */
export const isPointedAt = (root: ShadowRoot): boolean =>
  root.querySelector('.frame:hover, .floating[data-fled]') !== null;

/** Her choice; else as the site shows itself, also of two high contrasts. */
const themeOn = (near: Element, { theme }: Look) =>
  theme === 'light' || theme === 'dark' ? theme : themeOf(near);

const wordsAt = (beside: () => readonly DOMRect[], near: Element): VirtualElement => ({
  contextElement: near,
  getBoundingClientRect: () => unionOf(beside()),
});

const sideOf = (placement: Placement): Side => (placement.startsWith('top') ? 'top' : 'bottom');

const roomBeside = ({ top, bottom }: DOMRect): Readonly<Record<Side, number>> => ({
  top,
  bottom: innerHeight - bottom,
});

const isShown = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;

/** Around all of them that the window shows; around all where it shows none. */
function unionOf(boxes: readonly DOMRect[]): DOMRect {
  const shown = boxes.filter(isShown);
  const [first, ...rest] = shown.length > 0 ? shown : boxes;
  if (!first) return new DOMRect(innerWidth / 2, innerHeight / 2, 0, 0);
  let { left, top, right, bottom } = first;
  for (const box of rest) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return new DOMRect(left, top, right - left, bottom - top);
}
