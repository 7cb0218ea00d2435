import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';
import { authorInWords, type Writing } from './attribution.ts';
import { dateInWords } from './date-in-words.ts';
import { isClaim, type NotedPost } from './noted-posts.ts';

/** The verdict on a claim, "To check" where there is none yet. Null: it is a note, and has none. */
export function verdictInWords(note: Note): string | null {
  if (!isClaim(note)) return null;
  return say(note.verdict === null ? 'verdict_to_check' : `verdict_${note.verdict.replaceAll('-', '_')}`);
}

/** "as of January 2022"; null: she gave no date. */
export function asOfInWords({ asOf }: Note, language: string): string | null {
  return asOf === null ? null : say('md_as_of', dateInWords(asOf, language));
}

/** Who says it: the author of the post, or somebody whom the post quotes. Null: it is no claim. */
export function saidByInWords(note: Note, { post }: NotedPost, writing: Writing): string | null {
  const { saidBy, target } = note.annotation;
  const unlinked = { text: writing.text, link: writing.text };
  const author = authorInWords(target.reading.author ?? post.author, unlinked);
  if (saidBy !== null) return say('md_said_by_quoted', writing.text(saidBy), author);
  return isClaim(note) ? say('md_said_by_author', author) : null;
}

/** The marked words; null: the note is on the post as a whole. */
export const quotedWords = ({ annotation }: Note): string | null => annotation.target.selector?.exact ?? null;

/** "The whole answer": what a note without a quotation is on. */
export function wholeInWords({ annotation: { target } }: Note, { post }: NotedPost): string {
  return say(`md_whole_${target.whole ?? post.kind ?? 'post'}`);
}

/** That the post reads otherwise now, and she keeps the words as marked; null: it does not, or she was not asked. */
export function keptInWords({ annotation: { keptDespite } }: Note, language: string): string | null {
  if (!keptDespite) return null;
  const key = keptDespite.words === '' ? 'md_kept_though_gone' : 'md_kept_though_changed';
  return say(key, dateInWords(keptDespite.at, language));
}

/** "Answer by Mira, score 38". */
export function postInWords({ post: { kind, author, score } }: NotedPost, writing: Writing): string {
  const name = authorInWords(author, { text: writing.text, link: writing.text });
  const by = say(`md_by_${kind ?? 'post'}`, name);
  return score === null ? by : say('md_with_score', by, score);
}
