import { computed, signal } from '@preact/signals';
import type { ThreadQuotation } from '../../core/quotation.ts';
import type { SourceTag } from '../../core/source.ts';
import type { Library } from '../../core/tables.ts';
import type { PageReport } from '../../messaging/contract.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { deeds } from '../leaving/deeds.ts';
import { ledgerOf } from './ledger-of.ts';

/** What the ledger shows, as signals. Only `follow` and `actions` write here. */

/** `?thread=` names the thread's key, `?tab=` a tab that may still show it. */
const asked = new URLSearchParams(location.search);
export const thread = asked.get('thread');
export const tab = asked.has('tab') ? Number(asked.get('tab')) : null;

export const library = signal<LibraryDatabase | null>(null);
/** The live rows about the thread; null: not read yet. */
export const rows = signal<Library | null>(null);
/** Of every address that the thread's rows name; null: it leads to no source. */
export const tags = signal<ReadonlyMap<string, SourceTag | null>>(new Map());
/** What the tab shows, while it shows this thread; else null. */
export const page = signal<PageReport | null>(null);
/** What the posts quote that the tab shows. */
export const quoted = signal<readonly ThreadQuotation[]>([]);
/** Why the library cannot be read. */
export const unreadable = signal<string | null>(null);

export const { done, problem, working, act, undo } = deeds();
/** Pairs that she has decided here: they stay in their place, so that she can think again. */
export const decidedHere = signal<ReadonlySet<string>>(new Set());

export const ledger = computed(() =>
  rows.value
    ? ledgerOf(rows.value, page.value, tags.value, decidedHere.value, page.value ? quoted.value : [])
    : null,
);
