import * as v from 'valibot';
import { fingerprint } from '../../core/fingerprint.ts';
import { generation, type Row } from '../../core/row.ts';
import { type TableName, tableNames, tableSchemas } from '../../core/tables.ts';
import { draftSchema } from '../../core/thread-state.ts';
import { visitSchema } from '../../core/visit.ts';
import { readBackup } from '../../formats/json.ts';
import type { LibraryDatabase, LogLine } from '../../storage/db.ts';
import { rowByRow } from '../../storage/log.ts';
import { canonicalJson } from '../../storage/revision.ts';
import type { Folder } from './folder.ts';
import { hers } from './stage.ts';

/**
 * What is wrong with a library, a sentence each; none: every row is one that its table may hold, is told by
 * the log, and hangs on something that is there. Written apart from the code that keeps it so.
 */
export async function flawsOf(db: LibraryDatabase): Promise<string[]> {
  const flaws: string[] = [];
  const rows = new Map<string, Row & Record<string, unknown>>();
  for (const table of tableNames)
    for (const row of await db.table(table).toArray()) {
      rows.set(`${table}/${row.id}`, row);
      if (!v.safeParse(tableSchemas[table], row).success) flaws.push(`${table}/${row.id} is no ${table}`);
      if (!row.rev.endsWith(fingerprint(canonicalJson(row))))
        flaws.push(`${table}/${row.id} has another revision`);
    }
  for (const row of await db.draft.toArray())
    if (!v.safeParse(draftSchema, row).success) flaws.push(`draft ${row.id} is none`);
  for (const row of await db.visit.toArray())
    if (!v.safeParse(visitSchema, row).success) flaws.push(`visit ${row.id} is none`);
  return [
    ...flaws,
    ...untold(rows, rowByRow(await db.log.orderBy('seq').toArray())),
    ...hanging(rows),
    ...(await misplaced(db, rows)),
  ];
}

/** What is wrong with the copies in her folder; `isWritten`: one was written after all else. */
export function flawsInFolder({ files }: Folder, isWritten: boolean): string[] {
  const flaws = files.get(hers) === 'Mine.' ? [] : ['a file of hers was touched'];
  const copies = [...files].filter(([name]) => name !== hers);
  for (const [name, text] of copies) {
    if (text === '' && !isWritten) continue;
    try {
      if (readBackup(text).annotation.length === 0) flaws.push(`${name} holds no note`);
    } catch (error) {
      flaws.push(`${name} is no copy: ${String(error)}`);
    }
  }
  if (isWritten && copies.length === 0) flaws.push('there is no copy');
  return flaws;
}

/** What is said of a note is found in the note's thread. */
async function misplaced(
  db: LibraryDatabase,
  rows: ReadonlyMap<string, Row & Record<string, unknown>>,
): Promise<string[]> {
  const flaws: string[] = [];
  for (const [key, row] of rows) {
    const [table = ''] = key.split('/');
    if (row.deleted || !['judgement', 'evidence', 'challenge', 'tie'].includes(table)) continue;
    for (const id of [row.annotation, row.from, row.to].filter((id) => id !== undefined)) {
      const thread = rows.get(`annotation/${id}`)?.thread;
      const there = thread ? await db.table(table).where({ inThreads: thread }).primaryKeys() : [];
      if (!there.includes(row.id)) flaws.push(`${key} is not in its thread`);
    }
  }
  return flaws;
}

/** The last line on a row tells of its revision, and each line of one more than the line before. */
function untold(rows: ReadonlyMap<string, Row>, log: readonly LogLine[]): string[] {
  const last = new Map<string, LogLine>();
  const flaws: string[] = [];
  for (const line of log) {
    const key = `${line.table}/${line.id}`;
    const before = last.get(key);
    if (before && line.before && line.before.rev !== before.rev) flaws.push(`the log jumps at ${key}`);
    if (line.before && generation(line.before.rev) >= generation(line.rev)) flaws.push(`${key} goes back`);
    last.set(key, line);
  }
  for (const [key, { rev }] of rows)
    if (last.get(key)?.rev !== rev) flaws.push(`the log does not tell of ${key}`);
  for (const key of last.keys())
    if (!rows.has(key)) flaws.push(`the log tells of ${key}, which is not there`);
  return flaws;
}

function hanging(rows: ReadonlyMap<string, Row & Record<string, unknown>>): string[] {
  const isLive = (table: TableName, id: unknown) => {
    const row = rows.get(`${table}/${id}`);
    return row !== undefined && !row.deleted;
  };
  const flaws: string[] = [];
  for (const [key, row] of rows) {
    if (row.deleted) continue;
    const [table] = key.split('/');
    const held = [row.annotation, row.from, row.to].filter(
      (id) => id !== undefined && table !== 'annotation',
    );
    if (held.some((id) => !isLive('annotation', id))) flaws.push(`${key} hangs in the air`);
    if (table === 'annotation' && !isLive('post', (row.target as { post: string }).post))
      flaws.push(`${key} has no post`);
  }
  return flaws;
}

/**
 * All that a library holds, without what the writing itself decides (ids that were made, times, revisions, the
 * log), and without files on their way in: one that was asked for is there until the worker has started again.
 */
export async function contentsOf(db: LibraryDatabase): Promise<string> {
  const tables = db.tables.filter(({ name }) => !['log', 'local', 'inbox'].includes(name));
  const all = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  const plain = all.map(([name, found]) => [name, found.map(withoutTheWriting).sort()]);
  return JSON.stringify(plain, null, 1);
}

/** The stage's clock shows 777 ms at every look. */
const withoutTheWriting = (row: object) =>
  canonicalJson({ ...row, modified: undefined })
    .replace(/"made-\d+"/g, '"made"')
    .replace(/"[\d-]+T[\d:]+\.777Z"/g, '"then"');
