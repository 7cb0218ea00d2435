import { writeBackup } from '../../formats/json.ts';
import type { CommandName, Commands } from '../../messaging/wire.ts';
import { comingList } from '../../sources/lists/coming-list.ts';
import { readList } from '../../sources/lists/read-list.ts';
import * as changes from '../../storage/changes.ts';
import type { LibraryDatabase, ListOnItsWay } from '../../storage/db.ts';
import { keepDraft, putBackVisit } from '../../storage/device-only.ts';
import {
  circumstances,
  claimOn,
  comparisonOf,
  evidenceFor,
  postOf,
  targetOn,
  textOf,
  thread,
  visitTo,
} from '../../storage/fixtures/samples.ts';
import { putInInbox, putListInInbox } from '../../storage/inbox.ts';
import { takeList } from '../../storage/lists.ts';
import { libraryRows } from '../../storage/queries.ts';

/** What a library holds before something happens to it, for commands to be about. */
interface Ready {
  readonly note: string;
  /** Another claim. */
  readonly other: string;
  readonly trashed: string;
  readonly piece: string;
  /** To undo. */
  readonly step: string;
}

const word = { pattern: 'nato.int', word: 'rely', forWhat: '', note: '' } as const;
const letters = { keys: [postOf(1).key, postOf(2).key], letters: [textOf(1), textOf(2)] };
const resource = 'https://www.nato.int/treaty';
const citation = { thread, post: postOf(2).key, resource } as const;
const noteFields = { comment: 'half a th', tags: [], wording: '', saidBy: null, verdict: null, asOf: '' };
const draftOf = (id: string) => ({
  id,
  thread,
  target: id.startsWith('new:') ? targetOn(postOf(1)) : null,
  value: noteFields,
  modified: '2024-05-01T12:00:00.000Z',
});

/** Fills a library with some of everything; `backup` lies in its inbox. */
export async function makeReady(db: LibraryDatabase, backup: string): Promise<Ready> {
  const by = circumstances();
  await changes.saySource(db, word, by);
  await changes.sayCitation(db, { ...citation, standing: 'second-hand' }, by);
  await changes.sayDocument(db, { resource, document: 'primary' }, by);
  const { id: other } = await changes.annotate(db, claimOn(2), by);
  const { id: trashed } = await changes.annotate(db, claimOn(4), by);
  const { id: note } = await changes.annotate(db, claimOn(1, { verdict: 'supported' }), by);
  const { id: piece } = await changes.addEvidence(db, evidenceFor(other), by);
  await changes.remove(db, trashed, by);
  await changes.tie(db, { from: note, to: other, says: 'same' }, by);
  await changes.challenge(db, { annotation: other, post: postOf(3), words: 'No.', state: 'open' }, by);
  await changes.keepComparison(db, comparisonOf('tea is hot'), by);
  await changes.changeSettings(db, { keepWholePosts: true }, by);
  const { step } = await changes.edit(db, { annotation: note, body: { comment: 'Once more.' } }, by);
  await keepDraft(db, draftOf('new:1'));
  await keepDraft(db, draftOf(note));
  await putBackVisit(db, visitTo(thread));
  await putListInInbox(db, ...madeReady('list-a', 'first'), 'first');
  await takeList(db, 'first', by);
  await putListInInbox(db, ...madeReady('list-b', 'second'), 'list-file');
  await db.local.put({ key: 'device', value: by.device });
  await putInInbox(db, new Blob([backup]), 'file');
  return { note, other, trashed, piece, step };
}

/** A rating list as our page makes it ready: its ratings, and what is told of it. */
function madeReady(id: string, data: string): [Blob, ListOnItsWay] {
  const lines = [
    '#credlist 1',
    `#id: ${id}`,
    '#title: Tea',
    '#scale: good=reliable',
    '#columns: pattern kind rating',
  ];
  const bytes = new TextEncoder().encode([...lines, 'tea.example\t\tgood'].join('\n'));
  const told = {
    sha256: 'a'.repeat(64),
    taken: '2024-05-01T10:00:00.000Z',
    file: 'tea.credlist',
    address: null,
  };
  const { list, shape, file } = comingList(readList(bytes, { columns: null }), { ...told, data, id });
  return [file, { list, shape }];
}

