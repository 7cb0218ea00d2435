import type { Annotation } from '../core/annotation.ts';
import { generation, type Row, winner } from '../core/row.ts';
import { emptyLibrary, type Library, tableNames } from '../core/tables.ts';
import { count, say } from '../core/words.ts';
import type { ForeignNote, ReadFile } from './foreign-note.ts';
import { annotationOf, judgementOf, type PlaceOf, pageOf, placeOf, revisionOf } from './foreign-rows.ts';

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

type Fate = 'fresh' | 'same' | 'updated' | 'changedHere';

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
  const here = new Here(library);
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

/** What is in the library, and what the file has added to it so far. */
class Here {
  readonly #byId: Map<string, Annotation>;
  readonly #byQuote: Map<string, Annotation[]>;
  readonly #posts: Set<string>;
  /** Verdicts that stand, by the id of their note. */
  readonly #verdicts = new Map<string, ForeignNote['verdict'] | null>();

  constructor(library: Library) {
    const live = library.annotation.filter(({ deleted }) => !deleted);
    this.#byId = new Map(library.annotation.map((row) => [row.id, row]));
    this.#byQuote = Map.groupBy(live, quoteKey);
    this.#posts = new Set(library.post.map(({ id }) => id));
    const judged = library.judgement.filter(({ deleted }) => !deleted);
    for (const row of judged.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)))
      this.#verdicts.set(row.annotation, row.verdict);
  }

  /** Whether a note has the verdict that the file says of it; the file may say none. */
  isJudged(id: string, { verdict }: ForeignNote): boolean {
    return verdict === undefined || verdict === 'to-check' || this.#verdicts.get(id) === verdict;
  }

  judge(id: string, { verdict }: ForeignNote): void {
    if (verdict !== undefined) this.#verdicts.set(id, verdict);
  }

  isNewPost(key: string): boolean {
    const isNew = !this.#posts.has(key);
    this.#posts.add(key);
    return isNew;
  }

  meet(row: Annotation, note: ForeignNote): { fate: Fate; write: Annotation | null } {
    const same = this.#byId.get(row.id);
    if (same) return sameNote(row, note, same, this.isJudged(same.id, note));
    const others = this.#byQuote.get(quoteKey(row)) ?? [];
    if (others.some((other) => says(other, row) && this.isJudged(other.id, note)))
      return { fate: 'same', write: null };
    this.#byId.set(row.id, row);
    this.#byQuote.set(quoteKey(row), [...others, row]);
    return { fate: 'fresh', write: row };
  }
}

/** A note that was imported before, or left from here. */
function sameNote(
  row: Annotation,
  note: ForeignNote,
  here: Annotation,
  isJudged: boolean,
): { fate: Fate; write: Annotation | null } {
  if (!here.deleted && isJudged && says(here, row)) return { fate: 'same', write: null };
  const isNewer = note.modified !== null && Date.parse(note.modified) > Date.parse(here.modified);
  if (here.deleted || !isNewer) return { fate: 'changedHere', write: null };
  const { rev, ...kept } = here;
  const content = { ...kept, comment: row.comment, tags: row.tags, modified: row.modified };
  return { fate: 'updated', write: { ...content, rev: revisionOf(generation(rev) + 1, content) } };
}

/** Whether one already says all that the other does. */
function says(here: Annotation, row: Annotation): boolean {
  return here.comment.includes(row.comment.trim()) && row.tags.every((tag) => here.tags.includes(tag));
}

/** White space is no part of a quotation: programs differ in how they copy it. */
const quoteKey = ({ target }: Annotation) =>
  `${target.post}\n${(target.selector?.exact ?? '').replace(/\s+/g, ' ').trim()}`;
