import { computed } from '@preact/signals';
import { proposedAmong } from '../../claims/proposed-among.ts';
import { kept } from './state.ts';

/** Pairs of the thread's claims that may be about the same. */
export const proposals = computed(() => proposedAmong(kept.value?.notes ?? []));
