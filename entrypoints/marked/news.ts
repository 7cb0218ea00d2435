import { missingFrom } from '../../core/missing.ts';
import { type MarkNow, newsOf, type PostNow, type SinceVisit } from '../../core/news.ts';
import { newsWords } from '../../core/news-words.ts';
import { once } from '../../core/once.ts';
import type { News, Visit } from '../../core/visit.ts';
import { say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import type { Desk } from '../content/desk.ts';
import { type FootAction, shownMs, tellAtFoot } from '../content/foot.ts';
import { InSight } from '../content/in-sight.ts';
import type { Mark } from '../content/marks.ts';
import type { Overlay } from '../content/overlay.ts';
import { ofDocument } from '../content/own-document.ts';
import { Compared, isFresh } from './compared.ts';

/** What is new in a thread that holds notes since she last looked it over; told at the foot of the page. */
export class ThreadNews {
  /** Null: nothing, or she has not looked it over before. */
  now: News | null = null;
  readonly #desk: Desk;
  readonly #compared: Compared;
  #told = '';
  /** What the thread was compared with before she pressed "Seen". */
  #unseen: Visit | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#compared = new Compared(desk);
  }

  /** Something changed in this node, and these came. */
  forget(changed: Node, added: Iterable<Node>): void {
    this.#compared.forget(changed, added);
  }

  /** Has compared what is new on the page. */
  ask(): Promise<void> {
    const thread = this.#desk.isPrivate ? null : this.#threadWithNotes();
    return this.#compared.ask(thread, () => this.#marksNow());
  }

  /** Learns what is new; where there is nothing to tell, this visit is kept, as it is where none was kept before. */
  *look(): Generator<void, void> {
    this.now = null;
    const thread = this.#threadWithNotes();
    const { since } = this.#compared;
    // Without an answer nothing can be told, and nothing may be kept in its place.
    if (!thread || since === undefined) return;
    const posts = since && (yield* this.#readings(since));
    const marks = this.#marksNow();
    if (since && !posts) return;
    this.now = since && posts && newsOf(since, posts, marks);
    if (this.now || (since && isFresh(since))) return;
    const { version } = this.#compared;
    void this.#desk.attempt(() => this.#compared.keepIfSame(thread, version, marks));
  }

  /** She has seen it: from now on the thread is compared with how it is now; `undo`: with what it was before that. */
  async markSeen(undo = false): Promise<boolean> {
    const thread = this.#threadWithNotes();
    if (!thread) return false;
    if (undo) {
      // What was unseen may have been another thread's, on a site that goes on without loading.
      if (this.#unseen?.id !== thread) return false;
      await this.#compared.putBack(this.#unseen);
    } else {
      const before = await this.#compared.seen(thread, () => this.#marksNow());
      if (before === undefined) return false;
      this.#unseen = before;
    }
    this.now = null;
    this.tell();
    await this.#desk.catchUp();
    return true;
  }

  #threadWithNotes(): string | null {
    const thread = this.#desk.thread();
    return thread && this.#desk.state()?.notes.length ? thread.key : null;
  }

  /** Those that have to be read further, for news, are read here, one at a time. Null: not all are compared yet. */
  *#readings({ isByLetters }: SinceVisit): Generator<void, PostNow[] | null> {
    const posts: PostNow[] = [];
    for (const found of this.#desk.posts().found?.posts ?? []) {
      const is = this.#compared.of(found);
      if (is === null) return null;
      posts.push({ found: is === 'unknown' || !isByLetters ? readNow(found) : found, is });
      yield;
    }
    return posts;
  }

  #marksNow(): MarkNow[] {
    const isMissing = once(() => missingFrom(this.#desk.posts().found ?? { answersStated: null, posts: [] }));
    return this.#desk.marks().map((mark) => markNow(mark, (post) => isMissing()(post)));
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
    state: state === 'not-shown' && isMissing(target.post) ? 'missing' : state,
    words: now ?? '',
    isKept: keptDespite?.words === (now ?? ''),
  };
}

const hasAny = (list: readonly string[]) => list.length > 0;
const isNoComment = (key: string) => !/\/(comment|reply)\/[^/]+$/.test(key);
