import { browser } from 'wxt/browser';
import { say } from '../../core/words.ts';
import { sendToBackground, sendToTab } from '../../messaging/wire.ts';
import { act, type Done, privacy, show } from './act.ts';
import { noFilter } from './filtering.ts';
import { focusNote } from './Near.tsx';
import * as state from './state.ts';

/** What the reader does about marks whose words changed, are gone, or stand elsewhere. The page finds the words. */

/** `seen`: the words under the mark as she has them before her. */
export const acceptWords = (annotation: string, seen: string | null) =>
  move(annotation, 'wordsTaken', (tab) => sendToTab(tab, 'acceptWords', { annotation, seen, ...privacy() }));
export const takeOffer = (annotation: string) =>
  move(annotation, 'noteMoved', (tab) => sendToTab(tab, 'takeOffer', { annotation, ...privacy() }));

const move = (annotation: string, said: string, ask: (tab: number) => Promise<string | null>) =>
  act(annotation, async () => {
    const step = await inTab(ask);
    return step === null ? { message: say('pageReadsOtherwise') } : { message: say(said), steps: [step] };
  });

/** `now`: what the post reads under the mark, as she has just seen it; null: the words are gone. */
export const keepAsMarked = (annotation: string, now: string | null) =>
  act(annotation, async () => {
    const { step } = await sendToBackground('keepAsMarked', { annotation, words: now ?? '', ...privacy() });
    return { message: say('wordsKept'), steps: [step] };
  });

/** She selects on the page, so the page must be before her. */
export const attachHere = (annotation: string) =>
  act(annotation, async () => {
    const isReady = await inTab((tab) => sendToTab(tab, 'attachHere', { annotation }));
    if (!isReady) return { message: say('notFoundOnPage') };
    await inTab((tab) => browser.tabs.update(tab, { active: true }));
    return { message: say('selectWordsOnPage') };
  });

export const lookAgain = (annotation: string) =>
  act(annotation, async () => {
    const isFound = await inTab((tab) => sendToTab(tab, 'lookAgain', { annotation }));
    return { message: say(isFound ? 'foundAgain' : 'stillNotThere') };
  });

/** From a line of news to the note's card, and on the page to its words where they stand. */
export function goToNote(annotation: string): void {
  state.view.value = 'claims';
  state.filtering.value = noFilter;
  state.current.value = annotation;
  focusNote(annotation);
  const mark = state.report.value?.notes.find((each) => each.annotation === annotation);
  if (mark && mark.state !== 'gone') void show('showNote', { annotation });
}

export const markSeen = () =>
  act('page', async (): Promise<Done | null> => {
    const isKept = await inTab((tab) => sendToTab(tab, 'markSeen', {}));
    const restore = () => void inTab((tab) => sendToTab(tab, 'markSeen', { undo: true }));
    return isKept ? { message: say('newsSeenDone'), restore } : null;
  });

async function inTab<T>(ask: (tab: number) => Promise<T>): Promise<T | null> {
  const tab = state.tab.value;
  return tab === null ? null : ask(tab);
}
