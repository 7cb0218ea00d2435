import { type ComponentChildren, render, type TargetedEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Look } from '../../core/look.ts';
import { say } from '../../core/words.ts';

interface Props {
  /** What it is, for those who cannot see it. */
  title: string;
  theme: 'light' | 'dark';
  look: Look;
  css: string;
  /** Of the content, in px; left out: as wide as the content wants to be. */
  widthPx?: number | undefined;
  /** Which side of its words it stands on. */
  side: 'top' | 'bottom';
  /** Selector of what gets the focus when it opens; left out: the focus stays where it is. */
  focus?: string | undefined;
  onKey(event: KeyboardEvent): void;
  onLeave?: (() => void) | undefined;
  /** False: the press is not to be taken. */
  onPress(event: MouseEvent): boolean;
  onSize(): void;
  children: ComponentChildren;
}

/**
 * Our interface on the page stands in an empty frame inside the closed root: its keys, its fields and what is
 * selected in them belong to a window of its own, which the site cannot reach (a frame in a shadow tree is
 * not among `window.frames`). In the page's own window a closed root would not be enough: events pass through
 * `window`, and `getSelection()` tells the words selected in any field of it.
 */
export function Frame(props: Props) {
  const { title, theme, look, css, widthPx, side, focus } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [inside, setInside] = useState<HTMLElement | null>(null);
  const roomPx = useRoomPx();
  // Until it is measured; drawn again with another width it would lose what it was measured to be.
  const [firstPx] = useState(roomPx);
  const latest = useRef(props);
  latest.current = props;

  // Chromium loads an empty frame at once, Firefox a moment later, with a new document.
  const furnish = (event: TargetedEvent<HTMLIFrameElement>) => {
    const page = event.currentTarget.contentDocument;
    if (page) setInside(furnished(page, css, latest));
  };

  useLayoutEffect(() => {
    if (!inside) return;
    inside.dataset.side = side;
    inside.setAttribute('aria-label', title);
    inside.style.width = widthPx === undefined ? 'max-content' : `${widthPx}px`;
    inside.style.maxWidth = `${roomPx}px`;
    // Of the window: a rule for the frame's own width would change what the frame is as wide as.
    inside.dataset.room = roomPx < sixWordsPx ? 'little' : 'enough';
    const { documentElement: page } = inside.ownerDocument;
    page.style.colorScheme = theme;
    page.dataset.theme = look.theme ?? '';
    page.dataset.density = look.density ?? '';
    render(props.children, inside);
  });

  useLayoutEffect(() => {
    const element = frame.current;
    if (!inside || !element) return;
    const size = () => {
      // The room that the content may take is the window's; the frame is then no larger than what it holds.
      const { width, height } = inside.getBoundingClientRect();
      element.style.width = `${Math.ceil(width)}px`;
      element.style.height = `${Math.ceil(height)}px`;
      element.style.visibility = '';
      latest.current.onSize();
    };
    size();
    const observer = new ResizeObserver(size);
    observer.observe(inside);
    return () => observer.disconnect();
  }, [inside]);

  useLayoutEffect(() => {
    if (inside) return () => render(null, inside);
  }, [inside]);

  useLayoutEffect(() => {
    if (!inside || !focus) return;
    // Firefox gives the keys to the window that has the focus, not to the element.
    frame.current?.contentWindow?.focus();
    if (!inside.ownerDocument.querySelector(':focus')) inside.querySelector<HTMLElement>(focus)?.focus();
  }, [inside, focus]);

  return (
    <iframe
      ref={frame}
      title={title}
      class="frame"
      style={{ colorScheme: theme, visibility: 'hidden', width: `${firstPx}px` }}
      onLoad={furnish}
    />
  );
}

/** The bar with the six verdicts in words and what comes after them, in a wide typeface. */
const sixWordsPx = 960;

const roomInWindowPx = () => window.innerWidth - 8;

/** How wide the frame may be: less when the reader zooms in or makes the window narrower. */
function useRoomPx(): number {
  const [roomPx, setRoomPx] = useState(roomInWindowPx);
  useLayoutEffect(() => {
    const measure = () => setRoomPx(roomInWindowPx());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return roomPx;
}

function furnished(page: Document, css: string, props: { readonly current: Props }): HTMLElement {
  const style = page.createElement('style');
  style.textContent = css;
  page.head.append(style);
  page.documentElement.lang = say('languageTag');
  page.documentElement.dir = say('direction');
  const inside = page.createElement('div');
  inside.className = 'inside';
  // A place of its own among the page's: those who go from landmark to landmark find it.
  inside.setAttribute('role', 'region');
  page.body.append(inside);
  page.addEventListener('keydown', (event) => props.current.onKey(event));
  page.addEventListener(
    'click',
    (event) => {
      const isWriting = (event.target as Element).closest(
        'textarea, input:not([type=checkbox], [type=radio])',
      );
      if (isWriting || props.current.onPress(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  page.documentElement.addEventListener('pointerleave', () => props.current.onLeave?.());
  // A press on a word of ours must not take the page's selection away; in fields it must set the caret.
  page.addEventListener('mousedown', (event) => {
    const pressed = event.target as Element;
    if (!pressed.closest('input,textarea,select,.quoted')) event.preventDefault();
  });
  return inside;
}
