import { readPage } from '../sites/reading.ts';
import type { SiteReader } from '../sites/site.ts';
import { readersNamed } from './read-page.ts';

/** How long reading a page takes, beside one pass over its text. Milliseconds. */
export interface Cost {
  readonly posts: number;
  readonly passMs: number;
  readonly readMs: number;
  /** The longest that the page is held without a pause. */
  readonly longestMs: number;
}

/**
 * The quickest of so many rounds counts, as what else the machine does can only add to it; each reads so many
 * letters of HTML, as browsers tell the time roughly.
 */
const rounds = 4;
const lettersEach = 1_000_000;

/** Runs in a browser. Each round reads pages that were parsed just now: nothing of them is warm. */
export function costOf(html: string, address: string, only: string | null): Cost {
  const url = new URL(address);
  const copies = Math.ceil(lettersEach / html.length);
  const parsed = () =>
    Array.from({ length: copies }, () => new DOMParser().parseFromString(html, 'text/html'));
  const readers = readersNamed(only);
  const passes: number[] = [];
  const reads: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    passes.push(passOver(parsed()));
    reads.push(readAll(parsed(), url, readers));
  }
  return {
    posts: reads[0]?.posts ?? 0,
    passMs: Math.min(...passes) / copies,
    readMs: Math.min(...reads.map(({ readMs }) => readMs)) / copies,
    longestMs: Math.min(...reads.map(({ longestMs }) => longestMs)),
  };
}

function passOver(pages: readonly Document[]): number {
  const start = performance.now();
  let length = 0;
  for (const page of pages) {
    const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  }
  const took = performance.now() - start;
  if (length === 0) throw new Error('There is no text on the page to pass over.');
  return took;
}

function readAll(pages: readonly Document[], url: URL, readers: readonly SiteReader[]): Cost {
  const start = performance.now();
  let longestMs = 0;
  let posts = 0;
  for (const page of pages) {
    const steps = readPage(readers, page, url);
    for (let before = performance.now(); ; ) {
      const { done, value } = steps.next();
      const now = performance.now();
      longestMs = Math.max(longestMs, now - before);
      before = now;
      if (!done) continue;
      // Some are read only when they are asked what they say.
      posts = value.found?.posts.filter(({ post }) => post.key).length ?? 0;
      break;
    }
  }
  return { posts, readMs: performance.now() - start, longestMs, passMs: 0 };
}
