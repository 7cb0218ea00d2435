import type { Annotation } from './annotation.ts';
import type { Evidence, Judgement, Verdict } from './claim.ts';

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
      (a, b) => compare(a.at, b.at) || compare(a.id, b.id),
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
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
