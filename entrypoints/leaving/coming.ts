import { signal } from '@preact/signals';
import { say } from '../../core/words.ts';
import type { Columns, CsvField, CsvTable } from '../../formats/csv-read.ts';
import { writeBackup } from '../../formats/json.ts';
import { planInWords } from '../../formats/plan-import.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { copies, libraryInCopy } from '../../storage/copies.ts';
import { messageOf, metaOf } from './actions.ts';
import type { Asked, ReadingStep, Report, Told } from './reading.ts';
import * as state from './state.ts';

/** A file that she has chosen, and what would come of it. */
export type Chosen =
  | {
      readonly is: 'reading';
      readonly name: string;
      readonly step: ReadingStep;
      /** Of the step, 0 to 1; null: nobody knows. */
      readonly part: number | null;
    }
  | {
      readonly is: 'read';
      readonly name: string;
      /** Its columns are for her to say; null: it is no such table. */
      readonly table: CsvTable | null;
      readonly columns: Columns;
      /** Null: it is being read anew, with other columns. */
      readonly report: Report | null;
    };

export const file = signal<Chosen | null>(null);
export const isTaking = signal(false);

/** Holds the file while it is looked at; a press on "Stop" ends it. */
let worker: Worker | null = null;

const ask = (asked: Asked) => worker?.postMessage(asked);

/** Reads the file and says what an import of it would do. Nothing is written. */
export function chooseFile(chosen: File): void {
  leave();
  state.done.value = null;
  state.problem.value = null;
  file.value = { is: 'reading', name: chosen.name, step: 'reading', part: null };
  worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => take(data));
  worker.addEventListener('error', ({ message }) => fail(message));
  const words = { languageTag: say('languageTag'), import_no_address: say('import_no_address', '$1') };
  ask({ ask: 'read', file: chosen, words });
}

function take(told: Told): void {
  const now = file.value;
  if (!now) return;
  const { name } = now;
  if (told.tell === 'failed') fail(told.why);
  else if (told.tell === 'put') void importPut();
  else if (told.tell === 'read') {
    const { table, columns, report } = told;
    // Late: she has chosen other columns since, and their report is on its way.
    if (now.is === 'read' && !isSame(now.columns, columns)) return;
    file.value = { is: 'read', name, table, columns, report };
  } else if (now.is === 'reading') {
    // A table whose columns she changes stays in sight.
    file.value = { is: 'reading', name, step: told.step, part: told.part };
  }
}

const isSame = (a: Columns, b: Columns) =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([field, column]) => b[field as CsvField] === column);

function fail(why: string): void {
  leave();
  isTaking.value = false;
  state.problem.value = why;
}

/** The same for a copy that Scholium has kept. */
export async function lookAtCopy(id: string): Promise<void> {
  try {
    const { exported, tool } = metaOf(id);
    const text = writeBackup(await libraryInCopy(id), { exported, device: '', version: tool.version });
    chooseFile(new File([text], `scholium-${id.slice(0, 10)}.json`));
  } catch (error) {
    state.problem.value = messageOf(error);
  }
}

/** She says that a column holds something else. */
export function chooseColumn(field: CsvField, column: string | null): void {
  const chosen = file.value;
  if (chosen?.is !== 'read') return;
  const { [field]: _, ...others } = chosen.columns;
  const columns: Columns = column === null ? others : { ...others, [field]: column };
  // Until what they give is known there is nothing to take in.
  file.value = { ...chosen, columns, report: null };
  ask({ ask: 'columns', columns });
}

let inbox = '';
/** What was said that it would do. */
let reported = '';

/** Writes what was reported, all of it or nothing. */
export function takeIn(): void {
  const chosen = file.value;
  if (chosen?.is !== 'read' || !chosen.report || 'refused' in chosen.report || isTaking.value) return;
  isTaking.value = true;
  inbox = crypto.randomUUID();
  reported = planInWords({ ...chosen.report.counts, unreadable: [] });
  const { exported, tool } = metaOf(new Date().toISOString());
  ask({ ask: 'put', inbox, meta: { exported, device: '', version: tool.version } });
}

/** What the worker has put into the inbox. */
async function importPut(): Promise<void> {
  try {
    const { step } = await sendToBackground('importBackup', { inbox });
    state.done.value = { message: say('imported', reported), step };
    leave();
    // It is read anew when she turns to what leaves.
    state.loaded.value = null;
    state.copies.value = await copies();
  } catch (error) {
    state.problem.value = messageOf(error);
  } finally {
    isTaking.value = false;
  }
}

/** The file stays out; where it is still being read, the reading ends. */
export function leave(): void {
  worker?.terminate();
  worker = null;
  file.value = null;
}
