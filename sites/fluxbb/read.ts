import { authorIn } from '../authors.ts';
import { first, idIn, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { timeIn, timeOn } from '../times.ts';
import { fluxbbPlace } from './address.ts';

/** FluxBB and PunBB, from which it came. */
const engine: Engine = {
  id: 'fluxbb',
  name: 'FluxBB',
  isOn: (page) => first(page, '.blockpost[id^="p"] .postmsg') !== null,
  placeOf: fluxbbPlace,
  posts: '.blockpost[id^="p"]',
  notText: '.postedit,.postsignature',
  title: '.crumbs li:last-child strong',
  dates: '.blockpost h2 a',
  readPost,
};
export const fluxbb = engineReader(engine);

function readPost(post: Element, look: Look): PostParts | null {
  const id = idIn(post, /^p(\d+)$/);
  const body = first(post, '.postmsg');
  if (!id || !body) return null;
  return {
    id,
    body,
    author: authorIn(post, look.url, '.postleft dt a', '.postleft dt strong,.postleft dt'),
    published: timeIn(post, look, 'h2 a[href*="pid="]', 'h2 a'),
    edited: editOf(post, look),
  };
}

/** "Last edited by ann (2024-08-03 14:30:12)". */
function editOf(post: Element, look: Look) {
  const note = first(post, '.postedit');
  const at = timeOn(note, look);
  return at ? { at, by: /\bby (.+?) \(/.exec(wordsOf(note))?.[1] ?? null } : null;
}
