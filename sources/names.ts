import { once } from '../core/once.ts';
import { facts } from './kinds/index.ts';

/** Short names that people write, and the publisher meant; in lower case. */
const shortNames: readonly (readonly [written: string, host: string])[] = [
  ['wiki', 'wikipedia.org'],
  ['the wiki', 'wikipedia.org'],
  ['wikipedia article', 'wikipedia.org'],
  ['nyt', 'nytimes.com'],
  ['wapo', 'washingtonpost.com'],
  ['wsj', 'wsj.com'],
  ['ap', 'apnews.com'],
  ['guardian', 'theguardian.com'],
  ['stanford encyclopedia', 'plato.stanford.edu'],
  ['britannica', 'britannica.com'],
];

/** Names that several publishers carry, of whom our tables may hold one. */
const ambiguous = new Set([
  'abc',
  'time',
  'sun',
  'the sun',
  'times',
  'star',
  'mirror',
  'express',
  'metro',
  'post',
  'nation',
  'independent',
  'local',
  'conversation',
  'week',
  'atlantic',
  'nature',
  'science',
  'cell',
  'fortune',
  'people',
  'us',
  'who',
]);

/** Publishers by their name, and where they are at home. A name that two publishers share tells nothing. */
const homes = once(readHomes);
const longest = once(() => Math.max(...[...homes().keys()].map((name) => name.split(' ').length)));

function readHomes(): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name, pattern, kind } of facts()) {
    // Names of firms are common words: "see Target", "per Apple".
    if (!name || pattern.includes('/') || kind === 'company' || kind === 'shop') continue;
    if (ambiguous.has(plain(name))) continue;
    const key = plain(name);
    const other = byName.get(key);
    // The same publisher's hosts carry one name: the first stands for all.
    if (other && !isSister(other, pattern)) shared.add(key);
    else if (!other) byName.set(key, pattern.replace(/^=/, ''));
  }
  for (const key of shared) byName.delete(key);
  for (const [written, host] of shortNames) byName.set(written, host);
  return byName;
}

/** bbc.co.uk and bbc.com: the first label is one. */
function isSister(a: string, b: string): boolean {
  const label = (pattern: string) => pattern.replace(/^=/, '').split('.')[0];
  return label(a) === label(b);
}

/** In lower case, single spaces, without "the", marks and points. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.!’'"“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

/** The site of a publisher that our tables know by this name; null: they know none, or several. */
export function homeOf(name: string): string | null {
  const host = homes().get(plain(name));
  return host === undefined ? null : `https://${host}/`;
}

/** The longest known name that the words begin with, as it is written there; at most one. Its first letter is large, or it is Wiki. */
export function namesFrom(words: string): readonly string[] {
  if (!/^(?:\p{Lu}|wiki)/u.test(words)) return [];
  const parts = [...words.matchAll(/[\p{L}\p{N}&'’.-]+/gu)].slice(0, longest());
  for (let count = parts.length; count > 0; count--) {
    const last = parts[count - 1] as RegExpExecArray;
    const name = words.slice(0, last.index + last[0].length).replace(/[.'’-]+$/, '');
    if (!name.includes('\n') && homeOf(name)) return [name];
  }
  return [];
}
