import type { Annotation } from '../core/annotation.ts';
import { type Note, notesOf } from '../core/note.ts';
import type { Thread } from '../core/post.ts';
import type { LibraryDatabase } from './db.ts';

/** How long a deleted note can be had back. */
export const trashDays = 30;

/** A deleted note, as it was. */
export interface TrashedNote {
  readonly note: Note;
  /** Null: nothing here tells of its thread any more. */
  readonly thread: Thread | null;
  /** ISO 8601. */
  readonly deleted: string;
}

/** The notes that can still be had back, the last deleted first. */
export async function trash(db: LibraryDatabase): Promise<TrashedNote[]> {
  return db.transaction(
    'r',
    [db.annotation, db.judgement, db.evidence, db.challenge, db.tie, db.post],
    async () => {
      const rows = await db.annotation.filter(isInTrash).toArray();
      const posts = await db.post.bulkGet(rows.map(({ target }) => target.post));
      const notes = await Promise.all(rows.map((row) => noteAsItWas(db, row)));
      return rows
        .map((row, at) => ({
          note: notes[at] as Note,
          thread: posts[at]?.thread ?? null,
          deleted: row.modified,
        }))
        .sort((a, b) => Date.parse(b.deleted) - Date.parse(a.deleted));
    },
  );
}

/** Deleted, and not let go of yet. */
export const isInTrash = (row: { deleted?: true | undefined; emptied?: true | undefined }) =>
  row.deleted === true && row.emptied !== true;

async function noteAsItWas(db: LibraryDatabase, row: Annotation): Promise<Note> {
  const { judgement, evidence } = await wentWith(db, row);
  const [note] = notesOf([live(row)], judgement.map(live), evidence.map(live));
  return note as Note;
}

/** Judgements, evidence and what stood between it and others, that went to the trash in the same moment as their note; others had gone before. */
export async function wentWith(db: LibraryDatabase, { id, modified }: Annotation) {
  const went = (row: { deleted?: true | undefined; modified: string }) =>
    isInTrash(row) && row.modified === modified;
  return {
    judgement: await db.judgement.where({ annotation: id }).filter(went).toArray(),
    evidence: await db.evidence.where({ annotation: id }).filter(went).toArray(),
    challenge: await db.challenge.where({ annotation: id }).filter(went).toArray(),
    tie: await db.tie.where('from').equals(id).or('to').equals(id).filter(went).toArray(),
  };
}

/** As it was before it was deleted. */
export function live<R extends { deleted?: true | undefined }>({ deleted: _, ...row }: R): R {
  return row as R;
}
