import { authorIn } from '../authors.ts';
import { isoTime } from '../dates.ts';
import { around, attribute, first, firstOf, fits, idIn, parentOf, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { timeOn } from '../times.ts';
import { lobstersPlace } from './address.ts';

/** Lobsters and the sites that run its code. Times tell no zone in text, but seconds since 1970 beside it. */
const engine: Engine = {
  id: 'lobsters',
  name: 'Lobsters',
  isOn: (page) => first(page, 'li[id^="story_"].story') !== null,
  placeOf: lobstersPlace,
  posts: 'li[id^="story_"].story,.comment[id^="c_"]',
  title: '.story .link a',
  kind: 'comment',
  readPost: (post, look) => (fits(post, '.story') ? readStory(post, look) : readComment(post, look)),
  stated: (page) => numberIn(wordsOf(first(page, '.story .comments_label'))),
};
export const lobsters = engineReader(engine);

function readStory(story: Element, look: Look): PostParts | null {
  const id = idIn(story, /^story_(\w+)$/);
  const body =
    firstOf(story, '.story_text', '.story_content') ??
    first(look.page, '.story_text') ??
    first(story, '.link a');
  if (!id || !body) return null;
  return {
    id,
    isStart: true,
    body,
    ...signatureOf(first(story, '.byline'), look),
    score: scoreOf(story),
    permalink: look.place.permalink,
    anchor: null,
  };
}

/** Where a comment was deleted, a line says by whom. */
function readComment(comment: Element, look: Look): PostParts | null | undefined {
  const id = idIn(comment, /^c_(\w+)$/);
  const body = first(comment, '.comment_text');
  if (!id || !body) return null;
  if (first(body, '.gone_text,.na')) return undefined;
  return {
    id,
    isStart: false,
    body,
    ...signatureOf(first(comment, '.byline'), look),
    score: scoreOf(comment),
    parent: parentId(comment),
    answersStart: true,
  };
}

function signatureOf(byline: Element | null, look: Look) {
  const time = first(byline, 'time');
  const published = isoTime(attribute(time, 'data-at-unix')) ?? timeOn(time, look);
  const isEdited = /\b(?:edited|updated)\b/.test(wordsOf(byline));
  return {
    author: authorIn(byline, look.url, 'a.u-author', 'a[href^="/~"]', 'a[href^="/u/"]'),
    // The time of an edit takes the place of the first one, of which it is at most six hours after.
    published,
    edited: isEdited && published ? { at: published, by: null } : null,
  };
}

const scoreOf = (post: Element) => numberIn(wordsOf(first(post, '.upvoter,.score')));

/** Replies stand in a list within the list item of the comment they answer. */
function parentId(comment: Element): string | null {
  const item = around(comment, 'li');
  const above = item && around(parentOf(item), 'li');
  return idIn(first(above, ':scope > .comment[id^="c_"]'), /^c_(\w+)$/);
}
