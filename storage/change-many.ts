import type { Annotation } from '../core/annotation.ts';
import type { Verdict } from '../core/claim.ts';
import type { LibraryDatabase } from './db.ts';
import { bury, revise, type Write } from './revision.ts';
import { type Change, type Circumstances, inOneStep } from './step.ts';

/** One thing that is done to many notes. */
type ManyChange =
  | { readonly do: 'tag' | 'untag'; readonly tag: string }
  /** Claims alone are judged; what is a note is left as it is. Null: to check again. */
  | { readonly do: 'judge'; readonly verdict: Verdict | null }
  | { readonly do: 'remove' };

export interface ChangingMany {
  readonly annotations: readonly string[];
  readonly change: ManyChange;
}

/** As for each note by itself, in one step that one undo takes back. Notes that are deleted by now are passed over. */
export function changeMany(
  db: LibraryDatabase,
  input: ChangingMany,
  by: Circumstances,
): Promise<Change & { changed: number }> {
  let changed = 0;
  const stepped = inOneStep(db, by, input, async ({ input: { annotations, change }, at, newId }) => {
    const rows = (await db.annotation.bulkGet([...new Set(annotations)])).filter(
      (row) => row !== undefined && row.deleted !== true,
    ) as Annotation[];
    const writes = await planOf(db, rows, change, { at, newId });
    const counted = change.do === 'judge' ? 'judgement' : 'annotation';
    changed = writes.filter(({ table }) => table === counted).length;
    return { id: rows[0]?.id ?? '', writes };
  });
  return stepped.then((change) => ({ ...change, changed }));
}

interface Now {
  readonly at: string;
  newId(): string;
}

async function planOf(
  db: LibraryDatabase,
  rows: readonly Annotation[],
  change: ManyChange,
  now: Now,
): Promise<Write[]> {
  switch (change.do) {
    case 'tag':
      return retagged(rows, now, (tags) => (tags.includes(change.tag) ? tags : [...tags, change.tag]));
    case 'untag':
      return retagged(rows, now, (tags) => tags.filter((tag) => tag !== change.tag));
    case 'judge':
      return judged(db, rows, change.verdict, now);
    case 'remove':
      return removed(db, rows, now);
  }
}

function retagged(rows: readonly Annotation[], { at }: Now, tagsOf: (tags: string[]) => string[]): Write[] {
  return rows.flatMap((row) => {
    const tags = tagsOf(row.tags);
    return tags.length === row.tags.length ? [] : [revise('annotation', row, { ...row, tags }, at)];
  });
}

/** A judgement made now is the last one, also where the clock went back. */
async function judged(
  db: LibraryDatabase,
  rows: readonly Annotation[],
  verdict: Verdict | null,
  { at, newId }: Now,
): Promise<Write[]> {
  const claims = rows.filter(({ motivation }) => motivation === 'assessing');
  const last = new Map<string, { readonly verdict: Verdict | null; readonly at: number }>();
  const ids = claims.map(({ id }) => id);
  for (const { annotation, verdict, at, deleted } of await db.judgement
    .where('annotation')
    .anyOf(ids)
    .toArray()) {
    const when = Date.parse(at);
    if (!deleted && when >= (last.get(annotation)?.at ?? Number.NEGATIVE_INFINITY))
      last.set(annotation, { verdict, at: when });
  }
  return ids.flatMap((annotation) => {
    const before = last.get(annotation);
    if ((before?.verdict ?? null) === verdict) return [];
    const when = Math.max(Date.parse(at), (before?.at ?? 0) + 1);
    const row = { id: newId(), annotation, verdict, asOf: null, at: new Date(when).toISOString() };
    return [revise('judgement', null, row, at)];
  });
}

async function removed(db: LibraryDatabase, rows: readonly Annotation[], { at }: Now): Promise<Write[]> {
  const ids = rows.map(({ id }) => id);
  const isLive = (row: { deleted?: true | undefined }) => row.deleted !== true;
  const judgements = await db.judgement.where('annotation').anyOf(ids).filter(isLive).toArray();
  const evidence = await db.evidence.where('annotation').anyOf(ids).filter(isLive).toArray();
  const challenges = await db.challenge.where('annotation').anyOf(ids).filter(isLive).toArray();
  const ties = await db.tie.where('from').anyOf(ids).or('to').anyOf(ids).filter(isLive).toArray();
  await forgetVisits(db, rows);
  return [
    ...rows.map((row) => bury('annotation', row, at)),
    ...judgements.map((row) => bury('judgement', row, at)),
    ...evidence.map((row) => bury('evidence', row, at)),
    ...challenges.map((row) => bury('challenge', row, at)),
    ...ties.map((row) => bury('tie', row, at)),
  ];
}

/** With the last note on a thread goes what it was when she looked it over. */
async function forgetVisits(db: LibraryDatabase, rows: readonly Annotation[]): Promise<void> {
  const going = new Set(rows.map(({ id }) => id));
  for (const thread of new Set(rows.map(({ thread }) => thread))) {
    const others = db.annotation.where({ thread }).filter((row) => !row.deleted && !going.has(row.id));
    if ((await others.count()) === 0) await db.visit.delete(thread);
  }
}
