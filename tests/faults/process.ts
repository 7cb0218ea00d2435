import 'fake-indexeddb/auto';

/**
 * A process that can be killed, over the fake database of our tests: everything that the database tells code
 * that runs `inProcess` passes a gate, and is counted there. At any count the process can die: its open
 * transactions are undone, its connections closed, and none of its promises ever settles again, as when a
 * browser stops a worker. What others have open, and what was committed, stays.
 */
export class Process {
  /** How many times the process was told something that it waited for. */
  waits = 0;
  isDead = false;
  /** From now on every write is refused for want of room, at once or when it is committed. */
  disk: 'free' | 'full' | 'full-at-commit' = 'free';
  readonly connections = new Set<Connection>();
  readonly #onWait: (nth: number, process: Process) => void;

  /** @param onWait called before the process hears of what it has waited for, with how many times it has. */
  constructor(onWait: (nth: number, process: Process) => void = () => {}) {
    this.#onWait = onWait;
  }

  die(): void {
    this.isDead = true;
    for (const connection of this.connections) {
      abortAll(connection);
      connection.close();
    }
  }

  /** The browser closes the database under the process, as when its storage fails. */
  loseConnections(): void {
    for (const connection of this.connections) {
      abortAll(connection);
      closedByForce(connection);
    }
  }

  /** Counts one wait. */
  told(): void {
    activity++;
    if (!this.isDead) this.#onWait(++this.waits, this);
  }

  /** What the process has found out, on its way to who asked for it. */
  async tell<T>(found: Promise<T>): Promise<T> {
    const value = await found;
    this.told();
    return this.isDead ? new Promise<T>(() => {}) : value;
  }

  /** What the process waits for outside of the database. */
  async until<T>(promise: Promise<T>): Promise<T> {
    outside++;
    const value = await promise.finally(() => outside--);
    this.told();
    return this.isDead ? new Promise<T>(() => {}) : value;
  }
}

let running: Process | null = null;
let activity = 0;
/** Waits that are not for the database. */
let outside = 0;

/** Whatever opens a database from now on, or waits for something, is this process; null: a page of ours. */
export function inProcess(process: Process | null): void {
  running = process;
}

/** The process whose code runs now. */
export const runningProcess = (): Process | null => running;

/** Until nobody waits for the database any more: nothing was told over many turns of the event loop. */
export async function quiet(): Promise<void> {
  for (let still = 0, seen = activity; still < 12; still++) {
    await new Promise<void>((next) => setImmediate(next));
    if (seen !== activity || outside > 0) [still, seen] = [0, activity];
  }
}

/** What the fake database has beyond its interface. */
interface Transaction extends IDBTransaction {
  _state: 'active' | 'inactive' | 'committing' | 'finished';
  _requests: unknown[];
  _abort(error: string): void;
  _start(): void;
  _execRequestAsync(work: { operation(): unknown }): IDBRequest;
  listeners: { callback: unknown }[];
}
interface Connection extends IDBDatabase {
  readonly _rawDatabase: { readonly transactions: readonly Transaction[]; processTransactions(): void };
  dispatchEvent(event: Event): boolean;
}
type Told = Event & { eventPath: unknown[] };

const owners = new WeakMap<object, Process>();

function ownerOf(target: object): Process | undefined {
  if (target instanceof IDBDatabase) return owners.get(target);
  if (target instanceof IDBTransaction) return owners.get(target.db);
  if (target instanceof IDBRequest)
    return owners.get(target) ?? (target.transaction ? owners.get(target.transaction.db) : undefined);
  return undefined;
}

function abortAll(connection: Connection): void {
  for (const one of connection._rawDatabase.transactions)
    if (one.db === connection && one._state !== 'finished') one._abort('AbortError');
}

function closedByForce(connection: Connection): void {
  connection.close();
  setImmediate(() => connection.dispatchEvent(fired('close')));
}

/** The fake database takes its own events only: one is borrowed from what it fires itself. */
let Fired: (new (type: string) => Event) | null = null;
function fired(type: string): Event {
  if (!Fired) throw new Error(`No event was seen yet that a ${type} could be made like.`);
  return Object.assign(new Fired(type), { eventPath: [] });
}

const target = Object.getPrototypeOf(IDBRequest.prototype) as { dispatchEvent(event: Event): boolean };
const { dispatchEvent } = target;
target.dispatchEvent = function (this: object, event: Event): boolean {
  if (event.type === 'success') Fired ??= event.constructor as new (type: string) => Event;
  const process = ownerOf(this);
  activity++;
  if (!process) return dispatchEvent.call(this, event);
  if (this instanceof IDBOpenDBRequest && isConnection(this)) {
    owners.set(this.result, process);
    process.connections.add(this.result as Connection);
  }
  process.told();
  return process.isDead ? swallow(this, event as Told) : dispatchEvent.call(this, event);
};

const isConnection = (request: IDBOpenDBRequest) =>
  request.readyState === 'done' && !request.error && request.result instanceof IDBDatabase;

/** The dead hear nothing; the database itself goes on. */
function swallow(about: object, event: Told): boolean {
  if (about instanceof IDBOpenDBRequest && isConnection(about)) {
    if (event.type === 'upgradeneeded') about.transaction?.abort();
    about.result.close();
  }
  if (!(about instanceof IDBTransaction)) return true;
  const transaction = about as Transaction;
  const { processTransactions } = (transaction.db as Connection)._rawDatabase;
  // Its first three listeners are the database's own.
  transaction.listeners = transaction.listeners.filter(
    ({ callback }, at) => at < 3 || callback === processTransactions,
  );
  Object.assign(transaction, { onabort: null, oncomplete: null, onerror: null });
  event.eventPath = [];
  return dispatchEvent.call(about, event);
}

for (const name of ['open', 'deleteDatabase'] as const) {
  const original = IDBFactory.prototype[name] as (...given: never[]) => IDBOpenDBRequest;
  IDBFactory.prototype[name] = function (this: IDBFactory, ...given: unknown[]) {
    const request = original.apply(this, given as never[]);
    if (running) owners.set(request, running);
    return request;
  };
}

const { databases } = IDBFactory.prototype;
IDBFactory.prototype.databases = function (this: IDBFactory) {
  const found = databases.call(this);
  return running ? running.until(found) : found;
};

const { text } = Blob.prototype;
Blob.prototype.text = function (this: Blob) {
  const found = text.call(this);
  return running ? running.until(found) : found;
};

let isWriting = false;
for (const name of ['put', 'add'] as const) {
  const original = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
    isWriting = true;
    try {
      return original.apply(this, given);
    } finally {
      isWriting = false;
    }
  };
}

const noRoom = 'QuotaExceededError';
const transactions = IDBTransaction.prototype as unknown as Transaction;
const { _execRequestAsync, _start } = transactions;
transactions._execRequestAsync = function (this: Transaction, work) {
  if (!isWriting || ownerOf(this)?.disk !== 'full') return _execRequestAsync.call(this, work);
  const operation = () => {
    throw new DOMException('The quota has been exceeded.', noRoom);
  };
  return _execRequestAsync.call(this, { ...work, operation });
};
transactions._start = function (this: Transaction) {
  activity++;
  const isDone = this._requests.length === 0 && this._state !== 'finished' && this.mode === 'readwrite';
  if (isDone && ownerOf(this)?.disk === 'full-at-commit') this._abort(noRoom);
  else _start.call(this);
};
