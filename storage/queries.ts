import type { Annotation } from '../core/annotation.ts';
import type { Citation, DocumentWord } from '../core/citation.ts';
import type { List } from '../core/list.ts';
import type { Look } from '../core/look.ts';
import { changesIn, fieldsOf, type Note, notesOf } from '../core/note.ts';
import { actionsByChord, type ChosenKeys } from '../core/page-keys.ts';
import type { SavedSearch } from '../core/saved-search.ts';
import type { SourceWord } from '../core/source.ts';
import {
  emptyLibrary,
  type Library,
  type Settings,
  type TableName,
  type Tables,
  tableNames,
} from '../core/tables.ts';
import type { Draft, MarkedNote, ThreadMarks, ThreadState } from '../core/thread-state.ts';
import type { LibraryDatabase } from './db.ts';
import { lastSeq } from './log.ts';

/** All that is stored about a thread; null where the log still ends at `since`. Drafts and visits are in no log. */
export async function threadState(
  db: LibraryDatabase,
  thread: string,
  since: number | null,
): Promise<ThreadState | null> {
  const tables = [
    db.log,
    db.annotation,
    db.judgement,
    db.evidence,
    db.citation,
    db.tie,
    db.challenge,
    db.comparison,
    db.draft,
    db.settings,
  ];
  return db.transaction('r', tables, async () => {
    const last = lastSeq(db);
    if (since !== null && (await last) === since) return null;
    // All at once: each by itself would be a way to the database and back.
    const [seq, rows, citations, around, drafts, { pageKeys, look }] = await Promise.all([
      last,
      notesOn(db, thread),
      citationsIn(db, thread),
      aroundClaims(db, thread),
      db.draft.where('thread.key').equals(thread).toArray(),
      settings(db),
    ]);
    const notes = notesOf(rows.annotation, rows.judgement, rows.evidence);
    return {
      seq,
      notes,
      drafts: drafts.filter((draft) => saysMore(draft, notes)),
      citations: citations.filter(isLive),
      ...around,
      keys: actionsByChord(pageKeys),
      look,
    };
  });
}

/** What a page shows of a thread before anything is pressed on it; null where the log still ends at `since`. */
export async function threadMarks(
  db: LibraryDatabase,
  thread: string,
  since: number | null,
): Promise<ThreadMarks | null> {
  const tables = [db.log, db.annotation, db.judgement, db.evidence, db.settings];
  return db.transaction('r', tables, async () => {
    const last = lastSeq(db);
    if (since !== null && (await last) === since) return null;
    const [seq, rows, { pageKeys, look }] = await Promise.all([last, notesOn(db, thread), settings(db)]);
    const notes = notesOf(rows.annotation, rows.judgement, rows.evidence).map(markedNote);
    return { seq, notes, keys: actionsByChord(pageKeys), look };
  });
}

function markedNote({ annotation, verdict, evidence }: Note): MarkedNote {
  const { id, rev, motivation, keptDespite, target } = annotation;
  const { post, selector } = target;
  return {
    annotation: { id, rev, motivation, ...(keptDespite && { keptDespite }), target: { post, selector } },
    verdict,
    evidence: evidence.map(({ id }) => id),
  };
}

/** A page that was closed between saving a note and dropping its draft leaves one that says what the note says. */
function saysMore({ id, value }: Draft, notes: readonly Note[]): boolean {
  const note = notes.find(({ annotation }) => annotation.id === id);
  const changes = note && changesIn(fieldsOf(note), value);
  return !changes || changes.body !== null || changes.judgement !== null;
}

/** Every note there is, oldest first. */
export async function allNotes(db: LibraryDatabase): Promise<Note[]> {
  return db.transaction('r', [db.annotation, db.judgement, db.evidence], async () =>
    notesOf(await db.annotation.toArray(), await db.judgement.toArray(), await db.evidence.toArray()),
  );
}

/** Claims without a verdict, or judged without evidence: those that were written or judged last come first. */
export async function openClaims(db: LibraryDatabase, most: number): Promise<Note[]> {
  return db.transaction('r', [db.annotation, db.judgement, db.evidence], async () => {
    const isClaim = (row: Annotation) => isLive(row) && row.motivation === 'assessing';
    const recent = await db.annotation.orderBy('modified').reverse().filter(isClaim).limit(most).toArray();
    const ids = recent.map(({ id }) => id);
    const judgement = await db.judgement.where('annotation').anyOf(ids).toArray();
    const evidence = await db.evidence.where('annotation').anyOf(ids).toArray();
    const used = (note: Note) =>
      Math.max(
        ...[note.annotation.modified, ...[...note.judgements, ...note.evidence].map(({ at }) => at)].map(
          Date.parse,
        ),
      );
    return notesOf(recent, judgement, evidence)
      .filter(({ verdict, evidence }) => verdict === null || evidence.length === 0)
      .sort((a, b) => used(b) - used(a));
  });
}

