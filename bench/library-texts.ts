import type { Library } from '../core/tables.ts';
import { libraryOf } from './notes-library.ts';
import { type Random, random } from './random.ts';

/** About what a reader's notes in one language hold: few words are in most notes, most words in few. */
const vocabularySize = 60_000;
const onsets = 'b br c ch d f fr g gr h j k l m n p pl r s st str t th tr v w'.split(' ');
const nuclei = 'a e i o u ai ea ou'.split(' ');
const codas = ['', '', 'n', 'r', 's', 't', 'nd', 'st', 'ck', 'm'];

/** Words that nobody wrote, the shortest first: as in life, the frequent ones are short. */
export function vocabulary(): string[] {
  const from = random(7);
  const words = new Set<string>();
  const syllable = () => from.pick(onsets) + from.pick(nuclei) + from.pick(codas);
  while (words.size < vocabularySize) {
    const length = words.size < 300 ? 1 : words.size < 8000 ? 2 : from.int(2, 4);
    words.add(Array.from({ length }, syllable).join(''));
  }
  return [...words];
}

/** Zipf's law: the n-th word comes about 1/n as often as the first. */
const pickByRank = (words: readonly string[], from: Random): string =>
  words[Math.floor(words.length ** from.next()) - 1] as string;

const text = (words: readonly string[], from: Random, low: number, high: number) =>
  Array.from({ length: from.int(low, high) }, () => pickByRank(words, from)).join(' ');

/** `libraryOf` with texts in which there is something to search for. */
export function textualLibraryOf(count: number): Library {
  const from = random(20261129);
  const words = vocabulary();
  const tags = words.slice(300, 500);
  const rows = libraryOf(count);
  const titles = new Map<string, string>();
  for (const { thread, post } of rows.post) {
    const title = titles.get(thread.key) ?? text(words, from, 5, 12);
    titles.set(thread.key, title);
    Object.assign(thread, { title });
    Object.assign(post, { title });
  }
  for (const row of rows.annotation) {
    const exact = text(words, from, 6, 40);
    Object.assign(row.target.selector ?? {}, { exact });
    row.comment = row.comment && text(words, from, 5, 60);
    row.wording = row.wording && text(words, from, 5, 15);
    row.tags = row.tags.map(() => pickByRank(tags, from));
  }
  return rows;
}
