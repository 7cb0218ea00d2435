import type { PageReport } from '../../messaging/contract.ts';
import { pushReport } from '../../messaging/wire.ts';
import type { Desk } from './desk.ts';
import { inSlices } from './slices.ts';

const excerptLength = 140;

/** What is on the page now, for the panel: told when it asks, and from then on whenever it is something else. Never stored. */
export class Report {
  readonly #desk: Desk;
  /** Null: no panel has asked yet. */
  #told: string | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async now(): Promise<PageReport> {
    const report = (await inSlices(reportOf(this.#desk), () => true)) as PageReport;
    this.#told = JSON.stringify(report);
    return report;
  }

  *push(): Generator<void, void> {
    if (this.#told === null) return;
    const report = yield* reportOf(this.#desk);
    const words = JSON.stringify(report);
    if (words === this.#told) return;
    this.#told = words;
    void this.#desk.attempt(() => pushReport(report));
  }
}

function* reportOf(desk: Desk): Generator<void, PageReport> {
  const posts = desk.posts();
  const { found } = posts;
  const excerpts: string[] = [];
  for (const post of found?.posts ?? []) {
    excerpts.push(posts.textOf(post).text.slice(0, excerptLength));
    yield;
  }
  return {
    thread: found?.thread ?? null,
    url: location.href,
    adapter: posts.adapter,
    posts: (found?.posts ?? []).map((post, at) => ({
      post: post.post,
      excerpt: excerpts[at] ?? '',
      hiddenComments: post.hiddenComments,
    })),
    answersStated: found?.answersStated ?? null,
    commentsStated: found?.commentsStated ?? null,
    unread: [...(found?.unread ?? [])],
    notes: desk.marks().map(({ note, state, post, now, offered }, place) => ({
      annotation: note.annotation.id,
      state,
      now,
      offered: offered && { post: offered.post.key, author: offered.post.author?.name ?? null },
      place: post ? place : null,
    })),
    news: desk.news(),
    sources: desk.links().map(({ link, element, post }) => ({
      link,
      text: (element.textContent ?? '').trim().slice(0, 500),
      post: post.post.key,
    })),
  };
}
