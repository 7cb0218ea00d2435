import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import {
  addEvidence,
  annotate,
  challenge,
  changeEvidence,
  keepComparison,
  remove,
  removeEvidence,
  restore,
  tie,
  undo,
} from './changes.ts';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { circumstances, claimOn, comparisonOf, evidenceFor, postOf, thread } from './fixtures/samples.ts';
import { threadState } from './queries.ts';

let db: LibraryDatabase;
let by = circumstances();
let opened = 0;
beforeEach(async () => {
  db = await openLibrary(`evidence-${++opened}`);
  by = circumstances();
});

const state = async () => {
  const state = await threadState(db, thread.key, null);
  if (!state) throw new Error('There is no state of the thread.');
  return state;
};
const evidenceOf = async (id: string) =>
  (await state()).notes.find(({ annotation }) => annotation.id === id)?.evidence ?? [];

test('evidence stands with its claim and tells the tabs of its thread; asked for twice it is one piece', async () => {
  const { id } = await annotate(db, claimOn(1), by);
  const { threads } = await addEvidence(db, { id: 'mine', ...evidenceFor(id) }, by);
  expect(threads).toEqual([thread.key]);
  await addEvidence(db, { id: 'mine', ...evidenceFor(id) }, by);
  expect(await evidenceOf(id)).toMatchObject([{ id: 'mine', stance: 'contradicts', quote: 'tea is cold' }]);
});

test('evidence that is changed is a new piece, the old one stays in the log, and undo brings it back', async () => {
  const { id } = await annotate(db, claimOn(1), by);
  const first = await addEvidence(db, { ...evidenceFor(id), title: 'Tea' }, by);
  const copy = 'https://archive.example.org/a';
  const { step } = await changeEvidence(
    db,
    { evidence: first.id, stance: 'context', note: 'Page 3.', archived: copy },
    by,
  );
  expect(await evidenceOf(id)).toMatchObject([
    { stance: 'context', note: 'Page 3.', archived: copy, title: 'Tea', quote: 'tea is cold' },
  ]);
  expect(await db.evidence.get(first.id)).toMatchObject({ deleted: true, stance: 'contradicts' });
  await undo(db, step, by);
  expect(await evidenceOf(id)).toMatchObject([{ id: first.id, stance: 'contradicts', note: '' }]);
});

test('evidence that was taken away cannot be changed, and says why', async () => {
  const { id } = await annotate(db, claimOn(1), by);
  const piece = await addEvidence(db, evidenceFor(id), by);
  await removeEvidence(db, piece.id, by);
  expect(await evidenceOf(id)).toEqual([]);
  await expect(changeEvidence(db, { evidence: piece.id }, by)).rejects.toThrow('not there any more');
});

test('a note that is no claim takes no evidence, and says why', async () => {
  const { id } = await annotate(db, claimOn(1, { motivation: 'commenting' }), by);
  await expect(addEvidence(db, evidenceFor(id), by)).rejects.toThrow('only claims are judged');
});

test('two claims have one tie, whichever is named first, and it can be taken back', async () => {
  const one = await annotate(db, claimOn(1), by);
  const two = await annotate(db, claimOn(2), by);
  await tie(db, { from: one.id, to: two.id, says: 'same' }, by);
  const { threads } = await tie(db, { from: two.id, to: one.id, says: 'opposite' }, by);
  expect(threads).toEqual([thread.key]);
  expect((await state()).ties).toMatchObject([{ says: 'opposite' }]);
  await tie(db, { from: one.id, to: two.id, says: null }, by);
  expect((await state()).ties).toEqual([]);
  await expect(tie(db, { from: one.id, to: one.id, says: 'same' }, by)).rejects.toThrow('tied to itself');
});

test('a comment disputes a claim once: open, answered, or not after all', async () => {
  const { id } = await annotate(db, claimOn(1), by);
  const disputes = { annotation: id, post: postOf(2), words: 'It does not.' };
  await challenge(db, { ...disputes, state: 'open' }, by);
  const [first] = (await state()).challenges;
  await challenge(db, { ...disputes, state: 'answered' }, by);
  expect((await state()).challenges).toMatchObject([{ state: 'answered', at: first?.at }]);
  await challenge(db, { ...disputes, state: null }, by);
  expect((await state()).challenges).toEqual([]);
});

test('ties and challenges go to the trash with their claim, and come back with it', async () => {
  const one = await annotate(db, claimOn(1), by);
  const two = await annotate(db, claimOn(2), by);
  await tie(db, { from: one.id, to: two.id, says: 'same' }, by);
  await challenge(db, { annotation: one.id, post: postOf(3), words: 'No.', state: 'open' }, by);
  const before = await state();
  await remove(db, one.id, by);
  expect(await state()).toMatchObject({ ties: [], challenges: [] });
  await restore(db, one.id, by);
  const after = await state();
  expect(after.ties.map(({ id }) => id)).toEqual(before.ties.map(({ id }) => id));
  expect(after.challenges.map(({ id }) => id)).toEqual(before.challenges.map(({ id }) => id));
});

test('a quotation compared again with the same page keeps what was found last, however the link is spelled', async () => {
  await keepComparison(db, comparisonOf('tea is hot'), by);
  const again = { ...comparisonOf('tea is hot'), finding: { kind: 'too-short' as const } };
  await keepComparison(db, { ...again, source: { kind: 'page', link: 'http://www.a.org/' } }, by);
  expect((await state()).comparisons).toMatchObject([{ finding: { kind: 'too-short' } }]);
});

test('a source that gives nothing when it is asked again takes nothing away of what was found', async () => {
  const found = comparisonOf('tea is hot');
  await keepComparison(db, { ...found, finding: { kind: 'not-found' } }, by);
  const [before] = (await state()).comparisons;
  const gone = { kind: 'unreachable' as const, reason: 'page-gone' as const };
  await keepComparison(db, { ...found, way: 'fetched', finding: gone }, by);
  const [after] = (await state()).comparisons;
  expect(after).toMatchObject({
    finding: { kind: 'not-found' },
    way: found.way,
    failed: { reason: 'page-gone' },
  });
  expect(after?.at).toBe(before?.at);
  await keepComparison(db, { ...found, finding: { kind: 'too-short' } }, by);
  expect((await state()).comparisons).toMatchObject([{ finding: { kind: 'too-short' } }]);
  expect((await state()).comparisons[0]).not.toHaveProperty('failed');
});

test('of a source that never gave anything the last reason is kept', async () => {
  const refused = { kind: 'unreachable' as const, reason: 'page-refused' as const };
  await keepComparison(db, { ...comparisonOf('tea is hot'), finding: refused }, by);
  await keepComparison(
    db,
    { ...comparisonOf('tea is hot'), finding: { ...refused, reason: 'page-gone' } },
    by,
  );
  expect((await state()).comparisons).toMatchObject([{ finding: { reason: 'page-gone' } }]);
});
