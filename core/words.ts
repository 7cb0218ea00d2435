/** Looks a string up in `_locales`; an empty answer means that there is none. */
export type Lookup = (key: string, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;
let rules: { plurals: Intl.PluralRules; numbers: Intl.NumberFormat } | null = null;

/** Each entrypoint says once where strings come from: `browser.i18n.getMessage`, or a file in tests. */
export function speak(from: Lookup): void {
  lookup = from;
  known.clear();
  rules = null;
}

/**
 * The strings say which language they are in: a browser in a language that we do not speak shows the English
 * ones, and those want English plurals, numbers and dates. Undefined, which is the browser's own, where nobody speaks.
 */
export function language(): string | undefined {
  const tag = say('languageTag');
  return /^[a-z]{2,3}(-\w+)*$/.test(tag) ? tag : undefined;
}

function rulesOfLanguage() {
  rules ??= { plurals: new Intl.PluralRules(language()), numbers: new Intl.NumberFormat(language()) };
  return rules;
}

/** A number as the strings' language writes it, with a true minus: "12,345" in English, "12.345" in German. */
export const numberWords = (n: number): string => rulesOfLanguage().numbers.format(n).replace('-', '−');
const inWords = (part: string | number) => (typeof part === 'number' ? numberWords(part) : part);

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
    // What the browser has no words for now, it may have words for the next time.
    if (words) known.set(key, words);
    return words;
  } catch {
    return '';
  }
}

/** A string as it is looked up on a site's page: `$1` is the sign that takes its place. */
export const signed = (words: string): string =>
  words.replace(/\$([1-9$])/g, (_, part) => (part === '$' ? '$' : (signs[part - 1] ?? '')));

/** The string for `key`, with $1, $2 … filled in. An unknown key is shown as it is, so that it is noticed. */
export function say(key: string, ...parts: (string | number)[]): string {
  return lookUp(key, parts.map(inWords)) || key;
}

/**
 * The right plural form in the strings' language, `key_one`, `key_few`, `key_other` …; $1 is the number. A form
 * that is missing is `key_other`, so that a draft which has none of them reads in English.
 */
export function count(key: string, n: number, ...parts: (string | number)[]): string {
  const substitutions = [n, ...parts].map(inWords);
  const form = rulesOfLanguage().plurals.select(n);
  return lookUp(`${key}_${form}`, substitutions) || lookUp(`${key}_other`, substitutions) || key;
}
