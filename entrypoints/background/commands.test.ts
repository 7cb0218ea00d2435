import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeHtml } from '../../formats/html.ts';
import { writeBackup } from '../../formats/json.ts';
import { fake } from '../../messaging/fake-browser.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { annotate, eraseEverything } from '../../storage/changes.ts';
import { type LibraryDatabase, openLibrary } from '../../storage/db.ts';
import {
  circumstances,
  claimOn,
  postOf,
  targetOn,
  textOf,
  thread,
  visitTo,
} from '../../storage/fixtures/samples.ts';
import { askForFile, putInInbox } from '../../storage/inbox.ts';
import { libraryRows } from '../../storage/queries.ts';
import { keepIndex, keptIndex } from '../../storage/search-cache.ts';
import { exportOfAll } from '../../tests/notes-export.ts';
import background from './index.ts';

vi.mock('wxt/browser', () => import('../../messaging/fake-browser.ts'));

/** Our own pages share the database with the background; this is theirs. */
let db: LibraryDatabase;

beforeEach(async () => {
  fake.reset();
  db = await openLibrary();
  await eraseEverything(db);
  background.main();
});
afterEach(() => db.close());

/** The browser stops the worker and starts it again. */
function restart() {
  fake.onMessage.listeners.clear();
  background.main();
}

const ourPage = { url: 'chrome-extension://scholium/library.html' };
const word = { pattern: 'nato.int', word: 'rely', forWhat: '', note: '' } as const;

/** A tab with a script that keeps what it is told. */
function listenIn(tab: number) {
  const heard: unknown[] = [];
  const listener = (message: unknown, _: unknown, sendResponse: (reply: unknown) => void) => {
    heard.push(message);
    sendResponse({ answer: null });
    return true;
  };
  fake.tabs.set(tab, { listener });
  return heard;
}

test('a note made on a page is stored, announced to every tab, and read back', async () => {
  const heard = listenIn(2);
  fake.tabs.set(3, {});
  const { id, seq } = await sendToBackground('annotate', claimOn(1, { verdict: 'mixed' }));
  expect(await sendToBackground('threadState', { thread: thread.key, since: null })).toMatchObject({
    seq,
    notes: [{ verdict: 'mixed', annotation: { id, created: expect.any(String) } }],
  });
  const announcement = { to: 'tab', name: 'announce', payload: { seq, threads: [thread.key], words: false } };
  await vi.waitFor(() => expect(heard).toEqual([announcement]));
});

test('every command of a reader does its part', async () => {
  const { id } = await sendToBackground('annotate', claimOn(1));
  await sendToBackground('judge', { annotation: id, verdict: 'opinion', asOf: null });
  await sendToBackground('edit', { annotation: id, body: { comment: 'new' } });
  const { step } = await sendToBackground('remove', { annotation: id });
  await sendToBackground('undo', { step });
  const draft = { id, thread, target: null, modified: '2024-05-01T12:00:00Z' };
  const value = { comment: 'un', tags: [], wording: '', saidBy: null, verdict: null, asOf: '' };
  await sendToBackground('keepDraft', { draft: { ...draft, value } });
  expect(await sendToBackground('threadState', { thread: thread.key, since: null })).toMatchObject({
    notes: [{ verdict: 'opinion', annotation: { comment: 'new' } }],
    drafts: [{ id }],
  });
  await sendToBackground('dropDraft', { draft: id });
  expect(await db.draft.count()).toBe(0);
});

const kept = { words: 'tea is warm' };
/** The words of a claim, as they stand in another post of its thread. */
const moved = { read: { post: postOf(2), text: textOf(2) }, target: targetOn(postOf(2)) };

test('a note is kept despite an edit, or takes other words, and every tab hears of it', async () => {
  const { id } = await sendToBackground('annotate', claimOn(1));
  const heard = listenIn(2);
  const first = await sendToBackground('keepAsMarked', { annotation: id, ...kept });
  expect(await db.annotation.get(id)).toMatchObject({ keptDespite: kept });
  const second = await sendToBackground('reattach', { annotation: id, ...moved });
  expect(await db.annotation.get(id)).toMatchObject({ target: moved.target });
  const announcements = [first, second].map(({ seq }) => ({
    to: 'tab',
    name: 'announce',
    payload: { seq, threads: [thread.key], words: false },
  }));
  await vi.waitFor(() => expect(heard).toEqual(announcements));
  await sendToBackground('undo', { step: second.step });
  expect(await db.annotation.get(id)).toMatchObject({ keptDespite: kept, target: claimOn(1).target });
});

