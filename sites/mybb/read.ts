import { authorIn } from '../authors.ts';
import { dateInWords, isoTime } from '../dates.ts';
import { first, firstOf, fits, idIn, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { timeOn } from '../times.ts';
import { mybbPlace } from './address.ts';

/** MyBB 1.6 and 1.8. */
const engine: Engine = {
  id: 'mybb',
  name: 'MyBB',
  isOn: (page) => first(page, '.post_body[id^="pid_"]') !== null,
  placeOf: mybbPlace,
  posts: '.post[id^="post_"]:has(.post_body),table[id^="post_"]:has(.post_body)',
  noPosts: '.deleted_post,.post_deleted,.ignored_post',
  notText: '.post_edit,.signature,.editreason',
  title: '.thead strong,.thread_title,h1',
  dates: '.post_date,.tcat .smalltext',
  readPost,
};
export const mybb = engineReader(engine);

function readPost(post: Element, look: Look): PostParts | null {
  const id = idIn(post, /^post_(\d+)$/);
  const body = firstOf(post, '.post_body[id^="pid_"]', '.post_body');
  if (!id || !body) return null;
  // Before 1.8 the date stands in a bar over the post.
  const date = firstOf(post, '.post_date', '.tcat .smalltext,.tcat');
  return {
    id,
    body,
    author: authorIn(
      post,
      look.url,
      '.author_information .largetext a',
      '.author_information .largetext,.author_information strong',
      '.post_author a:not(:has(img))',
      '.largetext a,.largetext',
    ),
    published: writtenOn(date, look),
    edited: editOf(post, look),
    accepted: fits(post, '.best_answer') ? true : null,
  };
}

/** "(This post was last modified: …)" stands behind the date, in the same element. */
function writtenOn(date: Element | null, look: Look): string | null {
  const note = wordsOf(first(date, '.post_edit'));
  const words = wordsOf(date).replace(note, '');
  // "2 hours ago" has its date as a title.
  const titled = first(date, ':scope > span[title]:not(.post_edit)');
  return timeOn(titled, look) ?? isoTime(words) ?? dateInWords(words, look.order, look.language);
}

function editOf(post: Element, look: Look) {
  const note = first(post, '.post_edit');
  const at = timeOn(first(note, '[title]'), look) ?? timeOn(note, look);
  return at ? { at, by: /\bby (.+?)\.?\)?$/.exec(wordsOf(note))?.[1] ?? null } : null;
}
