import { fake } from '../../messaging/fake-browser.ts';
import type { Commands } from '../../messaging/wire.ts';
import { copies, libraryInCopy } from '../../storage/copies.ts';
import { type LibraryDatabase, versions } from '../../storage/db.ts';
import { asks } from './asks.ts';
import { inProcess, quiet, runningProcess } from './process.ts';
import { type Seed, Stage } from './stage.ts';
import { contentsOf, flawsInFolder, flawsOf } from './whole.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** What happens at one wait of a command. */
const faults = {
  'worker killed': ({ stage }) => stage.kill(),
  'killed twice': ({ stage, nth }) => {
    stage.kill();
    stage.onWait = (again) => {
      if (again !== nth) return;
      stage.onWait = () => {};
      stage.kill();
    };
  },
  'killed, tab closed': ({ stage }) => stage.kill(false),
  'disk full': ({ stage: { worker } }) => Object.assign(worker, { disk: 'full' }),
  'full at commit': ({ stage: { worker } }) => Object.assign(worker, { disk: 'full-at-commit' }),
  'storage fails': ({ stage }) => stage.worker.loseConnections(),
  'database deleted': () => fromOutside(() => indexedDB.deleteDatabase('scholium')),
  'newer version': () => fromOutside(() => indexedDB.open('scholium', newer)),
  'clock set back': ({ stage }) => stage.setBack(400 * dayMs),
  'message doubled': ({ again }) => again(),
  'edited in panel': (at) => void editInPanel(at).catch(() => {}),
  'answers reordered': (at) => {
    fake.holdAnswers();
    void editInPanel(at).catch(() => {});
  },
} satisfies Record<string, (at: Happening) => unknown>;

/**
 * What the worker is busy with when the message comes at last, at its nth wait or when that is done: its own start, or
 * what she did after it.
 */
const detours = {
  'message late': ({ stage }) => stage.goOn(),
  'messages reordered': (at) => editInPanel(at),
} satisfies Record<string, (at: Pick<Happening, 'stage' | 'note'>) => Promise<unknown>>;

export type Fault = keyof typeof faults | keyof typeof detours;
export const faultNames = [...Object.keys(faults), ...Object.keys(detours)] as [Fault, ...Fault[]];

const isDetour = (fault: Fault): fault is keyof typeof detours => fault in detours;

const editInPanel = ({ stage, note }: Pick<Happening, 'stage' | 'note'>) =>
  stage.ask('edit', { annotation: note, body: { tags: ['panel'] } });

interface Happening {
  readonly stage: Stage;
  readonly nth: number;
  readonly note: string;
  again(): void;
}

/** In the browser's count, of which Dexie makes ten for each of ours. */
const newer = ((versions.at(-1)?.version ?? 0) + 1) * 10;

function fromOutside(open: () => IDBOpenDBRequest): void {
  const worker = runningProcess();
  inProcess(null);
  const request = open();
  request.onsuccess = () => (request.result as IDBDatabase | undefined)?.close();
  inProcess(worker);
}

/** A command, or the worker's start: an import that was not finished, and trash that is due. */
export type Deed = keyof typeof asks | 'start';
export const deeds: readonly Deed[] = ['start', ...(Object.keys(asks) as (keyof typeof asks)[])];

/** What comes of a deed where nothing goes wrong. */
export interface Undisturbed {
  readonly deed: Deed;
  readonly before: string;
  readonly after: string;
  /** After it was done twice. */
  readonly twice: string;
  /** How often the worker waits for something. */
  readonly waits: number;
}

export async function undisturbed(seed: Seed, deed: Deed): Promise<Undisturbed> {
  const stage = await stageFor(seed, deed);
  const before = await stage.look(contentsOf);
  await doIt(stage, seed, deed);
  await quiet();
  const { waits } = stage.worker;
  const after = await stage.look(contentsOf);
  await doIt(stage, seed, deed).catch(() => {});
  return { deed, before, after, twice: await stage.look(contentsOf), waits };
}

