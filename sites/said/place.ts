import type { SaidPlace } from '../../core/said-post.ts';
import { all, attribute, first, parentOf, previousOf, tagOf, textsIn, wordsOf } from '../elements.ts';

/** So many elements above it, the nearest with an id of its own the last. */
const mostLevels = 12;
const headLength = 300;

/** Where a block stands: the way down to it from the nearest element with an id, and how it begins. */
export function placeOf(page: Document, block: Element): SaidPlace {
  const steps: string[] = [];
  for (
    let at: Element | null = block;
    at && tagOf(at) !== 'body' && steps.length < mostLevels;
    at = parentOf(at)
  ) {
    const id = attribute(at, 'id');
    const named = id && id.length < 100 ? `#${CSS.escape(id)}` : null;
    if (named && all(page, named).length === 1) {
      steps.unshift(named);
      break;
    }
    steps.unshift(`${lookOf(at)}:nth-of-type(${placeAmongLikes(at)})`);
  }
  return { path: steps.join('>').slice(0, 2000), head: headOf(block) };
}

const headOf = (block: Element) => wordsOf(block).slice(0, headLength).trim();

/** Its tag and the first of its classes that hold no number. */
function lookOf(element: Element): string {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/);
  const kept = classes.filter((one) => one && one.length < 60 && !/\d/.test(one)).slice(0, 2);
  return [CSS.escape(tagOf(element)), ...kept.map((one) => CSS.escape(one))].join('.');
}

function placeAmongLikes(element: Element): number {
  let place = 1;
  for (let at = previousOf(element); at; at = previousOf(at)) if (tagOf(at) === tagOf(element)) place++;
  return place;
}

/** In its place words may have been edited; elsewhere they have to be nearly the same. */
const alikeInPlace = 0.5;
const alikeElsewhere = 0.8;

/** The block that stands there now: in its place, else where its likes stand, else where its words do; null: it is not here. */
export function blockAt(page: Document, { path, head }: SaidPlace): Element | null {
  return (
    likest(fitting(page, path).slice(0, 50), head, alikeInPlace) ??
    likest(
      fitting(page, path.replace(/:nth-of-type\(\d+\)/g, '').replace(/>/g, ' ')).slice(0, 500),
      head,
      alikeElsewhere,
    ) ??
    byWords(page, head)
  );
}

function fitting(page: Document, path: string): Element[] {
  try {
    return path ? all(page, path) : [];
  } catch {
    // What came with a backup may be no selector.
    return [];
  }
}

function likest(blocks: readonly Element[], head: string, least: number): Element | null {
  let best: Element | null = null;
  let bestLikeness = least;
  for (const block of blocks) {
    const likeness = likenessOf(head, wordsOf(block).slice(0, 2 * headLength));
    if (likeness < bestLikeness || (best && likeness === bestLikeness)) continue;
    best = block;
    bestLikeness = likeness;
  }
  return best;
}

/** The share of the first text's runs of three letters that the second has: 0 to 1. */
function likenessOf(head: string, words: string): number {
  const theirs = new Set(runsOf(words));
  const own = new Set(runsOf(head));
  let shared = 0;
  for (const run of own) if (theirs.has(run)) shared++;
  return own.size === 0 ? 0 : shared / own.size;
}

const runsOf = (text: string) =>
  Array.from({ length: Math.max(1, text.length - 2) }, (_, at) => text.slice(at, at + 3));

/** So much of the beginning has to stand there letter for letter. */
const telling = 60;

function byWords(page: Document, head: string): Element | null {
  const body = first(page, 'body');
  if (!body || head.length < 20) return null;
  const walker = textsIn(page, body);
  const begin = head.slice(0, 12);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!(text as Text).data.trimStart().startsWith(begin)) continue;
    for (let at = parentOf(text), level = 0; at && level < 8; at = parentOf(at), level++) {
      const words = wordsOf(at);
      if (!words.startsWith(begin)) break;
      if (words.length >= head.length && words.startsWith(head.slice(0, telling))) return at;
    }
  }
  return null;
}
