import { newsWords } from '../core/news-words.ts';
import type { Note } from '../core/note.ts';
import type { PostKind } from '../core/post.ts';
import type { News } from '../core/visit.ts';
import { say } from '../core/words.ts';
import { VerdictShape } from './VerdictShape.tsx';

/** A post in the list of news. */
export interface NewsPost {
  readonly key: string;
  readonly kind: PostKind;
  /** Null: the page names none. */
  readonly author: string | null;
  readonly excerpt: string;
}

interface Props {
  news: News;
  now: Date;
  /** Notes whose words changed or are gone, claims first. */
  marks: readonly { readonly note: Note; readonly state: 'changed' | 'gone' | 'missing' }[];
  /** Edited posts on which no mark was affected. */
  edited: readonly NewsPost[];
  answers: readonly NewsPost[];
  comments: readonly NewsPost[];
  onNote(annotation: string): void;
  onPost(key: string): void;
  onSeen(): void;
}

/** What has happened since she last looked the thread over: one line, and a list behind it. */
export function NewsLine({ news, now, marks, edited, answers, comments, onNote, onPost, onSeen }: Props) {
  return (
    <section class="news" aria-label={say('news')}>
      <details class="news-details">
        <summary>{newsWords(news, now)}</summary>
        {marks.length > 0 && (
          <ul>
            {marks.map(({ note, state }) => (
              <li key={note.annotation.id}>
                <Mark note={note} state={state} onPress={() => onNote(note.annotation.id)} />
              </li>
            ))}
          </ul>
        )}
        <Posts label={say('newsEditedPosts')} posts={edited} onPost={onPost} />
        <Posts label={say('newsNewAnswers')} posts={answers} onPost={onPost} />
        <Posts label={say('newsNewComments')} posts={comments} onPost={onPost} />
      </details>
      <button type="button" class="news-seen" onClick={onSeen}>
        {say('newsSeen')}
      </button>
    </section>
  );
}

function Mark({
  note,
  state,
  onPress,
}: {
  note: Note;
  state: 'changed' | 'gone' | 'missing';
  onPress(): void;
}) {
  const { motivation, target } = note.annotation;
  return (
    <>
      <VerdictShape
        verdict={motivation === 'assessing' ? (note.verdict ?? 'to-check') : 'note'}
        filled={note.evidence.length > 0}
      />
      <button type="button" class="news-item" onClick={onPress}>
        <span class="news-words quoted" dir="auto">
          {target.selector?.exact ?? say('wholePost')}
        </span>{' '}
        <span class="meta quiet">{say(`news_${state}`)}</span>
      </button>
    </>
  );
}

interface PostsProps {
  label: string;
  posts: readonly NewsPost[];
  onPost(key: string): void;
}

function Posts({ label, posts, onPost }: PostsProps) {
  if (posts.length === 0) return null;
  return (
    <>
      <p class="label">{label}</p>
      <ul aria-label={label}>
        {posts.map(({ key, kind, author, excerpt }) => (
          <li key={key}>
            <button type="button" class="news-item" onClick={() => onPost(key)}>
              <span class="news-author" dir="auto">
                {author ?? say(kind)}
              </span>{' '}
              <span class="news-words" dir="auto">
                {excerpt}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
