import { astrayIn, type MarkNow, type PostNow, type SinceVisit } from '../../core/news.ts';
import type { PostsLetters } from '../../core/visit.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import type { Desk } from '../content/desk.ts';
import type { Posts } from '../content/posts.ts';
import { idle, inSlices } from '../content/slices.ts';
import { ChangedBodies } from './changed-bodies.ts';

type FoundPost = Parameters<Posts['lettersOf']>[0];

/** When this page was loaded. */
const loaded = new Date(performance.timeOrigin).toISOString();

/**
 * The thread's posts beside her last visit to it. The worker has the visit, and reads what it is compared with: the
 * page sends its letters once, and again those of posts that change.
 */
export class Compared {
  readonly #desk: Desk;
  #thread: string | null = null;
  #since: SinceVisit | null | undefined;
  /** Keys of posts, and of missing ones that the worker was asked for. */
  readonly #edited = new Set<string>();
  readonly #unknown = new Set<string>();
  readonly #missing = new Set<string>();
  /** Since their letters were sent. */
  #changed = new ChangedBodies();
  #isAsking = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Null: she has not looked the thread over before; undefined: that is not known yet. */
  get since(): SinceVisit | null | undefined {
    return !this.#isAsking && this.#desk.thread()?.key === this.#thread ? this.#since : undefined;
  }

  /** Null: that is not known yet. */
  of({ body, key }: FoundPost): PostNow['is'] | null {
    if (this.#changed.has(body)) return null;
    return this.#edited.has(key) ? 'edited' : this.#unknown.has(key) ? 'unknown' : 'as before';
  }

  /** Something changed in this node, and these came. */
  forget(changed: Node, added: Iterable<Node>): void {
    this.#changed.add(changed, added);
  }

  /** Everything is to be compared again. */
  begin(thread: string): void {
    this.#thread = thread;
    this.#since = undefined;
    for (const keys of [this.#edited, this.#unknown, this.#missing]) keys.clear();
  }

  /** Has compared what has not been compared yet; not to be asked again before it has. */
  async ask(thread: string, marks: readonly MarkNow[]): Promise<void> {
    if (thread !== this.#thread) this.begin(thread);
    const changed = this.#changed;
    this.#changed = new ChangedBodies();
    this.#isAsking = true;
    try {
      await this.#compare(thread, marks, ({ body }) => this.#since === undefined || changed.has(body));
    } catch (error) {
      this.#changed.addAll(changed);
      throw error;
    } finally {
      this.#isAsking = false;
    }
  }

  async #compare(
    thread: string,
    marks: readonly MarkNow[],
    isWanted: (post: FoundPost) => boolean,
  ): Promise<void> {
    const posts = await this.#letters(thread, isWanted);
    const missing = marks.flatMap(({ state, post }) => (state === 'missing' ? [post] : []));
    const isKnown = this.#since !== undefined && missing.every((key) => this.#missing.has(key));
    if (!posts || (isKnown && posts.keys.length === 0)) return;
    const since = await sendToBackground('compareVisit', { thread, posts, missing });
    if (thread !== this.#thread) return;
    this.#since = since;
    for (const key of missing) this.#missing.add(key);
    for (const [keys, now] of [
      [this.#edited, since?.edited],
      [this.#unknown, since?.unknown],
    ] as const) {
      for (const key of posts.keys) keys.delete(key);
      for (const key of now ?? []) keys.add(key);
    }
  }

  /** The thread as it is now is what it is compared with from now on. */
  async keep(thread: string, marks: readonly MarkNow[]): Promise<void> {
    const posts = await this.#letters(thread, () => true);
    if (!posts) return;
    const seen = astrayIn(marks);
    await sendToBackground('keepVisit', { thread, at: loaded, posts, marks: seen });
    if (thread !== this.#thread) return;
    const wereThere = this.#since?.wereThere ?? [];
    this.#since = { at: loaded, isByLetters: true, edited: [], unknown: [], wereThere, marks: seen };
    this.#edited.clear();
    this.#unknown.clear();
  }

  /** Null: she is elsewhere by now. */
  async #letters(thread: string, isWanted: (post: FoundPost) => boolean): Promise<PostsLetters | null> {
    const { signal } = this.#desk;
    const isHere = () => this.#desk.thread()?.key === thread && !signal.aborted;
    return inSlices(this.#read(isWanted), isHere, idle);
  }

  *#read(isWanted: (post: FoundPost) => boolean): Generator<void, PostsLetters> {
    const [keys, letters]: [string[], string[]] = [[], []];
    const posts = this.#desk.posts();
    for (const found of posts.found?.posts ?? []) {
      if (!isWanted(found)) continue;
      keys.push(found.key);
      letters.push(posts.lettersOf(found));
      yield;
    }
    return { keys, letters };
  }
}

const hourMs = 3_600_000;

/** Whether she looked it over less than an hour before this page was loaded. */
export const isFresh = ({ at }: SinceVisit): boolean => Date.parse(loaded) - Date.parse(at) < hourMs;
