import type { Annotation } from '../core/annotation.ts';
import { notesOf } from '../core/note.ts';
import type { Thread } from '../core/post.ts';
import type { SourceTag } from '../core/source.ts';
import type { Library, PostRow } from '../core/tables.ts';
import type { Changes } from './names.ts';
import type { CitedSource, ThreadNotes } from './thread-export.ts';

/** What is known of the source behind an address; null: it leads to none. `sources/` knows, and we may not ask it. */
export type TagOf = (resource: string) => SourceTag | null;

/** What is done to rows when a thread is composed. */
export interface Composing extends Changes {
  readonly tagOf: TagOf;
}

/** How many rows are sorted into threads before others may have their turn. */
const rowsInOneStep = 2000;

/** Rows by what they belong to. */
interface Sorted {
  readonly annotations: Map<string, Annotation[]>;
  readonly judgements: Map<string, Library['judgement']>;
  readonly evidence: Map<string, Library['evidence']>;
  readonly posts: Map<string, PostRow[]>;
  readonly citations: Map<string, Library['citation']>;
}

/**
 * The notes of a library, thread by thread, in the order in which the threads were first noted.
 *
 * Sorting the rows of 100,000 notes takes a while, so it is done in steps: each yields an empty text. What is
 * returned composes a thread when it is asked for.
 */
export function* threadsOf(rows: Library, composing: Composing): Generator<string, Iterable<ThreadNotes>> {
  const sorted: Sorted = {
    annotations: yield* group(rows.annotation, ({ thread }) => thread),
    judgements: yield* group(rows.judgement, ({ annotation }) => annotation),
    evidence: yield* group(rows.evidence, ({ annotation }) => annotation),
    posts: yield* group(rows.post, ({ thread }) => thread.key),
    citations: yield* group(rows.citation, ({ post }) => post),
  };
  return { [Symbol.iterator]: () => composed(sorted, composing) };
}

function* group<R extends object>(
  rows: readonly R[],
  of: (row: R) => string,
): Generator<string, Map<string, R[]>> {
  const groups = new Map<string, R[]>();
  for (const [index, row] of rows.entries()) {
    if (index % rowsInOneStep === 0) yield '';
    if ('deleted' in row && row.deleted) continue;
    const key = of(row);
    const one = groups.get(key);
    if (one) one.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function* composed(sorted: Sorted, { tagOf, annotation, post }: Composing): Generator<ThreadNotes> {
  for (const [key, stored] of sorted.annotations) {
    const annotations = stored.map(annotation);
    const noted = new Set(annotations.map(({ target }) => target.post));
    const posts = (sorted.posts.get(key) ?? []).filter((row) => noted.has(row.post.key)).map(post);
    const [first] = annotations;
    if (!first) continue;
    yield {
      thread: posts[0]?.thread ?? threadAsRead(first),
      posts: posts.toSorted(byPlace),
      notes: notesOf(
        annotations,
        annotations.flatMap(({ id }) => sorted.judgements.get(id) ?? []),
        annotations.flatMap(({ id }) => sorted.evidence.get(id) ?? []),
      ),
      sources: posts.flatMap((row) => citedIn(row, sorted.citations.get(row.post.key) ?? [], tagOf)),
    };
  }
}

/** The question first; a comment after the post it stands under; else as the ids count. */
function byPlace(a: PostRow, b: PostRow): number {
  return byNumber.compare(placeOf(a), placeOf(b));
}
const byNumber = new Intl.Collator('en', { numeric: true });
function placeOf({ post, thread }: PostRow): string {
  if (post.key === thread.key) return '0';
  return post.kind === 'comment' && post.parent !== null ? `1 ${post.parent} ${post.id}` : `1 ${post.id}`;
}

/** A thread of which no post was kept. */
function threadAsRead({ thread, target }: Annotation): Thread {
  const { hostname } = new URL(target.scope);
  return { key: thread, title: target.scope, site: hostname, permalink: target.scope };
}

function citedIn(row: PostRow, citations: Library['citation'], tagOf: TagOf): CitedSource[] {
  return (row.cites ?? []).flatMap(({ resource }) => {
    const tag = tagOf(resource);
    const said = citations.find((citation) => citation.resource === resource);
    return tag ? [{ tag, post: row.post.key, text: resource, standing: said?.standing ?? null }] : [];
  });
}
