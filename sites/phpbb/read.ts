import { authorIn } from '../authors.ts';
import { all, attribute, first, firstOf, fits, idIn, previousOf, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { timeIn, timeOn } from '../times.ts';
import { phpbbPlace } from './address.ts';

/** A post in phpBB 2, and in phpBB 3 where it still looks so. */
const inRows = 'tr:has(> td > .name > a[name])';
const inTables = 'table:has(> tbody > tr > td > a[name^="p"] ~ .postauthor)';

/**
 * phpBB 3 in the style prosilver, which most others are made from, and Tapatalk's groups, which run on it; phpBB 2 and
 * 3 in the older subsilver, whose posts are rows of tables with a named place in them.
 */
const engine: Engine = {
  id: 'phpbb',
  name: 'phpBB',
  isOn: (page) => first(page, `.post[id^="p"] .postbody .content,${inRows},${inTables}`) !== null,
  placeOf: phpbbPlace,
  posts: `.post[id^="p"],${inRows},${inTables}`,
  noPosts: '.post.deleted,.post-ignore:not(:has(.content))',
  notText:
    '.codebox > p,dl.codebox > dt,.spoilertitle,.signature,.notice,.attachbox > dt,.post-buttons,[data-tag="post_body_end"]',
  title: '.topic-title,h2 a[href*="viewtopic.php"],#thread-subject',
  readPost: (post, look) => (fits(post, '.post') ? readPost(post, look) : readOlder(post, look)),
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

/** subsilver: of two elements that hold words the second is the signature. */
function readOlder(post: Element, look: Look): PostParts | null {
  const name = attribute(first(post, 'a[name]'), 'name') ?? '';
  const id = /^p?(\d+)$/.exec(name)?.[1];
  const body = first(post, '.postbody');
  if (!id || !body) return null;
  const said = all(post, '.postdetails,.gensmall').find(
    (one) => /\d{4}/.test(wordsOf(one)) && !isJoined(one),
  );
  return {
    id,
    body,
    author: authorIn(post, look.url, '.postauthor', '.name b', '.name'),
    published: timeOn(said ?? null, look),
    anchor: name,
  };
}

const isJoined = (details: Element) => /^join/i.test(wordsOf(details));

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
