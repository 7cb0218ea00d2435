import type { Post, Thread } from '../core/post.ts';
import { first, fits, holds } from './elements.ts';
import type { Engine, Look, PostParts } from './engine.ts';
import { untracked } from './links.ts';
import { keyOf, line } from './place-on.ts';
import type { FoundPost, FoundThread } from './site.ts';
import { fewerSentence, unreadSentence } from './unread-words.ts';

/** Posts of a page, one after the other. */
export class PostsInOrder {
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
    if (this.#keys.has(post.key)) return;
    this.#keys.add(post.key);
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
      key: post.key,
      kind,
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
    const beside = this.posts.filter(({ kind }) => kind !== 'question').length;
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
