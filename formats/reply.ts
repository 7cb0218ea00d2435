import { linkToWords } from '../core/link-to-words.ts';
import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';
import { link, plainLine } from './markdown-text.ts';
import { quotedWords, verdictInWords } from './note-words.ts';
import type { NotedPost } from './noted-posts.ts';

/** What comment boxes take, in characters as typed, by the first part of a post's key. */
const lengths: Readonly<Record<string, number>> = { 'stack-exchange': 600, mastodon: 500 };
/** Reddit, Lemmy and most forums, as they are set up, take this much or more. */
const usualLength = 10_000;

const commentLength = (key: string) => lengths[key.split('/', 1)[0] as string] ?? usualLength;

/**
 * A reply for the comment box under the post: what she says of the claim and on what evidence. It does not
 * quote the post above it, but leads to the very words, so nothing has to be attributed there.
 *
 * What does not fit is left out from the end; her wording is cut at a word. The result is hers to read and
 * change before she posts it.
 *
 * @param limit in UTF-16 code units, as the box counts; at least 100.
 */
export function replyTo(note: Note, { post }: NotedPost, limit = commentLength(post.key)): string {
  const verdict = verdictInWords(note);
  const { wording, comment } = note.annotation;
  const words = quotedWords(note);
  const exact = linkToWords(note.annotation.target);
  const place = words === null || exact.length > longestLink ? post.permalink : exact;
  const pointer = link(say(words === null ? 'reply_this_post' : 'reply_these_words'), place);
  const head = verdict === null ? pointer : say('reply_verdict', pointer, plainLine(verdict));
  const parts = [
    ...(wording.trim() === '' ? [] : [say('reply_claim', plainLine(wording))]),
    ...note.evidence.map(({ stance, link: address }) => say(`md_stance_${stance}`, barePlain(address))),
    ...(comment.trim() === '' ? [] : [oneLine(comment)]),
  ];
  let reply = head.length <= limit ? head : post.permalink.slice(0, limit);
  for (const part of parts) {
    const room = limit - reply.length - ' · '.length;
    const fitting = part.length <= room ? part : cutAtWord(part, room);
    // A link that is cut leads elsewhere, and half a markup shows its signs.
    if (fitting === '' || (fitting !== part && /https?:|[`*[\]_]/.test(part))) continue;
    reply += ` · ${fitting}`;
  }
  return reply;
}

/** Of a longer one little would be left for her words, and it leads to the post instead. */
const longestLink = 300;

/** Addresses alone become links there. */
const barePlain = (address: string) => address.replace(/\s/g, encodeURIComponent);
const oneLine = (text: string) => text.toWellFormed().replace(/\s+/g, ' ').trim();

/** At most `length` code units, whole words, with a sign that something is missing; empty where no word fits. */
function cutAtWord(text: string, length: number): string {
  const cut = text.slice(0, Math.max(0, length - 1)).toWellFormed();
  const end = cut.lastIndexOf(' ');
  return end < 20 ? '' : `${cut.slice(0, end)}…`;
}
