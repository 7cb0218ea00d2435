import { isNoteNumber, remarksIn } from './quote.ts';
import type { Source } from './source.ts';

/**
 * Words of a source that are no part of its running text, so that a quotation may leave them out without a
 * mark. Asked only about the stretches that are looked at closely.
 */
export interface Asides {
  /** Numbers of lists and notes, "[sic]". */
  isMark(word: number): boolean;
  /** It stands in a running head, with a page number, in an "Advertisement" between two paragraphs. */
  isLine(word: number): boolean;
  lineOf(word: number): number;
}

const known = new WeakMap<Source, Asides>();

/** Found out once a source, and line by line as they are asked for. */
export function asidesOf(source: Source): Asides {
  const asides = known.get(source) ?? findAsides(source);
  known.set(source, asides);
  return asides;
}

function findAsides({ text, tokens: { starts, ends } }: Source): Asides {
  const lines = linesOf(text);
  const isAside = new Map<number, boolean>();
  const remarks = new Map<number, ReturnType<typeof remarksIn>>();
  const remarksOf = (line: number) => {
    const found = remarks.get(line) ?? remarksIn(lines.text(line));
    remarks.set(line, found);
    return found;
  };
  const lineOf = (word: number) => lines.at(starts[word] as number);
  return {
    lineOf,
    isMark(word) {
      const line = lineOf(word);
      const start = (starts[word] as number) - lines.start(line);
      const length = (ends[word] as number) - (starts[word] as number);
      const isRemark = remarksOf(line).some((one) => one.start <= start && start + length <= one.end);
      return (
        isRemark ||
        isNoteNumber(text, starts[word] as number, ends[word] as number) ||
        isNumberOfList(lines.text(line), start, length)
      );
    },
    isLine(word) {
      const line = lineOf(word);
      const isOne = isAside.get(line) ?? isAsideLine(lines, line);
      isAside.set(line, isOne);
      return isOne;
    },
  };
}

interface Lines {
  readonly count: number;
  /** Which line holds an offset. */
  at(offset: number): number;
  start(line: number): number;
  text(line: number): string;
  beginsPage(line: number): boolean;
  /** How many lines are the same but for their numbers; long ones are not compared. */
  copies(line: number): number;
}

function linesOf(text: string): Lines {
  const starts = [0];
  for (const { index } of text.matchAll(/[\n\f]/g)) starts.push(index + 1);
  const start = (line: number) => starts[line] ?? text.length;
  const line = (at: number) => text.slice(start(at), start(at + 1)).trim();
  let counts: Map<string, unknown[]> | null = null;
  return {
    count: starts.length,
    at(offset) {
      let [low, high] = [0, starts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] as number) <= offset) low = middle + 1;
        else high = middle;
      }
      return low - 1;
    },
    start: (at) => start(at) + (/^\s*/.exec(text.slice(start(at), start(at + 1)))?.[0].length ?? 0),
    text: line,
    beginsPage: (at) => text[start(at) - 1] === '\f',
    copies(at) {
      counts ??= Map.groupBy(starts.keys(), (each) => numberless(line(each)));
      return counts.get(numberless(line(at)))?.length ?? 0;
    },
  };
}

const numberless = (line: string) =>
  line
    .slice(0, longestHead + 1)
    .replace(/\d+/g, '0')
    .toLowerCase();
const longestHead = 100;

function isAsideLine(lines: Lines, at: number): boolean {
  const line = lines.text(at);
  if (line.length > longestHead) return false;
  if (pageNumber.test(line) || advertisement.test(line)) return true;
  const isShout = /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
  const hasNumber = /^\W*\d{1,4}\b|\b\d{1,4}\W*$/.test(line);
  const copies = lines.copies(at);
  if (copies >= (isShout || hasNumber ? 2 : 3) && !/[.!?,;]$/.test(line)) return true;
  if (hasNumber && (setApart.test(line) || lines.beginsPage(at))) return true;
  const { goesOn, wentOn } = around(lines, at);
  return goesOn && (isShout && hasNumber ? true : (isShout || hasNumber) && wentOn);
}

/** "18    On the Price of Bread": a number in one corner of a page, its title in the other. */
const setApart = /^\d{1,4}(?:\s{3,}|\t)\S|\S(?:\s{3,}|\t)\d{1,4}$/;

const pageNumber =
  /^[\s\-–—[(|]*(?:(?:page|p\.|seite|s\.|стр\.?|página|pagina)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|von|de|di|sur|из)\s*\d{1,4})?[\s\-–—\])|]*$/iu;

const advertisement =
  /^\W*(?:advertise?ment|advertising|sponsored|story continues below.{0,30}|article continues .{0,30}|anzeige|werbung|publicité|publicidad|pubblicità|реклама)\W*$/iu;

/** Whether the sentence before a line has no end, and the line after it goes on in small letters. */
function around(lines: Lines, at: number): { goesOn: boolean; wentOn: boolean } {
  let [before, after] = [at - 1, at + 1];
  while (before > 0 && lines.text(before) === '') before--;
  while (after < lines.count - 1 && lines.text(after) === '') after++;
  return {
    goesOn: /[\p{L}\p{N},\-‐]$/u.test(lines.text(before)),
    wentOn: /^\p{Ll}/u.test(lines.text(after)),
  };
}

const isNumberOfList = (line: string, at: number, length: number) =>
  at <= 1 && length <= 2 && /^\(?(?:\d{1,2}|[a-z])[.)]\s/i.test(line);
