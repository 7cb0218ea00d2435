import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stances, verdicts } from '../core/claim.ts';
import { fingerprint } from '../core/fingerprint.ts';
import { generation, type Row } from '../core/row.ts';
import { tableNames } from '../core/tables.ts';
import { tieSays } from '../core/tie.ts';
import * as changes from './changes.ts';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { putBackVisit } from './device-only.ts';
import {
  circumstances,
  claimOn,
  comparisonOf,
  postOf,
  targetOn,
  textOf,
  thread,
  visitTo,
} from './fixtures/samples.ts';
import { rowByRow } from './log.ts';
import { allNotes, libraryRows } from './queries.ts';
import { canonicalJson } from './revision.ts';

/** Anything a reader may do, in any order; `pick` chooses among what is there. */
const pick = fc.nat(1000);
const action = fc.oneof(
  fc.record({
    does: fc.constant('annotate' as const),
    post: fc.integer({ min: 1, max: 2 }),
    score: fc.integer({ min: 1, max: 2 }),
    motivation: fc.constantFrom('assessing' as const, 'commenting' as const),
    verdict: fc.constantFrom(null, ...verdicts),
    comment: fc.string({ unit: 'binary' }),
  }),
  fc.record({ does: fc.constant('judge' as const), pick, verdict: fc.constantFrom(null, ...verdicts) }),
  fc.record({ does: fc.constant('edit' as const), pick, comment: fc.string({ unit: 'binary' }) }),
  fc.record({ does: fc.constant('remove' as const), pick }),
  fc.record({
    does: fc.constant('reattach' as const),
    pick,
    post: fc.integer({ min: 1, max: 3 }),
    score: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    does: fc.constant('keepAsMarked' as const),
    pick,
    words: fc.constantFrom('', 'tea is warm', '\udc00'),
  }),
  fc.record({ does: fc.constant('visit' as const) }),
  fc.record({ does: fc.constant('undo' as const), pick }),
  fc.record({ does: fc.constant('undo' as const), pick }),
  fc.record({ does: fc.constant('rest' as const), pick, stance: fc.constantFrom(...stances) }),
  fc.record({ does: fc.constant('rest again' as const), pick, note: fc.string({ unit: 'binary' }) }),
  fc.record({ does: fc.constant('drop' as const), pick }),
  fc.record({
    does: fc.constant('tie' as const),
    pick,
    other: pick,
    says: fc.constantFrom(null, ...tieSays),
  }),
  fc.record({
    does: fc.constant('challenge' as const),
    pick,
    post: fc.integer({ min: 1, max: 3 }),
    state: fc.constantFrom(null, 'open' as const, 'answered' as const),
  }),
  fc.record({ does: fc.constant('compare' as const), words: fc.constantFrom('tea is hot', 'tea') }),
  fc.record({ does: fc.constant('say' as const), pattern: fc.constantFrom('a.org', 'b.org') }),
  fc.record({ does: fc.constant('withdraw' as const), pattern: fc.constantFrom('a.org', 'b.org') }),
  fc.record({ does: fc.constant('set' as const), keepWholePosts: fc.boolean() }),
  fc.record({ does: fc.constant('wait' as const), seconds: fc.integer({ min: -100, max: 100 }) }),
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

test('whatever the reader does, the log tells all of it and the library stays whole', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 25, size: 'max' }), async (actions) => {
      const db = await openLibrary(`model-${++run}`);
      const by = circumstances();
      const steps: string[] = [];
      const states: Snapshot[] = [await snapshot(db)];
      for (const one of actions) {
        const before = states.at(-1) as Snapshot;
        try {
          const change = await act(db, one, steps, by);
          if (!change) continue;
          steps.push(change.step);
        } catch (error) {
          expect(String(error)).toMatch(expected);
          expect(await snapshot(db)).toEqual(before);
          continue;
        }
        states.push(await snapshot(db));
        await checkWhole(db);
      }
      await checkLog(db, states);
      await db.delete();
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('an undo straight after a step restores what was there, and undoing that brings the step back', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12, size: 'max' }), async (actions) => {
      const db = await openLibrary(`undo-${++run}`);
      const by = circumstances();
      const steps: string[] = [];
      for (const one of actions) {
        const before = await liveContent(db);
        const change = await act(db, one, steps, by).catch(() => null);
        if (!change || (await db.log.where({ step: change.step }).count()) === 0) continue;
        const after = await liveContent(db);
        const undone = await changes.undo(db, change.step, by);
        expect(await liveContent(db)).toEqual(before);
        steps.push((await changes.undo(db, undone.step, by)).step);
        expect(await liveContent(db)).toEqual(after);
      }
      await db.delete();
    }),
    { numRuns: 60 },
  );
}, 60_000);

const expected =
  /not in the library any more|cannot be undone|There is no word of yours|not there any more|not a claim|tied to itself/;

