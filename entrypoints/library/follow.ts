import { effect } from '@preact/signals';
import type { Order } from '../../search/ranking.ts';
import { openLibrary } from '../../storage/db.ts';
import { notesById } from '../../storage/search-rows.ts';
import { threadTitles } from '../../storage/thread-titles.ts';
import { watchSettings } from '../../storage/watch.ts';
import { type Found, type News, type Search, startSearch } from './searching.ts';
import * as state from './state.ts';

let search: Search | null = null;

/** Opens the library and its index, and follows both until `signal` aborts. */
export async function start(signal: AbortSignal): Promise<void> {
  try {
    state.database.value = await openLibrary();
    watchSettings(state.database.value, ({ searches }) => (state.searches.value = searches), signal);
    search = startSearch(hear, signal);
    signal.addEventListener('abort', effect(followSearch));
    signal.addEventListener('abort', effect(followValues));
  } catch (error) {
    state.unreadable.value = messageOf(error);
  }
}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function hear(news: News): void {
  switch (news.news) {
    case 'building':
      state.index.value = { at: 'building', done: news.done };
      return;
    case 'failed':
      state.unreadable.value = news.why;
      return;
    case 'ready':
      // A new value also where it was ready before: something was written, so all is asked again.
      state.index.value = { at: 'ready', done: 1 };
      void readRows([...state.rows.peek().keys()].slice(-mostAgain));
  }
}

/** Rows that may be in sight. */
const mostAgain = 200;
/** Enough to fill a window; the rest is asked for when she scrolls there. */
const firstHits = 50;

/** Only the last question's answer is shown. */
let asked = 0;

function followSearch(): void {
  const { typed, order, index } = state;
  const question = { typed: typed.value, order: order.value, most: firstHits };
  if (index.value.at !== 'ready') return;
  void find(question);
}

interface Question {
  readonly typed: string;
  readonly order: Order;
  readonly most: number;
}

/** Shows the answer, unless something else was asked meanwhile; it is returned in any case, null where it failed. */
async function find(question: Question): Promise<Found | null> {
  const mine = ++asked;
  try {
    const found = (await search?.ask('find', question)) ?? null;
    if (found && mine === asked) state.found.value = found;
    return found;
  } catch (error) {
    state.problem.value = messageOf(error);
    return null;
  }
}

/** The ids of all notes that were found, in order; more than what is first shown is asked for here. */
export async function allFound(): Promise<readonly string[]> {
  const { found, typed, order } = state;
  const shown = found.value;
  if (shown && shown.ids.length >= shown.count) return shown.ids;
  const all = await find({ typed: typed.value, order: order.value, most: Number.MAX_SAFE_INTEGER });
  return all?.ids ?? [];
}

/** Reads the notes that come into sight. */
export async function readRows(ids: readonly string[]): Promise<void> {
  const { database, rows } = state;
  if (!database.value || ids.length === 0) return;
  try {
    const read = await notesById(database.value, ids);
    const kept = [...rows.peek()].slice(-mostKept);
    rows.value = new Map([...kept, ...read.map((row) => [row.annotation.id, row] as const)]);
  } catch (error) {
    state.problem.value = messageOf(error);
  }
}

const mostKept = 400;

const beginnings = { threads: ':thread=', sources: ':source=', tags: ':as=' } as const;

function followValues(): void {
  const { view, index } = state;
  const shown = view.value;
  if (index.value.at !== 'ready' || !(shown in beginnings)) return;
  const beginning = beginnings[shown as state.Listed];
  search?.ask('list', { beginning }).then(
    (values) => {
      if (view.peek() === shown) state.values.value = values;
    },
    (error) => {
      state.problem.value = messageOf(error);
    },
  );
}

/** All values of a property, such as `:verdict=`. */
export const valuesOf = (beginning: string) => search?.ask('list', { beginning }) ?? Promise.resolve([]);

/** The ids of the first notes that a query finds. */
export const findIds = async (typed: string, order: Order, most: number): Promise<readonly string[]> =>
  (await search?.ask('find', { typed, order, most }))?.ids ?? [];

/** How many notes a query finds. */
export const countOf = async (typed: string): Promise<number> =>
  (await search?.ask('find', { typed, order: 'changed', most: 0 }))?.count ?? 0;

export async function readThreads(keys: readonly string[]): Promise<void> {
  const { database, threads } = state;
  const unknown = keys.filter((key) => !threads.peek().has(key));
  if (!database.value || unknown.length === 0) return;
  threads.value = new Map([...threads.peek(), ...(await threadTitles(database.value, unknown))]);
}
