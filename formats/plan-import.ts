import { type Row, winner } from '../core/row.ts';
import { emptyLibrary, type Library, tableNames } from '../core/tables.ts';
import { count, say } from '../core/words.ts';
import type { ReadFile } from './foreign-note.ts';
import { annotationOf, judgementOf, type PlaceOf, pageOf, placeOf } from './foreign-rows.ts';
import { type Fate, KnownNotes } from './known-notes.ts';

/** What she is told of an import before it does anything. Numbers count notes. */
export interface ImportCounts {
  readonly fresh: number;
  /** Here already, the same. */
  readonly same: number;
  /** Here in an older state: the file's replaces it, or says more of it. */
  readonly updated: number;
  /** Changed here since the file was written: what is here stays. */
  readonly changedHere: number;
  /** Rows that are no notes and of none, new or newer: what she says of sources, what was compared, her settings. */
  readonly besides: number;
  /** A sentence for each entry that cannot be read. */
  readonly unreadable: readonly string[];
}

export interface ImportPlan extends ImportCounts {
  /** To be merged into the library: all of it or nothing. */
  readonly rows: Library;
}

/**
 * Compares a file with the library. Our own rows are known by their ids; a note of another program by its id
 * from an earlier import, or else by post and quote.
 *
 * @param at ISO 8601: when it is imported.
 */
export function planImport(file: ReadFile, library: Library, at: string, known: PlaceOf): ImportPlan {
  return file.rows
    ? { ...planRows(file.rows, library), unreadable: file.unreadable }
    : planNotes(file, library, at, known);
}

/** "412 new, 3 changed here since, 2 cannot be read: …" */
export function planInWords(plan: ImportCounts): string {
  const parts = (['fresh', 'updated', 'same', 'changedHere'] as const)
    .filter((fate) => plan[fate] > 0)
    .map((fate) => count(`import_${fate}`, plan[fate]));
  const { besides, unreadable } = plan;
  if (besides > 0) parts.push(count('import_besides', besides));
  if (unreadable.length > 0)
    parts.push(count('import_unreadable', unreadable.length, unreadable.slice(0, 3).join('; ')));
  return parts.length === 0 ? say('import_nothing') : parts.join(', ');
}

function planRows(rows: Library, library: Library): Omit<ImportPlan, 'unreadable'> {
  const counts = { fresh: 0, same: 0, updated: 0, changedHere: 0 };
  const news = newsIn(rows, library);
  const told = toldIn(news);
  const here = new Map(library.annotation.map((row) => [row.id, row]));
  for (const row of rows.annotation) {
    if (row.deleted && !here.has(row.id)) continue;
    const fate = fateOf(row, here.get(row.id));
    counts[fate === 'same' && told.has(row.id) ? 'updated' : fate]++;
    told.delete(row.id);
  }
  // Of notes that the file has not.
  for (const id of told) if (here.has(id)) counts.updated++;
  return { rows: news, ...counts, besides: noNotes.reduce((sum, name) => sum + news[name].length, 0) };
}

const noNotes = ['sourceWord', 'citation', 'document', 'comparison', 'settings', 'list'] as const;

/** The rows that an import writes: new ones, and those that win over what is here. */
function newsIn(rows: Library, library: Library): Library {
  const news = tableNames.map((name) => {
    const here = new Map<string, Row>(library[name].map((row) => [row.id, row]));
    const isNews = (row: Row) => ['fresh', 'updated'].includes(fateOf(row, here.get(row.id)));
    return [name, (rows[name] as readonly Row[]).filter(isNews)];
  });
  // Each table holds its own rows, which the compiler cannot follow through a loop.
  return Object.fromEntries(news) as Library;
}

/** Ids of the notes that these rows say something of: a verdict, evidence, a dispute, a tie. */
const toldIn = ({ judgement, evidence, challenge, tie }: Library): Set<string> =>
  new Set([
    ...[...judgement, ...evidence, ...challenge].map(({ annotation }) => annotation),
    ...tie.flatMap(({ from, to }) => [from, to]),
  ]);

function fateOf(row: Row, here: Row | undefined): Fate {
  if (!here) return 'fresh';
  if (here.rev === row.rev) return 'same';
  return winner(here, row) === here ? 'changedHere' : 'updated';
}

function planNotes(file: ReadFile, library: Library, at: string, known: PlaceOf): ImportPlan {
  const rows = emptyLibrary();
  const counts = { fresh: 0, same: 0, updated: 0, changedHere: 0 };
  const unreadable = [...file.unreadable];
  const here = new KnownNotes(library);
  for (const note of file.notes) {
    const place = placeOf(note.address, known);
    if (!place) {
      unreadable.push(say('import_no_address', note.address || '–'));
      continue;
    }
    const row = annotationOf(note, place, at);
    const { fate, write } = here.meet(row, note);
    counts[fate]++;
    if (!write) continue;
    rows.annotation.push(write);
    if (fate === 'fresh' && here.isNewPost(place.post)) rows.post.push(pageOf(note, place, at));
    const judgement = here.isJudged(row.id, note) ? null : judgementOf(note, row);
    if (judgement) rows.judgement.push(judgement);
    here.judge(row.id, note);
  }
  return { rows, ...counts, besides: 0, unreadable };
}
