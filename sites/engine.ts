import type { Author, Post, PostKind, Thread } from '../core/post.ts';
import { dateOrderOn } from './day-order.ts';
import { all, attribute, first, firstOf, fits, holds, meta, ownAddress, wordsOf } from './elements.ts';
import { untracked } from './links.ts';
import type { Place } from './place.ts';
import type { FoundPost, FoundThread, SiteReader } from './site.ts';
import type { DateHabits } from './times.ts';
import { fewerSentence, unreadSentence } from './unread-words.ts';

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
    const reading = new Reading(engine, look, thread);
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
    read(page, url) {
      const reading = steps(page, url);
      for (;;) {
        const { done, value } = reading.next();
        if (done) return value;
      }
    },
  };
}

/**
 * By the thread that the page names, else by the address she is at, else by the one that the page calls its own.
 * Where that is of the same thread it tells its one spelling: titles in addresses may be any.
 */
function placeOn(engine: Engine, page: Document, url: URL): Place | null {
  const named = engine.threadAddress?.(page, url);
  const at = named && URL.canParse(named, url) ? engine.placeOf(new URL(named, url)) : null;
  const here = at ?? engine.placeOf(url);
  const own = firstPlace(engine, ownAddresses(page, url));
  if (!here || !own) return here ?? own;
  const isSame = own.community === here.community && own.thread === here.thread;
  return isSame ? { ...own, isFirstPage: here.isFirstPage } : here;
}

function firstPlace(engine: Engine, addresses: readonly URL[]): Place | null {
  for (const address of addresses) {
    const place = engine.placeOf(address);
    if (place) return place;
  }
  return null;
}

let asked: { readonly page: Document; readonly href: string; readonly own: readonly URL[] } | null = null;

/** The addresses that a page calls its own. All adapters ask for them in turn, so the last answer is kept. */
function ownAddresses(page: Document, url: URL): readonly URL[] {
  if (asked?.page === page && asked.href === url.href) return asked.own;
  const own = [ownAddress(page), meta(page, 'og:url')]
    .filter((said) => said !== null && URL.canParse(said, url))
    .map((said) => new URL(said as string, url));
  asked = { page, href: url.href, own };
  return own;
}

function threadAt(engine: Engine, page: Document, place: Place): Thread {
  const heading = wordsOf(firstOf(page, ...(engine.title ? [engine.title] : []), 'h1'));
  const title = heading || meta(page, 'og:title') || wordsOf(first(page, 'title'));
  const site =
    meta(page, 'og:site_name') ?? meta(page, 'application-name') ?? place.community.replace(/\+.*/, '');
  return {
    key: keyOf(engine, place, 'question', place.thread),
    title: line(title),
    site: line(site),
    permalink: place.permalink,
  };
}

function habitsOf(engine: Engine, page: Document): DateHabits {
  const language = attribute(first(page, 'html'), 'lang') || 'en';
  return { language, order: engine.dates ? dateOrderOn(page, engine.dates, language) : null };
}

function keyOf(engine: Engine, place: Place, kind: PostKind, id: string): string {
  // Posts that came from elsewhere have addresses for ids.
  return `${engine.id}/${place.community}/${kind}/${id.replaceAll('/', '+')}`;
}

const line = (words: string) => words.slice(0, 1000);

/** Keeps what was worked out for a whole page while its posts are read. */
export function perPage<T>(make: (page: Document) => T): (look: Look) => T {
  const made = new WeakMap<Look, { readonly value: T }>();
  return (look) => {
    const known = made.get(look) ?? { value: make(look.page) };
    made.set(look, known);
    return known.value;
  };
}

/** Whether a selector fits anything on the page: looked up once, not for each post. */
export function isOnPage(look: Look, selector: string): boolean {
  const known = found.get(look) ?? new Map<string, boolean>();
  found.set(look, known);
  const isThere = known.get(selector) ?? first(look.page, selector) !== null;
  known.set(selector, isThere);
  return isThere;
}
const found = new WeakMap<Look, Map<string, boolean>>();

