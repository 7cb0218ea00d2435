import { nameIn } from '../authors.ts';
import { isoTime } from '../dates.ts';
import { all, around, attribute, first, firstOf, fits, idIn, parentOf, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { timeOn } from '../times.ts';
import { redditLink, redditPlace } from './address.ts';

/** Reddit as it is, whose web components say most in attributes, and as it was, on old.reddit.com. */
const engine: Engine = {
  id: 'reddit',
  name: 'Reddit',
  isOn: (_, url) => redditPlace(url) !== null,
  placeOf: redditPlace,
  posts:
    'shreddit-post[view-context="CommentsPage"],shreddit-post:only-of-type,shreddit-comment,' +
    '#siteTable > .thing.link,.commentarea .thing.comment',
  noPosts: '.promoted,.thing.deleted',
  title: 'shreddit-post [slot="title"],#siteTable > .thing.link:not(.promoted) a.title',
  kind: 'comment',
  readPost: (post, look) => (/^SHREDDIT/i.test(post.tagName) ? readNew(post, look) : readOld(post, look)),
  stated: (page) => {
    const said = attribute(first(page, 'shreddit-post'), 'comment-count');
    return numberIn(said ?? wordsOf(first(page, '#siteTable .comments')));
  },
};
export const reddit = engineReader(engine);

function readNew(post: Element, look: Look): PostParts | null | undefined {
  const isThread = fits(post, 'shreddit-post');
  const id = attribute(post, isThread ? 'id' : 'thingid');
  // Links and pictures have no words but their title.
  const body = isThread
    ? firstOf(post, '[property="schema:articleBody"]', '[slot="text-body"] .md', '[slot="title"]')
    : ownOf(post, 'shreddit-comment', '[slot="comment"]', '[id$="-comment-rtjson-content"]');
  if (!id || !/^t[13]_\w+$/.test(id) || !body) return null;
  if (!isThread && isNotice(post, body)) return undefined;
  const said = attribute(post, 'created-timestamp') ?? attribute(post, 'created');
  const edited = isoTime(attribute(post, 'edited-timestamp'));
  return {
    id,
    isStart: isThread,
    body,
    author: named(attribute(post, 'author')),
    published:
      isoTime(said) ??
      timeOn(ownOf(post, 'shreddit-comment', '[slot="commentMeta"] time', 'faceplate-timeago,time'), look),
    edited: edited ? { at: edited, by: null } : null,
    score: attribute(post, 'score') === null ? null : Number(attribute(post, 'score')),
    parent: attribute(post, 'parentid') ?? parentThing(post),
    answersStart: !isThread,
    permalink: redditLink(attribute(post, 'permalink')),
    ...moreUnder(ownOf(post, 'shreddit-comment', 'faceplate-partial[src*="more-comments"]')),
  };
}

/** Where a comment was taken away, a line says by whom. */
function isNotice(post: Element, body: Element): boolean {
  const words = wordsOf(body);
  return !nameIn(attribute(post, 'author')) && words.length < 80 && /\b(?:removed|deleted)\b/i.test(words);
}

function parentThing(post: Element): string | null {
  return attribute(around(parentOf(post), 'shreddit-comment'), 'thingid');
}

/** The first that belongs to this comment and not to one within it. */
function ownOf(post: Element, comment: string, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    const found = first(post, selector);
    if (found && (around(found, comment) ?? post) === post) return found;
  }
  return null;
}

function moreUnder(control: Element | null) {
  const hidden = numberIn(wordsOf(control)) ?? 0;
  return hidden > 0 ? { hiddenComments: hidden, showMore: control } : {};
}

function readOld(post: Element, look: Look): PostParts | null {
  const id = attribute(post, 'data-fullname') ?? idIn(post, /^thing_(t[13]_\w+)$/);
  const entry = first(post, ':scope > .entry');
  const isThread = fits(post, '.link');
  const body = firstOf(
    entry,
    '.usertext-body .md',
    '.expando .md',
    ...(isThread ? ['p.title a.title', 'a.title'] : []),
  );
  if (!id || !/^t[13]_\w+$/.test(id) || !entry || !body) return null;
  const tagline = first(entry, '.tagline');
  const edited = timeOn(first(tagline, 'time.edited-timestamp'), look);
  const times = tagline ? all(tagline, 'time:not(.edited-timestamp)') : [];
  return {
    id,
    isStart: isThread,
    body,
    author: named(wordsOf(first(tagline, '.author')) || attribute(post, 'data-author')),
    published: timeOn(times[0] ?? null, look),
    edited: edited ? { at: edited, by: null } : null,
    score: scoreOf(post, tagline),
    parent: parentOfOld(post),
    answersStart: !isThread,
    permalink: redditLink(attribute(post, 'data-permalink') ?? attribute(first(entry, 'a.bylink'), 'href')),
    ...moreUnder(first(post, ':scope > .child > .sitetable > .morechildren > .entry .morecomments')),
  };
}

const named = (said: string | null) => {
  const name = nameIn(said);
  return name
    ? { name, profile: `https://www.reddit.com/user/${encodeURIComponent(name.toWellFormed())}/` }
    : null;
};

/** Null: Reddit hides it for a while. */
function scoreOf(post: Element, tagline: Element | null): number | null {
  const shown = firstOf(tagline, '.score.unvoted') ?? first(post, ':scope > .midcol .score.unvoted');
  return numberIn(attribute(shown, 'title') ?? wordsOf(shown));
}

function parentOfOld(post: Element): string | null {
  const above = around(parentOf(post), '.thing.comment');
  return attribute(above, 'data-fullname') ?? idIn(above, /^thing_(t[13]_\w+)$/);
}
