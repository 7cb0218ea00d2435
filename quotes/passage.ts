import type { Compared } from '../core/finding.ts';
import type { Placed } from './moved.ts';
import type { Quote } from './quote.ts';
import type { Source } from './source.ts';

const around = 200;
/** A passage whose parts stand farther from each other is told by its parts. */
const longest = 30_000;

/** Where the words stand in the source, as one passage and part by part in the quotation's order. */
export function passageOf(
  { cuts }: Quote,
  { text, tokens }: Source,
  { at, covers, group }: Placed,
): Pick<Compared, 'passage' | 'parts'> {
  const parts: { start: number; end: number }[] = [];
  let isNew = true;
  for (let word = 0; word < at.length; word++) {
    if (cuts[word] || group[word] !== (group[word - 1] ?? group[word])) isNew = true;
    const place = at[word] as number;
    if (place < 0) continue;
    const start = tokens.starts[place] as number;
    const end = tokens.ends[place + (covers[word] as number) - 1] as number;
    const last = parts.at(-1);
    if (isNew || !last) parts.push({ start, end });
    else last.end = Math.max(last.end, end);
    isNew = false;
  }
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const words =
    end - start <= longest
      ? text.slice(start, end)
      : parts.map((part) => text.slice(part.start, part.end)).join(' […] ');
  return {
    passage: {
      start,
      end,
      words: words.slice(0, 100_000),
      before: before(text, start),
      after: after(text, end),
    },
    parts,
  };
}

const before = (text: string, at: number) =>
  at <= around ? text.slice(0, at) : text.slice(at - around, at).replace(/^\S*\s/, '');
const after = (text: string, at: number) =>
  text.length - at <= around ? text.slice(at) : text.slice(at, at + around).replace(/\s\S*$/, '');
