import type { Desk, MarkedSide } from '../content/desk.ts';
import { addStyle } from '../content/overlay.ts';
import { ofDocument } from '../content/own-document.ts';
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
  readonly #look: () => Promise<void>;
  readonly #desk: Desk;
  #isLooking = false;
  /** The page with her last visit, as both are now. */
  #isCompared = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#news = new ThreadNews(desk);
    this.#minimap = new Minimap(desk);
    this.#counts = new PostCounts(desk, this.#drawSoon);
    this.#covered = new Covered(desk);
    this.#look = oneAtATime(async () => {
      await desk.attempt(() => this.#news.ask());
      await inSlices(this.#steps(), () => !desk.signal.aborted, idle);
    });
    watchResting(desk);
    let size = '';
    const resized = new ResizeObserver(([entry]) => {
      const before = size;
      size = JSON.stringify(entry?.contentRect);
      if (before) void this.#look();
    });
    resized.observe(ofDocument('documentElement'));
    desk.signal.addEventListener('abort', () => resized.disconnect());
  }

  look = () => {
    this.#isCompared = false;
    void this.#look();
  };

  news = () => this.#news.now;
  markSeen = (undo?: boolean) => this.#news.markSeen(undo);

  *#steps(): Generator<void, void> {
    this.#isLooking = true;
    const isCompared = this.#isCompared;
    // Before it begins: what changes meanwhile is compared the next time.
    this.#isCompared = true;
    if (!isCompared) yield* this.#news.look();
    this.#counts.read();
    yield;
    yield* this.#minimap.measure();
    this.#isLooking = false;
    this.#drawSoon();
  }

  #drawSoon = () => this.#desk.together(() => this.#draw());

  /** All at once. */
  #draw(): void {
    if (this.#isLooking || this.#counts.isWaiting) return;
    const { root } = this.#desk.overlay;
    if (!root.contains(this.#counts.layer)) {
      addStyle(root, style);
      root.append(this.#counts.layer, this.#minimap.svg);
    }
    this.#counts.draw();
    this.#minimap.draw();
    this.#news.tell();
    this.#covered.lookSoon();
  }
}
