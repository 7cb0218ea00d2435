import { mostLetters } from '../../core/fingerprint.ts';
import { astrayIn, type MarkNow, type PostNow, type SinceVisit } from '../../core/news.ts';
import type { ThreadMarks } from '../../core/thread-state.ts';
import type { PostsLetters, Visit } from '../../core/visit.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import type { Desk } from '../content/desk.ts';
import type { Posts } from '../content/posts.ts';
import { idle, inSlices } from '../content/slices.ts';
import { ChangedBodies } from './changed-bodies.ts';

type FoundPost = Parameters<Posts['lettersOf']>[0];

/** When this page was loaded. */
const loaded = new Date(performance.timeOrigin).toISOString();

interface Letters {
  readonly posts: PostsLetters;
  readonly bodies: readonly Element[];
}

/**
 * The thread's posts beside her last visit to it. The worker has the visit, and reads what it is compared with: the
 * page sends the letters of its posts, and again those of posts that change. All of it happens one after the other.
 */
export class Compared {
  readonly #desk: Desk;
  #thread: string | null = null;
  #since: SinceVisit | null | undefined;
  /** What was known of the thread when the worker was asked last: her notes may have gone and come, and the visit with them. */
  #state: ThreadMarks | null = null;
  /** Those that the worker has answered for. */
  #bodies = new WeakSet<Element>();
  /** Since their letters were read. */
  #changed = new ChangedBodies();
  /** Keys of posts, and of missing ones that the worker was asked for. */
  readonly #edited = new Set<string>();
  readonly #unknown = new Set<string>();
  #missing: ReadonlySet<string> = new Set();
  #isAsking = false;
  #last: Promise<unknown> = Promise.resolve();
  #version = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Null: she has not looked the thread over before; undefined: that is not known yet. */
  get since(): SinceVisit | null | undefined {
    return !this.#isAsking && this.#desk.thread()?.key === this.#thread ? this.#since : undefined;
  }

  /** Another one with each thing that is learnt. */
  get version(): number {
    return this.#version;
  }

