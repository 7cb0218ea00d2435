import type { NewsPost } from '../../components/NewsLine.tsx';
import type { Note } from '../../core/note.ts';
import type { News } from '../../core/visit.ts';
import type { ReportedPost } from './groups.ts';

export interface NewsList {
  readonly news: News;
  readonly marks: readonly { readonly note: Note; readonly state: 'changed' | 'gone' | 'missing' }[];
  readonly edited: readonly NewsPost[];
  readonly answers: readonly NewsPost[];
  readonly comments: readonly NewsPost[];
}

/**
 * What the news is about, as the list shows it: claims before notes, and of the edited posts those on which
 * no mark was affected. What is not here any more is left out.
 */
export function newsList(news: News, posts: readonly ReportedPost[], notes: readonly Note[]): NewsList {
  const noteOf = new Map(notes.map((note) => [note.annotation.id, note]));
  const postOf = new Map(posts.map((each) => [each.post.key, each]));
  const marksIn = (state: 'changed' | 'gone' | 'missing') =>
    news[state].flatMap((id) => {
      const note = noteOf.get(id);
      return note ? [{ note, state }] : [];
    });
  const marks = [...marksIn('changed'), ...marksIn('gone'), ...marksIn('missing')];
  const affected = new Set(marks.map(({ note }) => note.annotation.target.post));
  const named = (keys: readonly string[]) =>
    keys.flatMap((key): NewsPost[] => {
      const found = postOf.get(key);
      return found
        ? [{ key, kind: found.post.kind, author: found.post.author?.name ?? null, excerpt: found.excerpt }]
        : [];
    });
  return {
    news,
    marks: [...marks.filter(({ note }) => isClaim(note)), ...marks.filter(({ note }) => !isClaim(note))],
    edited: named(news.edited.filter((key) => !affected.has(key))),
    answers: named(news.answers),
    comments: named(news.comments),
  };
}

const isClaim = (note: Note) => note.annotation.motivation === 'assessing';
