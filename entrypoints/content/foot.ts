import type { Overlay } from './overlay.ts';

const shownMs = 15_000;

/** What can be done about what is said there; any of them ends it. */
export interface FootAction {
  readonly label: string;
  act(): void;
}

/** One sentence at the foot of the window, for a while, or until she has pressed one of the `actions`; null: none. */
export function tellAtFoot(
  { root }: Overlay,
  words: string | null,
  actions: readonly FootAction[] = [],
): void {
  root.querySelector('.foot')?.remove();
  if (words === null) return;
  const foot = document.createElement('p');
  foot.className = 'foot';
  foot.setAttribute('role', 'status');
  foot.append(words);
  for (const { label, act } of actions) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
    button.addEventListener('click', () => {
      foot.remove();
      act();
    });
    foot.append(' ', button);
  }
  root.append(foot);
  if (actions.length === 0) setTimeout(() => foot.remove(), shownMs);
}
