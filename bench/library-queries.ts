import type { SearchedNote } from '../search/searched-note.ts';
import { random } from './random.ts';

/** The kinds of query that are asked, in equal parts. */
export const queryKinds = ['common', 'rare', 'two', 'prefix', 'phrase', 'operator', 'typo'] as const;
export interface BenchQuery {
  readonly kind: (typeof queryKinds)[number];
  readonly typed: string;
}

/** Queries made of what the notes say, so that most of them find something. */
export function queriesOf(notes: readonly SearchedNote[], count: number): BenchQuery[] {
  const from = random(20261130);
  const counts = new Map<string, number>();
  for (const { words } of notes)
    for (const word of new Set(words.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const common = byCount.slice(0, 100);
  const medium = byCount.slice(100, 3000);
  const rare = byCount.slice(Math.floor(byCount.length / 3));
  const long = medium.filter((word) => word.length > 5);
  const note = () => from.pick(notes);
  const typed: Record<BenchQuery['kind'], () => string> = {
    common: () => from.pick(common),
    rare: () => from.pick(rare),
    two: () => `${from.pick(common)} ${from.pick(medium)}`,
    prefix: () => from.pick(medium).slice(0, 3),
    phrase: () => {
      const quote = note().words[0] ?? [];
      const at = from.int(0, Math.max(0, quote.length - 3));
      return `"${quote.slice(at, at + from.int(2, 3)).join(' ')}"`;
    },
    operator: () =>
      from.pick([
        () => `verdict:contradicted ${from.pick(medium)}`,
        () => `tag:${note().words[4]?.[0] ?? 'none'} ${from.pick(common)}`,
        () => `site:politics.stackexchange.com -kind:claim ${from.pick(medium)}`,
        () => `author:${note().words[3]?.[0] ?? 'none'}`,
        () => 'has:evidence before:2022-02 kind:claim',
      ])(),
    typo: () => {
      const word = from.pick(long);
      const at = from.int(1, word.length - 3);
      return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    },
  };
  return Array.from({ length: count }, (_, at) => {
    const kind = queryKinds[at % queryKinds.length] as BenchQuery['kind'];
    return { kind, typed: typed[kind]() };
  });
}
