import type { Author, Post, PostKind } from '../core/post.ts';
import { dateOrderOn } from './day-order.ts';
import { all, attribute, first } from './elements.ts';
import type { Place } from './place.ts';
import { placeOn, threadAt } from './place-on.ts';
import { PostsInOrder } from './posts-in-order.ts';
import type { FoundThread, SiteReader } from './site.ts';
import type { DateHabits } from './times.ts';

/** How an engine writes its threads: what an adapter has to tell, the rest is the same for all. */
export interface Engine {
  readonly id: string;
  /** Its name for people. */
  readonly name: string;
  /** Whether the page has its markup. Asked on every page that she opens Scholium on, so a look or two must do. */
  isOn(page: Document, url: URL): boolean;
  placeOf(url: URL): Place | null;
  /** The address of the thread that the page is of, where its own tells only a post; null: its own will do. */
  threadAddress?(page: Document, url: URL): string | null;
  /** Elements that hold a post each, and perhaps others' too. */
  readonly posts: string;
  /** Null: a post that cannot be read; undefined: none, as where a comment was deleted. */
  readPost(element: Element, look: Look): PostParts | null | undefined;
  /** What looks like a post and is none: advertisements, lines that say a post was deleted. */
  readonly noPosts?: string;
  /** Parts of bodies that are no words of theirs. */
  readonly notText?: string;
  /** Where dates stand that are numbers only: together they may tell their order. */
  readonly dates?: string;
  /** Where the title stands, if not in the first heading. */
  readonly title?: string;
  /** What the posts are called that answer the first; where left out, replies. */
  readonly kind?: PostKind;
  /** How many posts there should be on this page beside the first; null: it does not say. */
  stated?(page: Document): number | null;
}

/** The page that is being read. */
export interface Look extends DateHabits {
  readonly page: Document;
  readonly url: URL;
  readonly place: Place;
}

/** What an adapter reads off a post's element. */
export interface PostParts {
  readonly id: string;
  /** The id in the post's key, where the site counts posts anew in each thread; else the same. */
  readonly keyId?: string;
  readonly body: Element;
  readonly author: Author | null;
  readonly published: string | null;
  readonly edited?: Post['edited'];
  readonly score?: number | null;
  readonly accepted?: boolean | null;
  /** `id` of the post that it answers. */
  readonly parent?: string | null;
  /** It answers the thread's first post, not just what came before. */
  readonly answersStart?: boolean;
  readonly kind?: PostKind;
  /** Whether it is the thread's first; where left out, the first on the first page is. */
  readonly isStart?: boolean;
  readonly permalink?: string | null;
  /** What follows the `#` where the page shows it, if not as the place says; null: nothing. */
  readonly anchor?: string | null;
  /** Where to scroll to, if it is not the element itself. */
  readonly element?: Element;
  readonly hiddenComments?: number;
  readonly showMore?: Element | null;
}

/** An adapter out of what an engine tells. */
export function engineReader(engine: Engine): SiteReader {
  function* steps(page: Document, url: URL): Generator<void, FoundThread | null> {
    const place = placeOn(engine, page, url);
    if (!place) return null;
    const look = { page, url, place, ...habitsOf(engine, page) };
    const thread = threadAt(engine, page, place);
    yield;
    const elements = all(page, engine.posts);
    yield;
    const reading = new PostsInOrder(engine, look, thread);
    for (const element of elements) {
      reading.add(element);
      yield;
    }
    return reading.posts.length > 0 ? reading.found() : null;
  }
  return {
    id: engine.id,
    name: engine.name,
    // The address first: it costs nothing, and most pages are ruled out by it.
    recognises: (url, page) => placeOn(engine, page, url) !== null && engine.isOn(page, url),
    threadOn(page, url) {
      const place = placeOn(engine, page, url);
      return place && threadAt(engine, page, place);
    },
    steps,
  };
}

function habitsOf(engine: Engine, page: Document): DateHabits {
  const language = attribute(first(page, 'html'), 'lang') || 'en';
  return { language, order: engine.dates ? dateOrderOn(page, engine.dates, language) : null };
}
