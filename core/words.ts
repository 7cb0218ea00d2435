/** Looks a string up in `_locales`; an empty answer means that there is none. */
export type Lookup = (key: string, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;
let plurals = new Intl.PluralRules('en');

/** Each entrypoint says once where strings come from: `browser.i18n.getMessage`, or a file in tests. */
export function speak(from: Lookup, language: string): void {
  lookup = from;
  plurals = new Intl.PluralRules(language);
}

/** What was said before: an update of the extension leaves its old pages without a way to look strings up. */
const said = new Map<string, string>();

function lookUp(key: string, substitutions: string[]): string {
  const asked = [key, ...substitutions].join('\0');
  try {
    const words = lookup(key, substitutions);
    said.set(asked, words);
    return words;
  } catch {
    return said.get(asked) ?? '';
  }
}

/** The string for `key`, with $1, $2 … filled in. An unknown key is shown as it is, so that it is noticed. */
export function say(key: string, ...parts: (string | number)[]): string {
  return lookUp(key, parts.map(String)) || key;
}

/** The right plural form: `key_one`, `key_other` …; $1 is the number. Falls back to `key_other`. */
export function count(key: string, n: number, ...parts: (string | number)[]): string {
  const substitutions = [n, ...parts].map(String);
  return lookUp(`${key}_${plurals.select(n)}`, substitutions) || lookUp(`${key}_other`, substitutions) || key;
}
