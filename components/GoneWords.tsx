import { say } from '../core/words.ts';
import type { MarkStateProps } from './MarkStateView.tsx';
import { editedWords, isKeptDespite } from './mark-words.ts';
import { StateButton } from './StateButton.tsx';

/** Her words are no longer in the post: where else they may be, or what she wants instead. */
export function GoneWords(props: MarkStateProps) {
  const { note, revision = null } = props;
  const edited = editedWords(note, revision);
  if (isKeptDespite(note, null))
    return (
      <details class="mark-kept">
        <summary class="meta quiet">{say('keptGoneWords')}</summary>
        {edited && <p class="meta quiet">{edited}</p>}
        <Offer {...props} />
        <Ways {...props} onKeepAsMarked={undefined} />
      </details>
    );
  return (
    <div class="mark-state">
      <p class="meta">
        {say('state_gone')}
        {edited && <span class="quiet"> {edited}</span>}
      </p>
      <Offer {...props} />
      <Ways {...props} />
    </div>
  );
}

/** The same words in another post: said, and hers to take. */
function Offer({ note, offered = null, onTakeOffer }: MarkStateProps) {
  if (!offered) return null;
  return (
    <p class="meta mark-offer">
      {offered.author ? say('offeredIn', offered.author) : say('offeredElsewhere')}{' '}
      <StateButton note={note} label="takeOffer" onPress={onTakeOffer} />
    </p>
  );
}

function Ways({ note, ...on }: MarkStateProps) {
  return (
    <div class="words meta">
      <StateButton note={note} label="lookAgain" onPress={on.onLookAgain} />
      <StateButton note={note} label="attachHere" onPress={on.onAttachHere} />
      <StateButton note={note} label="keepAsMarked" onPress={on.onKeepAsMarked} />
    </div>
  );
}
