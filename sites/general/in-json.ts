import type { Author } from '../../core/post.ts';
import { nameIn } from '../authors.ts';
import { first } from '../elements.ts';
import { isInJson, type Thing, textOf, thingsOn } from '../json-ld.ts';
import { linkIn } from '../links.ts';
import { type DateHabits, timeWritten } from '../times.ts';
import { Beginnings, lettersOf } from './beginnings.ts';
import type { GeneralPost } from './found.ts';
import { articleKinds, isStartKind, postKinds } from './kinds.ts';

const namesAny = new RegExp(`"(?:${[...postKinds, ...articleKinds].join('|')})"`);
const namesPost = new RegExp(`"(?:${postKinds.join('|')})"`);

/** So many things that a thread may begin with are looked up. */
const mostStarts = 3;
const isStartPost = (thing: Thing) => isStart(thing) && !articleKinds.includes(kindOf(thing) ?? '');
const isStart = (thing: Thing) => isStartKind(kindOf(thing) ?? '');

/** So many of one page are looked for. */
const mostThings = 3000;

/** Fewer letters than these could stand anywhere. */
const leastLetters = 16;

/**
 * Posts that the page describes in JSON-LD by schema.org, each with the element that its words stand in; what is
 * described and does not stand on the page is left out. Questions without an author are a shop's own.
 *
 * @param found what was found otherwise: the page's texts are gone through only where JSON may tell of more.
 */
export function* inJson(
  page: Document,
  url: URL,
  habits: DateHabits,
  found: readonly GeneralPost[],
): Generator<void, GeneralPost[]> {
  // Most pages with JSON are no threads: it is not taken apart for nothing.
  if (!isInJson(page, found.length === 0 ? namesPost : namesAny)) return [];
  const things = thingsOn(page)
    .filter((thing) => kindOf(thing) !== null && authorOf(thing, url) !== null)
    .slice(0, mostThings);
  const posts = things.filter((thing) => !articleKinds.includes(kindOf(thing) ?? '')).length;
  const mayTell =
    found.length === 0
      ? posts > 1 || (posts === 1 && things.some(isStartPost))
      : posts > found.length || !found[0]?.isStart;
  const body = first(page, 'body');
  if (things.length === 0 || !mayTell || !body) return [];
  yield;
  const texts = new Beginnings();
  yield* texts.read(page, body);
  const read: GeneralPost[] = [];
  // Where as many were found as it tells of, it can add only what they begin with.
  const isAll = found.length > 0 && posts <= found.length;
  for (const thing of isAll ? things.filter(isStart).slice(0, mostStarts) : things) {
    const post = postOf(thing, texts, url, habits);
    if (post) read.push(post);
    yield;
  }
  return read;
}

function postOf(thing: Thing, texts: Beginnings, url: URL, habits: DateHabits): GeneralPost | null {
  const said = textOf(thing, 'text') ?? textOf(thing, 'articleBody') ?? textOf(thing, 'description') ?? '';
  const words = lettersOf(withoutTags(said));
  const body = words.length < leastLetters ? null : texts.elementOf(words);
  if (!body) return null;
  const kind = kindOf(thing) ?? '';
  const link = linkIn(textOf(thing, 'url') ?? textOf(thing, '@id'), url);
  const place = link && new URL(link).hash.slice(1);
  const score = thing.upvoteCount;
  return {
    element: body,
    body,
    id: /(\d+)$/.exec(place ?? '')?.[1] ?? null,
    author: authorOf(thing, url),
    published: timeWritten(textOf(thing, 'datePublished') ?? textOf(thing, 'dateCreated'), habits),
    permalink: link,
    anchor: place || null,
    score: typeof score === 'number' && Number.isFinite(score) ? score : null,
    isStart: isStartKind(kind),
    isAnswer: kind === 'Answer',
    isArticle: articleKinds.includes(kind),
    accepted: null,
  };
}

/** The first of its types that is a post's; null: it is no post. */
function kindOf(thing: Thing): string | null {
  const said = thing['@type'];
  const types = Array.isArray(said) ? said : [said];
  return [...postKinds, ...articleKinds].find((kind) => types.includes(kind)) ?? null;
}

function authorOf(thing: Thing, url: URL): Author | null {
  const said: unknown = Array.isArray(thing.author) ? thing.author[0] : thing.author;
  if (typeof said === 'string') {
    const name = nameIn(said);
    return name ? { name, profile: null } : null;
  }
  if (said === null || typeof said !== 'object') return null;
  const name = nameIn(textOf(said as Thing, 'name'));
  return name ? { name, profile: linkIn(textOf(said as Thing, 'url'), url) } : null;
}

/** Some sites put a post's HTML there. */
const withoutTags = (words: string) =>
  words
    .slice(0, 20_000)
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, ' ');
