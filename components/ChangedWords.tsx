import { say } from '../core/words.ts';
import type { MarkStateProps } from './MarkStateView.tsx';
import { editedWords, isKeptDespite } from './mark-words.ts';
import { StateButton } from './StateButton.tsx';
import { WordDiff } from './WordDiff.tsx';

/** The post reads differently where she marked it: by whose edit, and which words she wants. */
export function ChangedWords({ note, now = null, revision = null, ...on }: MarkStateProps) {
  const then = note.annotation.target.selector?.exact ?? '';
  const since = editedWords(note, revision) ?? say('state_changed');
  const take = <StateButton note={note} label="takeNewWords" onPress={on.onAcceptWords} />;
  const choose = <StateButton note={note} label="chooseOtherWords" onPress={on.onAttachHere} />;
  if (now !== null && isKeptDespite(note, now))
    return (
      <details class="mark-kept">
        <summary class="meta quiet">{say('keptOldWords')}</summary>
        <WordDiff then={then} now={now} more={since} />
        <div class="words meta">
          {take}
          {choose}
        </div>
      </details>
    );
  return (
    <div class="mark-state">
      {now === null ? <p class="meta quiet">{since}</p> : <WordDiff then={then} now={now} more={since} />}
      <div class="words meta">
        {take}
        <StateButton note={note} label="keepOldWords" onPress={on.onKeepAsMarked} />
        {choose}
      </div>
    </div>
  );
}
