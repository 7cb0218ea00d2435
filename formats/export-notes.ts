import type { Library } from '../core/tables.ts';
import { type NameWriting, renaming } from './names.ts';
import { inScope, type Scope, type Since } from './scope.ts';
import type { ExportMeta, NotesExport } from './thread-export.ts';
import { type TagOf, threadsOf } from './threads-of.ts';

/** What she chose to give away. */
export interface ExportChoice {
  readonly scope: Scope;
  /** Only what is new since then, as for "since the last export"; null: all. */
  readonly since: Since | null;
  /** Without verdicts, claims leave as notes: what was judged, why and on what evidence stays. */
  readonly verdicts: boolean;
  readonly sources: boolean;
  readonly names: NameWriting;
}

/** A format: turns notes into a file, piece by piece, so that others may have their turn in between. */
export type Write = (out: NotesExport) => Generator<string>;

/**
 * The file of these notes in pieces; an empty piece is a step that wrote nothing. Stop asking, and the work stops.
 */
export function* exportPieces(
  write: Write,
  library: Library,
  choice: ExportChoice,
  meta: ExportMeta,
  tagOf: TagOf,
): Generator<string> {
  yield* write(yield* composeExport(library, choice, meta, tagOf));
}

/**
 * These notes as any format takes them, in steps: each yields an empty text.
 *
 * Rows leave as they are stored, for an import without loss, only where nothing was left out of them.
 */
export function* composeExport(
  library: Library,
  choice: ExportChoice,
  meta: ExportMeta,
  tagOf: TagOf,
): Generator<string, NotesExport> {
  const isWhole = choice.verdicts && choice.sources && choice.names === 'written';
  const scoped = inScope(library, choice.scope, choice.since);
  const rows = choice.verdicts ? scoped : { ...scoped, judgement: [], evidence: [], tie: [], challenge: [] };
  const { annotation, post, challenge } = renaming(choice.names);
  const threads = yield* threadsOf(rows, {
    tagOf: choice.sources ? tagOf : () => null,
    annotation: (row) => annotation(choice.verdicts ? row : { ...row, motivation: 'commenting' }),
    post,
    challenge,
  });
  return { ...meta, threads, rows: isWhole ? rows : null };
}
