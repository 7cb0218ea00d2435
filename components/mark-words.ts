import type { Note } from '../core/note.ts';
import type { Post } from '../core/post.ts';
import { isSameWords } from '../core/same-words.ts';
import { say } from '../core/words.ts';
import { dateWords } from './date-words.ts';

/** "The post was edited since, by Bob on Jan 24, 2022."; null: the page tells of no edit after she marked it. */
export function editedWords({ annotation }: Note, revision: Post['edited'] = null): string | null {
  if (!revision || revision.at === annotation.target.reading.edited?.at) return null;
  const day = dateWords(revision.at);
  return revision.by ? say('editedSinceBy', revision.by, day) : say('editedSince', day);
}

/** Whether she has seen that the post reads so now and keeps hers; `now` null: the words are gone. */
export const isKeptDespite = ({ annotation: { keptDespite } }: Note, now: string | null) =>
  keptDespite !== undefined && isSameWords(keptDespite.words, now ?? '');
