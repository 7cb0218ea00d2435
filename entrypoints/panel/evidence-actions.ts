import type { Disputing } from '../../components/Challenges.tsx';
import type { EvidenceChange } from '../../components/EvidencePieces.tsx';
import type { EvidenceGiven } from '../../components/NewEvidence.tsx';
import type { Challenge } from '../../core/challenge.ts';
import type { TieSays } from '../../core/tie.ts';
import { say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { act, privacy } from './act.ts';

/** What she rests her verdicts on, and what she says stands between claims. */

export const add = (annotation: string, given: EvidenceGiven) =>
  act(annotation, async () => {
    const { step } = await sendToBackground('addEvidence', {
      id: crypto.randomUUID(),
      annotation,
      ...given,
      ...privacy(),
    });
    return { message: say('evidenceAdded'), steps: [step] };
  });

export const change = (annotation: string, evidence: string, changed: EvidenceChange) =>
  act(annotation, async () => {
    const { step } = await sendToBackground('changeEvidence', { evidence, ...changed, ...privacy() });
    return { message: say('evidenceChanged'), steps: [step] };
  });

export const remove = (annotation: string, evidence: string) =>
  act(annotation, async () => {
    const { step } = await sendToBackground('removeEvidence', { evidence, ...privacy() });
    return { message: say('evidenceRemoved'), steps: [step] };
  });

export const tie = (from: string, to: string, says: TieSays | null) =>
  act(from, async () => {
    const { step } = await sendToBackground('tie', { from, to, says, ...privacy() });
    return { message: say('tieSaid'), steps: [step] };
  });

export const challenge = (
  annotation: string,
  { post, words }: Disputing,
  challengeState: Challenge['state'] | null,
) =>
  act(annotation, async () => {
    const said = { annotation, post, words, state: challengeState, ...privacy() };
    const { step } = await sendToBackground('challenge', said);
    return { message: say(challengeState ? 'challengeSaid' : 'challengeDropped'), steps: [step] };
  });
