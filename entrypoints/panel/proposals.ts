import { computed } from '@preact/signals';
import { proposedTies } from '../../claims/ties.ts';
import type { Note } from '../../core/note.ts';
import { kept } from './state.ts';

/** Pairs of the thread's claims that may be about the same. */
export const proposals = computed(() => proposalsAmong(kept.value?.notes ?? []));

function proposalsAmong(notes: readonly Note[]): ReturnType<typeof proposedTies> {
  const claims = notes.filter(({ annotation }) => annotation.motivation === 'assessing');
  return proposedTies(
    claims.map(({ annotation: { id, target, wording } }) => ({
      id,
      post: target.post,
      words: `${target.selector?.exact ?? ''} ${wording}`,
    })),
    [...new Set(claims.map(({ annotation }) => annotation.target.reading.block))],
  );
}
