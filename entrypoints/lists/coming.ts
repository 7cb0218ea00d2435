import { browser } from 'wxt/browser';
import type { ComingList, Grade, List, ListColumns } from '../../core/list.ts';
import { count, say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { mostBytes } from '../../sources/lists/decode.ts';
import { putListInInbox } from '../../storage/inbox.ts';
import { download } from '../panel/download.ts';
import { fetchSource, refusalOf } from '../panel/fetch-source.ts';
import { type Answer, Reader, type Ready } from './reading.ts';
import * as state from './state.ts';

/** A list on its way in: chosen, read, shown, taken or left. Nothing is written before it is taken. */

const reader = new Reader();
const limits = { bytes: mostBytes, ms: 60_000 };

/** What she chose, as it is known before it is read. */
interface Choice {
  readonly name: string;
  readonly address: string | null;
  readonly replaces: List | null;
  /** What is told of it elsewhere than in the file. */
  readonly known: state.Edits;
}
let choice: Choice | null = null;

/** Reads a file of hers. */
export async function chooseFile(file: File, replaces: List | null): Promise<void> {
  begin({ name: file.name, address: replaces?.address ?? null, replaces, known: {} });
  if (file.size > mostBytes) return refuse(say('listNotGot_too_large'));
  const asked = choice;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (choice === asked) read(bytes, null);
}

/**
 * Asks an address for a list. Straight from a press: what is asked of the browser after an answer has come is no
 * longer asked by her.
 */
export async function askAddress(address: string, known: state.Edits = {}): Promise<void> {
  const url = URL.parse(address.trim());
  const same = state.lists.value?.find((list) => list.address === url?.href) ?? null;
  begin({ name: nameOf(url), address: url?.href ?? null, replaces: same, known });
  const refused = url ? refusalOf(url.href) : 'not-text';
  if (!url || refused) return refuse(say(reasonKey(refused ?? 'not-text')));
  const { permissions } = browser;
  const origins = [`${url.origin}/*`];
  const [wasAllowed, isAllowed] = [permissions.contains({ origins }), permissions.request({ origins })];
  const asked = choice;
  try {
    if (!(await isAllowed)) return refuse(say('listNotGot_not_allowed'));
    const got = await fetchSource(url.href, limits);
    if (choice !== asked) return;
    if ('reason' in got) refuse(say(reasonKey(got.reason)));
    else read(got.bytes, null);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  } finally {
    if (!(await wasAllowed)) void permissions.remove({ origins }).catch(() => false);
  }
}

const reasonKey = (reason: string) => `listNotGot_${reason.replaceAll('-', '_')}`;
const nameOf = (url: URL | null) =>
  url ? decodeURI(url.pathname.split('/').filter(Boolean).at(-1) ?? url.hostname).slice(0, 200) : '';

function begin(next: Choice): void {
  reader.stop();
  choice = next;
  state.done.value = null;
  state.problem.value = null;
  state.chosen.value = { is: 'asking', name: next.name, replaces: next.replaces };
}

function refuse(why: string): void {
  if (choice) state.chosen.value = { ...plain(choice), is: 'refused', why, table: null };
}

const plain = ({ name, replaces }: Choice) => ({ name, replaces });

async function read(bytes: Uint8Array | null, columns: ListColumns | null): Promise<void> {
  const asked = choice;
  const { database } = state;
  if (!asked || !database.value) return;
  const before = asked.replaces && (await database.value.listData.get(asked.replaces.data));
  if (choice !== asked) return;
  const { name, address, replaces } = asked;
  state.chosen.value = { ...plain(asked), is: 'reading', rows: 0 };
  reader.ask(
    {
      bytes,
      columns: columns ?? (bytes && replaces?.columns) ?? null,
      coming: {
        id: replaces?.id ?? crypto.randomUUID(),
        file: name,
        address,
        taken: new Date().toISOString(),
      },
      before: before ? { blob: before.blob, shape: before.shape } : null,
    },
    (answer) => choice === asked && void show(asked, answer),
    (error) => choice === asked && refuse(error.message),
  );
}

async function show(asked: Choice, answer: Answer): Promise<void> {
  if ('rows' in answer) state.chosen.value = { ...plain(asked), is: 'reading', rows: answer.rows };
  else if ('refused' in answer)
    state.chosen.value = { ...plain(asked), is: 'refused', why: answer.refused, table: answer.table };
  else {
    const { list } = answer.ready;
    const known = state.lists.value?.find(({ id }) => id === list.id) ?? null;
    // It names itself, and is a new edition of a list that is here: it is read once more beside that one.
    if (known && asked.replaces?.id !== known.id) {
      choice = { ...asked, replaces: known };
      await read(null, list.columns);
      return;
    }
    const edits = editsFor(list, asked);
    state.chosen.value = { ...plain(asked), is: 'ready', ready: answer.ready, edits };
  }
}

/** What the file does not say is taken from the list before it, or from where it was offered. */
function editsFor(list: ComingList, { replaces, known }: Choice): state.Edits {
  const before = replaces ?? known;
  const or = (field: 'maker' | 'purpose' | 'licence') => list[field] || (before[field] ?? '');
  return {
    title: replaces?.title ?? known.title ?? list.title,
    maker: or('maker'),
    purpose: or('purpose'),
    licence: or('licence'),
    scale: { ...list.scale, ...replaces?.scale },
  };
}

/** She says that columns hold something else. */
export function chooseColumns(columns: ListColumns): void {
  void read(null, columns);
}

export function edit(change: state.Edits): void {
  const { value } = state.chosen;
  if (value?.is === 'ready') state.chosen.value = { ...value, edits: { ...value.edits, ...change } };
}

/** She says what a word of the list comes to; null: it is no grade. */
export function grade(word: string, to: Grade | null): void {
  const { value } = state.chosen;
  if (value?.is !== 'ready') return;
  const { [word]: _, ...others } = value.edits.scale ?? {};
  edit({ scale: to === null ? others : { ...others, [word]: to } });
}

/** Every row that is left out, a line each. */
export function saveRejected(name: string, { rejected }: Ready): void {
  const lines = rejected.map(
    ({ line, reason, said }) => `${line}\t${say(`listReason_${reason}`)}\t${said}\n`,
  );
  download(`${name}.left-out.txt`, lines.join(''), 'text/plain;charset=utf-8');
}

/** Takes in what was shown, all of it or nothing. */
export async function take(): Promise<void> {
  const { chosen, database, isTaking } = state;
  const { value } = chosen;
  if (value?.is !== 'ready' || !database.value || isTaking.value) return;
  isTaking.value = true;
  try {
    const { list, shape, file } = value.ready;
    const title = value.edits.title?.trim() || list.title;
    const inbox = crypto.randomUUID();
    await putListInInbox(database.value, file, { list: { ...list, ...value.edits, title }, shape }, inbox);
    const { step } = await sendToBackground('takeList', { inbox });
    leave();
    state.done.value = { message: count('listTaken', list.counts.rules, title), step };
  } catch (error) {
    state.problem.value = error instanceof Error ? error.message : String(error);
  } finally {
    isTaking.value = false;
  }
}

/** The list stays out; reading it stops. */
export function leave(): void {
  reader.stop();
  choice = null;
  state.chosen.value = null;
}
