import type { LibraryDatabase, LogLine } from './db.ts';
import { bury, revise, type Write } from './revision.ts';

/**
 * What an undo does to posts. A post follows the notes that stand on it: it is taken back only where no
 * other note does, one written again since is left alone, and a note that comes back finds its post.
 *
 * @param lines the step's lines on posts. @param notes what the undo writes to everything else.
 */
export async function postsOf(
  db: LibraryDatabase,
  lines: readonly LogLine[],
  notes: readonly Write[],
  at: string,
): Promise<Write[]> {
  const written = new Set(notes.filter(({ table }) => table === 'annotation').map(({ row }) => row.id));
  const revived = new Set(
    notes.flatMap(({ table, row }) => (table === 'annotation' && !row.deleted ? [row.target.post] : [])),
  );
  const ids = [...new Set([...lines.map(({ id }) => id), ...revived])];
  const others = new Set<string>();
  await db.annotation
    .where('target.post')
    .anyOf(ids)
    .filter((note) => !note.deleted && !written.has(note.id))
    .each((note) => others.add(note.target.post));
  const byId = new Map(lines.map((line) => [line.id, line]));
  const writes: Write[] = [];
  for (const row of await db.post.bulkGet(ids)) {
    if (!row) continue;
    const { deleted, ...live } = row;
    const line = byId.get(row.id);
    if (line?.rev === row.rev && !others.has(row.id)) {
      const { before } = line as { before: typeof row | null };
      if (before && !(before.deleted && revived.has(row.id))) writes.push(revise('post', row, before, at));
      else if (!revived.has(row.id)) writes.push(bury('post', row, at));
    } else if (deleted && revived.has(row.id)) {
      writes.push(revise('post', row, live, at));
    }
  }
  return writes;
}
