import { countsOf } from '../../core/note-counts.ts';
import type { PageReport } from '../../messaging/contract.ts';
import { pushReport } from '../../messaging/wire.ts';
import type { Desk } from './desk.ts';
import type { Mark } from './marks.ts';
import { inSlices } from './slices.ts';
import { blockAt, type Unlinked, UnlinkedSources } from './unlinked.ts';

const excerptLength = 140;

/** What is on the page now, for the panel: told when it asks, and from then on whenever it is something else. Never stored. */
export class Report {
  readonly #desk: Desk;
  readonly #unlinked: UnlinkedSources;
  /** Null: no panel has asked yet. */
  #told: string | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#unlinked = new UnlinkedSources(desk);
  }

  /** The first posts of the page: soon told, however long it is. */
  async first(most: number): Promise<PageReport> {
    return (await inSlices(reportOf(this.#desk, [], most), () => true)) as PageReport;
  }

  async now(): Promise<PageReport> {
    const unlinked = await this.#unlinked.now();
    const report = (await inSlices(reportOf(this.#desk, unlinked), () => true)) as PageReport;
    this.#told = JSON.stringify(report);
    return report;
  }

  async push(): Promise<void> {
    const told = this.#told;
    if (told === null) return;
    const report = await this.now();
    if (this.#told !== told) await pushReport(report);
  }
}

/** `most` null: the whole page. */
function* reportOf(
  desk: Desk,
  unlinked: readonly Unlinked[],
  most: number | null = null,
): Generator<void, PageReport> {
  const posts = desk.posts();
  const { found } = posts;
  const shown = (found?.posts ?? []).slice(0, most ?? undefined);
  const reported: PageReport['posts'] = [];
  for (const found of shown) {
    const excerpt = posts.textOf(found).text.slice(0, excerptLength);
    reported.push({ post: found.post, excerpt, hiddenComments: found.hiddenComments });
    yield;
  }
  const bodies = new Set(shown.map(({ body }) => body));
  const isOnOneOf = ({ post }: Mark) => post !== null && bodies.has(post.body);
  return {
    thread: found?.thread ?? null,
    url: location.href,
    adapter: posts.adapter,
    firstLook: most === null ? null : firstLookAt(desk, isOnOneOf),
    posts: reported,
    answersStated: found?.answersStated ?? null,
    commentsStated: found?.commentsStated ?? null,
    unread: [...(found?.unread ?? [])],
    notes: desk
      .marks()
      .flatMap((mark, place) => (most === null || isOnOneOf(mark) ? [markAsReported(mark, place)] : [])),
    news: desk.news(),
    sources: most === null ? yield* sourcesOf(desk) : [],
    unlinked: [...unlinked],
  };
}

function firstLookAt(desk: Desk, isShown: (mark: Mark) => boolean): PageReport['firstLook'] {
  const notes = desk
    .marks()
    .filter(isShown)
    .flatMap(({ note }) => (desk.noteOf(note.annotation.id) as PageNote | null) ?? []);
  return { notes, counts: countsOf(desk.state()?.notes ?? []) };
}
type PageNote = NonNullable<PageReport['firstLook']>['notes'][number];

function markAsReported(
  { note, state, post, now, offered, text, span }: Mark,
  place: number,
): PageReport['notes'][number] {
  return {
    annotation: note.annotation.id,
    state,
    now,
    offered: offered && { post: offered.post.key, author: offered.post.author?.name ?? null },
    place: post ? place : null,
    blocks: text && span && [blockAt(text, span.start), blockAt(text, span.end - 1)],
  };
}

function* sourcesOf(desk: Desk): Generator<void, PageReport['sources']> {
  const sources: PageReport['sources'] = [];
  for (const { link, shown, element, post } of desk.links()) {
    const text = desk.posts().textOf(post);
    sources.push({
      link,
      ...(shown && { shown }),
      text: (element.textContent ?? '').trim().slice(0, 500),
      post: post.post.key,
      block: blockAt(text, text.offsetOf(element, 0)),
    });
    yield;
  }
  return sources;
}
