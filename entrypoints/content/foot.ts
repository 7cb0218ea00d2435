import { say } from '../../core/words.ts';
import { type Overlay, themeOf } from './overlay.ts';
import { ofDocument } from './own-document.ts';

/** How long a sentence stands that asks for nothing. */
export const shownMs = 15_000;

/** What can be done about what is said there; any of them ends it, unless it answers false. */
export interface FootAction {
  readonly label: string;
  act(event: MouseEvent): unknown;
}

/**
 * One sentence at the foot of the window, until she has pressed one of the `actions`, or for `forMs`; null:
 * none. It stands below whatever else of ours floats there.
 */
export function tellAtFoot(
  { root }: Overlay,
  words: string | null,
  actions: readonly FootAction[] = [],
  forMs = actions.length === 0 ? shownMs : Number.POSITIVE_INFINITY,
): HTMLElement | null {
  root.querySelector('.foot')?.remove();
  if (words === null) return null;
  const foot = ofDocument('createElement')('p');
  foot.className = 'foot';
  foot.style.colorScheme = themeOf(ofDocument('body'));
  foot.setAttribute('role', 'status');
  foot.lang = say('languageTag');
  foot.dir = say('direction');
  foot.append(words);
  for (const { label, act } of actions) {
    const button = Object.assign(ofDocument('createElement')('button'), { textContent: label });
    button.addEventListener('click', (event) => act(event) === false || foot.remove());
    foot.append(' ', button);
  }
  root.append(foot);
  if (forMs < Number.POSITIVE_INFINITY) setTimeout(() => foot.remove(), forMs);
  return foot;
}