async function stageFor(seed: Seed, deed: Deed): Promise<Stage> {
  const stage = await Stage.of(seed);
  if (writesToFolder(deed)) await stage.chooseFolder();
  // Every start of the worker takes in a list that waits.
  if (deed !== 'start' && deed !== 'takeList') await stage.look((db) => db.inbox.delete('list-file'));
  if (deed !== 'start') return stage;
  stage.setBack(-40 * dayMs);
  await stage.look((db) => db.inbox.update('file', { status: 'asked' }));
  return stage;
}

const writesToFolder = (deed: Deed) => deed === 'start' || deed === 'copyToFolder';

function doIt(stage: Stage, { ready }: Seed, deed: Deed): Promise<unknown> {
  if (deed === 'start') return stage.goOn();
  return stage.ask(deed, asks[deed](ready) as Commands[typeof deed]);
}

type Outcome = { readonly is: 'answered' | 'silent'; readonly words?: undefined } | Refused;
interface Refused {
  readonly is: 'refused';
  readonly words: string;
}

/** What comes of it, once nothing moves any more. */
async function outcomeOf(deed: Promise<unknown>): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  void deed.then(
    () => outcomes.push({ is: 'answered' }),
    (error: unknown) =>
      outcomes.push({ is: 'refused', words: error instanceof Error ? error.message : String(error) }),
  );
  await quiet();
  if (fake.letAnswersArrive()) await quiet();
  return outcomes[0] ?? { is: 'silent' };
}

/** Lets the fault happen at one wait of a deed. @returns what was lost or went wrong, a line each. */
export async function suffer(seed: Seed, normal: Undisturbed, fault: Fault, nth: number): Promise<string[]> {
  const stage = await stageFor(seed, normal.deed);
  const { note } = seed.ready;
  const send = () => doIt(stage, seed, normal.deed);
  let happened = false;
  const atWait = (happen: () => unknown) => {
    stage.onWait = (now) => {
      if (now !== nth) return;
      happened = true;
      stage.onWait = () => {};
      happen();
    };
  };
  let outcome: Outcome;
  if (isDetour(fault)) {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    atWait(() => resolve(send()));
    const comes = () => {
      stage.onWait = () => {};
      if (!happened) resolve(send());
      happened = true;
    };
    detours[fault]({ stage, note }).then(comes, comes);
    outcome = await outcomeOf(promise);
  } else {
    atWait(() => faults[fault]({ stage, nth, note, again: () => void send().catch(() => {}) }));
    outcome = await outcomeOf(send());
  }
  stage.onWait = () => {};
  stage.worker.disk = 'free';
  const flaws = happened ? [] : ['it did not happen'];
  flaws.push(...saidBadly(outcome, normal.deed, fault));
  if (fault === 'newer version') return [...flaws, ...(await leftAlone(stage))];
  if (fault === 'database deleted')
    return [...flaws, ...(await goesOn(stage)), ...(await stage.look(flawsOf))];
  flaws.push(...(await lost(stage, normal, fault, outcome)), ...(await goesOn(stage)));
  return writesToFolder(normal.deed) ? [...flaws, ...(await copiesAgain(stage))] : flaws;
}

/** She hears of it in a sentence of ours, unless she has gone; of a start nobody is told. */
function saidBadly({ is, words }: Outcome, deed: Deed, fault: Fault): string[] {
  if (is === 'answered' || deed === 'start') return [];
  if (is === 'silent') return fault === 'killed, tab closed' ? [] : ['she was told nothing'];
  return isSentence(words ?? '') ? [] : [`she was told: ${words}`];
}

const isSentence = (words: string) =>
  /^[A-Z“][^\n]{20,400}[.?!]$/.test(words) &&
  !/Error\b|IDB|IndexedDB|undefined|null|transaction|quota|object store|connection/i.test(words);