async function act(
  db: LibraryDatabase,
  one: Action,
  steps: readonly string[],
  by: ReturnType<typeof circumstances>,
): Promise<changes.Change | null> {
  const chosen = async () => {
    const notes = await db.annotation.toCollection().primaryKeys();
    return 'pick' in one ? (notes[one.pick % notes.length] ?? 'none') : 'none';
  };
  const chosenEvidence = async () => {
    const pieces = await db.evidence.toCollection().primaryKeys();
    return 'pick' in one ? (pieces[one.pick % pieces.length] ?? 'none') : 'none';
  };
  switch (one.does) {
    case 'annotate': {
      const { post, score, motivation, verdict, comment } = one;
      const claim = claimOn(post, { motivation, verdict });
      const read = { ...claim.read, post: postOf(post, score) };
      return changes.annotate(db, { ...claim, read, body: { ...claim.body, comment } }, by);
    }
    case 'judge':
      return changes.judge(db, { annotation: await chosen(), verdict: one.verdict, asOf: null }, by);
    case 'edit':
      return changes.edit(db, { annotation: await chosen(), body: { comment: one.comment } }, by);
    case 'remove':
      return changes.remove(db, await chosen(), by);
    case 'reattach': {
      const post = postOf(one.post, one.score);
      const read = { post, text: textOf(one.post) };
      return changes.reattach(db, { annotation: await chosen(), read, target: targetOn(post) }, by);
    }
    case 'keepAsMarked':
      return changes.keepAsMarked(db, { annotation: await chosen(), words: one.words }, by);
    case 'visit':
      await putBackVisit(db, visitTo(thread));
      expect(await db.visit.count()).toBe((await allNotes(db)).length > 0 ? 1 : 0);
      return null;
    case 'undo':
      return changes.undo(db, steps[one.pick % steps.length] ?? 'none', by);
    case 'rest': {
      const said = { link: 'https://a.org/', quote: 'tea is cold', note: '' };
      return changes.addEvidence(db, { annotation: await chosen(), stance: one.stance, ...said }, by);
    }
    case 'rest again':
      return changes.changeEvidence(db, { evidence: await chosenEvidence(), note: one.note }, by);
    case 'drop':
      return changes.removeEvidence(db, await chosenEvidence(), by);
    case 'tie': {
      const notes = await db.annotation.toCollection().primaryKeys();
      const to = notes[one.other % notes.length] ?? 'none';
      return changes.tie(db, { from: await chosen(), to, says: one.says }, by);
    }
    case 'challenge': {
      const { post, state } = one;
      const said = { post: postOf(post), words: 'Who says so?', state };
      return changes.challenge(db, { annotation: await chosen(), ...said }, by);
    }
    case 'compare':
      return changes.keepComparison(db, comparisonOf(one.words), by);
    case 'say':
      return changes.saySource(db, { pattern: one.pattern, word: 'rely', forWhat: '', note: '' }, by);
    case 'withdraw':
      return changes.withdrawSourceWord(db, one.pattern, by);
    case 'set':
      return changes.changeSettings(db, { keepWholePosts: one.keepWholePosts }, by);
    case 'wait':
      by.tick(one.seconds);
      return null;
  }
}

type Snapshot = Map<string, Row>;

async function snapshot(db: LibraryDatabase): Promise<Snapshot> {
  const rows = await libraryRows(db);
  return new Map(
    tableNames.flatMap((table) => rows[table].map((row) => [`${table}/${row.id}`, row] as const)),
  );
}

/** What the reader sees. Posts follow their notes by rules of their own (`undo-posts.ts`, `checkWhole`). */
async function liveContent(db: LibraryDatabase) {
  const live = [...(await snapshot(db))].filter(([key, row]) => !row.deleted && !key.startsWith('post/'));
  return new Map(live.map(([key, row]) => [key, canonicalJson({ ...row, modified: undefined })]));
}

/** Walking back through the log shows every state that there was, and every revision is one more than the last. */
async function checkLog(db: LibraryDatabase, states: readonly Snapshot[]): Promise<void> {
  const rows = await snapshot(db);
  const lines = rowByRow(await db.log.orderBy('seq').reverse().toArray());
  const seen = [new Map(rows)];
  let step = lines[0]?.step;
  for (const line of lines) {
    if (line.step !== step) seen.push(new Map(rows));
    step = line.step;
    const key = `${line.table}/${line.id}`;
    const row = rows.get(key);
    if (!row) throw new Error(`The log has a line for ${key}, and there is no such row.`);
    const number = line.before ? generation(line.before.rev) + 1 : 1;
    expect(row.rev).toBe(`${number}-${fingerprint(canonicalJson(row))}`);
    expect(row.rev).toBe(line.rev);
    if (line.before) rows.set(key, line.before);
    else rows.delete(key);
  }
  if (lines.length > 0) seen.push(new Map(rows));
  expect(rows.size).toBe(0);
  const distinct = states.filter(
    (state, index) => index === 0 || !same(state, states[index - 1] as Snapshot),
  );
  expect(seen.reverse()).toEqual(distinct);
}

const same = (a: Snapshot, b: Snapshot) =>
  a.size === b.size && [...a].every(([key, row]) => b.get(key)?.rev === row.rev);

/** Nothing live hangs in the air: judgements and evidence have their note, notes their post, patterns one word. */
async function checkWhole(db: LibraryDatabase): Promise<void> {
  const { annotation, judgement, evidence, challenge, tie, post, sourceWord } = await libraryRows(db);
  const liveIds = (rows: readonly Row[]) => rows.filter((row) => !row.deleted).map(({ id }) => id);
  const notes = liveIds(annotation);
  const posts = liveIds(post);
  for (const row of [...judgement, ...evidence, ...challenge])
    if (!row.deleted) expect(notes).toContain(row.annotation);
  for (const row of tie) if (!row.deleted) expect(notes).toEqual(expect.arrayContaining([row.from, row.to]));
  for (const row of annotation) if (!row.deleted) expect(posts).toContain(row.target.post);
  const patterns = sourceWord.filter((row) => !row.deleted).map(({ pattern }) => pattern);
  expect(new Set(patterns).size).toBe(patterns.length);
}
