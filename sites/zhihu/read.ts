import { authorIn } from '../authors.ts';
import { attribute, first, firstOf, fits, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { timeOn } from '../times.ts';
import { zhihuPlace } from './address.ts';

/** Zhihu's questions with their answers. A folded answer has its whole text in the page only once it is opened. */
const engine: Engine = {
  id: 'zhihu',
  name: 'Zhihu',
  isOn: (page, url) => zhihuPlace(url) !== null && first(page, '.QuestionHeader,.AnswerItem') !== null,
  placeOf: zhihuPlace,
  posts: '.QuestionHeader,.ContentItem.AnswerItem',
  notText: '.RichContent-actions,.ContentItem-time,.ContentItem-more,button',
  title: '.QuestionHeader-title',
  kind: 'answer',
  readPost: (post, look) =>
    fits(post, '.QuestionHeader') ? readQuestion(post, look) : readAnswer(post, look),
  stated: (page) =>
    numberIn(
      attribute(first(page, '[itemprop="answerCount"]'), 'content') ??
        wordsOf(first(page, '.List-headerText')),
    ),
};
export const zhihu = engineReader(engine);

function readQuestion(head: Element, look: Look): PostParts | null {
  const body = firstOf(head, '.QuestionRichText .RichText', '.QuestionRichText', '.QuestionHeader-title');
  const around = first(look.page, '[itemtype$="schema.org/Question"]') ?? head;
  return (
    body && {
      id: look.place.thread,
      isStart: true,
      body,
      author: authorIn(head, look.url, '.AuthorInfo-name .UserLink-link', '.AuthorInfo-name'),
      published: timeOn(first(around, ':scope > meta[itemprop="dateCreated"]'), look),
      permalink: look.place.permalink,
    }
  );
}

function readAnswer(post: Element, look: Look): PostParts | null {
  const link = attribute(
    first(post, '.ContentItem-time a,meta[itemprop="url"][content*="/answer/"]'),
    'href',
  );
  const said = attribute(first(post, 'meta[itemprop="url"][content*="/answer/"]'), 'content') ?? link;
  const id = attribute(post, 'name') ?? /\/answer\/(\d+)/.exec(said ?? '')?.[1] ?? null;
  const body = firstOf(post, '.RichContent-inner .RichText', '.RichContent-inner');
  if (!id || !/^\d+$/.test(id) || !body) return null;
  const published =
    timeOn(first(post, 'meta[itemprop="dateCreated"]'), look) ??
    timeOn(first(post, '.ContentItem-time'), look);
  const edited = timeOn(first(post, 'meta[itemprop="dateModified"]'), look);
  return {
    id,
    isStart: false,
    body,
    author: authorIn(
      first(post, '.AuthorInfo'),
      look.url,
      '.AuthorInfo-name .UserLink-link',
      '.AuthorInfo-name',
      'meta[itemprop="name"]',
    ),
    published,
    edited: edited && edited !== published ? { at: edited, by: null } : null,
    score: numberIn(
      attribute(first(post, 'meta[itemprop="upvoteCount"]'), 'content') ??
        wordsOf(first(post, '.VoteButton--up')),
    ),
  };
}
