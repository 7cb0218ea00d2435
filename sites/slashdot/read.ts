import { authorIn } from '../authors.ts';
import { around, attribute, first, firstOf, fits, idIn, parentOf, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { linkIn } from '../links.ts';
import { numberIn } from '../numbers.ts';
import { timeIn, timeOn } from '../times.ts';
import { slashdotPlace } from './address.ts';

/** Slashdot. Comments below her threshold are there as one line each, with their words folded in. */
const engine: Engine = {
  id: 'slashdot',
  name: 'Slashdot',
  isOn: (page, url) =>
    slashdotPlace(url) !== null && first(page, '[id^="comment_body_"],[id^="firehose-"]') !== null,
  placeOf: slashdotPlace,
  posts: 'article[id^="firehose-"],li.comment[id^="tree_"]',
  noPosts: 'li.comment.hidden:not(:has([id^="comment_body_"]))',
  notText: '.substr,.sig',
  title: '.story-title a,h1',
  kind: 'comment',
  readPost: (post, look) => (fits(post, 'li') ? readComment(post, look) : readStory(post, look)),
};
export const slashdot = engineReader(engine);

function readStory(story: Element, look: Look): PostParts | null {
  const id = idIn(story, /^firehose-(\d+)$/);
  const body = firstOf(story, '[id^="text-"]', '.body .p', '.body');
  if (!id || !body) return null;
  const byline = first(story, '.story-byline');
  const poster = /\bby\s+(\S.*?)\s+(?:on|from)\s/i.exec(wordsOf(byline))?.[1];
  return {
    id,
    isStart: true,
    body,
    author: authorIn(byline, look.url, 'a') ?? (poster ? { name: poster, profile: null } : null),
    published: timeIn(story, look, `#fhtime-${id}`, 'time'),
    permalink: look.place.permalink,
    anchor: `firehose-${id}`,
  };
}

function readComment(comment: Element, look: Look): PostParts | null {
  const id = idIn(comment, /^tree_(\d+)$/);
  const body = first(comment, `#comment_body_${id}`);
  const head = first(comment, `#comment_top_${id}`) ?? first(comment, `#comment_${id}`);
  if (!id || !body || !wordsOf(body)) return null;
  const details = first(head, '.otherdetails');
  return {
    id,
    isStart: false,
    body,
    author: authorIn(head, look.url, '.by > a:not(.uid a)', '.by a') ?? anonymous(head),
    published: timeOn(details, look),
    score: numberIn(wordsOf(first(head, `#comment_score_${id}`)).replace(/^.*Score:/, '')),
    parent: idIn(around(parentOf(comment), 'li.comment'), /^tree_(\d+)$/),
    answersStart: true,
    permalink: linkIn(attribute(first(head, `#comment_link_${id}`), 'href'), look.url),
  };
}

/** "by Anonymous Coward": nobody that one could link to. */
function anonymous(head: Element | null) {
  const name = /^by (\S.*?)(?: \(|$)/.exec(wordsOf(first(head, '.by')))?.[1];
  return name ? { name, profile: null } : null;
}
