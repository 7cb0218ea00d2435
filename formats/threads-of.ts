import type { Annotation } from '../core/annotation.ts';
import type { Challenge } from '../core/challenge.ts';
import type { Citation } from '../core/citation.ts';
import type { Evidence, Judgement } from '../core/claim.ts';
import type { Comparison } from '../core/comparison.ts';
import { notesOf } from '../core/note.ts';
import type { Thread } from '../core/post.ts';
import { byPlace } from '../core/post-order.ts';
import type { SourceTag } from '../core/source.ts';
import type { Library, PostRow } from '../core/tables.ts';
import type { Tie } from '../core/tie.ts';
import type { Changes } from './names.ts';
import type { Around, CitedSource, ThreadNotes } from './thread-export.ts';

/** What is known of the source behind an address; null: it leads to none. `sources/` knows, and we may not ask it. */
export type TagOf = (resource: string) => SourceTag | null;

/** What is done to rows when a thread is composed. */
export interface Composing extends Changes {
  readonly tagOf: TagOf;
}

/** How many rows are sorted into threads before others may have their turn. */
const rowsInOneStep = 2000;

/** Rows by what they belong to. Most have one of a kind, which stands without a list: there are 100,000. */
class Groups<R extends object> {
  readonly #rows = new Map<string, R | R[]>();

  add(key: string, row: R): void {
    const known = this.#rows.get(key);
    if (Array.isArray(known)) known.push(row);
    else this.#rows.set(key, known === undefined ? row : [known, row]);
  }

  of(key: string): readonly R[] {
    const known = this.#rows.get(key);
    return known === undefined ? [] : Array.isArray(known) ? known : [known];
  }

  keys(): Iterable<string> {
    return this.#rows.keys();
  }
}

interface Sorted {
  readonly annotations: Groups<Annotation>;
  readonly judgements: Groups<Judgement>;
  readonly evidence: Groups<Evidence>;
  readonly posts: Groups<PostRow>;
  readonly citations: Groups<Citation>;
  /** By one of their ends. */
  readonly ties: Groups<Tie>;
  readonly challenges: Groups<Challenge>;
  readonly comparisons: Groups<Comparison>;
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
    ties: yield* group(rows.tie, ({ from }) => from),
    challenges: yield* group(rows.challenge, ({ annotation }) => annotation),
    comparisons: yield* group(rows.comparison, ({ thread }) => thread.key),
  };
  return { [Symbol.iterator]: () => composed(sorted, composing) };
}

function* group<R extends object>(rows: readonly R[], of: (row: R) => string): Generator<string, Groups<R>> {
  const groups = new Groups<R>();
  for (const [index, row] of rows.entries()) {
    if (index % rowsInOneStep === 0) yield '';
    if (!('deleted' in row && row.deleted)) groups.add(of(row), row);
  }
  return groups;
}

function* composed(
  sorted: Sorted,
  { tagOf, annotation, post, challenge }: Composing,
): Generator<ThreadNotes> {
  for (const key of new Set([...sorted.annotations.keys(), ...sorted.comparisons.keys()])) {
    const annotations = sorted.annotations.of(key).map(annotation);
    const noted = new Set(annotations.map(({ target }) => target.post));
    const posts = sorted.posts
      .of(key)
      .filter((row) => noted.has(row.post.key))
      .map(post)
      .sort(byPlace);
    const around = aroundOf(key, annotations, sorted, challenge);
    const [first] = annotations;
    const thread = posts[0]?.thread ?? around.comparisons[0]?.thread ?? (first && threadAsRead(first));
    if (!thread) continue;
    yield {
      thread,
      posts,
      notes: notesOf(
        annotations,
        annotations.flatMap(({ id }) => sorted.judgements.of(id)),
        annotations.flatMap(({ id }) => sorted.evidence.of(id)),
      ),
      sources: posts.flatMap((row) => citedIn(row, sorted.citations.of(row.post.key), tagOf)),
      around,
    };
  }
}

/** Of this thread's notes; a tie to a claim that does not leave is left out. */
function aroundOf(
  thread: string,
  annotations: readonly Annotation[],
  { ties, challenges, comparisons }: Sorted,
  renamed: Composing['challenge'],
): Around {
  const here = new Set(annotations.map(({ id }) => id));
  return {
    ties: annotations.flatMap(({ id }) => ties.of(id).filter(({ to }) => here.has(to))),
    challenges: annotations.flatMap(({ id }) => challenges.of(id).map(renamed)),
    comparisons: comparisons.of(thread),
  };
}

/** A thread of which no post was kept. */
function threadAsRead({ thread, target }: Annotation): Thread {
  const { hostname } = new URL(target.scope);
  return { key: thread, title: target.scope, site: hostname, permalink: target.scope };
}

function citedIn(row: PostRow, citations: readonly Citation[], tagOf: TagOf): CitedSource[] {
  return (row.cites ?? []).flatMap(({ resource }) => {
    const tag = tagOf(resource);
    const said = citations.find((citation) => citation.resource === resource);
    return tag ? [{ tag, post: row.post.key, text: resource, standing: said?.standing ?? null }] : [];
  });
}
