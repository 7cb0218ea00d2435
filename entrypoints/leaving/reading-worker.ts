import { speak } from '../../core/words.ts';
import { type Columns, type CsvTable, guessColumns } from '../../formats/csv-read.ts';
import { decodeText } from '../../formats/decode-text.ts';
import { type BackupMeta, backupPieces } from '../../formats/json.ts';
import { gathered } from '../../formats/pieces.ts';
import { type ImportPlan, planImport } from '../../formats/plan-import.ts';
import { readFile, tableIn } from '../../formats/read-file.ts';
import { knownPlaces } from '../../sites/known-places.ts';
import { type LibraryDatabase, openLibrary } from '../../storage/db.ts';
import { putInInbox } from '../../storage/inbox.ts';
import { libraryRows } from '../../storage/queries.ts';
import type { Asked, ReadingStep, Report, Told } from './reading.ts';

/*
 * Reads a file on its way in beside the page: one of 50 MB takes seconds. What was read stays here until it is
 * put into the inbox; to stop is to end this worker.
 */
addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));

const tell = (told: Told) => postMessage(told);
const step = (step: ReadingStep, part: number | null = null) => tell({ tell: 'step', step, part });

let file: { readonly text: string; readonly table: CsvTable | null } | null = null;
let plan: ImportPlan | null = null;

async function answer(asked: Asked): Promise<void> {
  try {
    if (asked.ask === 'put') await put(asked.inbox, asked.meta);
    else if (asked.ask === 'columns') await report(asked.columns);
    else await read(asked);
  } catch (error) {
    tell({ tell: 'failed', why: messageOf(error) });
  }
}

async function read({ file: blob, words }: Extract<Asked, { ask: 'read' }>): Promise<void> {
  speak((key, parts) => (words[key] ?? '').replace(/\$([1-9])/g, (_, n) => parts[Number(n) - 1] ?? ''));
  step('reading');
  try {
    const text = decodeText(new Uint8Array(await blob.arrayBuffer()));
    file = { text, table: tableOf(text) };
  } catch (error) {
    return tell({ tell: 'read', table: null, columns: {}, report: { refused: messageOf(error) } });
  }
  await report(file.table ? guessColumns(file.table.names) : {});
}

function tableOf(text: string): CsvTable | null {
  try {
    return tableIn(text);
  } catch {
    // What is wrong with it, `readFile` says.
    return null;
  }
}

async function report(columns: Columns): Promise<void> {
  if (!file) throw new Error('There is no file to read. Choose it again.');
  const { table, text } = file;
  const head = table && { names: table.names, rows: table.rows.slice(0, 1) };
  tell({ tell: 'read', table: head, columns, report: await reportOn(text, table && columns) });
}

async function reportOn(text: string, columns: Columns | null): Promise<Report> {
  plan = null;
  try {
    step('checking');
    const { kind, ...read } = readFile(text, columns, (checked, all) => step('checking', checked / all));
    step('comparing');
    const library = await withLibrary(libraryRows);
    plan = planImport(read, library, new Date().toISOString(), knownPlaces(library.post));
    const { rows, ...counts } = plan;
    return { kind, counts, hasNews: Object.values(rows).some((table) => table.length > 0) };
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

/** What the background takes its files from: a message could not carry it. */
async function put(inbox: string, meta: BackupMeta): Promise<void> {
  if (!plan) throw new Error('There is nothing to take in. Choose the file again.');
  const parts = [...gathered(backupPieces(plan.rows, meta), 1_000_000)].map((piece) => new Blob([piece]));
  await withLibrary((db) => putInInbox(db, new Blob(parts), inbox));
  tell({ tell: 'put' });
}

async function withLibrary<T>(use: (db: LibraryDatabase) => Promise<T>): Promise<T> {
  const db = await openLibrary();
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
