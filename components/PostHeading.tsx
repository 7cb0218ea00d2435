import { Fragment } from 'preact';
import type { Post } from '../core/post.ts';
import { count, say } from '../core/words.ts';
import { dateWords } from './date-words.ts';

interface Props {
  post: Post;
  /** First words. */
  excerpt: string;
  /** How many notes stand on it. */
  notes: number;
  /** Comments that the page says exist but does not show. */
  hiddenComments: number;
  onShow(): void;
  onShowHidden(): void;
  /** Offers Claim and Note for the post as a whole. */
  onMark(): void;
}

/** Which post the notes below stand on: kind, author, score, date; its first words; comments not shown. */
export function PostHeading({ post, excerpt, notes, hiddenComments, ...on }: Props) {
  const facts = [...factsOf(post), notes > 0 && count('notesCount', notes)].filter(Boolean);
  return (
    <div class="post" data-kind={post.kind}>
      <h2 class="post-line meta">
        <button type="button" class="post-name" onClick={on.onShow}>
          {authorWords(post)}
        </button>
        <span class="quiet">
          {facts.map((fact, index) => (
            <Fragment key={fact}>
              {index === 0 ? ' · ' : ' '}
              <span class="post-fact">{index < facts.length - 1 ? `${fact} ·` : fact}</span>
            </Fragment>
          ))}
        </span>
      </h2>
      <div class="post-row meta">
        <p class="post-excerpt" dir="auto">
          {excerpt}
        </p>
        <button type="button" class="post-mark" onClick={on.onMark}>
          {say('markPost')}
        </button>
      </div>
      {hiddenComments > 0 && (
        <button type="button" class="meta post-hidden" onClick={on.onShowHidden}>
          {count('hiddenComments', hiddenComments)}
        </button>
      )}
    </div>
  );
}

/** "Answer by Alice · 12 points · accepted · Jan 24, 2022". */
export function postWords(post: Post): string {
  return authorWords(post) + factWords(post);
}

/** " · 12 points · accepted · Jan 24, 2022", to stand behind who wrote the post. */
export const factWords = (post: Post): string => ['', ...factsOf(post).filter(Boolean)].join(' · ');

export const authorWords = ({ kind, author }: Post) => (author ? say(`${kind}By`, author.name) : say(kind));

const factsOf = ({ score, accepted, published }: Post) => [
  score !== null && count('points', score),
  accepted && say('accepted'),
  published && dateWords(published),
];
