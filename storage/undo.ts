import { type TableName, type Tables, tableNames } from '../core/tables.ts';
import type { LibraryDatabase } from './db.ts';
import { notesNamed } from './in-threads.ts';
import { linesOf } from './log.ts';
import { bury, revise, type Write } from './revision.ts';
import { type Change, type Circumstances, inOneStep } from './step.ts';
import { postsOf } from './undo-posts.ts';

/**
 * Takes a step back: every row it wrote gets its earlier content again, as a new revision; what it added
 * goes to the trash. Nothing is cut out of the log, so an undo can itself be undone.
 */
export function undo(db: LibraryDatabase, step: string, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, step, async ({ input, at }) => {
    const lines = await linesOf(db, input);
    const [first] = lines;
    if (!first) throw new Error('This cannot be undone any more: the library keeps no record of it.');
    const writes: Write[] = [];
    for (const table of tableNames) {
      if (table === 'post') continue;
      const own = lines.filter((line) => line.table === table);
      const rows: (AnyRow | undefined)[] = await db.table(table).bulkGet(own.map(({ id }) => id));
      for (const [index, line] of own.entries()) {
        const row = rows[index];
        // The trash was emptied since: there is nothing left of it to take back.
        if (row?.emptied) continue;
        if (row?.rev !== line.rev) throw new Error(overtaken);
        writes.push(
          line.before ? revise<TableName>(table, row, line.before, at) : bury<TableName>(table, row, at),
        );
      }
    }
    await refuseOrphans(db, writes);
    const posts = lines.filter(({ table }) => table === 'post');
    return { id: first.id, writes: [...writes, ...(await postsOf(db, posts, writes, at))] };
  });
}

const overtaken =
  'This cannot be undone: something was changed again since. Undo the later change first, or change it by hand.';

type AnyRow = Tables[TableName];

/** Nothing that was said of a note may be left live without it: it came after the step. */
async function refuseOrphans(db: LibraryDatabase, writes: readonly Write[]): Promise<void> {
  const written = new Map(writes.map(({ row }) => [row.id, row]));
  const spokenOf = writes.flatMap((write) => (write.row.deleted ? [] : notesNamed(write)));
  for (const [index, stored] of (await db.annotation.bulkGet(spokenOf)).entries()) {
    const annotation = written.get(spokenOf[index] ?? '') ?? stored;
    if (!annotation || annotation.deleted) throw new Error(overtaken);
  }
  const buried = writes
    .filter(({ table, row }) => table === 'annotation' && row.deleted)
    .map(({ row }) => row.id);
  const said = await Promise.all([
    db.judgement.where('annotation').anyOf(buried).toArray(),
    db.evidence.where('annotation').anyOf(buried).toArray(),
    db.challenge.where('annotation').anyOf(buried).toArray(),
    db.tie.where('from').anyOf(buried).or('to').anyOf(buried).toArray(),
  ]);
  if (said.flat().some(({ id, deleted }) => !deleted && !written.has(id))) throw new Error(overtaken);
}
