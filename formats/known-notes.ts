import type { Annotation } from '../core/annotation.ts';
import { generation } from '../core/row.ts';
import type { Library } from '../core/tables.ts';
import type { ForeignNote } from './foreign-note.ts';
import { revisionOf } from './foreign-rows.ts';

/** What becomes of a note that comes in, as `ImportCounts` counts it. */
export type Fate = 'fresh' | 'same' | 'updated' | 'changedHere';

/** What is in the library, and what the file has added to it so far. */
export class KnownNotes {
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
