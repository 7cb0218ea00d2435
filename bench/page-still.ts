/** Runs in generated pages: when all that is painted is painted. */

/** From the start of the navigation, and from when the page's markup was read; null: nothing was painted. */
export interface Painted {
  readonly paintedMs: number | null;
  readonly paintedAfterDomMs: number | null;
  /** For so long the page could do nothing else, at most, since its markup was read. */
  readonly pauseMs: number;
  /** From the start of the navigation until the page says that it is loaded; null: it does not say. */
  readonly loadedMs: number | null;
}

/** Since when the page shows what it shows now, by how many ranges are painted. */
interface Painting {
  ranges: number;
  sinceMs: number;
  /** For so long the page could do nothing else, at most. */
  pauseMs: number;
}
type Watched = { painting: Painting };

/** Runs in the page from its start on. */
export function watchPainting(): void {
  const painting: Painting = { ranges: 0, sinceMs: 0, pauseMs: 0 };
  let last = performance.now();
  (globalThis as unknown as Watched).painting = painting;
  const look = () => {
    const pause = performance.now() - last;
    if (document.readyState !== 'loading') painting.pauseMs = Math.max(painting.pauseMs, pause);
    last += pause;
    let ranges = 0;
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('scholium-')) ranges += highlight.size;
    if (ranges !== painting.ranges) {
      painting.ranges = ranges;
      painting.sinceMs = performance.now();
    }
    setTimeout(look, 8);
  };
  look();
}

/** Runs in the page. Marks come within `firstMs` after the page is there, or not at all. */
export function isStill(firstMs: number): boolean {
  const { ranges, sinceMs } = (globalThis as unknown as Watched).painting;
  if (ranges > 0) return performance.now() - sinceMs > 1500;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return performance.now() - (navigation?.loadEventEnd || Number.POSITIVE_INFINITY) > firstMs;
}

/** Runs in the page. */
export function readPainting(): Painted {
  const { ranges, sinceMs, pauseMs } = (globalThis as unknown as Watched).painting;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const loadedMs = navigation?.loadEventEnd ?? null;
  if (ranges === 0 || !navigation) return { paintedMs: null, paintedAfterDomMs: null, pauseMs, loadedMs };
  return { paintedMs: sinceMs, paintedAfterDomMs: sinceMs - navigation.domInteractive, pauseMs, loadedMs };
}
