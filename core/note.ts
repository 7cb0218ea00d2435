import * as v from 'valibot';
import { type Annotation, annotationSchema, type Body, bodyFields, emptyBody } from './annotation.ts';
import {
  asOfSchema,
  type Evidence,
  evidenceSchema,
  type Judgement,
  judgementSchema,
  type Verdict,
  verdictSchema,
} from './claim.ts';

/** An annotation with what was said of it since: what views show. */
export interface Note {
  readonly annotation: Annotation;
  /** Null: to check (a claim), or no claim at all. */
  readonly verdict: Verdict | null;
  readonly asOf: string | null;
  /** Oldest first; tombstones left out. */
  readonly judgements: readonly Judgement[];
  readonly evidence: readonly Evidence[];
}

/** A note as it crosses from a page. */
export const noteSchema = v.object({
  annotation: annotationSchema,
  verdict: v.nullable(verdictSchema),
  asOf: v.nullable(asOfSchema),
  judgements: v.array(judgementSchema),
  evidence: v.array(evidenceSchema),
});

/** What the editor of a note holds. */
export const noteFieldsSchema = v.object({
  ...bodyFields,
  verdict: v.nullable(verdictSchema),
  /** As typed, not checked yet. */
  asOf: v.pipe(v.string(), v.maxLength(40)),
});
export type NoteFields = v.InferOutput<typeof noteFieldsSchema>;
export const emptyFields: NoteFields = { ...emptyBody, verdict: null, asOf: '' };

/** What an editor of this note starts from. */
export function fieldsOf({ annotation, verdict, asOf }: Note): NoteFields {
  const { comment, tags, wording, saidBy } = annotation;
  return { comment, tags, wording, saidBy, verdict, asOf: asOf ?? '' };
}

/** What an editor changed, from what it was opened on: what was changed elsewhere meanwhile is left alone. */
export interface NoteChanges {
  /** Fields that differ; null: none. */
  readonly body: Partial<Body> | null;
  /** Null: the verdict and its date are as they were. */
  readonly judgement: { readonly verdict: Verdict | null; readonly asOf: string | null } | null;
}

/** `now`: how the note stands, where that may be otherwise than `before`; what it says already is no change. */
export function changesIn(before: NoteFields, after: NoteFields, now = before): NoteChanges {
  const isSame = (field: keyof NoteFields) =>
    [before, now].some((one) => JSON.stringify(one[field]) === JSON.stringify(after[field]));
  const changed = (Object.keys(emptyBody) as (keyof Body)[]).filter((field) => !isSame(field));
  const isJudged = !isSame('verdict') || !isSame('asOf');
  return {
    body: changed.length > 0 ? Object.fromEntries(changed.map((field) => [field, after[field]])) : null,
    judgement: isJudged ? { verdict: after.verdict, asOf: (after.verdict && after.asOf) || null } : null,
  };
}

/** Composes notes from their rows; tombstones are left out. Judgements count by the time they were made. */
export function notesOf(
  annotations: readonly Annotation[],
  judgements: readonly Judgement[],
  evidence: readonly Evidence[],
): Note[] {
  const judged = groupByAnnotation(judgements);
  const rested = groupByAnnotation(evidence);
  return annotations.filter(isLive).map((annotation) => {
    const history = (judged.get(annotation.id) ?? []).sort(
      (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1),
    );
    const last = history.at(-1);
    return {
      annotation,
      verdict: last?.verdict ?? null,
      asOf: last?.asOf ?? null,
      judgements: history,
      evidence: rested.get(annotation.id) ?? [],
    };
  });
}

function groupByAnnotation<R extends { annotation: string; deleted?: true | undefined }>(rows: readonly R[]) {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    if (!isLive(row)) continue;
    const group = groups.get(row.annotation);
    if (group) group.push(row);
    else groups.set(row.annotation, [row]);
  }
  return groups;
}

const isLive = (row: { deleted?: true | undefined }) => row.deleted !== true;
