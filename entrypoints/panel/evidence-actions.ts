import type { Disputing } from '../../components/Challenges.tsx';
import type { EvidenceChange } from '../../components/EvidencePieces.tsx';
import type { EvidenceGiven } from '../../components/NewEvidence.tsx';
import type { Challenge } from '../../core/challenge.ts';
import type { Stance } from '../../core/claim.ts';
import type { Compared } from '../../core/finding.ts';
import { selectedSpan } from '../../core/selected-span.ts';
import { directive, linesOf } from '../../core/text-directive.ts';
import type { TieSays } from '../../core/tie.ts';
import { say } from '../../core/words.ts';
import type { PageText } from '../../messaging/contract.ts';
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

interface FoundEvidence {
  readonly stance: Stance;
  readonly link: string;
  readonly title: string | undefined;
  readonly passage: string | undefined;
  readonly finding: Compared;
  readonly read: string;
}

/** A finding as evidence: the passage is its quotation. */
export const addFinding = (annotation: string, { finding, title, passage, ...given }: FoundEvidence) =>
  act('page', async () => {
    const id = crypto.randomUUID();
    const said = { id, annotation, ...given, quote: finding.passage.words, note: '', finding, ...privacy() };
    const { step } = await sendToBackground('addEvidence', {
      ...said,
      ...(title && { title }),
      ...(passage && { passage }),
    });
    return { message: say('evidenceAdded'), steps: [step] };
  });

/** Words of a page that she has open, with an address that leads to them; without any, the page as a whole. */
export const addFromPage = (
  annotation: string,
  stance: Stance,
  { url, title, text, selected, before }: PageText,
) =>
  act('page', async () => {
    const span = selectedSpan(text, selected, before);
    const found = span && directive(text, linesOf(text), span);
    const { step } = await sendToBackground('addEvidence', {
      id: crypto.randomUUID(),
      annotation,
      stance,
      link: url.split('#:~:')[0] ?? url,
      quote: selected,
      note: '',
      ...(title && { title }),
      ...(found && { passage: `${url.split('#')[0]}#:~:${found}` }),
      read: new Date().toISOString(),
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
