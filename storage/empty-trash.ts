import type { Annotation } from '../core/annotation.ts';
import type { Evidence } from '../core/claim.ts';
import type { PostRow, TableName, Tables } from '../core/tables.ts';
import type { LibraryDatabase } from './db.ts';
import { append } from './log.ts';
import { revise, type Write } from './revision.ts';
import { type Change, type Circumstances, inOneStep } from './step.ts';
import { isInTrash, live, wentWith } from './trash.ts';

/** Takes a note out of the trash again, with what went there with it. */
export function restore(db: LibraryDatabase, annotation: string, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, annotation, async ({ input: id, at }) => {
    const row = await db.annotation.get(id);
    if (!row?.deleted) return { id, writes: [] };
    if (row.emptied) {
      throw new Error('This note cannot be had back any more: the trash was emptied.');
    }
    const { judgement, evidence, challenge, tie } = await wentWith(db, row);
    const writes = [
      revise('annotation', row, live(row), at),
      ...judgement.map((one) => revise('judgement', one, live(one), at)),
      ...evidence.map((one) => revise('evidence', one, live(one), at)),
      ...challenge.map((one) => revise('challenge', one, live(one), at)),
      ...tie.map((one) => revise('tie', one, live(one), at)),
    ];
    return { id, writes };
  });
}

/**
 * Lets go of the words of what was deleted before a time, and of the posts that no note stands on any more.
 * Only tombstones stay, so that another device hears of it, and no line of the log holds the words. It
 * cannot be undone.
 *
 * @param before ISO 8601: what was deleted later stays in the trash; null: nothing does, whatever the clock says.
 * @returns how many notes went, and the log's last line.
 */
export async function emptyTrash(
  db: LibraryDatabase,
  before: string | null,
  { now, newId, device }: Circumstances,
): Promise<{ notes: number; seq: number }> {
  const at = now().toISOString();
  const step = newId();
  const isDue = (row: { deleted?: true | undefined; emptied?: true | undefined; modified: string }) =>
    isInTrash(row) && (before === null || Date.parse(row.modified) < Date.parse(before));
  return db.transaction(
    'rw',
    [db.annotation, db.judgement, db.evidence, db.challenge, db.post, db.log],
    async () => {
      const annotations = await db.annotation.filter(isDue).toArray();
      const emptied = [
        ...annotations.map((row) => emptiedRow('annotation', row, blankAnnotation(row), at)),
        ...(await db.judgement.filter(isDue).toArray()).map((row) =>
          emptiedRow('judgement', row, { ...row, verdict: null, asOf: null }, at),
        ),
        ...(await db.evidence.filter(isDue).toArray()).map((row) =>
          emptiedRow('evidence', row, blankEvidence(row), at),
        ),
        ...(await db.challenge.filter(isDue).toArray()).map((row) =>
          emptiedRow('challenge', row, { ...row, words: '' }, at),
        ),
        ...(await postsLeftBehind(db, annotations)).map((row) => emptiedRow('post', row, blankPost(row), at)),
      ];
      for (const { table, row } of emptied) {
        await db.table(table).put(row);
        await db.log.where({ table, id: row.id }).delete();
      }
      const writes = emptied.map(({ table, row }) => ({ table, row, before: null })) as unknown as Write[];
      return { notes: annotations.length, seq: await append(db, writes, { step, at, device }) };
    },
  );
}

function emptiedRow<N extends TableName>(table: N, before: Tables[N], blank: Tables[N], at: string) {
  const { row } = revise<N>(table, before, { ...blank, deleted: true, emptied: true }, at);
  return { table, row };
}

function blankAnnotation({ keptDespite: _, ...row }: Annotation): Annotation {
  const { at } = row.target.reading;
  const nothing = { block: '', blockIndex: 0, textHash: '', author: null, score: null, edited: null };
  return {
    ...row,
    comment: '',
    tags: [],
    wording: '',
    saidBy: null,
    target: { ...row.target, selector: null, reading: { at, ...nothing, licence: null } },
  };
}

function blankEvidence({ id, rev, modified, annotation, stance, at }: Evidence): Evidence {
  return { id, rev, modified, annotation, stance, link: 'about:blank', quote: '', note: '', at };
}

function blankPost({ cites: _, citedDomains: __, ...row }: PostRow): PostRow {
  return { ...row, textHash: '', text: null };
}

/** Posts under these notes on which no other note stands, not even in the trash. */
async function postsLeftBehind(db: LibraryDatabase, gone: readonly Annotation[]): Promise<PostRow[]> {
  const ids = new Set(gone.map(({ id }) => id));
  const keys = [...new Set(gone.map(({ target }) => target.post))];
  const others = await db.annotation
    .where('target.post')
    .anyOf(keys)
    .filter((row) => !row.emptied && !ids.has(row.id))
    .toArray();
  const held = new Set(others.map(({ target }) => target.post));
  const posts = await db.post.bulkGet(keys.filter((key) => !held.has(key)));
  // What she has said to be a post she may note again.
  return posts.filter((post) => post !== undefined && !post.emptied && !post.said) as PostRow[];
}
