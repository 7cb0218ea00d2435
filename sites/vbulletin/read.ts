import { authorIn } from '../authors.ts';
import { all, around, attribute, first, firstOf, holds, idIn, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { timeIn, timeOn } from '../times.ts';
import { vbulletinPlace } from './address.ts';

/** vBulletin 3 to 6. Up to 4 only the words of a post have an element of a form that all themes keep. */
const engine: Engine = {
  id: 'vbulletin',
  name: 'vBulletin',
  isOn: (page) => first(page, '[id^="post_message_"],.b-post .js-post__content-text') !== null,
  placeOf: vbulletinPlace,
  posts: '[id^="post_message_"],li.b-post,.b-post[data-node-id]',
  noPosts: '.b-post--deleted',
  notText: '.signature,.lastedited,.bbcode_quote .quote_image,.b-post__edit-info',
  title: '.threadtitle,.js-main-title,.b-main-title,h1',
  dates: '.thead,.postdate,.b-post__timestamp',
  readPost: (element, look) =>
    idIn(element, /^post_message_(\d+)$/) ? readClassic(element, look) : readNode(element, look),
};
export const vbulletin = engineReader(engine);

const names = '.bigusername,.username strong,a.username,.username,[itemprop="author"] [itemprop="name"]';

/** vBulletin 3 and 4. */
function readClassic(message: Element, look: Look): PostParts | null {
  const id = idIn(message, /(\d+)$/);
  if (!id) return null;
  const post = around(message, `#post${id},#post_${id},#edit${id}`) ?? around(message, 'table,li,article');
  if (!post) return null;
  const number = numberIn(wordsOf(first(post, `#postcount${id},.postcounter`)));
  return {
    id,
    element: post,
    body: first(message, 'blockquote.postcontent') ?? message,
    author:
      authorIn(first(post, `#postmenu_${id}`), look.url, 'a', '*') ??
      authorIn(post, look.url, ...names.split(',')),
    published: writtenOn(post, message, look),
    edited: editOf(post, look),
    ...(number !== null && { isStart: number === 1 && look.place.isFirstPage !== false }),
  };
}

/** The head of a post says when; so may its words, which stand behind. */
function writtenOn(post: Element, message: Element, look: Look): string | null {
  for (const head of all(post, '.postdate,.thead,.posthead,[itemprop^="date"],time')) {
    if (holds(message, head)) continue;
    const time = timeOn(head, look);
    if (time) return time;
  }
  return null;
}

/** "Last edited by Ann; 11-29-2024 at 02:10 PM." */
function editOf(post: Element, look: Look) {
  const note = first(post, '.lastedited,.postbody .after_content .lastedited,em[class*="edited"]');
  const at = timeOn(note, look);
  return at ? { at, by: /\bby (.+?)(?:;| on | at )/.exec(wordsOf(note))?.[1] ?? null } : null;
}

/** vBulletin 5 and 6: posts are nodes, and the thread has the number of its first. */
function readNode(post: Element, look: Look): PostParts | null {
  const id =
    idIn(first(post, 'a.anchor[id^="post"]'), /^post(\d+)$/) ??
    /\d+/.exec(attribute(post, 'data-node-id') ?? '')?.[0] ??
    idIn(post, /(\d+)$/);
  const body = firstOf(
    post,
    '.js-post__content-text',
    '.b-post__content [itemprop="text"]',
    '[itemprop="text"]',
  );
  if (!id || !body) return null;
  const number = numberIn(wordsOf(first(post, '.b-post__count')));
  return {
    id,
    body,
    author: authorIn(
      post,
      look.url,
      '[itemprop="author"] [itemprop="name"],.author a',
      '.b-userinfo__details a,.author,.b-userinfo__name',
    ),
    published: timeIn(post, look, '.b-post__timestamp time', '.b-post__timestamp', 'time'),
    edited: nodeEditOf(post, look),
    score: numberIn(
      wordsOf(firstOf(post, '.js-post__vote-count .votecount', '.b-post__vote-count', '.votecount')),
    ),
    ...(number !== null && { isStart: number === 1 && look.place.isFirstPage !== false }),
  };
}

function nodeEditOf(post: Element, look: Look) {
  const note = first(post, '.b-post__edit-info,.edit-info');
  const at = timeOn(note, look);
  return at ? { at, by: wordsOf(first(note, 'a,strong')) || null } : null;
}
