import type { Overlay } from './overlay.ts';
import { ofDocument } from './own-document.ts';

const fadeMs = 600;

/** Scrolls there and shows what is meant by one fade of tint over its boxes; with reduced motion it just goes. */
export function flash(overlay: Overlay, boxes: () => readonly DOMRect[], element: Element): void {
  const first = boxes()[0] ?? element.getBoundingClientRect();
  const isSeen = first.top >= 0 && first.bottom <= innerHeight;
  if (!isSeen) window.scrollBy({ top: first.top - innerHeight / 3, behavior: 'instant' });
  const glows = boxes().map((box) => {
    const glow = ofDocument('createElement')('div');
    const { x, y } = overlay.toOverlay(box.left, box.top);
    glow.className = 'flash';
    glow.style.cssText = `left:${x}px;top:${y}px;width:${box.width}px;height:${box.height}px`;
    return glow;
  });
  overlay.root.append(...glows);
  setTimeout(() => {
    for (const glow of glows) glow.remove();
  }, fadeMs);
}
