import type { Annotation } from '../core/annotation.ts';
import type { Challenge } from '../core/challenge.ts';
import type { Author, Licence, Post } from '../core/post.ts';
import type { PostRow } from '../core/tables.ts';
import { say } from '../core/words.ts';
import { isOnStackExchange } from './attribution.ts';

/** How other people's names leave, where the licence does not ask for them. */
export type NameWriting = 'written' | 'initials' | 'left-out';

/** Rows as they leave; the same object where nothing of it is changed. */
export interface Changes {
  annotation(row: Annotation): Annotation;
  post(row: PostRow): PostRow;
  challenge(row: Challenge): Challenge;
}

/**
 * Names other people as `writing` says: authors of posts without a licence, whoever edited a post, and people
 * whom a post quotes. Whoever a licence is granted by keeps name and profile, because it asks for both (CC
 * BY-SA 4.0, 3.a.1.A). Names in the words of a post or of the reader stay: those are quoted.
 */
export function renaming(writing: NameWriting): Changes {
  if (writing === 'written') return { annotation: (row) => row, post: (row) => row, challenge: (row) => row };
  const named = (name: string) => (writing === 'initials' ? initials(name) : say('name_left_out'));
  return {
    annotation: (row) => renamed(row, named),
    post: (row) => ({ ...row, post: nameless(row.post, row.post.key, named) }),
    challenge: (row) => ({ ...row, post: nameless(row.post, row.post.key, named) }),
  };
}

function renamed(row: Annotation, named: (name: string) => string): Annotation {
  const reading = nameless(row.target.reading, row.target.post, named);
  const saidBy = row.saidBy === null ? null : named(row.saidBy);
  return { ...row, saidBy, target: { ...row.target, reading } };
}

function nameless<P extends Pick<Post, 'edited'> & { author: Author | null; licence: Licence | null }>(
  post: P,
  key: string,
  named: (name: string) => string,
): P {
  const { author, edited, licence } = post;
  const isOwed = licence !== null || isOnStackExchange(key);
  return {
    ...post,
    author: author && !isOwed ? { name: named(author.name), profile: null } : author,
    edited: edited?.by ? { ...edited, by: named(edited.by) } : edited,
  };
}

/** "Mira K. Nobody" as "M. K. N.": the first letter of every word that has one. */
function initials(name: string): string {
  const letters = name.split(/[\s_.-]+/u).flatMap((word) => /\p{L}\p{M}*/u.exec(word)?.[0] ?? []);
  return letters.map((letter) => `${letter.toUpperCase()}.`).join(' ') || say('name_left_out');
}
