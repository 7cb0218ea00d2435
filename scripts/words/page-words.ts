import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, languageTag } from '../../core/languages.ts';
import { wordsScript } from '../../core/page-words.ts';
import { signed } from '../../core/words.ts';
import { type Locale, readLocale } from './locales.ts';
import { Said } from './said-words.ts';

/** What runs on the site's page, where the browser alone has strings, in its own language. */
const onThePage = ['content-scripts/content.js', 'any-page.js', 'marked.js', 'editor.js'];

/** Writes, beside a build's scripts, one for each language with the strings that those on the page say. */
export function writePageWords(build: string): void {
  const said = new Said();
  for (const file of onThePage) {
    const script = path.join(build, file);
    // A build for development has them come from its server.
    if (existsSync(script)) said.read(file, readFileSync(script, 'utf8'));
  }
  for (const folder of languages) {
    const file = path.join(build, wordsScript(folder));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, pageWords(readLocale(folder), said));
  }
}

/** A script that leaves a language's strings where `entrypoints/content/page-words.ts` looks for them. */
export function pageWords({ messages, tag }: Locale, said: Pick<Said, 'keys' | 'patterns'>): string {
  const forms = new Intl.PluralRules(languageTag(tag)).resolvedOptions().pluralCategories;
  const isSaid = (key: string) => said.keys.has(key) || said.patterns.some((pattern) => pattern.test(key));
  const isCounted = (key: string) =>
    forms.some((form) => key.endsWith(`_${form}`) && isSaid(key.slice(0, -form.length - 1)));
  const words = [...messages]
    .filter(([key]) => isSaid(key) || isCounted(key))
    .map(([key, message]) => [key, signed(message)]);
  return `globalThis[Symbol.for('scholium.words')]=${JSON.stringify(Object.fromEntries(words))};\n`;
}
