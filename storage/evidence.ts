import type { Challenge } from '../core/challenge.ts';
import type { Evidence, Stance } from '../core/claim.ts';
import type { Comparison } from '../core/comparison.ts';
import { documentKey } from '../core/document-key.ts';
import { fingerprint } from '../core/fingerprint.ts';
import type { Row } from '../core/row.ts';
import type { TieSays } from '../core/tie.ts';
import type { LibraryDatabase } from './db.ts';
import { liveAnnotation } from './live-annotation.ts';
import { bury, revise } from './revision.ts';
import { type Change, type Circumstances, inOneStep } from './step.ts';

/** What verdicts rest on, and what stands between claims. A row's id is made from what it speaks of wherever there is to be one of it. */

/** Without what the writing decides. */
type Said<R extends Row> = Omit<R, keyof Row | 'at'>;

export type AddingEvidence = Said<Evidence> & {
  /** Made by who asks, so that asking twice makes one piece. */
  readonly id?: string | undefined;
};

export function addEvidence(db: LibraryDatabase, input: AddingEvidence, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input: { id: asked, ...said }, at, newId }) => {
    await liveClaim(db, said.annotation);
    if (asked && (await db.evidence.get(asked))) return { id: asked, writes: [] };
    const id = asked ?? newId();
    return { id, writes: [revise('evidence', null, { id, ...said, at }, at)] };
  });
}

export interface ChangingEvidence {
  readonly evidence: string;
  readonly stance?: Stance | undefined;
  readonly note?: string | undefined;
  /** Empty: there is no copy. */
  readonly archived?: string | undefined;
}

/** A new piece takes the place of the old one, which stays as a tombstone: what she said before is not lost. */
export function changeEvidence(
  db: LibraryDatabase,
  input: ChangingEvidence,
  by: Circumstances,
): Promise<Change> {
  return inOneStep(db, by, input, async ({ input, at, newId }) => {
    const before = await liveEvidence(db, input.evidence);
    const { rev: _, modified: __, archived: copy, ...said } = before;
    const archived = input.archived ?? copy;
    const changed = {
      ...said,
      id: newId(),
      stance: input.stance ?? said.stance,
      note: input.note ?? said.note,
      ...(archived && { archived }),
    };
    return { id: changed.id, writes: [bury('evidence', before, at), revise('evidence', null, changed, at)] };
  });
}

export function removeEvidence(db: LibraryDatabase, evidence: string, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, evidence, async ({ input, at }) => {
    const row = await liveEvidence(db, input);
    return { id: row.id, writes: [bury('evidence', row, at)] };
  });
}

export interface Tying {
  readonly from: string;
  readonly to: string;
  /** Null: she takes back what she said. */
  readonly says: TieSays | null;
}

/** Keeps what two claims have to do with each other, whichever of them was named first. */
export function tie(db: LibraryDatabase, input: Tying, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input, at }) => {
    const [from, to] = [input.from, input.to].sort() as [string, string];
    if (from === to) throw new Error('A claim cannot be tied to itself. Choose another one.');
    await liveClaim(db, from);
    await liveClaim(db, to);
    const id = `tie-${fingerprint(`${from} ${to}`)}`;
    const before = (await db.tie.get(id)) ?? null;
    if (input.says !== null)
      return { id, writes: [revise('tie', before, { id, from, to, says: input.says }, at)] };
    return { id, writes: before && isLive(before) ? [bury('tie', before, at)] : [] };
  });
}

export type Challenging = Omit<Said<Challenge>, 'state'> & {
  /** Null: it does not dispute the claim after all. */
  readonly state: Challenge['state'] | null;
};

/** Keeps that a post disputes a claim, and whether that is answered. */
export function challenge(db: LibraryDatabase, input: Challenging, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input: { state, ...said }, at }) => {
    await liveClaim(db, said.annotation);
    const id = `challenge-${fingerprint(`${said.annotation} ${said.post.key}`)}`;
    const before = (await db.challenge.get(id)) ?? null;
    const since = before && isLive(before) ? before.at : at;
    if (state !== null)
      return { id, writes: [revise('challenge', before, { id, ...said, state, at: since }, at)] };
    return { id, writes: before && isLive(before) ? [bury('challenge', before, at)] : [] };
  });
}

/**
 * Keeps what a quotation was found to be, in the place of what the same comparing found before. Where nothing
 * could be compared this time, what was found stays, and beside it why.
 */
export function keepComparison(
  db: LibraryDatabase,
  input: Said<Comparison>,
  by: Circumstances,
): Promise<Change> {
  return inOneStep(db, by, input, async ({ input, at }) => {
    const { post, quote, source } = input;
    const with_ = source.kind === 'page' ? documentKey(source.link) : source.post;
    const id = `comparison-${fingerprint(`${post} ${quote} ${with_}`)}`;
    const before = (await db.comparison.get(id)) ?? null;
    const { finding } = input;
    const hasFound = before && isLive(before) && before.finding.kind !== 'unreachable';
    if (!hasFound || finding.kind !== 'unreachable')
      return { id, writes: [revise('comparison', before, { id, ...input, at }, at)] };
    const { rev: _, modified: __, ...found } = before;
    const failed = { reason: finding.reason, at };
    return { id, writes: [revise('comparison', before, { ...found, failed }, at)] };
  });
}

async function liveClaim(db: LibraryDatabase, id: string): Promise<void> {
  const { motivation } = await liveAnnotation(db, id);
  if (motivation !== 'assessing')
    throw new Error('This is a note and not a claim: only claims are judged. Make it a claim first.');
}

async function liveEvidence(db: LibraryDatabase, id: string): Promise<Evidence> {
  const row = await db.evidence.get(id);
  if (!row || !isLive(row))
    throw new Error('This piece of evidence is not there any more: it was changed or taken away elsewhere.');
  return row;
}

const isLive = (row: { deleted?: true | undefined }) => row.deleted !== true;
