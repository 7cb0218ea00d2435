import { NumberReader } from './number-reader.ts';
import type { SearchIndex } from './search-index.ts';
import { placeOf } from './segment.ts';

/** A value that notes have of one property. */
export interface Value {
  readonly value: string;
  readonly notes: number;
  /** When a note that has it last changed: milliseconds since 1970. */
  readonly modified: number;
}

/** Every value of a property, named by what its keys begin with, such as `:tag=`; the one that most notes have first. */
export function listProperty(index: SearchIndex, beginning: string): Value[] {
  const found = new Map<string, Value>();
  const add = (value: string, modified: number) => {
    const before = found.get(value);
    const last = Math.max(before?.modified ?? 0, modified);
    found.set(value, { value, notes: (before?.notes ?? 0) + 1, modified: last });
  };
  const { words, postings, postingsAt, modified } = index.segment;
  for (let word = placeOf(words, beginning); words[word]?.startsWith(beginning); word++) {
    const value = (words[word] as string).slice(beginning.length);
    const reader = new NumberReader(postings, postingsAt[word] as number, postingsAt[word + 1] as number);
    for (let note = -1; !reader.isDone; ) {
      note += reader.next() >>> 5;
      if (index.isLive(note)) add(value, modified[note] as number);
    }
  }
  for (const { properties, modified } of index.tail)
    for (const key of properties.trim().split(' '))
      if (key.startsWith(beginning)) add(key.slice(beginning.length), modified);
  return [...found.values()].sort((a, b) => b.notes - a.notes || (a.value < b.value ? -1 : 1));
}
