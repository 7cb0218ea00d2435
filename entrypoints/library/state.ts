import { computed, signal } from '@preact/signals';
import type { SavedSearch } from '../../core/saved-search.ts';
import type { Value } from '../../search/list-property.ts';
import { readQuery } from '../../search/query.ts';
import type { Order } from '../../search/ranking.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import type { NoteRows } from '../../storage/search-rows.ts';
import { deeds } from '../leaving/deeds.ts';
import type { Found } from './searching.ts';

/** What the library's page shows, as signals. */

export const views = ['notes', 'threads', 'sources', 'tags', 'pictures', 'storage'] as const;
export type View = (typeof views)[number];
/** Those that list what notes have. */
export type Listed = 'threads' | 'sources' | 'tags';

export const database = signal<LibraryDatabase | null>(null);
export const view = signal<View>('notes');
export const typed = signal('');
export const order = signal<Order>('best');
export const query = computed(() => readQuery(typed.value));

/** Whether there is an index to search in, and how much of it is built, 0 to 1. */
export const index = signal<{ readonly at: 'starting' | 'building' | 'ready'; readonly done: number }>({
  at: 'starting',
  done: 0,
});
/** Null: not looked yet. */
export const found = signal<Found | null>(null);
/** Rows of notes that were in sight, by id. */
export const rows = signal<ReadonlyMap<string, NoteRows>>(new Map());

export const selected = signal<ReadonlySet<string>>(new Set());
/** What was searched when she began to select. */
const selectedIn = signal('');
/** She has selected in one search and looks at another: not all that is selected need be in sight. */
export const isElsewhere = computed(() => selected.value.size > 0 && selectedIn.value !== typed.value);

export function select(ids: ReadonlySet<string>): void {
  if (selected.value.size === 0) selectedIn.value = typed.value;
  selected.value = ids;
}

/** Place of the row that the keys act on. */
export const active = signal(0);

export const searches = signal<readonly SavedSearch[]>([]);
/** Of the view that lists them; null: not counted yet. */
export const values = signal<readonly Value[] | null>(null);
/** Titles and sites of threads that were in sight, by key. */
export const threads = signal<ReadonlyMap<string, { readonly title: string; readonly site: string }>>(
  new Map(),
);

export const { done, problem, working, act, undo } = deeds();
/** Why the library cannot be read. */
export const unreadable = signal<string | null>(null);
