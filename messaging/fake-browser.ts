/**
 * For tests: as much of the extension API as messages, tabs and panels need, behaving as Chromium does.
 * `vi.mock('wxt/browser', () => import('…/messaging/fake-browser.ts'))` puts it in the API's place.
 */

export interface FakeSender {
  url?: string;
  frameId?: number;
  tab?: { id: number; incognito?: boolean };
}
type Listener = (message: unknown, sender: FakeSender, sendResponse: (reply: unknown) => void) => unknown;

const unheard = 'Could not establish connection. Receiving end does not exist.';

/** Messages cross as JSON: undefined becomes null, and so does a class instance its plain fields. */
const cross = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

class Event<L extends (...given: never[]) => unknown> {
  readonly listeners = new Set<L>();
  addListener = (listener: L) => void this.listeners.add(listener);
  removeListener = (listener: L) => void this.listeners.delete(listener);
}

/** Those who wait for an answer. */
const waiting = new Set<(error: Error) => void>();

/** Answers on their way; null: they arrive at once. */
let held: (() => void)[] | null = null;

function deliver(listeners: Iterable<Listener>, message: unknown, sender: FakeSender): Promise<unknown> {
  return new Promise((resolve, reject) => {
    waiting.add(reject);
    let heard = false;
    let waits = false;
    for (const listener of listeners) {
      heard = true;
      // A returned promise, Dexie's above all, is not taken for an answer: only `true` keeps the port open.
      const arrive = (reply: unknown) => void (waiting.delete(reject) && resolve(cross(reply)));
      const answer = (reply: unknown) => (held ? void held.push(() => arrive(reply)) : arrive(reply));
      if (listener(cross(message), sender, answer) === true) waits = true;
    }
    if (!heard) reject(new Error(unheard));
    else if (!waits) reject(new Error('The message port closed before a response was received.'));
  });
}

/** What a test sets and looks at. */
export const fake = {
  /** Who sends by `runtime.sendMessage`. */
  sender: {} as FakeSender,
  /** Set: every call fails as it does under an old content script. */
  invalidated: false,
  /** Scripts in tabs, by the tab's id. */
  tabs: new Map<number, { url?: string; listener?: Listener }>(),
  onMessage: new Event<Listener>(),
  onClicked: new Event<(tab: { id?: number }) => void>(),
  onInstalled: new Event<(details: { reason: string }) => void>(),
  /** Patterns of hosts that the browser permits, and who is told when that changes. */
  permitted: new Set<string>(),
  /** What she answers where the browser asks her. */
  says: true,
  onPermitted: new Event<() => void>(),
  onRevoked: new Event<() => void>(),
  /** What starts by itself, by its id. */
  registered: new Map<string, Registered>(),
  /** Calls that show on the screen or in a tab, in order. */
  calls: [] as unknown[][],
  /** The worker was stopped: whoever waits for its answer hears so. */
  interrupt() {
    const interrupted = new Error(
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    );
    for (const reject of waiting) reject(interrupted);
    waiting.clear();
  },
  /** From now on answers are on their way, until they arrive all together, the last first. */
  holdAnswers() {
    held ??= [];
  },
  /** @returns whether there were any. */
  letAnswersArrive(): boolean {
    const late = held ?? [];
    held = null;
    for (const arrive of late.toReversed()) arrive();
    return late.length > 0;
  },
  /** Nobody is told any more: who waited is gone too. */
  forgetWaiting: () => waiting.clear(),
  reset() {
    waiting.clear();
    held = null;
    fake.sender = { url: 'https://politics.stackexchange.com/q/1', frameId: 0, tab: { id: 1 } };
    fake.invalidated = false;
    fake.tabs.clear();
    fake.onMessage.listeners.clear();
    fake.onClicked.listeners.clear();
    fake.onInstalled.listeners.clear();
    fake.calls.length = 0;
    fake.permitted.clear();
    fake.says = true;
    fake.registered.clear();
    fake.onPermitted.listeners.clear();
    fake.onRevoked.listeners.clear();
    browser.sidePanel = { open: called('sidePanel.open') };
    browser.sidebarAction = undefined;
    browser.scripting = {
      insertCSS: called('scripting.insertCSS'),
      executeScript: called('scripting.executeScript'),
      ...registering,
    };
  },
};

interface Registered {
  id: string;
  js?: string[];
  matches?: string[];
}

/** Refuses, as browsers do, to register twice and to change what is not there. */
const registering = {
  getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
    [...fake.registered.values()].filter(({ id }) => ids.includes(id)),
  async registerContentScripts(scripts: Registered[]) {
    for (const script of scripts) {
      if (fake.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      fake.registered.set(script.id, script);
    }
  },
  async updateContentScripts(scripts: Registered[]) {
    for (const script of scripts) {
      if (!fake.registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
      fake.registered.set(script.id, script);
    }
  },
  async unregisterContentScripts({ ids }: { ids: string[] }) {
    for (const id of ids) if (!fake.registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  },
};

function called(name: string) {
  return async (...given: unknown[]): Promise<unknown> => {
    fake.calls.push([name, ...given]);
    return [];
  };
}

type Call = (...given: unknown[]) => Promise<unknown>;

export const browser = {
  runtime: {
    getURL: (path: string) => `chrome-extension://scholium${path}`,
    onMessage: fake.onMessage,
    onInstalled: fake.onInstalled,
    async sendMessage(message: unknown) {
      if (fake.invalidated) throw new Error('Extension context invalidated.');
      return deliver(fake.onMessage.listeners, message, fake.sender);
    },
  },
  tabs: {
    query: async () => [...fake.tabs.keys()].map((id) => ({ id })),
    get: async (id: number) => ({ id, ...fake.tabs.get(id) }),
    create: called('tabs.create'),
    async sendMessage(id: number, message: unknown) {
      const { listener } = fake.tabs.get(id) ?? {};
      return deliver(listener ? [listener] : [], message, {});
    },
  },
  i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  action: { onClicked: fake.onClicked },
  scripting: {} as { insertCSS: Call; executeScript: Call } & typeof registering,
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => fake.permitted.has(one)),
    /** As she answers: `fake.says`. */
    async request({ origins }: { origins: string[] }) {
      if (fake.says) for (const one of origins) fake.permitted.add(one);
      return fake.says;
    },
    async remove({ origins }: { origins: string[] }) {
      return origins.map((one) => fake.permitted.delete(one)).every(Boolean);
    },
    onAdded: fake.onPermitted,
    onRemoved: fake.onRevoked,
  },
  sidePanel: undefined as { open?: Call } | undefined,
  sidebarAction: undefined as { open?: Call } | undefined,
};
