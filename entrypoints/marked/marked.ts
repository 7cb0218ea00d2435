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

/** A hidden tab has none. */
const afterFrame = (): Promise<void> =>
  ofDocument('hidden')
    ? idle()
    : new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve())));

/** News of the thread, a minimap, the counts of the posts, and cards where the pointer rests on marked words. */
export class Marked implements MarkedSide {
  readonly #news: ThreadNews;
  readonly #minimap: Minimap;
  readonly #counts: PostCounts;
  readonly #covered: Covered;
  readonly #measure: () => Promise<void>;
  readonly #desk: Desk;
  #isLooking = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#news = new ThreadNews(desk);
    this.#minimap = new Minimap(desk);
    this.#counts = new PostCounts(desk);
    this.#covered = new Covered(desk);
    this.#measure = oneAtATime(async () => {
      this.#isLooking = true;
      // Before that, the browser would have to lay out what is new for us alone.
      await afterFrame();
      await desk.attempt(() => inSlices(this.#minimap.measure(), () => !desk.signal.aborted, idle));
      this.#isLooking = false;
      this.drawSoon();
    });
    watchResting(desk);
    let size = '';
    const resized = new ResizeObserver(([entry]) => {
      const before = size;
      size = JSON.stringify(entry?.contentRect);
      if (before) void this.#measure();
    });
    resized.observe(ofDocument('documentElement'));
    desk.signal.addEventListener('abort', () => resized.disconnect());
  }

  forget = (changed: Node, added: Iterable<Node>) => this.#news.forget(changed, added);

  look(): Promise<void> {
    void this.#measure();
    return this.#desk.attempt(() => this.#news.ask());
  }

  *idleSteps(): Generator<void, void> {
    yield* this.#news.look();
    this.drawSoon();
  }

  news = () => this.#news.now;
  markSeen = (undo?: boolean) => this.#news.markSeen(undo);

  drawSoon = () => this.#desk.together(() => this.#draw());

  /** All at once. */
  #draw(): void {
    if (this.#isLooking) return;
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
