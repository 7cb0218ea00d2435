import { computed, signal } from '@preact/signals';
import type { DocumentWord } from '../../core/citation.ts';
import { disagreement } from '../../core/disagreement.ts';
import type { List } from '../../core/list.ts';
import type { Meeting } from '../../core/meeting.ts';
import type { NoteFields } from '../../core/note.ts';
import { countsOf } from '../../core/note-counts.ts';
import type { SourceTag, SourceWord } from '../../core/source.ts';
import type { ThreadState } from '../../core/thread-state.ts';
import type { PageReport } from '../../messaging/contract.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import type { Choices } from '../../storage/queries.ts';
import { besideOf, citationsOf, citedSources, countSources, oneSourceClaims } from './cited.ts';
import { type Filtering, isFiltering, noFilter } from './filtering.ts';
import { groupsOf } from './groups.ts';
import { newsList } from './news.ts';

/** What the panel stands beside. */
export type Place =
  | { readonly at: 'starting' }
  /** We may not see the tab's address: she has to press the toolbar button there. */
  | { readonly at: 'no-access' }
  /** A page we may read, in which our script does not run yet. */
  | { readonly at: 'not-started' }
  | { readonly at: 'not-thread'; readonly report: PageReport }
  | { readonly at: 'thread'; readonly report: PageReport; readonly thread: NonNullable<PageReport['thread']> }
  | { readonly at: 'updated' }
  | { readonly at: 'unreadable'; readonly what: string };

export const place = signal<Place>({ at: 'starting' });
export const tab = signal<number | null>(null);
export const isPrivate = signal(false);
/** She said, in this private window, that notes may be kept. */
export const keepPrivate = signal(false);

/** The thread stays while she reads elsewhere; `from`: the words or the source that she came from. Null: the panel follows the page. */
export const keeping = signal<{ readonly from: string | null; readonly isAway: boolean } | null>(null);

export const library = signal<LibraryDatabase | null>(null);
/** What is stored about the thread; null: not read yet. */
export const kept = signal<(ThreadState & { readonly thread: string }) | null>(null);
export const words = signal<readonly SourceWord[]>([]);
/** What she says cited pages are. */
export const documents = signal<readonly DocumentWord[]>([]);
/** Her rating lists. */
export const lists = signal<readonly List[]>([]);
export const choices = signal<Choices>({ keepWholePosts: true, pageKeys: {}, look: {}, searches: [] });
export const tags = signal<ReadonlyMap<string, SourceTag | null>>(new Map());

export const view = signal<'claims' | 'sources' | 'quotations'>('claims');
/** Null: nobody has looked for quotations yet. */
export const quotationCount = signal<number | null>(null);
/** What stands in place of the thread; null: nothing does. */
export const instead = signal<'trash' | 'settings' | 'keys' | 'sites' | 'pick' | 'worth' | null>(null);
/** What comes in its place when that is closed; null: the thread. */
export const backTo = signal<'settings' | null>(null);
export const filtering = signal<Filtering>(noFilter);
/** The note she looks at now, and the one she edits, with the draft it was opened with. */
export const current = signal<string | null>(null);
export interface Editing {
  readonly note: string;
  /** What it was opened on. */
  readonly from: NoteFields;
  readonly draft: NoteFields | null;
}
export const editing = signal<Editing | null>(null);
/** The claim whose evidence is open. */
export const resting = signal<string | null>(null);
/** She writes on the thread as a whole. */
export const isWritingOnThread = signal(false);
export const openSource = signal<string | null>(null);
export const sourceOrder = signal<'kind' | 'post'>('kind');
/** Only sources of which her lists say different things. */
export const onlyDiffering = signal(false);
/** Where else she met the publisher whose card is open; `meetings` null: still looked up. */
export const met = signal<{ readonly domain: string; readonly meetings: readonly Meeting[] | null } | null>(
  null,
);

/** What was done last, and the steps that take it back. */
export const done = signal<{
  readonly message: string;
  /** Written to the library: Undo takes them back. */
  readonly steps: readonly string[];
  /** Not written: what Undo does instead. */
  readonly restore: (() => void) | null;
  /** The note that Undo brings back. */
  readonly brings: string | null;
} | null>(null);
/** How many things that she asked for are being done and take long. */
export const working = signal(0);
/** What failed, and on which note or source; null: elsewhere. */
export const problem = signal<{ readonly on: string | null; readonly what: string } | null>(null);

export const report = computed(() => (place.value.at === 'thread' ? place.value.report : null));
/** Kinds of the sources that are cited beside each note's words, by annotation. */
const kindsBeside = computed(
  () =>
    new Map(
      (kept.value?.notes ?? []).map((note) => [
        note.annotation.id,
        besideOf(note, report.value?.notes ?? [], citations.value).map(({ tag }) => tag.fact.kind),
      ]),
    ),
);
export const groups = computed(() =>
  groupsOf(
    report.value?.posts ?? [],
    report.value?.notes ?? [],
    kept.value?.notes ?? [],
    filtering.value,
    kindsBeside.value,
    report.value?.answersStated ?? null,
    report.value?.firstLook === null,
  ),
);
/** Only the page's first posts have been told yet. */
export const isFirstLook = computed(() => report.value?.firstLook != null);
/** How many notes the filter lets through. */
export const shown = computed(() => groups.value.shown);
/** Of the notes that the view of the thread shows, from its top. */
export const order = computed(() => {
  const { onThread, groups: all, elsewhere } = groups.value;
  const onPosts = all.flatMap(({ top, comments }) => [top, ...comments].flatMap(({ notes }) => notes));
  return [...onThread, ...onPosts, ...elsewhere].map(({ note }) => note.annotation.id);
});
/** Drawn before anybody has measured where they stand. */
export const firstNotes = computed(() => new Set(order.value.slice(0, 8)));
export const news = computed(() => {
  const { news, posts } = report.value ?? {};
  return news && posts ? newsList(news, posts, kept.value?.notes ?? []) : null;
});
export const counts = computed(() => report.value?.firstLook?.counts ?? countsOf(kept.value?.notes ?? []));
export const citations = computed(() => (report.value ? citationsOf(report.value, tags.value) : []));
export const sources = computed(() => citedSources(citations.value));
/** Citations that the view of sources shows. */
export const citationsShown = computed(() =>
  onlyDiffering.value
    ? citations.value.filter(({ tag }) => disagreement(tag.lists) !== null)
    : citations.value,
);
export const sourcesShown = computed(() =>
  onlyDiffering.value ? citedSources(citationsShown.value) : sources.value,
);
export const differing = computed(() => citations.value.some(({ tag }) => disagreement(tag.lists) !== null));
export const sourceCounts = computed(() => countSources(citations.value));
export const oneSource = computed(() =>
  oneSourceClaims(kept.value?.notes ?? [], report.value?.notes ?? [], citations.value, tags.value),
);
export const isFiltered = computed(() => isFiltering(filtering.value));