  /** Null: that is not known yet. */
  of({ body, key }: FoundPost): PostNow['is'] | null {
    if (!this.#bodies.has(body) || this.#changed.has(body)) return null;
    return this.#edited.has(key) ? 'edited' : this.#unknown.has(key) ? 'unknown' : 'as before';
  }

  /** Something changed in this node, and these came. */
  forget(changed: Node, added: Iterable<Node>): void {
    // Where nothing has been compared, everything will be.
    if (this.#since !== undefined || this.#isAsking) this.#changed.add(changed, added);
  }

  /** Has compared what has not been compared yet; `thread` null: there is nothing to compare. */
  ask(thread: string | null, marks: () => readonly MarkNow[]): Promise<void> {
    return this.#inTurn(async () => {
      if (thread !== this.#thread) this.#begin(thread);
      if (thread === null) return;
      this.#isAsking = true;
      try {
        const before = this.#since;
        await this.#compare(thread, marks());
        // Another tab has kept another visit since, or it went with the last note: all else that was known is old.
        if (before === undefined || before?.at === this.#since?.at) return;
        this.#begin(thread);
        await this.#compare(thread, marks());
      } finally {
        this.#isAsking = false;
      }
    });
  }

  async #compare(thread: string, marks: readonly MarkNow[]): Promise<void> {
    const changed = this.#changed;
    this.#changed = new ChangedBodies();
    try {
      const state = this.#desk.state();
      const isWanted = ({ body }: FoundPost) => !this.#bodies.has(body) || changed.has(body);
      const letters = await this.#letters(thread, isWanted, idle);
      const missing = marks.flatMap(({ state, post }) => (state === 'missing' ? [post] : []));
      const isAsked = state === this.#state && missing.every((key) => this.#missing.has(key));
      if (!letters || (isAsked && letters.bodies.length === 0)) return;
      const { posts, bodies } = letters;
      const since = await sendToBackground('compareVisit', { thread, posts, missing });
      [this.#since, this.#state, this.#missing] = [since, state, new Set(missing)];
      this.#version++;
      this.#forgetKeys(posts.keys);
      for (const key of since?.edited ?? []) this.#edited.add(key);
      for (const key of since?.unknown ?? []) this.#unknown.add(key);
      for (const body of bodies) this.#bodies.add(body);
    } catch (error) {
      this.#changed.addAll(changed);
      throw error;
    }
  }

  /** Keeps the thread as it was compared, where nothing has come or changed since that `version`. */
  keepIfSame(thread: string, version: number, marks: readonly MarkNow[]): Promise<void> {
    return this.#inTurn(async () => {
      const isSame = () => this.#version === version && this.#changed.isEmpty;
      const letters = isSame() && (await this.#letters(thread, () => true, idle));
      if (letters && isSame()) await this.#keep(thread, letters, marks);
    });
  }

  /** Keeps the thread as it is now. Answers the visit before; undefined: she is elsewhere by now. */
  seen(thread: string, marks: () => readonly MarkNow[]): Promise<Visit | null | undefined> {
    return this.#inTurn(async () => {
      const letters = await this.#letters(thread, () => true);
      if (!letters) return undefined;
      const before = await sendToBackground('visit', { thread });
      await this.#keep(thread, letters, marks());
      return before;
    });
  }

  /** The thread is compared with that one again. */
  putBack(visit: Visit): Promise<void> {
    return this.#inTurn(async () => {
      await sendToBackground('putBackVisit', { visit });
      this.#begin(visit.id);
    });
  }

  async #keep(thread: string, { posts, bodies }: Letters, marks: readonly MarkNow[]): Promise<void> {
    const seen = astrayIn(marks);
    await sendToBackground('keepVisit', { thread, at: loaded, posts, marks: seen });
    if (thread !== this.#thread) this.#begin(thread);
    const wereThere = this.#since?.wereThere ?? [];
    this.#since = { at: loaded, isByLetters: true, edited: [], unknown: [], wereThere, marks: seen };
    this.#version++;
    this.#forgetKeys(posts.keys);
    for (const body of bodies) this.#bodies.add(body);
  }

  #forgetKeys(keys: readonly string[]): void {
    for (const key of keys) {
      this.#edited.delete(key);
      this.#unknown.delete(key);
    }
  }

  /** Everything is to be compared again. */
  #begin(thread: string | null): void {
    this.#thread = thread;
    this.#since = undefined;
    this.#state = null;
    this.#version++;
    this.#bodies = new WeakSet();
    this.#changed = new ChangedBodies();
    this.#edited.clear();
    this.#unknown.clear();
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#last.then(act, act);
    this.#last = done.catch(() => {});
    return done;
  }

  /** Null: she is elsewhere by now. */
  #letters(
    thread: string,
    isWanted: (post: FoundPost) => boolean,
    pause?: () => Promise<void>,
  ): Promise<Letters | null> {
    const { signal } = this.#desk;
    const isHere = () => this.#desk.thread()?.key === thread && !signal.aborted;
    return inSlices(this.#read(isWanted), isHere, pause);
  }

  *#read(isWanted: (post: FoundPost) => boolean): Generator<void, Letters> {
    const [keys, letters, bodies]: [string[], string[], Element[]] = [[], [], []];
    const posts = this.#desk.posts();
    for (const found of posts.found?.posts ?? []) {
      if (!isWanted(found)) continue;
      keys.push(found.key);
      letters.push(posts.lettersOf(found).slice(0, mostLetters));
      bodies.push(found.body);
      yield;
    }
    return { posts: { keys, letters }, bodies };
  }
}

const hourMs = 3_600_000;

/** Whether she looked it over less than an hour before this page was loaded. */
export const isFresh = ({ at }: SinceVisit): boolean => Date.parse(loaded) - Date.parse(at) < hourMs;
