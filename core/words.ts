/** Looks a string up in `_locales`; an empty answer means that there is none. */
export type Lookup = (key: string, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;
let plurals = new Intl.PluralRules('en');

/** Each entrypoint says once where strings come from: `browser.i18n.getMessage`, or a file in tests. */
export function speak(from: Lookup, language: string): void {
  lookup = from;
  known.clear();
  plurals = new Intl.PluralRules(language);
}

/**
 * Strings that were looked up, by key, with a sign for each part that is filled in: a page of ours that an
 * update has left without a way to look strings up still has those, and an export of 100,000 notes asks once
 * for each and keeps none of what it said.
 */
const known = new Map<string, string>();

/** Private to us: no string and no part has them. */
const signs = Array.from({ length: 9 }, (_, index) => String.fromCharCode(0xf8f0 + index));
const sign = /[\uf8f0-\uf8f8]/g;

function lookUp(key: string, substitutions: string[]): string {
  const words = known.get(key) ?? firstLookUp(key);
  if (substitutions.length === 0 && !words.includes('\uf8f0')) return words;
  return words.replace(sign, (one) => substitutions[one.charCodeAt(0) - 0xf8f0] ?? '');
}

function firstLookUp(key: string): string {
  try {
    const words = lookup(key, signs);
    known.set(key, words);
    return words;
  } catch {
    return '';
  }
}

/** The string for `key`, with $1, $2 … filled in. An unknown key is shown as it is, so that it is noticed. */
export function say(key: string, ...parts: (string | number)[]): string {
  return lookUp(key, parts.map(String)) || key;
}

/** The right plural form: `key_one`, `key_other` …; $1 is the number. Falls back to `key_other`. */
export function count(key: string, n: number, ...parts: (string | number)[]): string {
  const substitutions = [String(n).replace(/^-/, '−'), ...parts.map(String)];
  return lookUp(`${key}_${plurals.select(n)}`, substitutions) || lookUp(`${key}_other`, substitutions) || key;
}
