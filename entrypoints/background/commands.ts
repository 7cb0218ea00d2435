import { browser } from 'wxt/browser';
import { locate, readable } from '../../anchoring/locate.ts';
import { type Payload, readPayload } from '../../messaging/check.ts';
import { type Changed, libraryCommands, type PostAsRead } from '../../messaging/contract.ts';
import type { CommandName, Handlers, Sender } from '../../messaging/wire.ts';
import { citedInWords } from '../../sources/in-words.ts';
import { citesOf, domainOfResource, tagger } from '../../sources/tag.ts';
import * as changes from '../../storage/changes.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { thisDevice } from '../../storage/device.ts';
import {
  compareVisit,
  dropDraft,
  keepAlwaysOn,
  keepDraft,
  keepLeaving,
  keepVisit,
  putBackVisit,
} from '../../storage/device-only.ts';
import { forgetFolders } from '../../storage/folder.ts';
import { changeList, dropNeedlessRatings, orderLists, removeList } from '../../storage/lists.ts';
import { meetings } from '../../storage/meetings.ts';
import { documentsAll, threadMarks, threadState, wordsAll } from '../../storage/queries.ts';
import { saidPosts } from '../../storage/say-post.ts';
import { forgetIndex } from '../../storage/search-cache.ts';
import { trashDays } from '../../storage/trash.ts';
import { toldInWords } from '../../storage/trouble.ts';
import { announce } from './announce.ts';
import { copyDailyToFolder, copyToFolder } from './copy-to-folder.ts';
import { finishImports, importFromInbox } from './imports.ts';
import { inject } from './inject.ts';
import { copyDaily, copyIfThereIsRoom, dropCopies } from './make-copies.ts';
import { openPanel } from './open.ts';
import { taggedByLists } from './rating-lists.ts';
import { readPage } from './read-page.ts';
import { startInTab } from './start.ts';
import { startAgain, startAsSaid } from './starting.ts';
import { finishLists, takeListFromInbox } from './take-lists.ts';

/** What commands take from outside. `library` opens it when first asked. */
export interface World {
  library(): Promise<LibraryDatabase>;
  now(): Date;
  newId(): string;
  /** Of the extension. */
  version(): string;
}

