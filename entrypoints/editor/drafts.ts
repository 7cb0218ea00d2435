import type { Draft } from '../../core/thread-state.ts';

const pauseMs = 150;

/** Keeps what is being typed, a moment after each change: what stands in the last moment is lost with the tab, no more. */
export class Drafts {
  readonly #keep: (draft: Draft) => Promise<unknown>;
  readonly #drop: (id: string) => Promise<unknown>;
  #waiting: { draft: Draft; timer: ReturnType<typeof setTimeout> } | null = null;

  constructor(keep: (draft: Draft) => Promise<unknown>, drop: (id: string) => Promise<unknown>) {
    this.#keep = keep;
    this.#drop = drop;
  }

  keep(draft: Draft): void {
    if (this.#waiting?.draft.id !== draft.id) this.flush();
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
    if (this.#waiting?.draft.id === id) {
      clearTimeout(this.#waiting.timer);
      this.#waiting = null;
    }
    await this.#drop(id);
  }
}
