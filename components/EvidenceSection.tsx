import type { Note } from '../core/note.ts';
import type { Suggestion } from '../core/suggested-evidence.ts';
import { say } from '../core/words.ts';
import { ClaimHistory } from './ClaimHistory.tsx';
import { type EvidenceChange, EvidencePieces } from './EvidencePieces.tsx';
import { type EvidenceGiven, NewEvidence } from './NewEvidence.tsx';

interface Props {
  note: Note;
  suggestions: readonly Suggestion[];
  takeFocus?: boolean;
  onAdd(given: EvidenceGiven): void;
  onChange(evidence: string, change: EvidenceChange): void;
  onRemove(evidence: string): void;
}

/** What a claim's verdict rests on, room for more, and every judgement with its date. */
export function EvidenceSection({ note, suggestions, takeFocus, onAdd, onChange, onRemove }: Props) {
  const { evidence, judgements } = note;
  return (
    <section class="evidence" aria-label={say('evidenceTitle')}>
      {evidence.length > 0 && (
        <>
          <h3 class="evidence-title">{say('evidenceTitle')}</h3>
          <EvidencePieces evidence={evidence} onChange={onChange} onRemove={onRemove} />
        </>
      )}
      <h3 class="evidence-title">{say('newEvidence')}</h3>
      <NewEvidence suggestions={suggestions} takeFocus={takeFocus ?? false} onAdd={onAdd} />
      <ClaimHistory judgements={judgements} />
    </section>
  );
}
