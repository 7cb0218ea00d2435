import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import {
  annotate,
  remove,
  sayCitation,
  sayDocument,
  saySource,
  undo,
  withdrawSourceWord,
} from './changes.ts';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { circumstances, claimOn, postOf, textOf, thread } from './fixtures/samples.ts';
import { meetings } from './meetings.ts';
import { sourceRows, threadState, wordsAll } from './queries.ts';

let db: LibraryDatabase;
let databases = 0;
beforeEach(async () => {
  db = await openLibrary(`say-source-${databases++}`);
});
const by = circumstances('laptop');

const word = { pattern: 'nato.int', word: 'rely', forWhat: '', note: '' } as const;
/** The rules for domains are another room's. */
const hostOf = (resource: string) => new URL(resource).hostname.replace(/^www\./, '');
const onPost = { thread, post: postOf(1).key, resource: 'https://www.nato.int/a' };

test('what she said before stays with her word: another word, and one that she had withdrawn', async () => {
  await saySource(db, word, by);
  await saySource(db, { ...word, forWhat: 'its treaties' }, by);
  await saySource(db, { ...word, word: 'with-care' }, by);
  await withdrawSourceWord(db, 'nato.int', by);
  await saySource(db, { ...word, word: 'do-not-rely' }, by);
  const [now] = await wordsAll(db);
  expect(now).toMatchObject({ word: 'do-not-rely' });
  expect(now?.earlier).toMatchObject([
    { word: 'rely', forWhat: 'its treaties', withdrawn: null },
    { word: 'with-care', forWhat: '', withdrawn: expect.stringMatching(/^2024-/) },
  ]);
});

test('her word on a citation is one row, replaced, taken back and brought back by undo', async () => {
  const state = async () =>
    (await threadState(db, thread.key, null))?.citations.map(({ standing }) => standing);
  await sayCitation(db, { ...onPost, standing: 'first-hand' }, by);
  await sayCitation(db, { ...onPost, standing: 'about-itself' }, by);
  expect(await state()).toEqual(['about-itself']);
  const same = await sayCitation(db, { ...onPost, standing: 'about-itself' }, by);
  const { step, threads } = await sayCitation(db, { ...onPost, standing: null }, by);
  expect([same.threads, threads]).toEqual([[], [thread.key]]);
  expect(await state()).toEqual([]);
  await undo(db, step, by);
  expect(await state()).toEqual(['about-itself']);
});

test('another spelling of the address speaks of the same row', async () => {
  const spelled = { ...onPost, resource: 'http://nato.int/a/' };
  await sayCitation(db, { ...onPost, standing: 'first-hand' }, by);
  await sayCitation(db, { ...spelled, standing: 'about-itself' }, by);
  const state = await threadState(db, thread.key, null);
  expect(state?.citations.map(({ standing }) => standing)).toEqual(['about-itself']);
  await sayDocument(db, { resource: onPost.resource, document: 'primary' }, by);
  await sayDocument(db, { resource: spelled.resource, document: null }, by);
  expect(await sourceRows(db)).toMatchObject({ document: [] });
});

test('two rows on one page, as two devices wrote them, are replaced and taken back as one', async () => {
  const old = { deleted: undefined, document: 'book', said: '2024-01-01T00:00:00.000Z' } as const;
  await sayDocument(db, { resource: onPost.resource, document: 'primary' }, by);
  const [row] = await db.document.toArray();
  if (!row) throw new Error('There is no row.');
  await db.document.put({
    ...row,
    ...old,
    id: 'document-of-an-earlier-version',
    resource: 'http://nato.int/a',
  });
  await sayCitation(db, { ...onPost, standing: 'first-hand' }, by);
  const [said] = await db.citation.toArray();
  if (!said) throw new Error('There is no row.');
  await db.citation.put({ ...said, id: 'citation-of-an-earlier-version', standing: 'second-hand' });
  await sayDocument(db, { resource: onPost.resource, document: null }, by);
  await sayCitation(db, { ...onPost, standing: null }, by);
  expect(await sourceRows(db)).toMatchObject({ document: [], citation: [] });
});

