import { signal } from '@preact/signals';
import { count, say } from '../../core/words.ts';
import { type Columns, type CsvField, type CsvTable, guessColumns } from '../../formats/csv-read.ts';
import { writeBackup } from '../../formats/json.ts';
import { type ImportPlan, planImport, planInWords } from '../../formats/plan-import.ts';
import { readFile, tableIn } from '../../formats/read-file.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { knownPlaces } from '../../sites/known-places.ts';
import { copies, libraryInCopy } from '../../storage/copies.ts';
import { putInInbox } from '../../storage/inbox.ts';
import { libraryRows } from '../../storage/queries.ts';
import { messageOf, metaOf } from './actions.ts';
import { readAgain } from './follow.ts';
import * as state from './state.ts';

/** A file that she has chosen, and what would come of it. */
export type Chosen =
  | { readonly is: 'reading'; readonly name: string }
  | {
      readonly is: 'read';
      readonly name: string;
      readonly text: string;
      /** Its columns are for her to say; null: it is no such table. */
      readonly table: CsvTable | null;
      readonly columns: Columns;
      readonly report: Report;
    };
type Report =
  | { readonly kind: string; readonly plan: ImportPlan; readonly words: string }
  | { readonly refused: string };

export const file = signal<Chosen | null>(null);
export const isTaking = signal(false);

/** Reads the file and says what an import of it would do. Nothing is written. */
export async function chooseFile(chosen: File): Promise<void> {
  const { name } = chosen;
  state.done.value = null;
  state.problem.value = null;
  file.value = { is: 'reading', name };
  try {
    const text = await chosen.text();
    // The browser draws that it is being read first.
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const [table, columns] = columnsIn(text);
    const report = await reportOn(text, table, columns);
    file.value = { is: 'read', name, text, table, columns, report };
  } catch (error) {
    file.value = null;
    state.problem.value = messageOf(error);
  }
}

/** The same for a copy that Scholium has kept. */
export async function lookAtCopy(id: string): Promise<void> {
  try {
    const { exported, tool } = metaOf(id);
    const text = writeBackup(await libraryInCopy(id), { exported, device: '', version: tool.version });
    await chooseFile(new File([text], `scholium-${id.slice(0, 10)}.json`));
  } catch (error) {
    state.problem.value = messageOf(error);
  }
}

function columnsIn(text: string): [CsvTable | null, Columns] {
  try {
    const table = tableIn(text);
    return [table, table ? guessColumns(table.names) : {}];
  } catch {
    // What is wrong with it, `readFile` says.
    return [null, {}];
  }
}

async function reportOn(text: string, table: CsvTable | null, columns: Columns): Promise<Report> {
  const { database } = state;
  if (!database.value) throw new Error(say('librarySafe'));
  try {
    const { kind, ...read } = readFile(text, table ? columns : null);
    const library = await libraryRows(database.value);
    const plan = planImport(read, library, new Date().toISOString(), knownPlaces(library.post));
    return { kind: say(`fileKind_${kind}`), plan, words: planInWords(plan) };
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

/** Of the columns that were chosen last: what is taken in is what they give. */
let reporting: Promise<void> = Promise.resolve();

/** She says that a column holds something else. */
export function chooseColumn(field: CsvField, column: string | null): Promise<void> {
  reporting = reportWith(field, column);
  return reporting;
}

async function reportWith(field: CsvField, column: string | null): Promise<void> {
  const chosen = file.value;
  if (chosen?.is !== 'read') return;
  const { [field]: _, ...others } = chosen.columns;
  const columns: Columns = column === null ? others : { ...others, [field]: column };
  file.value = { ...chosen, columns };
  const report = await reportOn(chosen.text, chosen.table, columns);
  if (file.value?.is === 'read' && file.value.columns === columns) file.value = { ...file.value, report };
}

/** Writes what was reported, all of it or nothing. */
export async function take(): Promise<void> {
  await reporting;
  const chosen = file.value;
  const { database } = state;
  if (chosen?.is !== 'read' || 'refused' in chosen.report || !database.value || isTaking.value) return;
  isTaking.value = true;
  try {
    const { exported, tool } = metaOf(new Date().toISOString());
    const rows = writeBackup(chosen.report.plan.rows, { exported, device: '', version: tool.version });
    const inbox = crypto.randomUUID();
    await putInInbox(database.value, new Blob([rows]), inbox);
    const { step, added, replaced, kept } = await sendToBackground('importBackup', { inbox });
    file.value = null;
    state.done.value = { message: count('imported', added, replaced, kept), step };
    await readAgain();
    state.copies.value = await copies();
  } catch (error) {
    state.problem.value = messageOf(error);
  } finally {
    isTaking.value = false;
  }
}

/** The file stays out. */
export function leave(): void {
  file.value = null;
}