/** The library is whole; what was acknowledged is there, what was not is whole or absent, and drafts live. */
async function lost(
  stage: Stage,
  { deed, before, after, twice }: Undisturbed,
  fault: Fault,
  { is }: Outcome,
): Promise<string[]> {
  const flaws = await stage.look(flawsOf);
  const asKnown =
    { 'clock set back': withoutTimes }[String(fault)] ?? (isAlsoEdited(fault) ? withoutThePanels : String);
  const now = asKnown(await stage.look(contentsOf));
  const done = (fault === 'message doubled' ? [after, twice] : [after]).map(asKnown);
  // A start is never acknowledged: the next one goes on.
  if (is === 'answered' && deed !== 'start' && !done.includes(now)) flaws.push('acknowledged, and not there');
  if (![asKnown(before), ...done].includes(now) && deed !== 'start') flaws.push('there in part');
  if (is === 'answered' && (deed === 'eraseEverything' || deed === 'emptyTrash'))
    flaws.push(...(await stage.look(remains)));
  const drafts = await stage.look((db) => db.draft.count());
  const must = deed === 'eraseEverything' ? 0 : deed === 'dropDraft' ? 1 : 2;
  if (drafts < must) flaws.push(`of ${must} drafts, ${drafts} are there`);
  return flaws;
}

const isAlsoEdited = (fault: Fault) =>
  ['edited in panel', 'answers reordered', 'messages reordered'].includes(fault);

/** Without the tags that the panel writes meanwhile, before or after. */
const withoutThePanels = (contents: string) => contents.replaceAll(/\\"tags\\":\[[^\]]*\]/g, '');

/** A judgement made now is later than all before it, whatever the clock says. */
const withoutTimes = (contents: string) =>
  contents
    .replaceAll(/\\"[\d-]+T[\d:.]+Z\\"/g, '\\"then\\"')
    .split(/,?\n/)
    .sort()
    .join('\n');

/** What she let go of is in no copy either. */
async function remains(db: LibraryDatabase): Promise<string[]> {
  const rows = await db.annotation.toArray();
  const kept = new Set(rows.flatMap(({ id, emptied }) => (emptied ? [] : id)));
  const flaws: string[] = [];
  for (const { id, why } of await copies())
    for (const row of (await libraryInCopy(id)).annotation)
      if (!row.emptied && !kept.has(row.id)) flaws.push(`the ${why} copy has ${row.id} still`);
  return flaws;
}

/** What comes next is done, by the worker that there is then. */
async function goesOn(stage: Stage): Promise<string[]> {
  const { is, words } = await outcomeOf(stage.ask('keepDraft', asks.keepDraft(noReady)));
  return is === 'answered' ? [] : [`the next command is not done: ${words ?? 'silence'}`];
}

/** The next copy is whole, and nothing is left in her folder of one that was not. */
async function copiesAgain(stage: Stage): Promise<string[]> {
  const flaws = flawsInFolder(stage.folder, false);
  stage.setBack(-dayMs);
  const { is, words } = await outcomeOf(stage.ask('copyToFolder', {}));
  if (is !== 'answered') flaws.push(`the next copy is not written: ${words ?? 'silence'}`);
  return [...flaws, ...flawsInFolder(stage.folder, true)];
}

/** A library that a newer Scholium has taken over is not touched any more, and every command says so. */
async function leftAlone(stage: Stage): Promise<string[]> {
  const { is, words } = await outcomeOf(stage.ask('keepDraft', asks.keepDraft(noReady)));
  const isTold = is === 'refused' && /newer Scholium/.test(words);
  const [library] = (await indexedDB.databases()).filter(({ name }) => name === 'scholium');
  return [
    ...(isTold ? [] : [`of the newer library she was told: ${words ?? is}`]),
    ...(library?.version === newer ? [] : ['the newer library was touched']),
  ];
}

const noReady = { note: '', other: '', trashed: '', piece: '', step: '' };
