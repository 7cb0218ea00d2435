import * as v from 'valibot';
import { type Annotation, type Target, targetSchema } from './annotation.ts';
import type { Challenge } from './challenge.ts';
import type { Citation } from './citation.ts';
import type { Comparison } from './comparison.ts';
import type { Look } from './look.ts';
import { type Note, noteFieldsSchema } from './note.ts';
import type { PageAction } from './page-keys.ts';
import { threadSchema } from './post.ts';
import { rowFields } from './row.ts';
import type { Tie } from './tie.ts';

/** Unsaved words of an editor; `value` is what its fields held. */
export const draftSchema = v.object({
  /** The annotation's id, or `new:` and a made-up id where none is saved yet. */
  id: rowFields.id,
  thread: threadSchema,
  /** Where the note would stand; null: it is a saved annotation's. */
  target: v.nullable(targetSchema),
  value: noteFieldsSchema,
  modified: v.pipe(v.string(), v.isoTimestamp()),
});
export type Draft = v.InferOutput<typeof draftSchema>;

/** Of a note, what its mark on the page shows. A whole `Note` is one, too. */
export interface MarkedNote extends Pick<Note, 'verdict'> {
  readonly annotation: Pick<Annotation, 'id' | 'rev' | 'motivation' | 'keptDespite'> & {
    readonly target: Pick<Target, 'post' | 'selector'>;
  };
  readonly evidence: readonly unknown[];
}

/** A thread as a page needs it on which nothing has been pressed yet: a quarter of all there is about it. */
export interface ThreadMarks extends Pick<ThreadState, 'seq' | 'keys' | 'look'> {
  readonly notes: readonly MarkedNote[];
}

/** A thread as our views need it: everything stored about it, at one line of the log. */
export interface ThreadState {
  readonly seq: number;
  readonly notes: readonly Note[];
  readonly drafts: readonly Draft[];
  /** What she says of the thread's citations. */
  readonly citations: readonly Citation[];
  /** Between claims of which one at least is the thread's. */
  readonly ties: readonly Tie[];
  /** Of the thread's claims. */
  readonly challenges: readonly Challenge[];
  /** Of the thread's quotations. */
  readonly comparisons: readonly Comparison[];
  /** What her keys do on the page, by chord. */
  readonly keys: Readonly<Record<string, PageAction>>;
  /** How what floats over the page looks. */
  readonly look: Look;
}
