import { language } from '../core/words.ts';

/** "a number", "a number and a name", "a number, a negation, and a name", as the strings' language has it. */
export const listWords = (words: readonly string[]) => new Intl.ListFormat(language()).format(words);
