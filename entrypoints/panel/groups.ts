import type { FilterGroup } from '../../components/Filter.tsx';
import type { MarkState } from '../../core/annotation.ts';
import { missingFrom } from '../../core/missing.ts';
import type { Note } from '../../core/note.ts';
import type { Post } from '../../core/post.ts';
import type { SourceKind } from '../../core/source.ts';
import type { PageReport } from '../../messaging/contract.ts';
import { choicesOf, type Filtering, fits, isFiltering } from './filtering.ts';

export type ReportedPost = PageReport['posts'][number];

type ReportedMark = PageReport['notes'][number];

/** A note and where its mark stands now. */
export interface PlacedNote {
  readonly note: Note;
  readonly state: MarkState;
  /** The words under the mark where they are others than those that were marked; else null. */
  readonly now: string | null;
  /** The last edit of the note's post, as the page says. */
  readonly revision: Post['edited'];
  /** Gone from its post, the words stand in this one now; null: they do not. */
  readonly offered: ReportedMark['offered'];
  /** Its post is no longer in the thread, as far as the page can tell. */
  readonly isMissing: boolean;
}

export interface PostNotes {
  readonly post: ReportedPost;
  readonly notes: readonly PlacedNote[];
}

/** A comment or a reply below a question or an answer. */
export interface Comment extends PostNotes {
  /** 1 below the question or answer itself, 2 below such a comment, and so on. */
  readonly depth: number;
  /** It holds a note, or something below it does: without it one would not see what that replies to. */
  readonly isKept: boolean;
}

/** A question or an answer with its comments, each after the one that it replies to, else in the order of the page. */
export interface Group {
  readonly top: PostNotes;
  readonly comments: readonly Comment[];
}

/** What the view of a thread shows: its posts with the notes that the filter lets through. */
export interface Groups {
  /** On the thread as a whole. */
  readonly onThread: readonly PlacedNote[];
  readonly groups: readonly Group[];
  /** Notes whose post is not on the page now. */
  readonly elsewhere: readonly PlacedNote[];
  readonly shown: number;
  readonly total: number;
  /** What they can be filtered by. */
  readonly choices: readonly FilterGroup[];
}

/** Puts notes under their posts, in reading order. While a filter is on, posts without a hit are left out. */
export function groupsOf(
  posts: readonly ReportedPost[],
  marks: PageReport['notes'],
  notes: readonly Note[],
  filtering: Filtering,
  kindsBeside: ReadonlyMap<string, readonly SourceKind[]> = new Map(),
  answersStated: number | null = null,
  isWhole = true,
): Groups {
  const live = new Map(marks.map((mark) => [mark.annotation, mark]));
  const here = new Map(posts.map(({ post }) => [post.key, post]));
  const isMissing = isWhole
    ? missingFrom({
        answersStated,
        posts: posts.map(({ post, hiddenComments }) => ({ key: post.key, hiddenComments })),
      })
    : () => false;
  const found = notes
    .map((note) => {
      const mark = live.get(note.annotation.id);
      return {
        note,
        state: mark?.state ?? 'not-shown',
        now: mark?.now ?? null,
        revision: here.get(note.annotation.target.post)?.edited ?? null,
        offered: mark?.offered ?? null,
        isMissing: isMissing(note.annotation.target.post),
        place: mark?.place ?? Number.POSITIVE_INFINITY,
        sourceKinds: kindsBeside.get(note.annotation.id) ?? [],
      };
    })
    .sort((a, b) => order(a.place, b.place) || order(startOf(a.note), startOf(b.note)));
  const placed = found.filter((each) => fits(each, filtering));
  const isOnThread = ({ note }: PlacedNote) => note.annotation.target.whole === 'thread';
  const onPosts = placed.filter((each) => !isOnThread(each));
  const byPost = Map.groupBy(onPosts, ({ note }) => note.annotation.target.post);
  const all = underTops(posts.map((post) => ({ post, notes: byPost.get(post.post.key) ?? [] })));
  return {
    groups: isFiltering(filtering) ? all.filter(hasNotes) : all,
    onThread: placed.filter(isOnThread),
    // Until the page has told of all its posts, nobody knows which are not on it.
    elsewhere: !isWhole ? [] : onPosts.filter(({ note }) => !here.has(note.annotation.target.post)),
    shown: placed.length,
    total: notes.length,
    choices: choicesOf(found, filtering.chosen),
  };
}

/** The page lists a post's comments after it: each comment belongs to the question or answer before it. */
function underTops(posts: readonly PostNotes[]): Group[] {
  const groups: { top: PostNotes; below: PostNotes[] }[] = [];
  for (const each of posts) {
    const { kind } = each.post.post;
    const last = groups.at(-1);
    if (last && (kind === 'comment' || kind === 'reply')) last.below.push(each);
    else groups.push({ top: each, below: [] });
  }
  return groups.map(({ top, below }) => ({ top, comments: asTree(below) }));
}

/** Replies stand under what they reply to. One whose parent does not stand before it belongs to the top. */
function asTree(below: readonly PostNotes[]): Comment[] {
  const seen = new Set<string>();
  const children = Map.groupBy(below, ({ post: { post } }) => {
    const parent = post.parent !== null && seen.has(post.parent) ? post.parent : null;
    seen.add(post.id);
    return parent;
  });
  const under = (parent: string | null, depth: number): Comment[] => {
    const mine = children.get(parent) ?? [];
    // Taken once: two posts of one number on a page do not show the same replies twice.
    children.delete(parent);
    return mine.flatMap((each) => {
      const replies = under(each.post.post.id, depth + 1);
      const isKept = each.notes.length > 0 || replies.some((reply) => reply.isKept);
      return [{ ...each, depth, isKept }, ...replies];
    });
  };
  return under(null, 1);
}

const hasNotes = ({ top, comments }: Group) =>
  top.notes.length > 0 || comments.some(({ notes }) => notes.length > 0);

const startOf = (note: Note) => note.annotation.target.selector?.start ?? -1;
const order = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
