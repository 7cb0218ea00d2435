import { all, rawWordsOf, wordsOf } from './elements.ts';

/** A thing as schema.org describes it, unchecked: what the page says may be anything. */
export type Thing = Readonly<Record<string, unknown>>;

/** So much JSON of one page is read, in UTF-16 code units. */
const most = 2_000_000;

/** All things that the page's JSON-LD describes, those within others after them. */
export function thingsOn(page: Document): Thing[] {
  const found: Thing[] = [];
  let length = 0;
  for (const script of all(page, 'script[type="application/ld+json"]')) {
    const json = wordsOf(script);
    length += json.length;
    if (length > most) break;
    collect(parsed(json), found);
  }
  return found;
}

/** Whether the page's JSON-LD has such words: far cheaper than taking it apart. */
export const isInJson = (page: Document, words: RegExp): boolean =>
  all(page, 'script[type="application/ld+json"]').some((script) => words.test(rawWordsOf(script)));

/** What a text of JSON says; null: it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Sites write broken JSON now and then: it says nothing then.
    return null;
  }
}

/** Breadth first, so that nesting costs no stack. */
function collect(value: unknown, found: Thing[]): void {
  const waiting = [value];
  for (let next = waiting.shift(); next !== undefined || waiting.length > 0; next = waiting.shift()) {
    if (Array.isArray(next)) waiting.push(...next.slice(0, 5000));
    else if (next !== null && typeof next === 'object') {
      found.push(next as Thing);
      waiting.push(...Object.values(next).filter((one) => one !== null && typeof one === 'object'));
    }
  }
}

/** A property that is a text; null: it is none. */
export function textOf(thing: Thing, name: string): string | null {
  const value = thing[name];
  return typeof value === 'string' ? value : null;
}
