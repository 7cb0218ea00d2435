import type { Meeting } from '../core/meeting.ts';
import { count, say } from '../core/words.ts';
import { dateWords } from './date-words.ts';
import { standingWord } from './source-words.ts';
import { VerdictShape } from './VerdictShape.tsx';
import { verdictWord } from './verdict-words.ts';

/** Where else she met this publisher, and what she said there. */
export function MetBefore({ meetings }: { meetings: readonly Meeting[] | null }) {
  if (meetings === null) return <p class="meta quiet">{say('lookingUp')}</p>;
  if (meetings.length === 0) return null;
  return (
    <details class="met meta">
      <summary>{count('metBefore', meetings.length)}</summary>
      <ul>
        {meetings.map(({ key, thread, post, notes, standings, readAt }) => (
          <li key={key}>
            <a href={(post ?? thread).permalink} target="_blank" rel="noopener noreferrer" dir="auto">
              {thread.title}
            </a>
            <p class="quiet">
              {post && `${post.author ? say(`${post.kind}By`, post.author.name) : say(post.kind)} · `}
              {say('readOn', dateWords(readAt))}
              {standings.map((standing) => ` · ${standingWord(standing)}`)}
            </p>
            {notes.map(({ id, motivation, verdict, words }) => (
              <p key={id} class="met-note">
                <VerdictShape verdict={motivation === 'assessing' ? (verdict ?? 'to-check') : 'note'} />
                <span>
                  {words && <q dir="auto">{words}</q>}
                  {motivation === 'assessing' && ` ${verdictWord(verdict)}`}
                </span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
