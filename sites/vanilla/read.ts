import { authorIn } from '../authors.ts';
import { attribute, first, firstOf, idIn, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { isOnPage } from '../per-page.ts';
import { timeIn, timeOn } from '../times.ts';
import { vanillaPlace } from './address.ts';

/** Vanilla Forums. A discussion and one of its comments may have the same number: they are of different kinds. */
const engine: Engine = {
  id: 'vanilla',
  name: 'Vanilla',
  isOn: (page) => first(page, '[id^="Discussion_"] .Message,[id^="Comment_"] .Message') !== null,
  placeOf: vanillaPlace,
  posts: '.ItemDiscussion[id^="Discussion_"],.ItemComment[id^="Comment_"],.MessageList > [id^="Discussion_"]',
  noPosts: '.ItemDiscussion.Deleted,.ItemComment.Deleted',
  notText: '.js-embed-loader,.Signature,.UserSignature,.Reactions',
  title: '.PageTitle h1,.Discussion .Title,h1',
  readPost,
};
export const vanilla = engineReader(engine);

function readPost(post: Element, look: Look): PostParts | null {
  const start = idIn(post, /^Discussion_(\d+)$/);
  const id = start ?? idIn(post, /^Comment_(\d+)$/);
  const body = firstOf(post, '.Item-Body .Message', '.Message');
  if (!id || !body) return null;
  return {
    id,
    isStart: start !== null,
    ...(start !== null && { permalink: look.place.permalink, anchor: `Discussion_${id}` }),
    body,
    author: authorIn(post, look.url, '.Author a.Username,.Author .Username', '.Author a[title]'),
    published: timeIn(post, look, '.DateCreated time', '.Meta time', 'time'),
    edited: editOf(post, look),
    score: numberIn(wordsOf(firstOf(post, '.Column-Score', '.ReactMenu .Count'))),
    accepted: acceptedOn(post, look),
  };
}

/** "Edited March 1, 2025 5:00PM by Linc." */
function editOf(post: Element, look: Look) {
  const note = first(post, '.DateUpdated');
  const at = timeOn(note, look);
  const by = /\bby (.+?)\.?$/.exec(attribute(note, 'title') ?? '')?.[1] ?? null;
  return at ? { at, by } : null;
}

function acceptedOn(post: Element, look: Look): boolean | null {
  if (first(post, '.QnA-Tag-Accepted,.Accepted')) return true;
  return isOnPage(look, '.QnA-Tag-Accepted,.DataBox-AcceptedAnswers') ? false : null;
}
