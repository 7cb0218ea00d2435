import type { Row } from '../core/row.ts';
import type { Library } from '../core/tables.ts';
import { withoutPrivateLists } from './leaving-lists.ts';

/** Which notes leave. */
export type Scope =
  | { readonly of: 'everything' }
  | { readonly of: 'notes'; readonly ids: readonly string[] }
  | { readonly of: 'thread'; readonly key: string }
  | { readonly of: 'tag'; readonly tag: string };

/** A time after which notes were written. */
export interface Since {
  /** ISO 8601. */
  readonly at: string;
  /** Ids of rows that came into the library after it: what comes from elsewhere keeps its own dates. */
  readonly arrived: ReadonlySet<string>;
}

/**
 * The rows that leave: the notes in scope with all that was said of them, their posts, and what she says of
 * the sources that those posts cite. Of everything, her settings and tombstones too.
 *
 * @param since only notes that came after it, or of which something was said after it; null: all.
 */
export function inScope(rows: Library, scope: Scope, since: Since | null): Library {
  if (scope.of === 'everything' && since === null) return withoutPrivateLists(rows);
  const isAsked = askedFor(scope);
  const asked = rows.annotation.filter((row) => !row.deleted && isAsked(row));
  const annotation = since === null ? asked : laterOf(asked, rows, since);
  const alone = scope.of === 'thread' ? [scope.key] : [];
  return { ...around(annotation, rows, alone), list: [], settings: [] };
}

function laterOf(asked: Library['annotation'], rows: Library, { at, arrived }: Since): Library['annotation'] {
  const after = Date.parse(at);
  const isLater = ({ id, modified }: Row) => arrived.has(id) || Date.parse(modified) > after;
  const told = new Set([
    ...[rows.judgement, rows.evidence, rows.challenge].flatMap((table) =>
      table.flatMap((row) => (isLater(row) ? [row.annotation] : [])),
    ),
    ...rows.tie.flatMap((row) => (isLater(row) ? [row.from, row.to] : [])),
  ]);
  return asked.filter((row) => isLater(row) || told.has(row.id));
}

function askedFor(scope: Scope): (row: Library['annotation'][number]) => boolean {
  if (scope.of === 'everything') return () => true;
  if (scope.of === 'thread') return ({ thread }) => thread === scope.key;
  if (scope.of === 'tag') return ({ tags }) => tags.includes(scope.tag);
  const ids = new Set(scope.ids);
  return ({ id }) => ids.has(id);
}

/**
 * These annotations and every row that they need to be understood.
 *
 * @param alone threads whose quotations leave also where no note does.
 */
function around(
  annotation: Library['annotation'],
  rows: Library,
  alone: readonly string[],
): Omit<Library, 'settings' | 'list'> {
  const ids = new Set(annotation.map(({ id }) => id));
  const posts = new Set(annotation.map(({ target }) => target.post));
  const threads = new Set([...alone, ...annotation.map(({ thread }) => thread)]);
  const isOfOne = (row: { readonly annotation: string }) => ids.has(row.annotation);
  const post = rows.post.filter((row) => posts.has(row.post.key));
  const citation = rows.citation.filter((row) => posts.has(row.post));
  const evidence = rows.evidence.filter(isOfOne);
  const resources = new Set([
    ...evidence.map(({ link }) => link),
    ...post.flatMap(({ cites }) => cites?.map(({ resource }) => resource) ?? []),
    ...citation.map(({ resource }) => resource),
  ]);
  return {
    annotation,
    judgement: rows.judgement.filter(isOfOne),
    evidence,
    tie: rows.tie.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    challenge: rows.challenge.filter(isOfOne),
    comparison: rows.comparison.filter(({ thread }) => threads.has(thread.key)),
    post,
    citation,
    document: rows.document.filter(({ resource }) => resources.has(resource)),
    sourceWord: wordsOn(resources, rows.sourceWord),
  };
}

/** Her words that hold for one of these addresses, as `SourceWord` says. */
function wordsOn(resources: ReadonlySet<string>, words: Library['sourceWord']): Library['sourceWord'] {
  const holding = new Set([...resources].flatMap(patternsOver));
  return words.filter(({ pattern }) => holding.has(pattern));
}

/** Every pattern that an address lies under: its host and those above, with every part of its path, and itself. */
function patternsOver(resource: string): string[] {
  const { hostname, pathname, search } = new URL(resource);
  const labels = hostname.split('.');
  const segments = pathname.split('/').slice(1);
  const paths = segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
  return labels.flatMap((_, index) => {
    const host = labels.slice(index).join('.');
    return [host, `${host}/`, ...paths.map((path) => host + path), `${host}${pathname}${search}`];
  });
}
