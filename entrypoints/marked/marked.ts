import type { Desk, MarkedSide } from '../content/desk.ts';
import { addStyle } from '../content/overlay.ts';
import { idle, inSlices, oneAtATime } from '../content/slices.ts';
import { Covered } from './covered.ts';
import style from './marked.css?inline';
import { Minimap } from './minimap.ts';
import { ThreadNews } from './news.ts';
import { PostCounts } from './post-counts.ts';
import { watchResting } from './resting.ts';

/** News of the thread, a minimap, the counts of the posts, and cards where the pointer rests on marked words. */
export class Marked implements MarkedSide {
  readonly #news: ThreadNews;
  readonly #minimap: Minimap;
  readonly #counts: PostCounts;
  readonly #covered: Covered;
  readonly #draw: () => Promise<void>;

  constructor(desk: Desk) {
    addStyle(desk.overlay.root, style);
    this.#news = new ThreadNews(desk);
    this.#minimap = new Minimap(desk);
    this.#counts = new PostCounts(desk);
    this.#covered = new Covered(desk);
    this.#draw = oneAtATime(() => inSlices(this.#steps(), () => !desk.signal.aborted, idle));
    watchResting(desk);
    const resized = new ResizeObserver(() => void this.#draw());
    resized.observe(document.documentElement);
    desk.signal.addEventListener('abort', () => resized.disconnect());
  }

  *idleSteps(): Generator<void, void> {
    yield* this.#news.look();
    void this.#draw();
  }

  news = () => this.#news.now;
  markSeen = (undo?: boolean) => this.#news.markSeen(undo);

  *#steps(): Generator<void, void> {
    this.#counts.show();
    yield;
    yield* this.#minimap.steps();
    this.#covered.look();
  }
}
