import type { Overlay } from './overlay.ts';

const shownMs = 15_000;

/** One sentence at the foot of the window, before the editor is there to say it better. */
export function tellAtFoot({ root }: Overlay, after: Element, words: string): void {
  root.querySelector('.foot')?.remove();
  const foot = document.createElement('p');
  foot.className = 'foot';
  foot.setAttribute('role', 'status');
  foot.textContent = words;
  after.after(foot);
  setTimeout(() => foot.remove(), shownMs);
}
