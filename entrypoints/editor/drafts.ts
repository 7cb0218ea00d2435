import type { Target } from '../../core/annotation.ts';
import type { NoteFields } from '../../core/note.ts';
import type { Draft } from '../../core/thread-state.ts';
import type { Chosen, Desk } from '../content/desk.ts';

const pauseMs = 150;

/** What she has typed on this page and not saved: kept a moment after each change, so that no more is lost with the tab. */
export class Drafts {
  readonly #desk: Desk;
  readonly #keep: (draft: Draft) => Promise<unknown>;
  readonly #drop: (id: string) => Promise<unknown>;
  /** New notes begun on this page. */
  readonly #begun = new Map<string, Draft>();
  /** Written on this page: newer than what the last state of the thread brought. Null: dropped. */
  readonly #written = new Map<string, NoteFields | null>();
  #waiting: { draft: Draft; timer: ReturnType<typeof setTimeout> } | null = null;

  constructor(desk: Desk, keep: (draft: Draft) => Promise<unknown>, drop: (id: string) => Promise<unknown>) {
    this.#desk = desk;
    this.#keep = keep;
    this.#drop = drop;
    window.addEventListener('pagehide', () => this.flush(), { signal: desk.signal });
  }

  /** Of a note, or of one that was never saved; null: nothing. */
  of(id: string): NoteFields | null {
    const written = this.#written.get(id);
    if (written !== undefined) return written;
    return this.#desk.whole()?.drafts.find((draft) => draft.id === id)?.value ?? null;
  }

  /** A note on the very same words that she has begun; null: none. */
  at({ target }: Chosen): Draft | null {
    const known = [...(this.#desk.whole()?.drafts ?? []), ...this.#begun.values()];
    const isHere = (draft: Draft) =>
      draft.target?.post === target.post &&
      draft.target.selector?.start === target.selector?.start &&
      draft.target.selector?.exact === target.selector?.exact;
    return known.findLast((draft) => isHere(draft) && this.#written.get(draft.id) !== null) ?? null;
  }

  /** `target`: where a note that was never saved would stand; null: it is a saved one's. */
  keep(id: string, value: NoteFields, target: Target | null): void {
    const thread = this.#desk.thread();
    if (!thread) return;
    const draft = { id, thread, target, value, modified: new Date().toISOString() };
    this.#written.set(id, value);
    if (target) this.#begun.set(id, draft);
    if (this.#waiting?.draft.id !== id) this.flush();
    clearTimeout(this.#waiting?.timer);
    this.#waiting = { draft, timer: setTimeout(() => this.flush(), pauseMs) };
  }

  /** Now, as when the page is left. */
  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    void this.#keep(waiting.draft);
  }

  async drop(id: string): Promise<void> {
    this.#written.set(id, null);
    this.#begun.delete(id);
    if (this.#waiting?.draft.id === id) {
      clearTimeout(this.#waiting.timer);
      this.#waiting = null;
    }
    await this.#drop(id);
  }
}
