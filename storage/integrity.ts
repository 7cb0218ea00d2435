import type { Row } from '../core/row.ts';
import { rowProblem } from '../core/row-problem.ts';
import { type TableName, type Tables, tableNames } from '../core/tables.ts';
import type { LibraryDatabase } from './db.ts';
import { notesNamed, whereRowsLie } from './in-threads.ts';
import { rowByRow } from './log.ts';
import { bury, type Content, revise, type Write } from './revision.ts';
import { type Change, type Circumstances, inOneStep } from './step.ts';

/** What can be wrong with a row. One that is `misplaced` its thread does not show. `postless` cannot be mended: what the post said is not here. */
export const flaws = ['unreadable', 'noteless', 'misplaced', 'unlogged', 'postless'] as const;
type Flaw = (typeof flaws)[number];

/** A row with something wrong, in words for whoever looks into it. */
interface Found {
  readonly flaw: Flaw;
  readonly table: TableName;
  readonly id: string;
  readonly why: string;
}
export interface Integrity {
  readonly checked: number;
  readonly found: readonly Found[];
}

/** Rows in one step: about 20 ms. */
const inOneRead = 2000;

/**
 * Looks at every row: whether it can be read, whether the note or post that it is about is here, whether it lies
 * with the note's thread, and whether the log's last line on it knows it as it is. Reads only; `onStep` hears how much is done, 0 to 1.
 */
export async function checkLibrary(
  db: LibraryDatabase,
  onStep: (done: number) => void = () => {},
): Promise<Integrity> {
  const around = await readAround(db);
  const found: Found[] = [];
  const sizes = await Promise.all(tableNames.map((name) => db.table(name).count()));
  const all = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  let checked = 0;
  for (const table of tableNames) {
    for await (const rows of steps(db, table)) {
      for (const row of rows) found.push(...flawsOf(table, row, around));
      checked += rows.length;
      onStep(checked / all);
    }
  }
  return { checked, found };
}

interface Around {
  /** Of live notes: their threads. */
  readonly notes: ReadonlyMap<unknown, string>;
  /** The threads that rows lie in, by table and id. */
  readonly lying: ReadonlyMap<string, ReadonlySet<string>>;
  readonly posts: ReadonlySet<unknown>;
  /** The last revision that the log knows, by table and id. */
  readonly logged: ReadonlyMap<string, string>;
}

async function readAround(db: LibraryDatabase): Promise<Around> {
  const notes = new Map<unknown, string>();
  for await (const rows of steps(db, 'annotation'))
    for (const row of rows as Tables['annotation'][]) if (!row.deleted) notes.set(row.id, row.thread);
  const lying = await whereRowsLie(db, notes.values());
  const posts = new Set<unknown>(await db.post.toCollection().primaryKeys());
  const logged = new Map<string, string>();
  let last = 0;
  for (;;) {
    const lines = await db.log.where('seq').above(last).limit(inOneRead).toArray();
    for (const { table, id, rev } of rowByRow(lines)) logged.set(`${table} ${id}`, rev);
    if (lines.length < inOneRead) break;
    last = lines.at(-1)?.seq ?? last;
  }
  return { notes, lying, posts, logged };
}

function flawsOf(table: TableName, row: Row, { notes, lying, posts, logged }: Around): Found[] {
  const found = (flaw: Flaw, why: string): Found[] => [
    { flaw, table, id: row.id, why: `${table} ${row.id}: ${why}` },
  ];
  const problem = rowProblem(table, row);
  if (row.deleted) return [];
  if (problem !== null) return found('unreadable', problem);
  const named = notesNamed({ table, row });
  const lacking = named.find((id) => !notes.has(id));
  if (lacking !== undefined) return found('noteless', lacking);
  const away = named.find((id) => !lying.get(`${table} ${row.id}`)?.has(notes.get(id) ?? ''));
  if (away !== undefined) return found('misplaced', away);
  const known = logged.get(`${table} ${row.id}`);
  if (known !== undefined && known !== row.rev) return found('unlogged', `${row.rev}, ${known}`);
  if (table === 'annotation' && !posts.has((row as Tables['annotation']).target.post))
    return found('postless', (row as Tables['annotation']).target.post);
  return [];
}

/**
 * Mends what can be: what cannot be read or has no note is set aside as deleted; what the log does not know, or lies
 * in no thread of its notes, is written again, so that it does. What is wrong is looked for anew, since it was told.
 *
 * @returns the step that undo takes back. What has no note is set aside in a step of its own before: nothing
 *   said of a note comes back without it.
 */
export async function repair(
  db: LibraryDatabase,
  by: Circumstances,
): Promise<Change & { readonly mended: number }> {
  const { found } = await checkLibrary(db);
  const noteless = found.filter(({ flaw }) => flaw === 'noteless');
  const others = found.filter(({ flaw }) => flaw !== 'noteless' && flaw !== 'postless');
  if (noteless.length > 0) await mend(db, noteless, by);
  return { ...(await mend(db, others, by)), mended: noteless.length + others.length };
}

function mend(db: LibraryDatabase, found: readonly Found[], by: Circumstances): Promise<Change> {
  return inOneStep(db, by, null, async ({ at }) => {
    const writes: Write[] = [];
    for (const { flaw, table, id } of found) {
      const row = (await db.table(table).get(id)) as Tables[TableName] | undefined;
      if (!row) continue;
      const isKept = flaw !== 'unreadable' && flaw !== 'noteless';
      writes.push(
        isKept
          ? revise<TableName>(table, row, row as Content<TableName>, at)
          : bury<TableName>(table, row, at),
      );
    }
    return { id: found[0]?.id ?? '', writes };
  });
}

async function* steps(db: LibraryDatabase, name: TableName): AsyncGenerator<Row[]> {
  const table = db.table<Row, string>(name);
  let last: string | undefined;
  for (;;) {
    const rest = last === undefined ? table.orderBy('id') : table.where('id').above(last);
    const rows = await rest.limit(inOneRead).toArray();
    yield rows;
    if (rows.length < inOneRead) return;
    last = rows.at(-1)?.id;
  }
}
