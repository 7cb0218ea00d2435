import '../../components/evidence.css';
import { Challenges } from '../../components/Challenges.tsx';
import { EvidenceSection } from '../../components/EvidenceSection.tsx';
import { Ties } from '../../components/Ties.tsx';
import type { Note } from '../../core/note.ts';
import { say } from '../../core/words.ts';
import * as actions from './actions.ts';
import { disputesOf, suggestionsFor, tiedTo } from './around-claims.ts';
import * as evidence from './evidence-actions.ts';
import { goToNote } from './mark-actions.ts';
import { OpposedTo } from './Opposed.tsx';
import * as state from './state.ts';

/** What a claim rests on, and what the thread has about it: in its card, while that is open. */
export function Resting({ note }: { note: Note }) {
  const { id } = note.annotation;
  const ties = tiedTo(note);
  const challenges = (state.kept.value?.challenges ?? []).filter(({ annotation }) => annotation === id);
  const candidates = disputesOf(note);
  return (
    <>
      <EvidenceSection
        note={note}
        suggestions={suggestionsFor(note)}
        takeFocus
        onAdd={(given) => evidence.add(id, given)}
        onChange={(piece, change) => evidence.change(id, piece, change)}
        onRemove={(piece) => evidence.remove(id, piece)}
      />
      {ties.length > 0 && (
        <section class="evidence" aria-label={say('ties')}>
          <h3 class="evidence-title">{say('ties')}</h3>
          <Ties claims={ties} onShow={goToNote} onSay={(other, says) => evidence.tie(id, other, says)} />
        </section>
      )}
      <OpposedTo claim={id} />
      {(challenges.length > 0 || candidates.length > 0) && (
        <section class="evidence" aria-label={say('challenges')}>
          <h3 class="evidence-title">{say('challenges')}</h3>
          <Challenges
            challenges={challenges}
            candidates={candidates}
            onShow={actions.showPost}
            onSay={(disputing, said) => evidence.challenge(id, disputing, said)}
          />
        </section>
      )}
    </>
  );
}