test('a visit to a thread is read back, and no tab hears of it', async () => {
  await sendToBackground('annotate', claimOn(1));
  const heard = listenIn(2);
  expect(await sendToBackground('putBackVisit', { visit: visitTo(thread) })).toBeNull();
  expect(await sendToBackground('visit', { thread: thread.key })).toEqual(visitTo(thread));
  expect(await sendToBackground('visit', { thread: 'sample/politics/question/2' })).toBeNull();
  await new Promise((later) => setTimeout(later, 50));
  expect(heard).toEqual([]);
});

test('a page sends the letters of its posts, and hears which of them are others than when she looked the thread over', async () => {
  await sendToBackground('annotate', claimOn(1));
  const [one, two] = [postOf(1).key, postOf(2).key];
  const gone = 'sample/politics/answer/9';
  const posts = { keys: [one, two, gone], letters: [textOf(1), textOf(2), 'Gone by then.'] };
  const ask = (keys: string[], letters: string[]) =>
    sendToBackground('compareVisit', {
      thread: thread.key,
      posts: { keys, letters },
      missing: [gone, 'no/where'],
    });
  expect(await ask([one], [textOf(1)])).toBeNull();
  const at = '2024-05-01T09:00:00.000Z';
  const marks = [{ annotation: 'a', state: 'gone', words: '0' }];
  await sendToBackground('keepVisit', { thread: thread.key, at, posts, marks });
  expect(await ask([one, two, 'sample/politics/answer/7'], [` ${textOf(1)}\n`, 'Edited.', 'New.'])).toEqual({
    at,
    isByLetters: true,
    edited: [two],
    unknown: ['sample/politics/answer/7'],
    wereThere: [gone],
    marks,
  });
  await expect(ask([one, two], [textOf(1)])).rejects.toThrow('letters of more or fewer posts');
  expect(JSON.stringify(await db.visit.toArray())).not.toContain('Gone by then');
});

test('a visit as earlier versions kept it, put back by Undo, is kept as visits are today', async () => {
  await sendToBackground('annotate', claimOn(1));
  const visit = visitTo(thread);
  const old = { ...visit, posts: visit.posts.map((post) => ({ ...post, edited: null })) };
  await sendToBackground('putBackVisit', { visit: old });
  expect(await db.visit.toArray()).toEqual([visit]);
});

test('links are tagged in their order, with her own word on their sources', async () => {
  await sendToBackground('saySource', word);
  const page = 'https://politics.stackexchange.com/q/1';
  const links = [{ link: 'https://www.nato.int/treaty' }, { link: 'mailto:a@b.org' }];
  const tagged = await sendToBackground('tagSources', { page, links });
  expect(tagged).toMatchObject([{ source: { host: 'nato.int' }, word: { word: 'rely' } }, null]);
  await sendToBackground('withdrawSourceWord', { pattern: 'nato.int' });
  expect((await sendToBackground('tagSources', { page, links }))[0]).toMatchObject({ word: null });
});

test('what she says of a citation and of a document is told to its thread, and shown with the tag', async () => {
  const resource = 'https://www.nato.int/treaty';
  const said = { thread, post: 'stackexchange/politics/answer/2', resource, standing: 'first-hand' as const };
  await sendToBackground('sayCitation', said);
  await sendToBackground('sayDocument', { resource, document: 'primary' });
  const state = await sendToBackground('threadState', { thread: thread.key, since: null });
  expect(state?.citations).toMatchObject([said]);
  const links = [{ link: `${resource}?utm_source=x` }];
  const [tag] = await sendToBackground('tagSources', { page: thread.permalink, links });
  expect(tag?.document).toEqual({ document: 'primary', by: 'reader', reason: null });
  await sendToBackground('sayCitation', { ...said, standing: null });
  await sendToBackground('sayDocument', { resource, document: null });
  const after = await sendToBackground('threadState', { thread: thread.key, since: null });
  expect(after?.citations).toEqual([]);
});

test('what is only named in words is told for each text, in order', async () => {
  const asked = { page: thread.permalink, texts: ['Sources: NATO', '', 'see www.other.net/a'] };
  const found = await sendToBackground('citedInWords', asked);
  expect(found).toMatchObject([
    [{ start: 9, end: 13, form: 'name', link: 'https://nato.int/' }],
    [],
    [{ form: 'address', link: 'http://www.other.net/a' }],
  ]);
});

test('words that were edited are found for a page that was unsure of them, each in its own text', async () => {
  const then = 'He did promise that, as the minutes say. Nobody signed it.';
  const selector = {
    exact: 'He did promise that',
    prefix: '',
    suffix: ', as the minutes',
    start: 0,
    end: 19,
  };
  const texts = ['Nothing like it stands here.', then.replace('did', 'did not'), `Well. ${then}`];
  const asked = [0, 1, 2].map((text) => ({ text, selector }));
  expect(await sendToBackground('findWords', { texts, asked })).toEqual([
    { state: 'gone' },
    { state: 'changed', start: 0, end: 23 },
    { state: 'anchored', start: 6, end: 25 },
  ]);
  expect(await db.log.count()).toBe(0);
});