/** What the background does with each command: check it, change the library, announce that, reply. */
export function commandHandlers(world: World): Handlers {
  /** Checks the payload, and who sends it, before anything else happens. */
  const checked =
    <N extends CommandName, A>(name: N, run: (payload: Payload<N>, sender: Sender) => A) =>
    (raw: unknown, sender: Sender): A => {
      if (Object.hasOwn(libraryCommands, name)) refuseSites(sender);
      const payload = readPayload(name, raw);
      if (!keepsNothing.has(name)) refusePrivate(payload, sender);
      return inWords(run(payload, sender));
    };
  const changing = <N extends CommandName>(
    name: N,
    change: (db: LibraryDatabase, payload: Payload<N>, by: changes.Circumstances) => Promise<changes.Change>,
  ) =>
    checked(name, async (payload): Promise<Changed> => {
      const db = await world.library();
      const { id, seq, step, threads, words } = await change(db, payload, await circumstances(world, db));
      void announce({ seq, threads, words });
      return { id, seq, step };
    });
  return {
    annotate: changing('annotate', (db, asked, by) =>
      changes.annotate(db, { ...asked, read: asRead(asked.read) }, by),
    ),
    judge: changing('judge', changes.judge),
    edit: changing('edit', changes.edit),
    remove: changing('remove', (db, { annotation }, by) => changes.remove(db, annotation, by)),
    reattach: changing('reattach', (db, asked, by) =>
      changes.reattach(db, { ...asked, read: asRead(asked.read) }, by),
    ),
    keepAsMarked: changing('keepAsMarked', changes.keepAsMarked),
    addEvidence: changing('addEvidence', changes.addEvidence),
    changeEvidence: changing('changeEvidence', changes.changeEvidence),
    removeEvidence: changing('removeEvidence', (db, { evidence }, by) =>
      changes.removeEvidence(db, evidence, by),
    ),
    tie: changing('tie', changes.tie),
    challenge: changing('challenge', changes.challenge),
    keepComparison: changing('keepComparison', changes.keepComparison),
    undo: changing('undo', async (db, { step }, by) => {
      const change = await changes.undo(db, step, by);
      await startAgain(db);
      return change;
    }),
    saySource: changing('saySource', changes.saySource),
    withdrawSourceWord: changing('withdrawSourceWord', (db, { pattern }, by) =>
      changes.withdrawSourceWord(db, pattern, by),
    ),
    sayCitation: changing('sayCitation', changes.sayCitation),
    sayDocument: changing('sayDocument', changes.sayDocument),
    changeSettings: changing('changeSettings', async (db, asked, by) => {
      const change = await changes.changeSettings(db, asked, by);
      await startAgain(db);
      return change;
    }),
    changeMany: checked('changeMany', async (asked) => {
      const db = await world.library();
      const change = await changes.changeMany(db, asked, await circumstances(world, db));
      const { id, seq, step, threads, words, changed } = change;
      void announce({ seq, threads, words });
      return { id, seq, step, changed };
    }),
    repair: checked('repair', async () => {
      const db = await world.library();
      const { id, seq, step, mended } = await changes.repair(db, await circumstances(world, db));
      void announce({ seq, threads: null, words: true });
      return { id, seq, step, mended };
    }),
    restore: changing('restore', (db, { annotation }, by) => changes.restore(db, annotation, by)),
    emptyTrash: checked('emptyTrash', async () => {
      const db = await world.library();
      const by = await circumstances(world, db);
      // The words that she lets go of are to be in no copy; one of what is left takes their place.
      await dropCopies(db);
      const { notes, seq } = await changes.emptyTrash(db, null, by);
      // One may have been begun before they were gone.
      await dropCopies(db);
      await copyIfThereIsRoom(db, 'daily', world.now());
      await forgetIndex();
      void announce({ seq, threads: null, words: false });
      return notes;
    }),
    sayPost: changing('sayPost', async (db, asked, by) => {
      const change = await changes.sayPost(db, asked, by);
      await startAgain(db);
      return change;
    }),
    saidPosts: checked('saidPosts', async ({ page }) => saidPosts(await world.library(), page)),
    keepDraft: checked('keepDraft', async ({ draft }) => {
      await keepDraft(await world.library(), draft);
      return null;
    }),
    dropDraft: checked('dropDraft', async ({ draft }) => {
      await dropDraft(await world.library(), draft);
      return null;
    }),
    keepVisit: checked('keepVisit', async (seen) => {
      await keepVisit(await world.library(), seen);
      return null;
    }),
    putBackVisit: checked('putBackVisit', async ({ visit }) => {
      await putBackVisit(await world.library(), visit);
      return null;
    }),
    visit: checked('visit', async ({ thread }) => (await (await world.library()).visit.get(thread)) ?? null),
    compareVisit: checked('compareVisit', async ({ thread, posts, missing }) =>
      compareVisit(await world.library(), thread, posts, missing),
    ),
    threadMarks: checked('threadMarks', async ({ thread, since }) =>
      threadMarks(await world.library(), thread, since),
    ),
    threadState: checked('threadState', async ({ thread, since }) =>
      threadState(await world.library(), thread, since),
    ),
    tagSources: checked('tagSources', async ({ page, links }) => {
      const db = await world.library();
      const tagOf = tagger({ words: await wordsAll(db), documents: await documentsAll(db) });
      return taggedByLists(
        db,
        links.map((link) => tagOf(link, page)),
      );
    }),
    citedInWords: checked('citedInWords', async ({ page, texts }) =>
      texts.map((text) => citedInWords(text, page)),
    ),
    meetings: checked('meetings', async ({ domain, outside }) =>
      meetings(await world.library(), domain, outside, domainOfResource),
    ),
    findWords: checked('findWords', async ({ texts, asked }) => {
      const read = texts.map(readable);
      return asked.map(({ text, selector }) => locate(read[text] ?? readable(''), selector));
    }),
    importBackup: checked('importBackup', async ({ inbox }) => {
      const db = await world.library();
      await copyIfThereIsRoom(db, 'import', world.now());
      const change = await importFromInbox(db, inbox, await circumstances(world, db));
      const { step, seq, added, replaced, kept, unreadable, threads, words } = change;
      void announce({ seq, threads, words });
      await startAgain(db);
      return { step, seq, added, replaced, kept, unreadable };
    }),
    copyToFolder: checked('copyToFolder', async () => {
      const db = await world.library();
      const after = await copyToFolder(db, await making(world, db));
      return after?.problem ?? null;
    }),
    keepLeaving: checked('keepLeaving', async ({ value }) => {
      await keepLeaving(await world.library(), value);
      return null;
    }),
    takeList: changing('takeList', (db, { inbox }, by) => takeListFromInbox(db, inbox, by)),
    changeList: changing('changeList', changeList),
    orderLists: changing('orderLists', (db, { lists }, by) => orderLists(db, lists, by)),
    removeList: changing('removeList', (db, { list }, by) => removeList(db, list, by)),
    eraseEverything: checked('eraseEverything', async () => {
      const db = await world.library();
      await changes.eraseEverything(db);
      await forgetFolders();
      await dropCopies(db);
      await forgetIndex();
      await startAsSaid(await world.library());
      void announce({ seq: 0, threads: null, words: true });
      return null;
    }),
    setAlwaysOn: checked('setAlwaysOn', async ({ site, isOn }) => {
      const db = await world.library();
      await keepAlwaysOn(db, site, isOn);
      await startAsSaid(db);
      return null;
    }),
    readPage: checked('readPage', readPage),
    startInTab: checked('startInTab', ({ tab }) => startInTab(world.library, tab)),
    openEditor: checked('openEditor', (_, sender) => inject('/editor.js', sender)),
    openMarked: checked('openMarked', (_, sender) => inject('/marked.js', sender)),
    openSaid: checked('openSaid', (_, sender) => inject('/said.js', sender)),
    openPanel: checked('openPanel', (_, sender) => openPanel(sender)),
  };
}

