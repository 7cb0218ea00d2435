import { readdirSync, readFileSync } from 'node:fs';

/** The strings of one language, as the browser reads them from `public/_locales/<tag>/messages.json`. */
export interface Locale {
  readonly tag: string;
  readonly messages: ReadonlyMap<string, string>;
  /** A draft may lack strings; the browser shows the English ones for those. */
  readonly isDraft: boolean;
}

const folder = new URL('../../public/_locales/', import.meta.url);

/** English, which every other language is compared with, and the others. */
export function readLocales(): { english: Locale; others: Locale[] } {
  const all = readdirSync(folder).sort().map(readLocale);
  const english = all.find(({ tag }) => tag === 'en');
  if (!english) throw new Error('There is no public/_locales/en, which all other languages fall back to.');
  return { english, others: all.filter((locale) => locale !== english) };
}

export function readLocale(name: string): Locale {
  const read: Record<string, { message: string; description?: string }> = JSON.parse(
    readFileSync(new URL(`${name}/messages.json`, folder), 'utf8'),
  );
  return {
    // Folders have an underscore where BCP 47 has a hyphen: pt_BR.
    tag: name.replace('_', '-'),
    messages: new Map(Object.entries(read).map(([key, { message }]) => [key, message])),
    isDraft: /^draft\b/i.test(read.languageTag?.description ?? ''),
  };
}

/** What is said with a number has a key for each plural form: the part of the keys before the form. */
export function countedWords({ messages }: Locale): Set<string> {
  const bases = [...messages.keys()].filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
  return new Set(bases.filter((base) => messages.has(`${base}_other`)));
}

/** The plural forms of a language (CLDR), and for each whether it is said of one number only, as in "once". */
function pluralForms(tag: string): Map<string, { isOneNumber: boolean }> {
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 201 }, (_, n) => rules.select(n));
  return new Map(
    rules
      .resolvedOptions()
      .pluralCategories.map((form) => [
        form,
        { isOneNumber: form !== 'other' && numbers.filter((each) => each === form).length === 1 },
      ]),
  );
}

/** Each key that a language should have, and the English one that it says. */
function wantedKeys(locale: Locale, english: Locale): Map<string, string> {
  const counted = countedWords(english);
  const wanted = new Map<string, string>();
  for (const key of english.messages.keys()) {
    const base = key.replace(/_(one|other)$/, '');
    if (!counted.has(base)) wanted.set(key, key);
    else if (key.endsWith('_other'))
      for (const form of pluralForms(locale.tag).keys()) wanted.set(`${base}_${form}`, key);
  }
  return wanted;
}

/** Keys that a language lacks, each with what it says in English. A draft may lack strings, but no form of what it counts. */
export function missingKeys(locale: Locale, english: Locale): Map<string, string> {
  const wanted = [...wantedKeys(locale, english)];
  const has = ([key]: [string, string]) => locale.messages.has(key);
  const begun = new Set(wanted.filter(has).map(([, of]) => of));
  const missing = wanted.filter((each) => !has(each) && (!locale.isDraft || begun.has(each[1])));
  return new Map(missing.map(([key, of]) => [key, english.messages.get(of) ?? '']));
}

/** What is wrong with the strings of a language beside what it lacks, in a sentence each. */
export function faultsOf(locale: Locale, english: Locale): string[] {
  const { tag, messages } = locale;
  const wanted = wantedKeys(locale, english);
  const faults = [...messages].flatMap(([key, message]) => {
    const of = wanted.get(key);
    if (of === undefined) return [`${key} is not English, or no plural form of ${tag}`];
    if (message.trim() === '' || message !== message.trim())
      return [`${key} is empty, or has space around it`];
    return partsDiffer(key, message, english.messages.get(of) ?? '', tag);
  });
  if (messages.get('languageTag') !== tag) faults.push(`languageTag is not ${tag}`);
  if (messages.get('direction') !== directionOf(tag)) faults.push(`direction is not ${directionOf(tag)}`);
  const described = messages.get('extensionDescription') ?? '';
  // What Chrome's store takes.
  if (described.length > 132) faults.push(`extensionDescription has ${described.length} of 132 letters`);
  return faults;
}

/** The same parts are filled in as in English; where the form says which number it is, $1 may be left out. */
function partsDiffer(key: string, message: string, english: string, tag: string): string[] {
  const isOneNumber = pluralForms(tag).get(key.replace(/^.*_/, ''))?.isOneNumber ?? false;
  const parts = (text: string) =>
    [...new Set(text.match(/\$\d/g))].filter((part) => part !== '$1' || !isOneNumber).sort();
  const [has, wants] = [parts(message).join(' '), parts(english).join(' ')];
  const isStray = /\$(?!\d)/.test(message);
  return has === wants && !isStray ? [] : [`${key} fills in "${has}", and not "${wants}": ${message}`];
}

function directionOf(tag: string): string {
  return ['ar', 'fa', 'he', 'ur'].includes(new Intl.Locale(tag).language) ? 'rtl' : 'ltr';
}
