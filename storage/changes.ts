import type { Annotation, Body, Motivation, Target } from '../core/annotation.ts';
import type { Judgement, Verdict } from '../core/claim.ts';
import type { Thread } from '../core/post.ts';
import type { LibraryDatabase } from './db.ts';
import { keepPost, type PostAsRead } from './keep-post.ts';
import { liveAnnotation } from './live-annotation.ts';
import { type Choices, settings } from './queries.ts';
import { bury, revise, sameContent } from './revision.ts';
import { type Change, type Circumstances, inOneStep } from './step.ts';

/**
 * What can happen to the library. The background alone imports this: one writer, one place to check,
 * announce and undo. Each function is one transaction, and every row it writes is a line in the log. What is
 * in no log is in `device-only.ts`.
 */

export { changeMany } from './change-many.ts';
export { emptyTrash, restore } from './empty-trash.ts';
export {
  addEvidence,
  challenge,
  changeEvidence,
  keepComparison,
  removeEvidence,
  tie,
} from './evidence.ts';
export { type ImportChange, importRows } from './import-rows.ts';
export { repair } from './integrity.ts';
export { keepAsMarked, reattach } from './reattach.ts';
export { sayPost } from './say-post.ts';
export { sayCitation, sayDocument, saySource, withdrawSourceWord } from './say-source.ts';
export type { Change, Circumstances } from './step.ts';
export { undo } from './undo.ts';

export interface Annotating {
  /** Left out: made here. */
  readonly id?: string | undefined;
  readonly thread: Thread;
  readonly read: PostAsRead;
  readonly motivation: Motivation;
  readonly target: Target;
  readonly body: Body;
  readonly verdict?: Verdict | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** Adds an annotation, the post it is on as read, and the verdict where there is one. */
export function annotate(db: LibraryDatabase, input: Annotating, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input, at, newId }) => {
    const { thread, read, motivation, target, body, verdict = null, asOf = null } = input;
    if (target.post !== read.post.key) {
      throw new Error(
        `Cannot keep this note: it is on ${target.post}, but ${read.post.key} was read. Reload the page and mark the words again.`,
      );
    }
    const id = input.id ?? newId();
    // Asked again, as after the worker was killed before it could answer: it is there already.
    if (input.id && (await db.annotation.get(id))) return { id, writes: [] };
    const row = { id, created: at, thread: thread.key, motivation, target, ...body };
    const writes = [...(await keepPost(db, input, at)), revise('annotation', null, row, at)];
    if (verdict !== null) {
      writes.push(revise('judgement', null, { id: newId(), annotation: id, verdict, asOf, at }, at));
    }
    return { id, writes };
  });
}

export interface Judging {
  readonly annotation: string;
  readonly verdict: Verdict | null;
  readonly asOf: string | null;
}

/** Appends a judgement; a verdict of null takes the last one back. */
export function judge(db: LibraryDatabase, input: Judging, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input, at, newId }) => {
    const { annotation, verdict, asOf } = input;
    await liveAnnotation(db, annotation);
    const earlier = await db.judgement.where({ annotation }).toArray();
    const row = { id: newId(), annotation, verdict, asOf, at: afterAll(earlier, at) };
    return { id: annotation, writes: [revise('judgement', null, row, at)] };
  });
}

/** A judgement made now is the last one, also where the clock went back or another device's runs ahead. */
function afterAll(earlier: readonly Judgement[], at: string): string {
  const last = Math.max(...earlier.map((judgement) => Date.parse(judgement.at)));
  return last < Date.parse(at) ? at : new Date(last + 1).toISOString();
}

export interface Editing {
  readonly annotation: string;
  readonly body: { readonly [F in keyof Body]?: Body[F] | undefined };
  readonly motivation?: Motivation | undefined;
}

/** Changes the words of a note. What already reads so is left alone: nothing is written. */
export function edit(db: LibraryDatabase, input: Editing, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input: { annotation: id, body, motivation }, at }) => {
    const before = await liveAnnotation(db, id);
    // `inOneStep` has dropped the keys that were given as undefined.
    const row = { ...before, ...(body as Partial<Body>), motivation: motivation ?? before.motivation };
    return { id, writes: sameContent(before, row) ? [] : [revise('annotation', before, row, at)] };
  });
}

/** Moves a note to the trash, with its judgements, its evidence and what stands between it and others. The post stays: other notes may stand on it. */
export function remove(db: LibraryDatabase, annotation: string, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, annotation, async ({ input: id, at }) => {
    const row = await liveAnnotation(db, id);
    const judgements = await db.judgement.where({ annotation: id }).filter(isLive).toArray();
    const evidence = await db.evidence.where({ annotation: id }).filter(isLive).toArray();
    const challenges = await db.challenge.where({ annotation: id }).filter(isLive).toArray();
    const ties = await db.tie.where('from').equals(id).or('to').equals(id).filter(isLive).toArray();
    await forgetVisit(db, row);
    const writes = [
      bury('annotation', row, at),
      ...judgements.map((judgement) => bury('judgement', judgement, at)),
      ...evidence.map((piece) => bury('evidence', piece, at)),
      ...challenges.map((one) => bury('challenge', one, at)),
      ...ties.map((one) => bury('tie', one, at)),
    ];
    return { id, writes };
  });
}

/** With the last note on a thread goes what it was when she looked it over: what she merely reads is nobody's to know. */
async function forgetVisit(db: LibraryDatabase, { id, thread }: Annotation): Promise<void> {
  const others = db.annotation.where({ thread }).filter((row) => isLive(row) && row.id !== id);
  if ((await others.count()) === 0) await db.visit.delete(thread);
}

export type ChangingSettings = { readonly [F in keyof Choices]?: Choices[F] | undefined };

/** Changes what is given of the settings and leaves the rest. */
export function changeSettings(
  db: LibraryDatabase,
  input: ChangingSettings,
  by: Circumstances,
): Promise<Change> {
  return inOneStep(db, by, input, async ({ input, at }) => {
    const before = (await db.settings.get('settings')) ?? null;
    const row = { id: 'settings', ...(await settings(db)), ...(input as Partial<Choices>) };
    return { id: row.id, writes: [revise('settings', before, row, at)] };
  });
}

/** Empties every table: rows, tombstones, log, drafts, visits, files on their way in, and the device's own id. */
export async function eraseEverything(db: LibraryDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}

const isLive = (row: { deleted?: true | undefined }) => row.deleted !== true;
