import { type Verdict, verdicts } from '../core/claim.ts';
import { count, say } from '../core/words.ts';
import { verdictWord } from './verdict-words.ts';

/**
 * Which notes are shown: those of one verdict, claims to check, plain notes, claims without evidence, those
 * whose words changed or are gone, or all.
 */
export type Which = Verdict | 'all' | 'to-check' | 'note' | 'without-evidence' | 'changed-or-gone';

interface Props {
  text: string;
  which: Which;
  shown: number;
  total: number;
  onText(text: string): void;
  onWhich(which: Which): void;
}

export function Filter({ text, which, shown, total, onText, onWhich }: Props) {
  return (
    <search class="filter">
      <input
        type="search"
        aria-label={say('searchNotes')}
        placeholder={say('searchNotes')}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <select
        aria-label={say('showOnly')}
        value={which}
        onInput={(event) => {
          const chosen = choices.find((choice) => choice === event.currentTarget.value);
          if (chosen) onWhich(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === which}>
            {wordOf(choice)}
          </option>
        ))}
      </select>
      <p class="meta quiet filter-count" role="status">
        {text || which !== 'all' ? count('shownOf', total, shown) : ''}
      </p>
    </search>
  );
}

const choices: readonly Which[] = [
  'all',
  'to-check',
  ...verdicts,
  'without-evidence',
  'changed-or-gone',
  'note',
];

function wordOf(choice: Which): string {
  switch (choice) {
    case 'all':
      return say('everyVerdict');
    case 'note':
      return say('notesOnly');
    case 'without-evidence':
      return say('withoutEvidenceOnly');
    case 'changed-or-gone':
      return say('changedOrGoneOnly');
    case 'to-check':
      return verdictWord(null);
    default:
      return verdictWord(choice);
  }
}
