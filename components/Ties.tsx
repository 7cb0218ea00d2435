import { type TieSays, tieSays } from '../core/tie.ts';
import { say } from '../core/words.ts';

/** Another claim, and what it has to do with this one. */
export interface TiedClaim {
  readonly annotation: string;
  readonly words: string;
  /** Who says it. */
  readonly author: string | null;
  /** Null: she has not said, it is only proposed. */
  readonly says: TieSays | null;
}

interface Props {
  claims: readonly TiedClaim[];
  onShow(annotation: string): void;
  onSay(annotation: string, says: TieSays | null): void;
}

/** The claims of other posts that say the same or the opposite, and those that may. */
export function Ties({ claims, onShow, onSay }: Props) {
  const shown = claims.filter(({ says }) => says !== 'neither');
  if (shown.length === 0) return null;
  return (
    <ul class="ties" aria-label={say('ties')}>
      {shown.map(({ annotation, words, author, says }) => (
        <li key={annotation}>
          <p dir="auto">
            <span class={says ? 'strong' : 'quiet'}>{say(says ? `tie_${says}` : 'tieProposed')}</span>
            {' · '}
            <button type="button" onClick={() => onShow(annotation)}>
              {author ?? say('post')}
            </button>{' '}
            <span class="quoted">{words}</span>
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: three words in a line, no form */}
          <div class="words meta" role="group" aria-label={say('tieSays')}>
            {tieSays.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={says === each}
                onClick={() => onSay(annotation, says === each ? null : each)}
              >
                {say(`tie_${each}`)}
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
