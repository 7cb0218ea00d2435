import { authorIn } from '../authors.ts';
import { all, first, firstOf, idIn, previousOf, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { timeIn, timeOn } from '../times.ts';
import { phpbbPlace } from './address.ts';

/** phpBB 3 in the style prosilver, which most others are made from, and Tapatalk's groups, which run on it. */
const engine: Engine = {
  id: 'phpbb',
  name: 'phpBB',
  isOn: (page) => first(page, '.post[id^="p"] .postbody .content') !== null,
  placeOf: phpbbPlace,
  posts: '.post[id^="p"]',
  noPosts: '.post.deleted,.post-ignore:not(:has(.content))',
  notText:
    '.codebox > p,dl.codebox > dt,.spoilertitle,.signature,.notice,.attachbox > dt,.post-buttons,[data-tag="post_body_end"]',
  title: '.topic-title,h2 a[href*="viewtopic.php"],#thread-subject',
  readPost,
};
export const phpbb = engineReader(engine);

const names = '.username,.username-coloured,.author strong a,.author strong';

function readPost(post: Element, look: Look): PostParts | null {
  const id = idIn(post, /^p_?(\d+)$/);
  const body = firstOf(post, '.postbody .content', '.content');
  if (!id || !body) return null;
  return {
    id,
    body,
    author: authorOf(post, look),
    published: timeIn(post, look, '.author time', '.postbody time', '.author .timespan', '.author'),
    edited: editOf(post, look),
  };
}

/** Tapatalk names somebody who posts again and again once: in the first of these posts. */
function authorOf(post: Element, look: Look) {
  for (let at: Element | null = post; at; at = previousOf(at)) {
    const author =
      authorIn(first(at, '.postprofile'), look.url, names) ?? authorIn(first(at, '.author'), look.url, names);
    if (author || !isContinued(at)) return author;
  }
  return null;
}

const isContinued = (post: Element) =>
  first(post, '.postprofile') === null || /^\s*$/.test(wordsOf(first(post, '.postprofile')));

/** "Last edited by Ann on Tue Aug 27, 2019 4:08 am, edited 1 time in total." */
function editOf(post: Element, look: Look) {
  const note = all(post, '.notice').find(
    (one) => /\d{4}|\d:\d\d/.test(wordsOf(one)) && first(one, 'a,time,.username'),
  );
  if (!note) return null;
  const at = timeOn(first(note, 'time') ?? note, look);
  return at ? { at, by: wordsOf(first(note, names) ?? first(note, 'a')) || null } : null;
}
