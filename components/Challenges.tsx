import type { Challenge } from '../core/challenge.ts';
import type { Post } from '../core/post.ts';
import { count, say } from '../core/words.ts';

/** A comment or an answer that may dispute a claim. */
export interface Disputing {
  readonly post: Post;
  readonly words: string;
}

interface Props {
  challenges: readonly Challenge[];
  /** What stands under the claim's post, likeliest first. */
  candidates: readonly Disputing[];
  onShow(post: string): void;
  /** Null: it does not dispute the claim after all. */
  onSay(disputing: Disputing, state: Challenge['state'] | null): void;
}

/** Who disputes a claim, and whether that is answered. */
export function Challenges({ challenges, candidates, onShow, onSay }: Props) {
  const known = new Set(challenges.map(({ post }) => post.key));
  const others = candidates.filter(({ post }) => !known.has(post.key));
  return (
    <>
      {challenges.length > 0 && (
        <ul class="challenges" aria-label={say('challenges')}>
          {challenges.map(({ id, post, words, state }) => (
            <li key={id}>
              <p dir="auto">
                <button type="button" onClick={() => onShow(post.key)}>
                  {nameOf(post)}
                </button>{' '}
                <span class="quoted">{words}</span>
              </p>
              <div class="words meta">
                <button
                  type="button"
                  aria-pressed={state === 'answered'}
                  onClick={() => onSay({ post, words }, state === 'open' ? 'answered' : 'open')}
                >
                  {say(state === 'open' ? 'challengeOpen' : 'challengeAnswered')}
                </button>
                <button type="button" onClick={() => onSay({ post, words }, null)}>
                  {say('noChallenge')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details class="meta">
          <summary>{count('commentsOnClaim', others.length)}</summary>
          <ul class="challenges">
            {others.map((each) => (
              <li key={each.post.key}>
                <p class="post-excerpt" dir="auto">
                  <button type="button" onClick={() => onShow(each.post.key)}>
                    {nameOf(each.post)}
                  </button>{' '}
                  {each.words}
                </p>
                <button
                  type="button"
                  aria-label={say('disputesOf', nameOf(each.post))}
                  onClick={() => onSay(each, 'open')}
                >
                  {say('disputes')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const nameOf = ({ author, kind }: Post) => author?.name ?? say(kind);
