import type { Desk, MarkedSide } from '../content/desk.ts';
import { addStyle } from '../content/overlay.ts';
import { idle, inSlices, oneAtATime } from '../content/slices.ts';
import style from './marked.css?inline';
import { Minimap } from './minimap.ts';
import { PostCounts } from './post-counts.ts';
import { watchResting } from './resting.ts';

/** A minimap, the counts of the posts, and cards where the pointer rests on marked words. */
export class Marked implements MarkedSide {
  readonly #minimap: Minimap;
  readonly #counts: PostCounts;
  readonly #draw: () => Promise<void>;

  constructor(desk: Desk) {
    addStyle(desk.overlay.root, style);
    this.#minimap = new Minimap(desk);
    this.#counts = new PostCounts(desk);
    this.#draw = oneAtATime(() => inSlices(this.#steps(), () => !desk.signal.aborted, idle));
    watchResting(desk);
    const resized = new ResizeObserver(() => this.refresh());
    resized.observe(document.documentElement);
    desk.signal.addEventListener('abort', () => resized.disconnect());
  }

  refresh(): void {
    void this.#draw();
  }

  *#steps(): Generator<void, void> {
    yield* this.#counts.steps();
    yield* this.#minimap.steps();
  }
}
