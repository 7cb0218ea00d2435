import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';
import { type Attribution, attributionItems, plainWriting } from './attribution.ts';
import { type NotedPost, notedPosts, owedFor, owedForAll } from './noted-posts.ts';
import type { NotesExport } from './thread-export.ts';
import { iri } from './uri.ts';

/** The part of CSL-JSON that posts and pages need. @see https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  /** Ours, the same in every export, so that a second import is noticed. */
  readonly id: string;
  readonly type: 'post' | 'webpage';
  readonly title: string;
  readonly URL: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly genre?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly archive_location?: string;
  /** Licence, profile, revision, and that it is an excerpt. */
  readonly note?: string;
}
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** What is cited, and the notes on it, which some formats take along. */
export interface Citable {
  readonly item: CslItem;
  readonly notes: readonly Note[];
  /** The post that the notes are on; null: a page that a post or the reader cites. */
  readonly noted: NotedPost | null;
}

/** Every post with notes once, then what it cites and what her verdicts rest on: each page once in all. */
export function* citables({ threads, language }: NotesExport): Generator<Citable> {
  const cited = new Set<string>();
  for (const thread of threads)
    for (const noted of notedPosts(thread)) {
      yield { item: postItem(noted, language), notes: noted.notes, noted };
      for (const page of pagesOf(noted)) {
        if (cited.has(page.id)) continue;
        cited.add(page.id);
        yield { item: page, notes: [], noted: null };
      }
    }
}

/** Everything as CSL-JSON, an item a line. */
export function* writeCsl(out: NotesExport): Generator<string> {
  let before = '[\n';
  for (const { item } of citables(out)) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function postItem(noted: NotedPost, language: string): CslItem {
  const { post, notes } = noted;
  const owed = owedForAll(noted);
  const { author, revised, title, site } = owed[0] as Attribution;
  const read = notes[0]?.annotation.target.reading.at ?? null;
  const isNamed = author !== null && author.name.trim() !== '';
  return {
    id: `scholium:${post.key}`,
    type: 'post',
    title: line(title),
    URL: iri(post.permalink),
    ...(isNamed ? { author: [{ literal: line(author.name) }] } : {}),
    'container-title': line(site),
    genre: say(`out_kind_${post.kind ?? 'post'}`),
    ...dated('issued', post.published ?? revised),
    ...dated('accessed', read),
    note: owed.map((one) => noteOn(one, language, one.author?.name === author?.name)).join(' '),
  };
}

/**
 * Licence, profile, that it is an excerpt, and the revision, as a line that a reference list can show.
 *
 * @param isNamed the line stands with a record that names this author already.
 */
function noteOn(owed: Attribution, language: string, isNamed: boolean): string {
  const { author, licence, excerpt, revision } = attributionItems(owed, plainWriting, language);
  const isSaid = isNamed && owed.author?.name.trim() && owed.author.profile === null;
  return `${[...(isSaid ? [] : [author]), line(owed.site), licence, excerpt, revision].join('. ')}.`;
}

function pagesOf({ sources, notes }: NotedPost): CslItem[] {
  const cited = sources.map(({ tag, text }): CslItem => {
    const { resource, link, archived } = tag.source;
    return {
      id: `scholium:${iri(resource)}`,
      type: 'webpage',
      title: line(text) || resource,
      URL: iri(resource),
      'container-title': tag.fact.name ?? tag.source.host,
      ...(link === resource ? {} : { archive_location: iri(link) }),
      ...dated('accessed', archived),
    };
  });
  const rested = notes.flatMap(({ evidence }) =>
    evidence
      .filter(({ link }) => /^https?:/i.test(link))
      .map(
        ({ link, title, read, archived, at }): CslItem => ({
          id: `scholium:${iri(link)}`,
          type: 'webpage',
          title: line(title ?? '') || link,
          URL: iri(link),
          ...(archived === undefined ? {} : { archive_location: iri(archived) }),
          ...dated('accessed', read ?? at),
        }),
      ),
  );
  return [...cited, ...rested];
}

function dated(name: 'issued' | 'accessed', date: string | null): Partial<Record<typeof name, CslDate>> {
  const at = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(at)) return {};
  const parts = new Date(at).toISOString().slice(0, 10).split('-').map(Number);
  return { [name]: { 'date-parts': [parts] } };
}

/** The revision that a note quotes, for what is written beside that note. */
export const noteFor = (noted: NotedPost, note: Note, language: string): string =>
  noteOn(owedFor(noted, note), language, false);

const line = (text: string) => text.toWellFormed().replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim();
