import { computed, signal } from '@preact/signals';
import type { ScopeKind } from '../../components/ScopeChooser.tsx';
import type { Scope } from '../../formats/scope.ts';
import type { Copy } from '../../storage/copies.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import type { CopyInFolder } from '../../storage/folder.ts';
import { type Chosen, firstChosen } from './chosen.ts';
import { deeds } from './deeds.ts';
import type { Loaded } from './library.ts';
import type { Preview } from './preview.ts';

export const view = signal<'leave' | 'come'>('leave');
/** Key of the thread that she came from; null: from none. */
export const thread = signal<string | null>(null);

export const database = signal<LibraryDatabase | null>(null);
export const loaded = signal<Loaded | null>(null);
/** How much of the library was read, 0 to 1. */
export const read = signal(0);

export const chosen = signal<Chosen>(firstChosen);
export const scopeKind = signal<ScopeKind>('everything');
export const tag = signal('');
export const picked = signal<ReadonlySet<string>>(new Set());

export const preview = signal<Preview | null>(null);
/** What is wrong with what she asked for: nothing of it can be written. */
export const refused = signal<string | null>(null);
/** There is something in the choice, and nothing wrong with it. A backup may be of settings alone. */
export const canLeave = computed(
  () => refused.value === null && (chosen.value.format === 'backup' || preview.value?.isEmpty === false),
);
/** Work that goes on: how much it has written; null: none does. */
export const going = signal<{ readonly size: number; readonly stop: AbortController } | null>(null);
export const { done, problem, working, act, undo } = deeds();
/** The copies that Scholium keeps by itself. */
export const copies = signal<readonly Copy[]>([]);
/** The folder that copies go to besides; null: she has chosen none. */
export const copiesFolder = signal<{
  readonly name: string;
  readonly last: CopyInFolder | null;
  readonly problem: string | null;
} | null>(null);
/** Name of the folder that files are saved to; null: she has chosen none. */
export const folder = signal<string | null>(null);
/** Leads into Obsidian, with the note in it or on the clipboard; null: it is no single note. */
export const obsidian = signal<{
  readonly href: string;
  readonly byClipboard: boolean;
  readonly text: string;
} | null>(null);

export const scope = computed((): Scope => {
  switch (scopeKind.value) {
    case 'thread':
      return thread.value === null ? { of: 'everything' } : { of: 'thread', key: thread.value };
    case 'notes':
      return { of: 'notes', ids: [...picked.value] };
    case 'tag':
      return { of: 'tag', tag: tag.value };
    case 'everything':
      return { of: 'everything' };
  }
});

const live = computed(() => (loaded.value?.rows.annotation ?? []).filter((row) => !row.deleted));
export const everything = computed(() => live.value.length);
/** Every tag with the number of its notes, the most used first. */
export const tags = computed(() => {
  const counts = new Map<string, number>();
  for (const { tags } of live.value) for (const one of tags) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
});
export const threadNotes = computed(() => live.value.filter((row) => row.thread === thread.value));
export const threadTitle = computed(
  () =>
    loaded.value?.rows.post.find((row) => row.thread.key === thread.value)?.thread.title ??
    thread.value ??
    '',
);

const mostToPick = 200;
/** Of the thread, or else the latest of all. */
const toPick = computed(() =>
  (threadNotes.value.length > 0 ? threadNotes.value : live.value).toSorted((a, b) =>
    a.created < b.created ? 1 : -1,
  ),
);
export const notesToPick = computed(() =>
  toPick.value
    .filter((row, index) => index < mostToPick || picked.value.has(row.id))
    .map(({ id, target, comment }) => ({
      id,
      words: (target.selector?.exact || comment || target.source).slice(0, 200),
    })),
);
export const notesNotShown = computed(() => toPick.value.length - notesToPick.value.length);
