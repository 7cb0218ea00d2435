import type { Compared } from '../core/finding.ts';
import type { Lexicon } from './lexicon.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** A quotation, read as those who quote write: what is theirs told from what they say somebody else wrote. */
export interface Quote {
  readonly tokens: Tokens;
  /**
   * 1 for words that whoever quotes put in and marked ("[the minister]"), 2 for the numbers of lists and notes,
   * which a page draws and its text may not have.
   */
  readonly optional: Uint8Array;
  /** Of a word that was put right ("walk[ed]") the letters that are the source's. */
  readonly stems: ReadonlyMap<number, string>;
  /** 1 at n: before the word n (or after the last) words of the source were left out with a mark. */
  readonly cuts: Uint8Array;
  readonly remarks: Compared['remarks'];
}

const inserted = 1;
const number = 2;

export function readQuote(text: string, lexicon: Lexicon): Quote {
  const marks = marksIn(text);
  const hidden = marks.filter(({ what }) => what !== 'inserted');
  const all = tokenise(blanked(text, hidden), lexicon);
  const tokens: Tokens = { ...all, text };
  const count = tokens.ids.length;
  const optional = new Uint8Array(count);
  const cuts = new Uint8Array(count + 1);
  const stems = new Map<number, string>();
  const firstAfter = (at: number) => {
    const index = tokens.starts.findIndex((start) => start >= at);
    return index < 0 ? count : index;
  };
  for (const { what, start, end } of marks) {
    if (what === 'cut') cuts[firstAfter(start)] = 1;
    if (what === 'inserted')
      for (let at = firstAfter(start); at < count && (tokens.starts[at] as number) < end; at++)
        optional[at] = inserted;
  }
  for (let at = 0; at < count; at++) {
    const word = text.slice(tokens.starts[at], tokens.ends[at]);
    if (/^\p{L}+\[|^\[.{3,}\]/u.test(word)) stems.set(at, word.replace(/\[.*?\]/g, ''));
    else if (/^\[\p{Ll}\]/u.test(text.slice(tokens.ends[at], (tokens.ends[at] as number) + 3)))
      stems.set(at, word);
    if (
      isEnumerator(text, tokens, at) ||
      isNoteNumber(text, tokens.starts[at] as number, tokens.ends[at] as number)
    )
      optional[at] = number;
  }
  const remarks = (['sic', 'emphasis', 'translation'] as const).filter((remark) =>
    marks.some(({ what }) => what === remark),
  );
  return { tokens, optional, stems, cuts, remarks };
}

interface Mark {
  readonly what: 'cut' | 'inserted' | 'sic' | 'emphasis' | 'translation';
  readonly start: number;
  readonly end: number;
}

/** Marks that say of themselves that they are no words of the source; they are left out on both sides. */
export const remarksIn = (text: string): Mark[] => marked(text, remarkPatterns);

function marksIn(text: string): Mark[] {
  const certain = marked(text, [...remarkPatterns, ['cut', cutPattern]]);
  const isTaken = (one: Mark) => certain.some(({ start, end }) => start < one.end && end > one.start);
  const inserted = marked(text, [['inserted', insertedPattern]]).filter((one) => !isTaken(one));
  return [...certain, ...inserted].sort((a, b) => a.start - b.start);
}

function marked(text: string, patterns: readonly (readonly [Mark['what'], RegExp])[]): Mark[] {
  return patterns.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      what,
      start: index,
      end: index + found.length,
    })),
  );
}

/** Spaces in the place of marks: offsets stay. */
function blanked(text: string, marks: readonly Mark[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    result += text.slice(at, Math.max(at, start)) + ' '.repeat(end - Math.max(at, start));
    at = end;
  }
  return result + text.slice(at);
}

/** "…", "...", ". . .", "[…]", "(...)", "* * *", "[snip]": words were left out here. */
const cutPattern =
  /[[(<{（［〔【]\s*(?:(?:[.…⋯‥]\s*)+|-{1,4}|[–—]+|snip(?:ped)?|cut|omitted|omissis|ellipsis|省略|中略)\s*[\])>}）］〕】]|\.{3,}|\.(?:[ \u00a0]\.){2,}|…+|⋯+|‥+|(?<!\S)(?:\*\s?){3,}(?!\S)|\[(?=\s*(?:\.{3}|…))/gi;

/** A pair of brackets that stands by itself, neither "[T]he" nor "walk[ed]". */
const insertedPattern = /(?<!\p{L})\[[^[\]]{1,300}\](?!\p{L})|［[^［］]{1,300}］/gu;

const whose =
  '(?:mine|ours?|my|added|supplied|theirs|hers|his|original(?:ly)?|author|via|by|throughout|removed|omitted)';
const emphasised =
  '(?:emphas[ei]s|italics?|bold(?:ing|ed|face)?|highlight(?:s|ed|ing)?|underlin(?:ed|ing)|stress)';
const remarkPatterns: readonly (readonly [Mark['what'], RegExp])[] = [
  ['sic', /[[(]\s*(?:sic|!|\?)\s*[!?]*\s*[\])]/gi],
  [
    'emphasis',
    new RegExp(
      `[[(][^[\\]()]{0,40}\\b(?:${emphasised}\\b[^[\\]()]{0,30}\\b${whose}|${whose}\\b[^[\\]()]{0,20}\\b${emphasised})\\b[^[\\]()]{0,40}[\\])]` +
        `|[-–—]?\\s{0,3}\\b${emphasised} (?:is |are )?(?:mine|added|ours|my own|in (?:the )?original)\\.?\\s*$` +
        `|[-–—]\\s{0,3}(?:my|our) ${emphasised}\\.?\\s*$`,
      'gi',
    ),
  ],
  [
    'emphasis',
    /[[(](?:hervorhebung|herv\.|souligné|nous soulignons|je souligne|énfasis|corsivo|выделено|курсив|強調|着重号)[^[\]()]{0,40}[\])]/giu,
  ],
  [
    'translation',
    /[[(][^[\]()]{0,30}\b(?:translat(?:ion|ed|or)|übersetzung|übers\.|traduction|traducción)\b[^[\]()]{0,40}[\])]|[[(](?:перевод|訳|译)[^[\]()]{0,30}[\])]/giu,
  ],
];

/** "… so he said.3 Then": the raised number of a note, as it comes along when words are copied. */
export const isNoteNumber = (text: string, start: number, end: number) =>
  end - start <= 3 &&
  /^\d+$/.test(text.slice(start, end)) &&
  /[\p{L}”"’)][.,;:!?]?[”"’)]?$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  /[.,;:!?”"’)]$/.test(text.slice(start - 1, start)) &&
  /^(?:\s|$)/.test(text.slice(end, end + 1));

/** "1. First … 2. Second": a page draws these numbers, and its text has none. */
function isEnumerator(text: string, { starts, ends }: Tokens, at: number): boolean {
  const [start, end] = [starts[at] as number, ends[at] as number];
  if (end - start > 4 || !/^(?:\d{1,2}|[a-z]|[ivx]+)$/i.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  return /(?:^|[.;:!?,\n]\s*|\n)\(?$/.test(before) && /^(?:\.|\))\s+\S/.test(after);
}
