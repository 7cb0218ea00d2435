import { describe } from '../anchoring/describe.ts';
import { type PostText, postText, type Span } from '../anchoring/post-text.ts';
import type { MarkState, Target } from '../core/annotation.ts';
import { fingerprint } from '../core/fingerprint.ts';
import type { Thread } from '../core/post.ts';
import { readAtOnce } from '../sites/read-at-once.ts';
import { readers } from '../sites/readers.ts';
import type { FoundPost } from '../sites/site.ts';
import type { TruePlace } from './page-variant.ts';

/** Runs in a generated page: what the shipped code reads there, and what is painted there. */

interface Described {
  readonly thread: Thread;
  /** How many posts were found. */
  readonly posts: number;
  /** What the page says exists and was not read. */
  readonly unread: readonly string[];
  readonly targets: readonly Target[];
}

/** A note as the extension reports it, with what was marked. */
export interface ReportedNote {
  readonly id: string;
  readonly state: MarkState;
  /** The words under the mark where they are others than those marked, else null. */
  readonly now: string | null;
  readonly post: string;
  readonly exact: string;
}

/** Where a note stands beside where its words truly are: `right` from 0.8 of overlap by union up. */
export type Verdict = 'right' | 'loose' | 'wrong' | 'missed' | 'rightly gone' | 'falsely attached';
export interface Judged {
  readonly verdict: Verdict;
  /** The words that it says are under it are painted nowhere in its post. */
  readonly isUnpainted: boolean;
  /** Several painted places could be its own; the one nearest to the truth was taken. */
  readonly isAmbiguous: boolean;
  readonly truth: string | null;
}
export interface Judgement {
  readonly notes: readonly Judged[];
  /** Painted letters that no note accounts for. */
  readonly strayLetters: number;
}

/** Targets as the shipped code makes them when the reader marks words at these places. */
export function describeAt(places: readonly (TruePlace | null)[], address: string): Described {
  const texts = new Texts(address);
  const { found } = texts;
  const targets = places.map((place) => {
    const words = place && texts.trueWords(place);
    if (!words) throw new Error(`No post on ${address} holds the words at ${JSON.stringify(place)}.`);
    return targetOf(words.post, texts.of(words.post), words.span, address);
  });
  return { thread: found.thread, posts: found.posts.length, unread: found.unread, targets };
}

function targetOf({ post }: FoundPost, { text, blocks }: PostText, span: Span, address: string): Target {
  const { author, score, edited, licence } = post;
  const blockIndex = Math.max(
    0,
    blocks.findIndex(({ end }) => end > span.start),
  );
  const block = blocks[blockIndex] ?? { start: 0, end: 0 };
  return {
    source: post.permalink,
    post: post.key,
    scope: address,
    selector: describe(text, span),
    reading: {
      at: new Date().toISOString(),
      block: text.slice(block.start, block.end).slice(0, 1000),
      blockIndex,
      textHash: fingerprint(text),
      author,
      score,
      edited,
      licence,
    },
  };
}

/** Compares what the extension says and paints with where the words truly are. */
export function judge(
  notes: readonly ReportedNote[],
  places: readonly (TruePlace | null)[],
  address: string,
): Judgement {
  const texts = new Texts(address);
  const painted = texts.painted();
  const explained = new Map<FoundPost, Span[]>();
  const judged = notes.map((note, index): Judged => {
    const place = places[index] ?? null;
    const truth = place && texts.trueWords(place);
    const words = truth && texts.of(truth.post).text.slice(truth.span.start, truth.span.end);
    const post = texts.byKey(note.post);
    const isAttached = note.state === 'anchored' || note.state === 'changed';
    if (!isAttached || !post) {
      const verdict = truth ? 'missed' : 'rightly gone';
      return { verdict, isUnpainted: false, isAmbiguous: false, truth: words };
    }
    const text = texts.of(post).text;
    const candidates = painted.get(post)?.placesOf(note.now ?? note.exact, text) ?? [];
    const share = (span: Span) => (truth?.post === post ? overlap(span, truth.span) : 0);
    const best = candidates.toSorted((a, b) => share(b) - share(a))[0];
    if (best) addTo(explained, post, best);
    return {
      verdict: verdictOn(best ? share(best) : 0, truth !== null),
      isUnpainted: !best,
      isAmbiguous: candidates.length > 1,
      truth: words,
    };
  });
  let strayLetters = 0;
  for (const [post, paint] of painted) strayLetters += paint.lettersBeside(explained.get(post) ?? []);
  return { notes: judged, strayLetters };
}

