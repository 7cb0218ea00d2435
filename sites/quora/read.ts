import { fingerprint } from '../../core/fingerprint.ts';
import { nameIn } from '../authors.ts';
import { all, around, attribute, first, firstOf, fits, holds, parentOf, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { linkIn } from '../links.ts';
import { timeOn } from '../times.ts';
import { quoraPlace } from './address.ts';

/**
 * Quora, whose classes say how things look, not what they are: what holds are names for its own tests. An
 * answer is told by the address of its writer, a question has no words but its title.
 */
const engine: Engine = {
  id: 'quora',
  name: 'Quora',
  isOn: (page, url) =>
    quoraPlace(url) !== null &&
    first(page, '.puppeteer_test_question_title,.spacing_log_answer_content') !== null,
  placeOf: quoraPlace,
  posts:
    '.puppeteer_test_question_title,#mainContent .q-text.qu-dynamicFontSize--xlarge,.spacing_log_answer_content',
  notText: '.puppeteer_test_read_more_button,.qt_read_more,.qu-display--none,button',
  title: '.puppeteer_test_question_title',
  kind: 'answer',
  readPost: (post, look) =>
    fits(post, '.spacing_log_answer_content') ? readAnswer(post, look) : readQuestion(post, look),
};
export const quora = engineReader(engine);

function readQuestion(title: Element, look: Look): PostParts | undefined {
  // Answers to other questions have their titles too.
  if (around(title, '.spacing_log_answer_content,a[href]')) return undefined;
  const { thread, permalink } = look.place;
  return { id: thread, isStart: true, body: title, author: null, published: null, permalink };
}

function readAnswer(content: Element, look: Look): PostParts | null | undefined {
  const card = cardAround(content);
  const body = firstOf(content, '.qu-userSelect--text', '.q-text');
  if (!card || !body) return null;
  if (isOfOther(card, look)) return undefined;
  const link = linkIn(
    attribute(firstOf(card, 'a.answer_timestamp', 'a[href*="/answer/"]'), 'href'),
    look.url,
  );
  const writer = /\/answer\/([^/?#]+)/.exec(link ?? '')?.[1] ?? null;
  // Answers to questions that were merged into this one, or are like it, have their address under those.
  const question = (link && quoraPlace(new URL(link))) || look.place;
  const author = authorOf(card, content, look);
  const id = writer ?? `~${fingerprint(`${author?.name}\n${wordsOf(body).slice(0, 300)}`)}`;
  return {
    id,
    // The same people answer many questions.
    keyId: `${question.thread}+${id}`,
    isStart: false,
    body,
    element: card,
    author,
    published: timeOn(first(card, 'a.answer_timestamp'), look),
    permalink: writer ? question.postLink(writer) : look.place.permalink,
  };
}

/** The smallest element around the words that also says who wrote them. */
function cardAround(content: Element): Element | null {
  const named = around(content, '[class*="dom_annotate_question_answer_item"]');
  if (named) return named;
  let card: Element | null = parentOf(content);
  while (card && !first(card, '.spacing_log_answer_header,a.answer_timestamp')) card = parentOf(card);
  return card;
}

/** Quora puts answers to related questions between those to this one: their links are to other questions. */
function isOfOther(card: Element, look: Look): boolean {
  const title = first(card, '.puppeteer_test_question_title');
  const link = title && around(title, 'a');
  if (!link) return false;
  const href = linkIn(attribute(link, 'href'), look.url);
  return href !== null && quoraPlace(new URL(href))?.thread !== look.place.thread;
}

function authorOf(card: Element, content: Element, look: Look) {
  for (const link of all(card, 'a[href*="/profile/"]')) {
    const name = nameIn(wordsOf(link));
    if (name && !holds(content, link)) return { name, profile: linkIn(attribute(link, 'href'), look.url) };
  }
  return null;
}
