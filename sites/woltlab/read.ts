import { authorIn } from '../authors.ts';
import { all, around, attribute, first, firstOf, fits, idIn, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { isOnPage } from '../per-page.ts';
import { timeIn, timeOn } from '../times.ts';
import { woltlabPlace } from './address.ts';

/** WoltLab Suite Forum (Burning Board) 5 and 6. */
const engine: Engine = {
  id: 'woltlab',
  name: 'WoltLab Suite',
  isOn: (page) => first(page, '.wbbPost .messageText,article.message[id^="post"] .messageText') !== null,
  placeOf: woltlabPlace,
  posts: 'article.wbbPost,article.message[id^="post"],li[id^="post"] > article.message',
  noPosts: '.messageDeleted,.wbbPostDeleted,.messageGroupStarter .wbbPostPlaceholder',
  notText: '.messageSignature,.messageFooterNote,.codeBoxHeader,.quoteBoxHideButton,.toggleButton',
  title: '.contentHeaderTitle .contentTitle,.contentTitle',
  readPost,
};
export const woltlab = engineReader(engine);

function readPost(post: Element, look: Look): PostParts | null {
  const id =
    attribute(post, 'data-post-id') ??
    attribute(post, 'data-object-id') ??
    idIn(around(post, '[id^="post"]') ?? first(post, '[id^="post"]'), /^post(\d+)$/);
  const body = firstOf(post, '.messageBody .messageText', '.messageText');
  if (!id || !/^\d+$/.test(id) || !body || fits(post, '.messageDeleted')) return null;
  return {
    id,
    body,
    author: authorIn(post, look.url, '.messageSidebar .username', '.messageHeader .username', '.username'),
    published: timeIn(
      post,
      look,
      '.messagePublicationTime woltlab-core-date-time,.messagePublicationTime time',
      '.messageHeader woltlab-core-date-time,.messageHeader time',
      'time,woltlab-core-date-time',
    ),
    edited: editOf(post, look),
    score: scoreOf(post),
    accepted: acceptedOn(post, look),
  };
}

/** "Edited 2 times, last by Ann (March 2nd 2024)". */
function editOf(post: Element, look: Look) {
  const note = first(post, '.messageFooterNotes .wbbPostEditNote,.messageFooterNotes [class*="EditNote"]');
  const at = timeIn(note, look, 'woltlab-core-date-time', 'time') ?? timeOn(note, look);
  return at ? { at, by: wordsOf(first(note, 'a,.username')) || null } : null;
}

function scoreOf(post: Element): number {
  return all(post, '.reactionSummary .reactionCount,.reactionSummaryList .reactionCount').reduce(
    (sum, count) => sum + (numberIn(wordsOf(count)) ?? 0),
    0,
  );
}

function acceptedOn(post: Element, look: Look): boolean | null {
  const mark = '.wbbPostOfficialBestAnswer,.wbbPostBestAnswer,.bestAnswer';
  if (fits(post, mark) || first(post, '.wbbBestAnswerMark')) return true;
  return isOnPage(look, mark) ? false : null;
}
