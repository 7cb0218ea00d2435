import type { CitationShown } from '../../components/CitationsHere.tsx';
import type { SaidOfSource } from '../../components/SourceWordFields.tsx';
import { documentWord, standingWord } from '../../components/source-words.ts';
import { sourceWordWord } from '../../components/verdict-words.ts';
import type { DocumentKind, Standing } from '../../core/citation.ts';
import { say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { act, privacy, show } from './act.ts';
import * as state from './state.ts';

/** What she says of sources, from the panel. */

export const saySource = (fields: SaidOfSource) =>
  act(fields.pattern, async () => {
    const { step } = await sendToBackground('saySource', { ...fields, ...privacy() });
    return { message: say('wordSaid', fields.pattern, sourceWordWord(fields.word)), steps: [step] };
  });

export const withdrawWord = (pattern: string) =>
  act(pattern, async () => {
    const { step } = await sendToBackground('withdrawSourceWord', { pattern, ...privacy() });
    return { message: say('wordWithdrawn', pattern), steps: [step] };
  });

export const sayCitation = ({ key, words, tag }: CitationShown, standing: Standing | null) =>
  act(tag.scope, async () => {
    const at = state.place.value;
    const citation = state.citations.value.find((each) => each.key === key);
    if (at.at !== 'thread' || !citation) return null;
    const { thread } = at;
    const { resource } = tag.source;
    const said = { thread, post: citation.post, resource, standing };
    const { step } = await sendToBackground('sayCitation', { ...said, ...privacy() });
    const message = standing
      ? say('standingSaid', words || resource, standingWord(standing))
      : say('standingTakenBack');
    return { message, steps: [step] };
  });

export const sayDocument = (resource: string, document: DocumentKind | null) =>
  act(null, async () => {
    const { step } = await sendToBackground('sayDocument', { resource, document, ...privacy() });
    const message = document ? say('documentSaid', documentWord(document)) : say('documentTakenBack');
    return { message, steps: [step] };
  });

/** Scrolls to the link, or to the words that name it. */
export function showCitation(key: string) {
  const citation = state.citations.value.find((each) => each.key === key);
  if (!citation) return Promise.resolve();
  const { link, post, unlinked } = citation;
  const same = state.citations.value.filter(
    (each) => !each.unlinked && each.link === link && each.post === post,
  );
  const nth = Math.max(0, same.indexOf(citation));
  return show(
    'showSource',
    unlinked ? { link: null, post, start: unlinked.start, end: unlinked.end } : { link, post, nth },
  );
}

/** Scrolls to words that name a source which nothing leads to. */
export const showNamed = (post: string, start: number, end: number) =>
  show('showSource', { link: null, post, start, end });
