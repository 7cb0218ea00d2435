import { lettersOf } from '../../anchoring/post-text.ts';
import { wordsFingerprint } from '../../core/fingerprint.ts';
import { missingFrom } from '../../core/missing.ts';
import { type MarkNow, newsSince, type PostNow, textRule, visitOf } from '../../core/news.ts';
import { newsWords } from '../../core/news-words.ts';
import type { ThreadState } from '../../core/thread-state.ts';
import type { News, Visit } from '../../core/visit.ts';
import { say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import type { Desk } from '../content/desk.ts';
import { type FootAction, shownMs, tellAtFoot } from '../content/foot.ts';
import { InSight } from '../content/in-sight.ts';
import type { Mark } from '../content/marks.ts';
import type { Overlay } from '../content/overlay.ts';
import { ofDocument } from '../content/own-document.ts';
import { KeptByBody } from '../content/posts.ts';
import { inSlices } from '../content/slices.ts';

const hourMs = 3_600_000;
const loaded = new Date(performance.timeOrigin).toISOString();

/** What is new in a thread that holds notes since she last looked it over; told at the foot of the page. */
export class ThreadNews {
  /** Null: nothing, or she has not looked it over before. */
  now: News | null = null;
  readonly #desk: Desk;
  readonly #hashes = new KeptByBody<string>();
  /** Her last visit to the thread, as far as this page knows. */
  #before: Visit | null = null;
  /** The state of the thread that it was asked for with. */
  #asked: ThreadState | null = null;
  #told = '';
  /** What the thread was compared with before she pressed "Seen". */
  #unseen: Visit | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Something changed in this node, and these came. */
  forget(changed: Node, added: Iterable<Node>): void {
    this.#hashes.forget(changed, added);
  }

  /** Asks for the visit that is kept, where another one may be by now. */
  async ask(): Promise<void> {
    const { isPrivate } = this.#desk;
    const [thread, state] = [this.#desk.thread(), this.#desk.state()];
    if (isPrivate || !thread || !state || state === this.#asked) return;
    const before = await sendToBackground('visit', { thread: thread.key });
    if (this.#desk.thread()?.key !== thread.key) return;
    this.#before = before;
    if (this.#desk.state() === state) this.#asked = state;
  }

  /**
   * Compares the page with the visit that is kept; where there is nothing to tell, this one is kept. Whoever goes
   * through the steps stops where the page or the state changes.
   */
  *look(): Generator<void, void> {
    const desk = this.#desk;
    const [thread, state] = [desk.thread(), desk.state()];
    this.now = null;
    // Without an answer nothing can be compared, and nothing may be kept in its place.
    if (!thread || !state || state !== this.#asked || state.notes.length === 0) return;
    this.#hashes.sweep();
    const posts = yield* this.#readings();
    const before = this.#before;
    const marks = this.#marksNow();
    this.now = before && newsSince(before, posts, marks);
    const isFresh = before !== null && Date.parse(loaded) - Date.parse(before.at) < hourMs;
    const visit = visitOf(thread.key, posts, loaded, before, marks);
    if (!this.now && !isFresh) void desk.attempt(() => this.#keep(visit));
  }

  /** She has seen it: from now on the thread is compared with how it is now; `undo`: with what it was before that. */
  async markSeen(undo = false): Promise<boolean> {
    const [thread, state] = [this.#desk.thread(), this.#desk.state()];
    const isSame = () => this.#desk.thread()?.key === thread?.key;
    await this.ask();
    const posts = thread && state && (await inSlices(this.#readings(), isSame));
    if (!posts) return false;
    const before = this.#before;
    const visit = undo ? this.#unseen : visitOf(thread.key, posts, loaded, before, this.#marksNow());
    // What was unseen may have been another thread's, on a site that goes on without loading.
    if (visit?.id !== thread.key) return false;
    await this.#keep(visit);
    this.#unseen = before;
    this.now = null;
    this.tell();
    await this.#desk.catchUp();
    return true;
  }

  /** Those that have to be read further, for news, are read here, one at a time. */
  *#readings(): Generator<void, PostNow[]> {
    const seen: PostNow[] = [];
    const known = new Set(
      this.#before?.textRule === textRule ? this.#before.posts.map(({ key }) => key) : [],
    );
    for (const found of this.#desk.posts().found?.posts ?? []) {
      const { body, notText } = found;
      const hash = this.#hashes.of(body, () => wordsFingerprint(lettersOf(body, notText)));
      seen.push({ found: this.#before && !known.has(found.key) ? readNow(found) : found, hash });
      yield;
    }
    return seen;
  }

  #marksNow(): MarkNow[] {
    const isMissing = missingFrom(this.#desk.posts().found ?? { answersStated: null, posts: [] });
    return this.#desk.marks().map((mark) => markNow(mark, isMissing));
  }

  async #keep(visit: Visit): Promise<void> {
    await sendToBackground('keepVisit', { visit });
    if (this.#desk.thread()?.key === visit.id) this.#before = visit;
  }

  /** Once for the same news. New comments alone are the panel's to tell. */
  tell(): void {
    const { now } = this;
    const isTold =
      now && [now.changed, now.gone, now.missing, now.answers, now.edited.filter(isNoComment)].some(hasAny);
    const line = isTold ? newsWords(now, new Date()) : '';
    if (line === this.#told) return;
    this.#told = line;
    const { overlay, attempt } = this.#desk;
    const undo = { label: say('undo'), act: () => void attempt(() => this.markSeen(true)) };
    const seen = async () => {
      if (await this.markSeen()) tellGuarded(overlay, say('newsSeenDone'), [undo], shownMs);
    };
    tellGuarded(overlay, line || null, [
      { label: say('newsShow'), act: () => void attempt(() => sendToBackground('openPanel', {})) },
      { label: say('newsSeen'), act: () => void attempt(seen) },
      { label: say('newsLater'), act: () => {} },
    ]);
  }
}

/** As `tellAtFoot`; a press that the page may have led there is not taken, and she is told. */
function tellGuarded(
  overlay: Overlay,
  words: string | null,
  actions: readonly FootAction[],
  forMs?: number,
): void {
  let sight: InSight | null = null;
  const guarded = actions.map(({ label, act }) => ({
    label,
    act: (event: MouseEvent) => {
      const doubt = sight?.doubt(event);
      if (!doubt) return act(event);
      foot?.querySelector('.doubt')?.remove();
      const why = say(doubt === 'covered' ? 'pressCovered' : 'pressTooSoon');
      foot?.append(
        Object.assign(ofDocument('createElement')('span'), { className: 'doubt', textContent: ` ${why}` }),
      );
      // It is wider now, and stands elsewhere.
      sight?.look();
      return false;
    },
  }));
  const foot = tellAtFoot(overlay, words, guarded, forMs);
  sight = foot && new InSight(foot, overlay.host);
}

/** With what it says of itself, however late it is asked. */
const readNow = ({ key, kind, post }: PostNow['found']): PostNow['found'] => ({ key, kind, post });

function markNow({ note, state, now }: Mark, isMissing: (post: string) => boolean): MarkNow {
  const { id, target, keptDespite } = note.annotation;
  return {
    annotation: id,
    post: target.post,
    state: isMissing(target.post) ? 'missing' : state,
    words: now ?? '',
    isKept: keptDespite?.words === (now ?? ''),
  };
}

const hasAny = (list: readonly string[]) => list.length > 0;
const isNoComment = (key: string) => !/\/(comment|reply)\/[^/]+$/.test(key);