function verdictOn(share: number, isThere: boolean): Verdict {
  if (!isThere) return 'falsely attached';
  if (share >= 0.8) return 'right';
  return share > 0 ? 'loose' : 'wrong';
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)));
}

function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** What is painted in one post. */
class Paint {
  readonly #starts = new Set<number>();
  readonly #ends = new Set<number>();
  readonly #isPainted: Uint8Array;

  constructor(length: number) {
    this.#isPainted = new Uint8Array(length);
  }

  add({ start, end }: Span): void {
    this.#starts.add(start);
    this.#ends.add(end);
    this.#isPainted.fill(1, start, end);
  }

  /** Where `words` stand wholly under paint; with the ends of a range at their ends, if there are such. */
  placesOf(words: string, text: string): Span[] {
    const places: Span[] = [];
    for (let start = text.indexOf(words); words && start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      // Between two blocks stands a space that is nowhere on the page.
      const isGap = (at: number) => text[at] === ' ';
      let at = start;
      while (at < end && (this.#isPainted[at] || isGap(at))) at++;
      if (at === end) places.push({ start, end });
    }
    const exact = places.filter(({ start, end }) => this.#starts.has(start) && this.#ends.has(end));
    return exact.length > 0 ? exact : places;
  }

  lettersBeside(spans: readonly Span[]): number {
    const left = this.#isPainted.slice();
    for (const { start, end } of spans) left.fill(0, start, end);
    return left.reduce((sum, one) => sum + one, 0);
  }
}

export class Texts {
  readonly found;
  readonly #texts = new Map<FoundPost, PostText>();
  readonly #byBody;
  readonly #byKey;

  constructor(address: string) {
    const url = new URL(address);
    const reader = readers.find((one) => one.recognises(url, document));
    const found = reader && readAtOnce(reader, document, url);
    if (!found) throw new Error(`No adapter reads the page that stands for ${address}.`);
    this.found = found;
    this.#byBody = new Map<Node, FoundPost>(found.posts.map((post) => [post.body, post]));
    this.#byKey = new Map(found.posts.map((post) => [post.post.key, post]));
  }

  byKey = (key: string) => this.#byKey.get(key) ?? null;

  of(post: FoundPost): PostText {
    const text = this.#texts.get(post) ?? postText(post.body, post.notText);
    this.#texts.set(post, text);
    return text;
  }

  /** Null where the last word of the claim was taken out, and all before it. */
  trueWords({ from, to }: TruePlace): { post: FoundPost; span: Span } | null {
    const [start, end] = [this.#offsetOf(from), this.#offsetOf(to)];
    if (!start || !end || start.post !== end.post || start.at >= end.at) return null;
    return { post: start.post, span: { start: start.at, end: end.at } };
  }

  #offsetOf({ block, at }: TruePlace['from']): { post: FoundPost; at: number } | null {
    const element = document.querySelector(`[data-b="${block}"]`);
    const first = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const post = first && this.#around(first);
    return post ? { post, at: this.of(post).offsetOf(first, 0) + at } : null;
  }

  #around(node: Node): FoundPost | null {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const post = this.#byBody.get(at);
      if (post) return post;
    }
    return null;
  }

  painted(): Map<FoundPost, Paint> {
    const painted = new Map<FoundPost, Paint>();
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('scholium-')) continue;
      for (const range of highlight) {
        const post = this.#around(range.startContainer);
        if (!post) throw new Error(`${name} is painted outside of every post.`);
        const text = this.of(post);
        const start = text.offsetOf(range.startContainer, range.startOffset);
        const end = text.offsetOf(range.endContainer, range.endOffset);
        const paint = painted.get(post) ?? new Paint(text.text.length);
        painted.set(post, paint);
        // A range may end where a space follows that the text has and the page has not.
        paint.add({ start, end: text.text[end - 1] === ' ' ? end - 1 : end });
      }
    }
    return painted;
  }
}
