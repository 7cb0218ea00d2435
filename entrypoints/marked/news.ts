import { lettersOf } from '../../anchoring/post-text.ts';
import { wordsFingerprint } from '../../core/fingerprint.ts';
import { missingFrom } from '../../core/missing.ts';
import { type MarkNow, newsSince, type PostNow, visitOf } from '../../core/news.ts';
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
import type { Posts } from '../content/posts.ts';
import { inSlices } from '../content/slices.ts';

const hourMs = 3_600_000;
const loaded = new Date(performance.timeOrigin).toISOString();

/** What is new in a thread that holds notes since she last looked it over; told at the foot of the page. */
export class ThreadNews {
  /** Null: nothing, or she has not looked it over before. */
  now: News | null = null;
  readonly #desk: Desk;
  /** The last of her visits, as far as this page knows; of which thread, and of which state of it. */
  #before: Visit | null = null;
  #asked: ThreadState | null = null;
  #told = '';
  /** What the thread was compared with before she pressed "Seen". */
  #unseen: Visit | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Asks for the visit that is kept, where another one may be by now. */
  async ask(): Promise<void> {
    const [thread, state] = [this.#desk.thread(), this.#desk.state()];
    if (!thread || !state || state === this.#asked) return;
    const before = await sendToBackground('visit', { thread: thread.key });
    this.#asked = state;
    this.#before = before;
  }

  /** Compares the page with the visit that is kept; where there is nothing to tell, this one is kept. */
  *look(): Generator<void, void> {
    const desk = this.#desk;
    const [thread, state] = [desk.thread(), desk.state()];
    this.now = null;
    if (thread && state && state === this.#asked && state.notes.length > 0 && !desk.isPrivate) {
      const posts = yield* readingsOf(desk.posts());
      const before = this.#before;
      const marks = this.#marksNow();
      this.now = before && newsSince(before, posts, marks);
      const isFresh = before !== null && Date.parse(loaded) - Date.parse(before.at) < hourMs;
      const visit = visitOf(thread.key, posts, loaded, before, marks);
      if (!this.now && !isFresh) void desk.attempt(() => this.#keep(visit));
    }
  }

  /** She has seen it: from now on the thread is compared with how it is now; `undo`: with what it was before that. */
  async markSeen(undo = false): Promise<boolean> {
    const thread = this.#desk.thread();
    await this.ask();
    const posts = thread && (await inSlices(readingsOf(this.#desk.posts()), () => true));
    if (!posts || !this.#desk.state()) return false;
    const before = this.#before;
    const visit = undo ? this.#unseen : visitOf(thread.key, posts, loaded, before, this.#marksNow());
    if (!visit) return false;
    await this.#keep(visit);
    this.#unseen = before;
    this.now = null;
    this.tell();
    await this.#desk.catchUp();
    return true;
  }

  #marksNow(): MarkNow[] {
    const isMissing = missingFrom(this.#desk.posts().found ?? { answersStated: null, posts: [] });
    return this.#desk.marks().map((mark) => markNow(mark, isMissing));
  }

  async #keep(visit: Visit): Promise<void> {
    await sendToBackground('keepVisit', { visit });
    this.#before = visit;
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

function* readingsOf(posts: Posts): Generator<void, PostNow[]> {
  const seen: PostNow[] = [];
  for (const found of posts.found?.posts ?? []) {
    seen.push({ found, hash: wordsFingerprint(lettersOf(found.body, found.notText)) });
    yield;
  }
  return seen;
}

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
