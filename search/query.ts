import { verdicts } from '../core/claim.ts';
import { plainWordsOf } from './words-of.ts';

/** One condition of a query; all of them must hold. */
export type Clause = { readonly not: boolean } & (
  | {
      /** Finds words that begin so; the whole word ranks higher. */
      readonly is: 'word';
      readonly word: string;
    }
  | {
      /** These words, one after the other, in one field; `open`: the last may go on, as it is being typed. */
      readonly is: 'phrase';
      readonly words: readonly string[];
      readonly open: boolean;
    }
  | {
      /** A property of the note, `:tag=nato`; `begins`: any that begins so. */
      readonly is: 'property';
      readonly key: string;
      readonly begins: boolean;
    }
  | {
      /** Made in this span: milliseconds since 1970, `until` exclusive. */
      readonly is: 'made';
      readonly from: number;
      readonly until: number;
    }
);

export interface Query {
  readonly clauses: readonly Clause[];
  /** Operators whose value is none of theirs, as written: they find nothing, and she should know why. */
  readonly misread: readonly { readonly operator: Operator; readonly value: string }[];
}

const operators = [
  'verdict',
  'tag',
  'site',
  'thread',
  'kind',
  'author',
  'source',
  'has',
  'before',
  'after',
] as const;
export type Operator = (typeof operators)[number];

/** What may stand after an operator whose values are few. */
export const valuesOf: { readonly [O in Operator]?: readonly string[] } = {
  verdict: [...verdicts, 'to-check'],
  kind: ['claim', 'note', 'question', 'answer', 'comment', 'reply'],
  has: ['evidence', 'comment', 'tag', 'verdict', 'wording'],
};

const piece = /(-?)(?:(\p{L}+):)?(?:"([^"]*)("?)|([^\s"]+))/gu;

/**
 * Reads what she has typed: words, "phrases", `operator:value`, each with `-` before it for *not*. Everything
 * means something, so that there is an answer at every letter: an operator that we do not know is words.
 */
export function readQuery(typed: string): Query {
  const clauses: Clause[] = [];
  const misread: { operator: Operator; value: string }[] = [];
  for (const [whole, minus, name = '', quoted, closing, bare] of typed.matchAll(piece)) {
    const not = minus === '-';
    const operator = operators.find((one) => one === name.toLowerCase());
    if (!operator) {
      clauses.push(...wordsAsked(whole.slice(not ? 1 : 0), quoted !== undefined && closing === '', not));
      continue;
    }
    const value = quoted ?? bare ?? '';
    const read = readOperator(operator, value);
    if (read) clauses.push(...read.map((clause) => ({ not, ...clause })));
    else misread.push({ operator, value });
  }
  return { clauses, misread };
}

/** A piece that holds several words, as "stack-exchange" or a phrase does, asks for them one after the other. */
function wordsAsked(text: string, open: boolean, not: boolean): Clause[] {
  const words = plainWordsOf(text);
  const [only] = words;
  if (only === undefined) return [];
  const isPhrase = words.length > 1 || (text.includes('"') && !open);
  return [
    isPhrase
      ? { is: 'phrase', words, open: open || !text.includes('"'), not }
      : { is: 'word', word: only, not },
  ];
}

type Asked = Clause extends infer C ? (C extends unknown ? Omit<C, 'not'> : never) : never;

/** Null: the value is none of this operator's. */
function readOperator(operator: Operator, written: string): Asked[] | null {
  const begins = written.endsWith('*');
  const value = written.replace(/\*$/, '');
  if (operator === 'before' || operator === 'after') return readMade(operator, value);
  const few = valuesOf[operator];
  if (few) {
    const meant = few.filter(
      (one) => one === value.toLowerCase() || (begins && one.startsWith(value.toLowerCase())),
    );
    return meant.length > 0 ? [{ is: 'property', key: property(operator, value), begins }] : null;
  }
  if (operator === 'author') {
    const words = plainWordsOf(value);
    return words.length > 0
      ? words.map((word) => ({ is: 'property', key: property(operator, word), begins }))
      : null;
  }
  const meant = operator === 'tag' ? tagKey(value) : operator === 'thread' ? value : hostKey(value);
  const key = property(operator, meant);
  return key.endsWith('=') ? null : [{ is: 'property', key, begins }];
}

/** A year, a month or a day, in UTC: `before` leaves it out, `after` too. */
function readMade(operator: 'before' | 'after', value: string): Asked[] | null {
  const match = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(value);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const from = Date.UTC(year as number, (month ?? 1) - 1, day ?? 1);
  if (operator === 'before') return [{ is: 'made', from: Number.NEGATIVE_INFINITY, until: from }];
  const after =
    day !== undefined
      ? Date.UTC(year as number, (month as number) - 1, day + 1)
      : month !== undefined
        ? Date.UTC(year as number, month, 1)
        : Date.UTC((year as number) + 1, 0, 1);
  return [{ is: 'made', from: after, until: Number.POSITIVE_INFINITY }];
}

/** How a note's properties are written: no word has a colon, so none is found by typing it as one. */
export const property = (name: string, value: string): string => `:${name}=${value.toLowerCase()}`;

/** Tags are the same where their words are: "Public order" and "public-order". */
export const tagKey = (tag: string): string => plainWordsOf(tag).join('_') || tag.trim().replace(/\s+/g, '_');

/** `www.` says nothing, and an address stands for its host. */
export const hostKey = (written: string): string =>
  written
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/\s].*$/, '')
    .replace(/^www\./, '');