/** A backup of another device, which shares nothing with the library but the thread. */
export async function anotherBackup(db: LibraryDatabase): Promise<string> {
  const by = circumstances('device-b');
  const { id } = await changes.annotate(db, claimOn(3, { verdict: 'mixed' }), by);
  await changes.addEvidence(db, evidenceFor(id), by);
  return writeBackup(await libraryRows(db), {
    exported: '2024-05-02T00:00:00Z',
    device: 'device-b',
    version: '1',
  });
}

type Asks = { readonly [N in CommandName]: (ready: Ready) => Commands[N] };

/** Something to ask of each command. */
export const asks: Asks = {
  annotate: () => ({ ...claimOn(5, { verdict: 'mixed' }), id: 'asked-annotation' }) as Commands['annotate'],
  judge: ({ note }) => ({ annotation: note, verdict: 'opinion', asOf: null }),
  edit: ({ note }) => ({ annotation: note, body: { comment: 'new words' } }),
  remove: ({ note }) => ({ annotation: note }),
  reattach: ({ note }) => ({
    annotation: note,
    read: { post: postOf(2), text: textOf(2) },
    target: targetOn(postOf(2)),
  }),
  keepAsMarked: ({ note }) => ({ annotation: note, words: 'tea is warm' }),
  keepVisit: () => ({ thread: thread.key, at: '2024-06-01T09:00:00.000Z', posts: letters, marks: [] }),
  putBackVisit: () => ({ visit: visitTo(thread, '2024-06-01T09:00:00.000Z') }),
  undo: ({ step }) => ({ step }),
  addEvidence: ({ note }) => ({ id: 'asked-evidence', ...evidenceFor(note) }),
  changeEvidence: ({ piece }) => ({ evidence: piece, stance: 'context' }),
  removeEvidence: ({ piece }) => ({ evidence: piece }),
  tie: ({ note, other }) => ({ from: note, to: other, says: 'opposite' }),
  challenge: ({ note }) => ({ annotation: note, post: postOf(3), words: 'Who says?', state: 'open' }),
  keepComparison: () => comparisonOf('the treaty says so'),
  saySource: () => ({ ...word, word: 'with-care' }),
  withdrawSourceWord: () => ({ pattern: word.pattern }),
  sayCitation: () => ({ ...citation, standing: 'first-hand' }),
  sayDocument: () => ({ resource, document: 'book' }),
  keepDraft: () => ({ draft: draftOf('new:2') }),
  dropDraft: () => ({ draft: 'new:1' }),
  visit: () => ({ thread: thread.key }),
  compareVisit: () => ({ thread: thread.key, posts: letters, missing: [] }),
  threadMarks: () => ({ thread: thread.key, since: null }),
  threadState: () => ({ thread: thread.key, since: null }),
  tagSources: () => ({ page: thread.permalink, links: [{ link: resource }] }),
  citedInWords: () => ({ page: thread.permalink, texts: ['See NATO, and the Treaty of Rome.'] }),
  meetings: () => ({ domain: 'nato.int', outside: 'sample/politics/question/9' }),
  findWords: () => ({
    texts: [textOf(1)],
    asked: [{ text: 0, selector: { exact: 'tea is hot', prefix: '', suffix: '', start: 0, end: 10 } }],
  }),
  openEditor: () => ({}),
  openMarked: () => ({}),
  openSaid: () => ({}),
  openPanel: () => ({}),
  importBackup: () => ({ inbox: 'file' }),
  startInTab: () => ({ tab: 1 }),
  readPage: () => ({ tab: 1 }),
  restore: ({ trashed }) => ({ annotation: trashed }),
  emptyTrash: () => ({}),
  changeSettings: () => ({ keepWholePosts: false }),
  keepLeaving: () => ({ value: '{"format":"csv"}' }),
  copyToFolder: () => ({}),
  eraseEverything: () => ({}),
  sayPost: () => ({
    post: { ...postOf(6), key: 'said/politics.example.org/reply/p1+6' },
    thread,
    place: { path: 'main > p', head: 'Tea' },
    text: textOf(6),
    isPost: true,
  }),
  saidPosts: () => ({ page: 'said/politics.example.org/reply/p1+' }),
  setAlwaysOn: () => ({ site: 'https://forum.example/*', isOn: true }),
  changeMany: ({ note, other }) => ({ annotations: [note, other], change: { do: 'tag', tag: 'both' } }),
  takeList: () => ({ inbox: 'list-file' }),
  changeList: () => ({ list: 'list-a', change: { isOn: false } }),
  orderLists: () => ({ lists: ['list-a'] }),
  removeList: () => ({ list: 'list-a' }),
  repair: () => ({}),
};
