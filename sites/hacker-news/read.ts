import { authorIn } from '../authors.ts';
import { around, attribute, first, firstOf, fits, nextOf, previousOf, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { timeOn } from '../times.ts';
import { hackerNewsPlace } from './address.ts';

/** Hacker News: a table whose rows are comments, set in by the width of an empty picture. */
const engine: Engine = {
  id: 'hacker-news',
  name: 'Hacker News',
  isOn: (page, url) => hackerNewsPlace(url) !== null && first(page, '.fatitem') !== null,
  placeOf: hackerNewsPlace,
  threadAddress: (page, url) => hackerNewsPlace(url) && attribute(first(page, '.fatitem .onstory a'), 'href'),
  posts: '.fatitem tr.athing,tr.athing.comtr',
  notText: '.reply',
  title: '.fatitem .titleline > a,.fatitem .onstory a',
  kind: 'comment',
  readPost: (row, look) =>
    fits(row, '.comtr') || first(row, '.commtext') ? readComment(row, look) : readStory(row, look),
};
export const hackerNews = engineReader(engine);

function readStory(row: Element, look: Look): PostParts | null {
  const id = attribute(row, 'id');
  const below = nextOf(row);
  const item = around(row, '.fatitem');
  const body = firstOf(item, '.toptext', '.titleline > a', '.titleline');
  if (!id || !body) return null;
  return {
    id,
    isStart: true,
    body,
    author: authorIn(below, look.url, '.hnuser'),
    published: timeOn(first(below, '.age'), look),
    score: numberIn(wordsOf(first(below, '.score'))),
  };
}

/** Deleted comments have no words, flagged ones a line in their place. */
function readComment(row: Element, look: Look): PostParts | undefined {
  const id = attribute(row, 'id');
  const body = first(row, '.commtext');
  if (!id || !body) return undefined;
  return {
    id,
    isStart: false,
    body,
    author: authorIn(row, look.url, '.hnuser'),
    published: timeOn(first(row, '.age'), look),
    parent: parentId(row),
    answersStart: depthOf(row) === 0,
  };
}

/** The nearest row above that is set in less; null: the story itself. */
function parentId(row: Element): string | null {
  const depth = depthOf(row);
  if (depth === 0) return linkedParent(row);
  for (let above = previousOf(row); above; above = previousOf(above)) {
    if (fits(above, '.comtr') && depthOf(above) < depth) return attribute(above, 'id');
  }
  return linkedParent(row);
}

/** `#N` where the parent is on the page, `item?id=N` where it is not. */
function linkedParent(row: Element): string | null {
  const link = first(row, '.navs a[href^="#"]');
  return wordsOf(link) === 'parent' ? (attribute(link, 'href')?.slice(1) ?? null) : null;
}

function depthOf(row: Element): number {
  const indent = attribute(first(row, 'td.ind'), 'indent');
  return indent === null ? Number(attribute(first(row, '.ind img'), 'width') ?? 0) / 40 : Number(indent);
}
