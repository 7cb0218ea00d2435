import type { PostBlocks } from '../core/post-block.ts';
import { sentencesIn } from '../core/sentences.ts';
import { isIn, languageOf } from './languages.ts';
import { weigh } from './weigh.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of a post that may be worth checking. Offsets count in the post's text. */
export interface WorthChecking extends Span {
  readonly words: string;
  readonly score: number;
  /** The names of the rules that chose it, the one that counts most first. */
  readonly because: readonly string[];
}

/** Of one post. */
const most = 4;
/** A sentence with less has no more to look up than most sentences have. */
export const leastShown = 6;
/** With fewer own words beside it, a quotation is all that a sentence says. */
const fewestOwnWords = 5;

/**
 * The sentences of a post that may be worth checking, the likeliest first; none where its language has no
 * rules. Only what the post says itself: no quotation, no code, no heading.
 *
 * @param quotations what the post says in others' words.
 * @param tag the language that the page says the post is in; empty: it does not say.
 */
export function worthChecking(
  { text, blocks }: PostBlocks,
  quotations: readonly Span[],
  tag: string,
): WorthChecking[] {
  const own = blocks.filter(
    ({ kind, quote }) => quote === null && (kind === 'paragraph' || kind === 'list-item'),
  );
  const language = languageOf(own.map(({ start, end }) => text.slice(start, end)).join(' '), tag);
  if (!language) return [];
  return sentencesIn(text, own, tag || 'en')
    .flatMap((span): WorthChecking[] => {
      const said = ownWords(text, span, quotations);
      if (said === null || !isIn(language, said)) return [];
      const { score, because } = weigh(said, language.rules);
      const words = text.slice(span.start, span.end);
      return [{ ...span, words, score, because: because.map(({ name }) => name) }];
    })
    .filter(({ score }) => score >= leastShown)
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, most);
}

/** A sentence without what it quotes; null: that is nearly all of it. */
function ownWords(text: string, { start, end }: Span, quotations: readonly Span[]): string | null {
  const within = quotations.filter((one) => one.start < end && one.end > start);
  if (within.length === 0) return text.slice(start, end);
  let from = start;
  let said = '';
  for (const quoted of within) {
    said += text.slice(from, Math.max(from, quoted.start));
    from = Math.max(from, quoted.end);
  }
  said += text.slice(Math.min(from, end), end);
  return (said.match(/\p{L}+/gu)?.length ?? 0) < fewestOwnWords ? null : said;
}