test('a row that an earlier version wrote, under its own id, is the one that is taken up', async () => {
  await sayDocument(db, { resource: onPost.resource, document: 'primary' }, by);
  const [row] = await db.document.toArray();
  if (!row) throw new Error('There is no row.');
  await db.document.delete(row.id);
  await db.document.put({ ...row, id: 'document-of-an-earlier-version' });
  await sayDocument(db, { resource: 'http://nato.int/a/', document: 'book' }, by);
  const rows = await db.document.toArray();
  expect(rows).toMatchObject([{ id: 'document-of-an-earlier-version', document: 'book' }]);
});

test('her word on a document is told to every page', async () => {
  const said = await sayDocument(db, { resource: onPost.resource, document: 'primary' }, by);
  expect(said.words).toBe(true);
  await sayDocument(db, { resource: onPost.resource, document: null }, by);
  expect(await sourceRows(db)).toMatchObject({ document: [] });
});

test('what she says of sources leaves alone, without her notes and what she took back', async () => {
  await annotate(db, claimOn(1), by);
  await saySource(db, word, by);
  await saySource(db, { ...word, pattern: 'example.org' }, by);
  await withdrawSourceWord(db, 'example.org', by);
  await sayCitation(db, { ...onPost, standing: 'first-hand' }, by);
  await sayDocument(db, { resource: onPost.resource, document: 'primary' }, by);
  const rows = await sourceRows(db);
  expect(rows.sourceWord.map(({ pattern }) => pattern)).toEqual(['nato.int']);
  expect([rows.citation.length, rows.document.length]).toEqual([1, 1]);
  expect([rows.annotation, rows.post, rows.settings]).toEqual([[], [], []]);
});

test('she meets a source again where another thread of hers cites it, with what she said there', async () => {
  const cites = [
    { resource: 'https://www.nato.int/a', domain: 'nato.int' },
    { resource: 'https://shape.nato.int/b', domain: 'nato.int' },
    { resource: 'https://other.example/', domain: 'other.example' },
  ];
  const reading = claimOn(1);
  const kept = await annotate(db, { ...reading, read: { ...reading.read, cites }, verdict: 'mixed' }, by);
  await sayCitation(db, { ...onPost, standing: 'second-hand' }, by);
  const found = await meetings(db, 'nato.int', 'sample/politics/question/9', hostOf);
  expect(found).toMatchObject([
    {
      thread,
      key: postOf(1).key,
      resources: ['https://www.nato.int/a', 'https://shape.nato.int/b'],
      standings: ['second-hand'],
      notes: [{ motivation: 'assessing', verdict: 'mixed', words: 'tea is hot' }],
    },
  ]);
  expect(await meetings(db, 'nato.int', thread.key, hostOf)).toEqual([]);
  expect(await meetings(db, 'unmet.example', 'sample/politics/question/9', hostOf)).toEqual([]);
  await sayCitation(db, { ...onPost, standing: null }, by);
  await remove(db, kept.id, by);
  expect(await meetings(db, 'nato.int', 'sample/politics/question/9', hostOf)).toEqual([]);
});

test('she meets a source again in a post of which she said nothing but how near it stands', async () => {
  await sayCitation(db, { ...onPost, standing: 'second-hand' }, by);
  const elsewhere = 'sample/politics/question/9';
  expect(await meetings(db, 'nato.int', elsewhere, hostOf)).toMatchObject([
    { thread, key: onPost.post, post: null, standings: ['second-hand'], notes: [] },
  ]);
  expect(await meetings(db, 'ato.int', elsewhere, hostOf)).toEqual([]);
  const tenant = 'https://foo.wordpress.com/x';
  await sayCitation(db, { ...onPost, resource: tenant, standing: 'second-hand' }, by);
  expect(await meetings(db, 'wordpress.com', elsewhere, hostOf)).toEqual([]);
  expect(await meetings(db, 'nato.int', thread.key, hostOf)).toEqual([]);
});

test('a post that is kept again by someone who did not look at its links still knows them', async () => {
  const cites = [{ resource: 'https://www.nato.int/a', domain: 'nato.int' }];
  const reading = claimOn(1);
  await annotate(db, { ...reading, read: { ...reading.read, cites } }, by);
  await annotate(db, claimOn(1, { read: { post: postOf(1, 8), text: textOf(1) } }), by);
  expect(await db.post.get(postOf(1).key)).toMatchObject({
    post: { score: 8 },
    cites,
    citedDomains: ['nato.int'],
  });
});