/** Posts of a page, one after the other. */
class Reading {
  readonly posts: FoundPost[] = [];
  readonly #engine: Engine;
  readonly #look: Look;
  readonly #thread: Thread;
  readonly #keys = new Set<string>();
  readonly #startsHere: boolean;
  /** Of the page, without its place in it, session and tracking. */
  readonly #address: string;
  /** `id` of the first post; null: it is not on this page. */
  #start: string | null = null;
  #unread = 0;

  constructor(engine: Engine, look: Look, thread: Thread) {
    this.#engine = engine;
    this.#look = look;
    this.#thread = thread;
    this.#address = untracked(look.url).replace(/#.*$/, '');
    this.#startsHere = look.place.isFirstPage ?? first(look.page, 'link[rel="prev"]') === null;
  }

  add(element: Element): void {
    const { noPosts } = this.#engine;
    if (noPosts && fits(element, noPosts)) return;
    const parts = this.#engine.readPost(element, this.#look);
    if (parts === undefined) return;
    if (!parts || parts.id === '' || (parts.keyId ?? parts.id).length > 200) this.#unread++;
    else this.#keep(element, parts);
  }

  #keep(element: Element, parts: PostParts): void {
    const isStart = parts.isStart ?? (this.#startsHere && this.posts.length === 0);
    const post = this.#postOf(element, parts, isStart);
    // Themes repeat a post's id on the elements around it.
    if (this.#keys.has(post.post.key)) return;
    this.#keys.add(post.post.key);
    if (isStart) this.#start = parts.id;
    this.posts.push(post);
  }

  #postOf(element: Element, parts: PostParts, isStart: boolean): FoundPost {
    const { id, body, author, published, permalink } = parts;
    const { place } = this.#look;
    const kind = isStart ? 'question' : (parts.kind ?? this.#engine.kind ?? 'reply');
    const post: Post = {
      key: isStart ? this.#thread.key : keyOf(this.#engine, place, kind, parts.keyId ?? id),
      // One spelling, whichever way she came.
      permalink: (permalink ?? place.postLink(id)).replace(/^http:/, 'https:'),
      site: this.#thread.site,
      kind,
      id,
      parent: isStart ? null : (parts.parent ?? (parts.answersStart ? this.#start : null)),
      title: this.#thread.title,
      author: author && { ...author, name: line(author.name) },
      published,
      edited: parts.edited ?? null,
      score: parts.score ?? null,
      accepted: isStart ? null : (parts.accepted ?? null),
      licence: null,
    };
    const anchor = parts.anchor === undefined ? place.anchor(id) : parts.anchor;
    const whole = parts.element ?? element;
    return {
      post,
      // Some pages part a thread's head from its words.
      element: holds(whole, body) ? whole : body,
      body,
      notText: this.#engine.notText ?? null,
      hiddenComments: parts.hiddenComments ?? 0,
      showMore: parts.showMore ?? null,
      address: anchor === null ? post.permalink : `${this.#address}#${anchor}`,
    };
  }

  found(): FoundThread {
    const { page } = this.#look;
    const hidden = this.posts.reduce((sum, { hiddenComments }) => sum + hiddenComments, 0);
    const stated = this.#engine.stated?.(page) ?? null;
    const beside = this.posts.filter(({ post }) => post.kind !== 'question').length;
    return {
      thread: this.#thread,
      posts: this.posts,
      answersStated: null,
      commentsStated: stated ?? (hidden > 0 ? beside + hidden : null),
      unread: [
        ...(this.#unread > 0 ? [unreadSentence(this.#unread, this.#engine.name)] : []),
        ...(stated !== null && beside < stated ? [fewerSentence(stated, 'replies', beside)] : []),
      ],
    };
  }
}