/** The reader's words on sources, by pattern; where an import left two on one pattern, the later one. */
export async function wordsAll(db: LibraryDatabase): Promise<SourceWord[]> {
  const words = new Map<string, SourceWord>();
  for (const word of await db.sourceWord.orderBy('pattern').filter(isLive).toArray()) {
    const other = words.get(word.pattern);
    if (!other || Date.parse(other.said) < Date.parse(word.said)) words.set(word.pattern, word);
  }
  return [...words.values()];
}

/** What the reader says cited pages are. */
export function documentsAll(db: LibraryDatabase): Promise<DocumentWord[]> {
  return db.document.filter(isLive).toArray();
}

/** Her rating lists, in her order. */
export async function listsAll(db: LibraryDatabase): Promise<List[]> {
  return (await db.list.filter(isLive).toArray()).sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

/** All that she says of sources, and nothing else of her library: live rows, each table in the order of ids. */
export async function sourceRows(db: LibraryDatabase): Promise<Library> {
  return db.transaction('r', tableNames, async () => ({
    ...emptyLibrary(),
    sourceWord: await db.sourceWord.orderBy('id').filter(isLive).toArray(),
    citation: await db.citation.orderBy('id').filter(isLive).toArray(),
    document: await db.document.orderBy('id').filter(isLive).toArray(),
  }));
}

/** Every row of every table, tombstones too, each table in the order of ids: what a backup holds. */
export async function libraryRows(db: LibraryDatabase): Promise<Library> {
  return db.transaction('r', tableNames, async () => {
    const tables: [TableName, unknown[]][] = [];
    for (const name of tableNames) tables.push([name, await db.table(name).orderBy('id').toArray()]);
    return Object.fromEntries(tables) as Library;
  });
}

/**
 * The live rows about one thread, each table in the order of ids: what an export of it needs. No tombstones,
 * since it may be handed on; no settings, and no words on sources, since nothing stored ties them to a thread.
 */
export async function threadRows(db: LibraryDatabase, thread: string): Promise<Library> {
  return db.transaction('r', tableNames, async () => {
    const [{ annotation, judgement, evidence }, { ties, challenges, comparisons }, citations, posts] =
      await Promise.all([
        notesOn(db, thread),
        aroundClaims(db, thread),
        citationsIn(db, thread),
        db.post.where('thread.key').equals(thread).toArray(),
      ]);
    return {
      annotation: annotation.filter(isLive),
      judgement: judgement.filter(isLive),
      evidence: evidence.filter(isLive),
      citation: citations.filter(isLive),
      document: [],
      post: posts.filter(isLive),
      tie: ties,
      challenge: challenges,
      comparison: comparisons,
      sourceWord: [],
      list: [],
      settings: [],
    };
  });
}

/** What the reader may choose. */
export type Choices = Omit<
  Settings,
  'id' | 'rev' | 'modified' | 'deleted' | 'emptied' | 'pageKeys' | 'searches' | 'look'
> & {
  look: Look;
  pageKeys: ChosenKeys;
  searches: SavedSearch[];
};

/** Her settings, or those that hold until she changes one. */
export async function settings(db: LibraryDatabase): Promise<Choices> {
  const row = await db.settings.get('settings');
  return {
    keepWholePosts: row && isLive(row) ? row.keepWholePosts : true,
    pageKeys: (row && isLive(row) && row.pageKeys) || {},
    look: (row && isLive(row) && row.look) || {},
    searches: (row && isLive(row) && row.searches) || [],
  };
}

// What an index gives for one thread comes in the order of ids. A `filter` of Dexie's would read it row by row.

/** Tombstones too. */
const citationsIn = (db: LibraryDatabase, thread: string): PromiseLike<Citation[]> =>
  db.citation.where('thread.key').equals(thread).toArray();

/** What there is between and around a thread's claims, and of its quotations: live rows. */
async function aroundClaims(db: LibraryDatabase, thread: string) {
  const [ties, challenges, comparisons] = await Promise.all([
    db.tie.where('inThreads').equals(thread).toArray(),
    db.challenge.where('inThreads').equals(thread).toArray(),
    db.comparison.where('thread.key').equals(thread).toArray(),
  ]);
  return {
    ties: ties.filter(isLive),
    challenges: challenges.filter(isLive),
    comparisons: comparisons.filter(isLive),
  };
}

async function notesOn(db: LibraryDatabase, thread: string) {
  const [annotation, judgement, evidence] = await Promise.all([
    db.annotation.where('thread').equals(thread).toArray(),
    db.judgement.where('inThreads').equals(thread).toArray(),
    db.evidence.where('inThreads').equals(thread).toArray(),
  ]);
  return { annotation, judgement, evidence };
}

const isLive = (row: Pick<Tables[TableName], 'deleted'>) => row.deleted !== true;
