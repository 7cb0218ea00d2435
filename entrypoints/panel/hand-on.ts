import type { Note } from '../../core/note.ts';
import { say } from '../../core/words.ts';
import { type NotedPost, notedPosts } from '../../formats/noted-posts.ts';
import { quoteForClipboard } from '../../formats/quote.ts';
import { replyTo } from '../../formats/reply.ts';
import { threadRows } from '../../storage/queries.ts';
import * as state from './state.ts';

/** A note with the post that it is on, as it was read. */
async function noted(note: Note): Promise<NotedPost> {
  const db = state.library.value;
  if (!db) throw new Error(say('notThread'));
  // By the library alone: the page may be being read anew just now.
  const { post } = await threadRows(db, note.annotation.thread);
  const on = post.filter((row) => row.post.key === note.annotation.target.post);
  const thread = on[0]?.thread;
  const around = { ties: [], challenges: [], comparisons: [] };
  const [found] = thread ? notedPosts({ thread, posts: on, notes: [note], sources: [], around }) : [];
  if (!found) throw new Error(say('notFoundOnPage'));
  return found;
}

/** The marked words with their attribution, for programs that take rich text and for those that do not. */
export async function copyQuotation(note: Note): Promise<void> {
  const { plain, html } = quoteForClipboard(note, await noted(note), say('languageTag'));
  const blob = (type: string, text: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob('text/plain', plain), 'text/html': blob('text/html', html) }),
  ]);
}

/** What she says of the claim, as long as the site's comment box takes it, for her to read and post. */
export async function copyReply(note: Note): Promise<void> {
  await navigator.clipboard.writeText(replyTo(note, await noted(note)));
}