test('a payload that is not what it should be is refused by name, and nothing is stored', async () => {
  const claim = claimOn(1);
  const target = { ...claim.target, source: 'javascript:alert(1)' };
  await expect(sendToBackground('annotate', { ...claim, target })).rejects.toThrow(
    'Scholium cannot read the command "annotate": target.source: is not an http address. Reload the page and try again.',
  );
  expect(await db.log.count()).toBe(0);
});

test('from a private window nothing is kept unless she says so there', async () => {
  const refusal = 'This is a private window: nothing is kept from it unless you say so here.';
  fake.sender = { ...fake.sender, tab: { id: 1, incognito: true } };
  await expect(sendToBackground('annotate', claimOn(1))).rejects.toThrow(refusal);
  await expect(sendToBackground('saySource', word)).rejects.toThrow(refusal);
  await expect(sendToBackground('reattach', { annotation: 'a', ...moved })).rejects.toThrow(refusal);
  await expect(sendToBackground('keepAsMarked', { annotation: 'a', ...kept })).rejects.toThrow(refusal);
  expect(await db.log.count()).toBe(0);
  await sendToBackground('dropDraft', { draft: 'new:1' });
  await sendToBackground('saySource', { ...word, keepFromPrivate: true });
  expect(await db.sourceWord.count()).toBe(1);
});

test('letters of a private window are not kept', async () => {
  await sendToBackground('annotate', claimOn(1));
  fake.sender = { ...fake.sender, tab: { id: 1, incognito: true } };
  const posts = { keys: [postOf(1).key], letters: [textOf(1)] };
  const seen = { thread: thread.key, at: '2024-05-01T09:00:00.000Z', posts, marks: [] };
  await expect(sendToBackground('keepVisit', seen)).rejects.toThrow('private window');
  expect(await db.visit.count()).toBe(0);
});

test('a visit in a private window is not kept, also of a thread that holds notes', async () => {
  await sendToBackground('annotate', claimOn(1));
  fake.sender = { ...fake.sender, tab: { id: 1, incognito: true } };
  await expect(sendToBackground('putBackVisit', { visit: visitTo(thread) })).rejects.toThrow(
    'private window',
  );
  expect(await db.visit.count()).toBe(0);
  await sendToBackground('putBackVisit', { visit: visitTo(thread), keepFromPrivate: true });
  expect(await db.visit.count()).toBe(1);
});

test('a panel in a private window is no tab, and says itself where it stands', async () => {
  fake.sender = { url: 'chrome-extension://scholium/panel.html' };
  await expect(sendToBackground('saySource', { ...word, fromPrivate: true })).rejects.toThrow(
    'private window',
  );
});

test.each([
  'https://politics.stackexchange.com/q/1',
  'https://evil.example/chrome-extension://scholium/',
  'chrome-extension://scholium.evil/',
])('a site at %s cannot import, erase or change settings', async (url) => {
  await sendToBackground('annotate', claimOn(1));
  fake.sender = { url, tab: { id: 1 } };
  const refusal = 'Only Scholium’s own pages can do this.';
  await expect(sendToBackground('eraseEverything', {})).rejects.toThrow(refusal);
  await expect(sendToBackground('importBackup', { inbox: 'file' })).rejects.toThrow(refusal);
  await expect(sendToBackground('changeSettings', { keepWholePosts: false })).rejects.toThrow(refusal);
  await expect(sendToBackground('startInTab', { tab: 1 })).rejects.toThrow(refusal);
  expect(await db.annotation.count()).toBe(1);
});

test('our own page changes settings and erases everything, and tabs hear of it', async () => {
  const heard = listenIn(2);
  fake.sender = ourPage;
  await sendToBackground('changeSettings', { keepWholePosts: false });
  await sendToBackground('annotate', claimOn(1));
  expect(await db.post.toArray()).toMatchObject([{ text: null }]);
  await sendToBackground('eraseEverything', {});
  expect(await db.annotation.count()).toBe(0);
  const erased = { to: 'tab', name: 'announce', payload: { seq: 0, threads: null, words: true } };
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(erased));
});

const meta = { exported: '2024-05-01T12:00:00.000Z', device: 'device-b', version: '0.1.0' };

async function backup() {
  const other = await openLibrary('another-device');
  await annotate(other, claimOn(5, { verdict: 'mixed' }), circumstances('device-b'));
  const text = writeBackup(await libraryRows(other), meta);
  await other.delete();
  return text;
}

