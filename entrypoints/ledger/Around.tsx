import type { Note } from '../../core/note.ts';
import { otherEnd } from '../../core/tie.ts';
import { say } from '../../core/words.ts';
import * as actions from './actions.ts';
import { authorOf, claimEntry, claimId, claimWords } from './claim-words.ts';
import type { Ledger } from './ledger-of.ts';

interface Props {
  note: Note;
  ledger: Ledger;
}

/** What other posts say of the same. */
export function TiesOf({ note, ledger: { ties, byId } }: Props) {
  const { id } = note.annotation;
  const tied = ties.flatMap((tie) => {
    const other = byId.get(otherEnd(tie, id) ?? '');
    return other ? [{ tie, other }] : [];
  });
  if (tied.length === 0) return null;
  return (
    <ul class="around" aria-label={say('ties')}>
      {tied.map(({ tie: { id: key, says }, other }) => (
        <li key={key}>
          <p dir="auto">
            <span class="strong">{say(`tie_${says}`)}</span>
            {' · '}
            <span class="quiet">{authorOf(other)}</span>{' '}
            <a class="quoted ink" href={`#${claimId(other.annotation.id)}`}>
              {claimWords(other)}
            </a>
          </p>
          <button
            type="button"
            class="meta"
            aria-label={`${say('untie')}: ${claimEntry(other)}`}
            onClick={() => actions.tie(id, other.annotation.id, null)}
          >
            {say('untie')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Who disputes it, and whether that is answered. */
export function ChallengesOf({ note, ledger: { challenges } }: Props) {
  const own = challenges.filter(({ annotation }) => annotation === note.annotation.id);
  if (own.length === 0) return null;
  return (
    <ul class="around" aria-label={say('challenges')}>
      {own.map((challenge) => {
        const { id, post, words, state } = challenge;
        const name = post.author?.name ?? say(post.kind);
        const isOpen = state === 'open';
        return (
          <li key={id}>
            <p dir="auto">
              <span class="strong">{say(isOpen ? 'disputedOpen' : 'disputedAnswered')}</span>
              {' · '}
              <a href={post.permalink} target="_blank" rel="noreferrer">
                {say(`${post.kind}By`, name)}
              </a>{' '}
              <span class="quoted">{words}</span>
            </p>
            <button
              type="button"
              class="meta"
              aria-label={`${say(isOpen ? 'markAnswered' : 'markOpen')}: ${name}`}
              onClick={() => actions.answerChallenge(challenge)}
            >
              {say(isOpen ? 'markAnswered' : 'markOpen')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