/** What the database throws is told in a sentence: only its words cross to whoever asked. */
function inWords<A>(answer: A): A {
  if (!(answer instanceof Promise)) return answer;
  return answer.catch((error: unknown) => Promise.reject(toldInWords(error))) as A;
}

/** What a post cites is worked out here: the page does not know how to unwrap a link. */
function asRead({ links, ...read }: PostAsRead) {
  return links ? { ...read, cites: citesOf(links, read.post.permalink) } : read;
}

/**
 * Goes on with imports that a killed worker left, lets go of what has lain in the trash long enough, and keeps
 * the day's copies; called at every start.
 */
export async function goOn(world: World): Promise<void> {
  const db = await world.library();
  const by = await circumstances(world, db);
  await finishImports(db, by, announce);
  await finishLists(db, by, announce);
  await dropNeedlessRatings(db, world.now());
  const due = new Date(world.now().getTime() - trashDays * dayMs);
  const { notes } = await changes.emptyTrash(db, due.toISOString(), by);
  if (notes > 0) await forgetIndex();
  await copyDaily(db, world.now());
  await copyDailyToFolder(db, () => making(world, db));
}

const dayMs = 24 * 60 * 60 * 1000;

const making = async (world: World, db: LibraryDatabase) => ({
  now: world.now(),
  device: await thisDevice(db, world.newId),
  version: world.version(),
});

async function circumstances(world: World, db: LibraryDatabase): Promise<changes.Circumstances> {
  return { now: world.now, newId: world.newId, device: await thisDevice(db, world.newId) };
}

/** Whoever stands at a site's address is refused, our own content script too: it could have been taken over. */
function refuseSites({ url }: Sender): void {
  // An origin compared by prefix: `URL.origin` is the string "null" for both sides where a scheme is unknown.
  if (!url?.startsWith(browser.runtime.getURL('/'))) {
    throw new Error('Only Scholium’s own pages can do this. Open its library or settings and do it there.');
  }
}

const keepsNothing: ReadonlySet<CommandName> = new Set([
  ...([
    'dropDraft',
    'saidPosts',
    'threadMarks',
    'threadState',
    'tagSources',
    'citedInWords',
    'meetings',
    'findWords',
    'openEditor',
    'openMarked',
    'openSaid',
    'openPanel',
  ] as const),
  ...(Object.keys(libraryCommands) as (keyof typeof libraryCommands)[]),
]);

function refusePrivate(payload: object, { tab }: Sender): void {
  const { fromPrivate, keepFromPrivate } = payload as { fromPrivate?: boolean; keepFromPrivate?: boolean };
  if ((tab?.incognito || fromPrivate) && !keepFromPrivate) {
    throw new Error('This is a private window: nothing is kept from it unless you say so here.');
  }
}
