import type { Note } from '../../core/note.ts';
import type { Post } from '../../core/post.ts';
import type { TiedGroup } from '../../core/tied-claims.ts';

/** A post of the thread, with the comments below it. */
export interface Column {
  readonly key: string;
  /** Null: only its notes tell of it. */
  readonly post: Post | null;
  readonly author: string | null;
  readonly hasClaims: boolean;
}

/** A claim in its place in the table. */
export interface Placed {
  readonly note: Note;
  /** Beside the first claim of its row; null: it is that, or the row's ties do not agree. */
  readonly says: 'same' | 'opposite' | null;
}

export interface Row {
  /** The first claim's id. */
  readonly key: string;
  readonly isAtOdds: boolean;
  /** By the key of the column. */
  readonly cells: ReadonlyMap<string, readonly Placed[]>;
}

export interface Table {
  readonly columns: readonly Column[];
  /** Tied claims first. */
  readonly rows: readonly Row[];
}

/**
 * Claims × posts: a row for each group of tied claims, a column for each answer, and for the question where
 * it holds a claim. A claim in a comment stands in the column of the post that it comments on.
 *
 * @param posts in the order of the page.
 */
export function tableOf(
  claims: readonly Note[],
  groups: readonly TiedGroup[],
  posts: readonly Post[],
): Table {
  const byId = new Map(claims.map((note) => [note.annotation.id, note]));
  const columnOf = columnFinder(posts);
  const rows = groups.map(({ members, isAtOdds }): Row => {
    const placed = members.flatMap(({ id, says }, at): Placed[] => {
      const note = byId.get(id);
      return note ? [{ note, says: at === 0 ? null : says }] : [];
    });
    const cells = Map.groupBy(placed, ({ note }) => columnOf(note.annotation.target.post));
    return { key: members[0]?.id ?? '', isAtOdds, cells };
  });
  const size = ({ cells }: Row) => [...cells.values()].flat().length;
  return {
    columns: columnsOf(claims, posts, columnOf),
    rows: rows.toSorted((a, b) => Number(size(b) > 1) - Number(size(a) > 1)),
  };
}

const isComment = ({ kind }: Post) => kind === 'comment' || kind === 'reply';

function columnFinder(posts: readonly Post[]): (post: string) => string {
  const byKey = new Map(posts.map((post) => [post.key, post]));
  const byOwnId = new Map(posts.filter((post) => !isComment(post)).map((post) => [post.id, post.key]));
  return (key) => {
    const post = byKey.get(key);
    return (post && isComment(post) && post.parent && byOwnId.get(post.parent)) || key;
  };
}

function columnsOf(
  claims: readonly Note[],
  posts: readonly Post[],
  columnOf: (post: string) => string,
): Column[] {
  const claimed = new Set(claims.map(({ annotation }) => columnOf(annotation.target.post)));
  const known = posts.filter(({ key, kind }) => claimed.has(key) || kind === 'answer');
  const columns = known.map((post): Column => {
    const { key, author } = post;
    return { key, post, author: author?.name ?? null, hasClaims: claimed.has(key) };
  });
  const there = new Set(known.map(({ key }) => key));
  for (const { annotation } of claims) {
    const { post, reading } = annotation.target;
    if (there.has(columnOf(post))) continue;
    there.add(post);
    columns.push({ key: post, post: null, author: reading.author?.name ?? null, hasClaims: true });
  }
  return columns;
}
