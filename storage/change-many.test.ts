import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addEvidence, annotate, changeMany, judge, tie, undo } from './changes.ts';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { circumstances, claimOn, evidenceFor } from './fixtures/samples.ts';
import { allNotes, libraryRows } from './queries.ts';
import { trash } from './trash.ts';

let db: LibraryDatabase;
let by = circumstances();
let opened = 0;
let claims: string[] = [];
let note = '';

beforeEach(async () => {
  db = await openLibrary(`change-many-${++opened}`);
  by = circumstances();
  claims = [
    (await annotate(db, claimOn(1, { verdict: 'mixed' }), by)).id,
    (await annotate(db, claimOn(2), by)).id,
  ];
  note = (await annotate(db, claimOn(3, { motivation: 'commenting' }), by)).id;
});

const said = async () =>
  new Map(
    (await allNotes(db)).map(({ annotation, verdict }) => [
      annotation.id,
      { tags: annotation.tags, verdict },
    ]),
  );
/** Without what every writing changes. */
const contents = async () =>
  Object.values(await libraryRows(db))
    .flat()
    .filter(({ deleted }) => !deleted)
    .map(({ rev: _, modified: __, ...row }) => row);

test('many notes get a tag, those that have it keep it once, and one undo takes all back', async () => {
  await changeMany(db, { annotations: [note], change: { do: 'tag', tag: 'law' } }, by);
  const before = await contents();
  const { step, changed } = await changeMany(
    db,
    { annotations: [...claims, note, 'gone'], change: { do: 'tag', tag: 'law' } },
    by,
  );
  expect(changed).toBe(2);
  for (const { tags } of (await said()).values())
    expect(tags.filter((tag) => tag === 'law')).toEqual(['law']);
  await undo(db, step, by);
  expect(await contents()).toEqual(before);
});

test('a tag is taken off many notes', async () => {
  await changeMany(db, { annotations: claims, change: { do: 'tag', tag: 'law' } }, by);
  const { changed } = await changeMany(
    db,
    { annotations: [...claims, note], change: { do: 'untag', tag: 'law' } },
    by,
  );
  expect(changed).toBe(2);
  for (const { tags } of (await said()).values()) expect(tags).not.toContain('law');
});

test('many claims are judged, a note among them is not, and one that is judged so already stays', async () => {
  const { step, changed } = await changeMany(
    db,
    { annotations: [...claims, note], change: { do: 'judge', verdict: 'mixed' } },
    by,
  );
  expect(changed).toBe(1);
  const now = await said();
  expect([...claims, note].map((id) => now.get(id)?.verdict)).toEqual(['mixed', 'mixed', null]);
  await undo(db, step, by);
  expect((await said()).get(claims[1] as string)?.verdict).toBeNull();
});

test('a verdict for many is the last one also where another device is ahead of this one', async () => {
  const [first = ''] = claims;
  await judge(
    db,
    { annotation: first, verdict: 'supported', asOf: null },
    { ...by, now: () => new Date('2030-01-01') },
  );
  await changeMany(db, { annotations: claims, change: { do: 'judge', verdict: 'opinion' } }, by);
  expect((await said()).get(first)?.verdict).toBe('opinion');
});

test('many notes are deleted with all that was said of them, and come back by one undo', async () => {
  const [first = '', second = ''] = claims;
  await addEvidence(db, evidenceFor(first), by);
  await tie(db, { from: first, to: second, says: 'same' }, by);
  const before = await contents();
  const { step, changed } = await changeMany(db, { annotations: claims, change: { do: 'remove' } }, by);
  expect(changed).toBe(2);
  expect([...(await said()).keys()]).toEqual([note]);
  expect((await trash(db)).map(({ note }) => note.evidence.length).sort()).toEqual([0, 1]);
  await undo(db, step, by);
  expect(await contents()).toEqual(before);
});
