import { signal } from '@preact/signals';
import type { Grade, List } from '../../core/list.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { deeds } from '../leaving/deeds.ts';
import type { ReadTable, Ready } from './reading.ts';

export const database = signal<LibraryDatabase | null>(null);
/** Null: not read yet. */
export const lists = signal<readonly List[] | null>(null);
/** Ids of lists whose ratings are on this device. */
export const present = signal<ReadonlySet<string>>(new Set());

/** What she changes of a list before she takes it in. */
export interface Edits {
  readonly title?: string;
  readonly maker?: string;
  readonly purpose?: string;
  readonly licence?: string;
  readonly scale?: Readonly<Record<string, Grade>>;
}

/** A list that she has chosen; nothing of it is written. `replaces`: it is a new edition of that one. */
export type Chosen = { readonly name: string; readonly replaces: List | null } & (
  | { readonly is: 'asking' }
  | { readonly is: 'reading'; readonly rows: number }
  | { readonly is: 'refused'; readonly why: string; readonly table: ReadTable | null }
  | { readonly is: 'ready'; readonly ready: Ready; readonly edits: Edits }
);
export const chosen = signal<Chosen | null>(null);
export const isTaking = signal(false);

export const { done, problem, working, act, undo } = deeds();
