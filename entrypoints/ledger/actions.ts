import { browser } from 'wxt/browser';
import type { Challenge } from '../../core/challenge.ts';
import type { TieSays } from '../../core/tie.ts';
import { say } from '../../core/words.ts';
import { sendToBackground, sendToTab } from '../../messaging/wire.ts';
import { pairKey } from './ledger-of.ts';
import * as state from './state.ts';

/** What the reader presses in the ledger. */

const { act } = state;

/** Null takes back what she said of the two. */
export const tie = (from: string, to: string, says: TieSays | null) =>
  act(async () => {
    const { step } = await sendToBackground('tie', { from, to, says });
    state.decidedHere.value = new Set([...state.decidedHere.value, pairKey(from, to)]);
    return { message: say(says ? 'tieSaid' : 'tieTakenBack'), step };
  });

export const answerChallenge = ({ annotation, post, words, state: now }: Challenge) =>
  act(async () => {
    const said = { annotation, post, words, state: now === 'open' ? 'answered' : 'open' } as const;
    const { step } = await sendToBackground('challenge', said);
    return { message: say('challengeSaid'), step };
  });

/** Goes to the words in the tab that shows them. The link itself leads there where none does. */
export function goToWords(event: Event, annotation: string): void {
  const { tab, page } = state;
  if (tab === null || !page.value) return;
  event.preventDefault();
  void act(async () => {
    await browser.tabs.update(tab, { active: true });
    const isThere = await sendToTab(tab, 'showNote', { annotation });
    return isThere ? null : { message: say('notFoundOnPage'), step: null };
  });
}

/** The thread as one page that needs nothing else, and can be imported again. */
export const saveAsFile = () =>
  act(async () => {
    const { saveThread } = await import('./save.ts');
    return { message: say('exported', await saveThread()), step: null };
  });