test('a backup is imported from the inbox, once', async () => {
  fake.sender = ourPage;
  await putInInbox(db, new Blob([await backup()]), 'file');
  const asked = [1, 2].map(() => sendToBackground('importBackup', { inbox: 'file' }));
  expect(await Promise.all(asked)).toMatchObject([{ added: 3 }, { added: 3 }]);
  expect(await db.log.count()).toBe(3);
  expect(await db.inbox.count()).toBe(0);
  await expect(sendToBackground('importBackup', { inbox: 'file' })).rejects.toThrow('not there any more');
});

test('a page that notes left in is imported with every row that it carries', async () => {
  const other = await openLibrary('another-device');
  await annotate(other, claimOn(5, { verdict: 'mixed' }), circumstances('device-b'));
  const rows = await libraryRows(other);
  await other.delete();
  fake.sender = ourPage;
  await putInInbox(db, new Blob([...writeHtml(exportOfAll(rows))]), 'file');
  expect(await sendToBackground('importBackup', { inbox: 'file' })).toMatchObject({
    added: 3,
    unreadable: [],
  });
  expect(await libraryRows(db)).toEqual(rows);
});

test('annotations of another program come with their post, once; what cannot be read is told', async () => {
  const on = (source: string, exact: string) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `https://notes.example/${exact.replaceAll(' ', '-')}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: { type: 'TextualBody', value: 'Says who?' },
    target: { source, selector: { type: 'TextQuoteSelector', exact } },
  });
  const file = [
    on('https://politics.stackexchange.com/questions/7/was-it-so/9#9', 'in one night'),
    on('https://other.example/page', 'by hand'),
    on('file:///home/page.html', 'nowhere'),
  ];
  fake.sender = ourPage;
  for (const inbox of ['first', 'again']) await putInInbox(db, new Blob([JSON.stringify(file)]), inbox);
  const first = await sendToBackground('importBackup', { inbox: 'first' });
  expect(first).toMatchObject({ added: 4, unreadable: [expect.any(String)] });
  expect((await db.annotation.toArray()).map(({ target }) => target.post)).toContain(
    'stack-exchange/politics.stackexchange.com/answer/9',
  );
  expect(await sendToBackground('importBackup', { inbox: 'again' })).toMatchObject({ added: 0 });
});

test('a file that is no backup is refused whole, and not tried again', async () => {
  fake.sender = ourPage;
  await putInInbox(db, new Blob(['{"format":"other"}']), 'file');
  await expect(sendToBackground('importBackup', { inbox: 'file' })).rejects.toThrow('Nothing was changed');
  expect(await db.inbox.count()).toBe(0);
});

test('an import that was killed goes on at the next start; a file nobody asked for stays', async () => {
  await putInInbox(db, new Blob([await backup()]), 'file');
  await putInInbox(db, new Blob([await backup()]), 'not asked');
  await askForFile(db, 'file');
  restart();
  await vi.waitFor(async () => expect(await db.inbox.toCollection().primaryKeys()).toEqual(['not asked']));
  expect(await db.annotation.count()).toBe(1);
  expect(await db.log.count()).toBe(3);
});

test('the device has one name in the log, also after a restart', async () => {
  await sendToBackground('saySource', word);
  restart();
  await sendToBackground('saySource', { ...word, word: 'with-care' });
  const devices = new Set((await db.log.toArray()).map(({ device }) => device));
  expect([...devices]).toHaveLength(1);
});

test('notes of another program come in as notes on the post that they are on', async () => {
  fake.sender = ourPage;
  const table = 'url,quote,note\nhttps://politics.stackexchange.com/q/1,Some words,Mine\n';
  await putInInbox(db, new Blob([table]), 'file');
  await sendToBackground('importBackup', { inbox: 'file' });
  expect(await db.annotation.toArray()).toMatchObject([
    {
      comment: 'Mine',
      target: {
        post: 'stack-exchange/politics.stackexchange.com/question/1',
        selector: { exact: 'Some words' },
      },
    },
  ]);
});

test.each(['emptyTrash', 'eraseEverything'] as const)(
  'what search has kept of notes goes with their words: %s',
  async (command) => {
    await keepIndex(1, 0, { words: ['secret'] });
    fake.sender = ourPage;
    await sendToBackground(command, {});
    expect(await keptIndex(1)).toBeNull();
  },
);

test('many notes are changed from our own pages only, and one undo takes it back', async () => {
  const { id } = await sendToBackground('annotate', claimOn(1));
  const change = { do: 'judge', verdict: 'mixed' } as const;
  const asked = { annotations: [id], change };
  await expect(sendToBackground('changeMany', asked)).rejects.toThrow(/own pages/);
  fake.sender = ourPage;
  const { step, changed } = await sendToBackground('changeMany', asked);
  expect(changed).toBe(1);
  await sendToBackground('undo', { step });
  expect((await db.judgement.toArray()).filter(({ deleted }) => !deleted)).toEqual([]);
});
