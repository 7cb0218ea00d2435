import { browser } from 'wxt/browser';
import { verdictWord } from '../../components/verdict-words.ts';
import type { Annotation } from '../../core/annotation.ts';
import type { Verdict } from '../../core/claim.ts';
import { linkToWords } from '../../core/link-to-words.ts';
import type { SavedSearch } from '../../core/saved-search.ts';
import { count, say } from '../../core/words.ts';
import { sendToBackground, sendToTab } from '../../messaging/wire.ts';
import { handOn } from '../leaving/chosen-in-library.ts';
import { allFound } from './follow.ts';
import * as state from './state.ts';

/** What the reader presses in the library. */

const { act } = state;

type Many = Parameters<typeof sendToBackground<'changeMany'>>[1]['change'];

const many = (change: Many, message: (changed: number) => string) =>
  act(async () => {
    const annotations = [...state.selected.value];
    const { step, changed } = await sendToBackground('changeMany', { annotations, change });
    if (change.do === 'remove') state.selected.value = new Set();
    return { message: message(changed), step: changed > 0 ? step : null };
  });

export const tagMany = (tag: string) =>
  many({ do: 'tag', tag }, (changed) => count('manyTagged', changed, tag));
export const untagMany = (tag: string) =>
  many({ do: 'untag', tag }, (changed) => count('manyUntagged', changed, tag));
export const judgeMany = (verdict: Verdict | null) =>
  many({ do: 'judge', verdict }, (changed) => count('manyJudged', changed, verdictWord(verdict)));
export const removeMany = () => many({ do: 'remove' }, (changed) => count('manyDeleted', changed));

export const repair = () =>
  act(async () => {
    const { step, mended } = await sendToBackground('repair', {});
    return { message: count('repaired', mended), step: mended > 0 ? step : null };
  });

/** Everything leaves as a backup on the page for it. */
export const backUp = () =>
  act(async () => {
    await browser.tabs.create({ url: '/panel.html?leaving' });
    return null;
  });

/** To the page where notes leave, with these chosen. */
export const exportMany = () =>
  act(async () => {
    handOn(state.selected.value);
    await browser.tabs.create({ url: '/panel.html?leaving&chosen' });
    return null;
  });

/**
 * Opens the post and flashes the words, which our script there can do once it has found the posts. Where it does
 * not run, the address itself leads to the words.
 */
export const openNote = ({ id, target }: Annotation) =>
  act(async () => {
    const { id: tab } = await browser.tabs.create({ url: linkToWords(target) });
    for (let tries = 0; tab !== undefined && tries < mostTries; tries++) {
      if (await sendToTab(tab, 'showNote', { annotation: id }).catch(() => false)) break;
      await new Promise((later) => setTimeout(later, pauseMs));
    }
    return null;
  });

/** Ten seconds for a page to load. */
const mostTries = 40;
const pauseMs = 250;

export const selectAll = () =>
  act(async () => {
    state.select(new Set([...state.selected.value, ...(await allFound())]));
    return null;
  });
export const selectNone = () => {
  state.selected.value = new Set();
};

/** Of the place that a range is counted from. */
let anchor = 0;

/** Selects one, or takes it out. */
export function toggle(place: number): void {
  const id = state.found.value?.ids[place];
  if (id === undefined) return;
  const next = new Set(state.selected.value);
  if (!next.delete(id)) next.add(id);
  anchor = place;
  state.active.value = place;
  state.select(next);
}

/** Selects all from the one last chosen to this one. */
export const selectTo = (place: number) =>
  act(async () => {
    const { found, selected, active, select } = state;
    const needed = Math.max(place, anchor) >= (found.value?.ids.length ?? 0);
    const ids = needed ? await allFound() : (found.value?.ids ?? []);
    const between = ids.slice(Math.min(place, anchor), Math.max(place, anchor) + 1);
    select(new Set([...selected.value, ...between]));
    active.value = place;
    return null;
  });

const keepSearches = (searches: SavedSearch[], message: string) =>
  act(async () => {
    const { step } = await sendToBackground('changeSettings', { searches });
    return { message, step };
  });
export const saveSearch = (name: string) =>
  keepSearches(
    [
      ...state.searches.value.filter((one) => one.name !== name),
      { name, typed: state.typed.value, order: state.order.value },
    ],
    say('searchSaved', name),
  );
export const renameSearch = (at: number, name: string) =>
  keepSearches(
    state.searches.value.map((one, each) => (each === at ? { ...one, name } : one)),
    say('searchRenamed', name),
  );
export const deleteSearch = (at: number) =>
  keepSearches(
    state.searches.value.filter((_, each) => each !== at),
    say('searchDeleted', state.searches.value[at]?.name ?? ''),
  );

export function runSearch({ typed, order }: Pick<SavedSearch, 'typed' | 'order'>): void {
  state.typed.value = typed;
  state.order.value = order;
  state.active.value = 0;
  state.view.value = 'notes';
}

export const openLedger = (thread: string) =>
  act(async () => {
    await browser.tabs.create({ url: `/ledger.html?${new URLSearchParams({ thread })}` });
    return null;
  });
