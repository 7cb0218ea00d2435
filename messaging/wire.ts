import { type Browser, browser } from 'wxt/browser';
import type {
  LibraryAnswers,
  LibraryPayloads,
  PageAnswers,
  PagePayloads,
  PagePush,
  PageReport,
  ReaderAnswers,
  ReaderPayloads,
  StartPush,
} from './contract.ts';

/**
 * The one user of runtime messages. A message is `{ to, name, payload }`, its reply `{ answer }` or
 * `{ error }`. Content scripts import this file, so it checks nothing: `check.ts` reads what arrives.
 */

export type Commands = ReaderPayloads & LibraryPayloads;
export type Answers = ReaderAnswers & LibraryAnswers;
export type CommandName = keyof Commands;
export type PageCommandName = keyof PagePayloads;
export type Sender = Browser.runtime.MessageSender;

/** Nobody is at the other end, and asking again does not help before something is reloaded. */
class Gone extends Error {}

/** The worker was stopped before it answered: the command may or may not have been carried out. */
class Interrupted extends Error {}

/** Commands that come to the same when they are carried out twice. */
const mayRepeat: ReadonlySet<CommandName> = new Set([
  'annotate',
  'edit',
  'reattach',
  'keepAsMarked',
  'keepVisit',
  'putBackVisit',
  'saySource',
  'sayPost',
  'saidPosts',
  'keepDraft',
  'dropDraft',
  'visit',
  'compareVisit',
  'threadMarks',
  'threadState',
  'tagSources',
  'findWords',
  'addEvidence',
  'tie',
  'challenge',
  'keepComparison',
  'openEditor',
  'openMarked',
  'openSaid',
  'changeList',
  'orderLists',
]);

/** Whether the other end is gone: our own extension was updated or removed, or the tab holds no script of ours. */
export const isGone = (error: unknown): error is Error => error instanceof Gone;

const extensionIsGone =
  'Scholium was updated or removed while this page was open. Copy what you have not saved, then reload the page.';
const wasInterrupted =
  'The browser stopped Scholium in the middle of this. See whether it was done; if not, do it again.';
const tabIsSilent = 'Scholium is not on that page. Go to it and press Scholium’s toolbar button.';

/** Sends a command and waits for what came of it. Throws what the background threw; `isGone` tells its absence. */
export async function sendToBackground<N extends CommandName>(
  name: N,
  payload: Commands[N],
): Promise<Answers[N]> {
  const envelope: Envelope = { to: 'background', name, payload };
  const send = () => open<Answers[N]>(() => browser.runtime.sendMessage(envelope), extensionIsGone);
  return mayRepeat.has(name)
    ? send().catch((error) => (error instanceof Interrupted ? send() : Promise.reject(error)))
    : send();
}

/**
 * Sends a command to the script in a tab's top frame. What a tab says of itself is to be read before use
 * (`readReport` in `report.ts`).
 */
export async function sendToTab<N extends PageCommandName>(
  tab: number,
  name: N,
  payload: PagePayloads[N],
): Promise<PageAnswers[N]> {
  const envelope: Envelope = { to: 'tab', name, payload };
  return open(() => browser.tabs.sendMessage(tab, envelope, { frameId: 0 }), tabIsSilent);
}

/** The background's side. A handler is called synchronously: a press's permission travels with the message. */
export type Handlers = {
  readonly [N in CommandName]: (payload: unknown, sender: Sender) => Answers[N] | PromiseLike<Answers[N]>;
};

/** Answers commands until `signal` aborts; for the background, which answers as long as it lives, without. */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  listen('background', handlers, signal);
}

export type TabHandlers = {
  readonly [N in PageCommandName]: (payload: PagePayloads[N]) => PageAnswers[N] | PromiseLike<PageAnswers[N]>;
};

/** Answers, in a tab, what the background and our own pages ask; until `signal` aborts. */
export function answerInTab(handlers: TabHandlers, signal: AbortSignal): void {
  listen('tab', handlers, signal);
}

/** Tells our own pages what is on this page now. That none is open is no error; that we are gone is one. */
export async function pushReport(report: PageReport): Promise<void> {
  const push: PagePush = { push: 'page-report', report };
  try {
    await browser.runtime.sendMessage(push);
  } catch (error) {
    if (isInvalidated(error)) throw new Gone(extensionIsGone, { cause: error });
  }
}

/** Calls back with each report that a tab pushes, still to be read by `readReport` of `report.ts`. */
export function onReport(callback: (report: unknown, tab: number) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender) => {
    const tab = sender.tab?.id;
    if (isObject(message) && message.push === 'page-report' && tab !== undefined)
      callback(message.report, tab);
  };
  keepListening(listener, signal);
}

/** Tells our own pages that our script has come into a tab. That none is open is no error. */
export async function pushStarted(tab: number): Promise<void> {
  const push: StartPush = { push: 'started', tab };
  await browser.runtime.sendMessage(push).catch(() => null);
}

export function onStarted(callback: (tab: number) => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (isObject(message) && message.push === 'started' && typeof message.tab === 'number')
      callback(message.tab);
  };
  keepListening(listener, signal);
}

interface Envelope {
  readonly to: 'background' | 'tab';
  readonly name: string;
  readonly payload: unknown;
}

type Reply = { readonly answer: unknown } | { readonly error: string };

function listen(to: Envelope['to'], handlers: object, signal?: AbortSignal): void {
  // Chromium takes native promises only, and drops a thenable silently; `sendResponse` works everywhere.
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void) => {
    if (!isObject(message) || message.to !== to || typeof message.name !== 'string') return undefined;
    const { name, payload } = message;
    if (!Object.hasOwn(handlers, name)) return undefined;
    const handle = (handlers as Record<string, (payload: unknown, sender: Sender) => unknown>)[name];
    new Promise((resolve) => resolve(handle?.(payload, sender))).then(
      (value) => sendResponse({ answer: value }),
      (error: unknown) => sendResponse({ error: error instanceof Error ? error.message : String(error) }),
    );
    return true as const;
  };
  keepListening(listener, signal);
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

function keepListening(listener: Listener, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Sends, and takes the answer out of its reply. */
async function open<T>(send: () => Promise<unknown>, whenGone: string): Promise<T> {
  let reply: unknown;
  try {
    reply = await send();
  } catch (error) {
    if (isInvalidated(error) || isUnheard(error)) throw new Gone(whenGone, { cause: error });
    if (isInterrupted(error)) throw new Interrupted(wasInterrupted, { cause: error });
    throw error;
  }
  if (isObject(reply) && typeof reply.error === 'string') throw new Error(reply.error);
  // Where nobody listens Firefox answers undefined, and Chromium, with another listener about, null.
  if (!isObject(reply) || !('answer' in reply)) throw new Gone(whenGone);
  return reply.answer as T;
}

/** An updated extension leaves old scripts behind; in Chromium even `browser.runtime` may be gone under them. */
const isInvalidated = (error: unknown) =>
  /context invalidated|dead object|reading 'sendMessage'/i.test(messageOf(error));
const isInterrupted = (error: unknown) =>
  /message channel closed before a response|went out of scope/i.test(messageOf(error));
const isUnheard = (error: unknown) =>
  /receiving end does not exist|message port closed|no tab with id|invalid tab id/i.test(messageOf(error));
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
