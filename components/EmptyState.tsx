import type { Verdict } from '../core/claim.ts';
import { say } from '../core/words.ts';
import { VerdictShape } from './VerdictShape.tsx';

interface Props {
  /** The drawn line: a few of a post's words, the gloss above them, the shape beside. */
  words: string;
  gloss: string;
  verdict?: Verdict | 'to-check' | 'note';
  sentence: string;
  action?: { label: string; onPress(): void } | null;
}

/** Teaches by example: a line of a post as it would look with a note on it, one sentence, one button. */
export function EmptyState({ words, gloss, verdict = 'to-check', sentence, action = null }: Props) {
  return (
    <div class="state">
      <div class="example" aria-hidden="true">
        <VerdictShape verdict={verdict} filled />
        <p class="quoted example-line">
          {say('exampleBefore')} <span class="example-mark">{words}</span> {say('exampleAfter')}
          <span class="example-gloss">{gloss}</span>
        </p>
      </div>
      <p>{sentence}</p>
      {action && (
        <button type="button" class="strong" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  );
}
