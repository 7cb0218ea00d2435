import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import type { Meeting } from '../core/meeting.ts';
import type { KindFact, SourceTag } from '../core/source.ts';
import { say } from '../core/words.ts';
import { type CitationActions, type CitationShown, CitationsHere } from './CitationsHere.tsx';
import { dateWords } from './date-words.ts';
import { ListsSay } from './ListsSay.tsx';
import { MetBefore } from './MetBefore.tsx';
import { ReadElsewhere } from './ReadElsewhere.tsx';
import { SourceWordFields, type WordActions } from './SourceWordFields.tsx';
import { kindWord } from './source-words.ts';

export interface SourceCardProps extends WordActions, CitationActions {
  tag: SourceTag;
  /** What of this publisher's the thread cites: the citation that she came from first. */
  citations: readonly CitationShown[];
  /** Where else she met this publisher; null: still being looked up. */
  meetings: readonly Meeting[] | null;
  /** Why the last change failed. */
  problem?: string | null;
  /** Whether it stands in a view of its own, and not over the page's words. */
  isRoomy?: boolean;
  onClose?: (() => void) | undefined;
  children?: ComponentChildren;
}

/** Who stands behind a link: what they are and how we know, her own word, what is cited of theirs here and elsewhere. */
export function SourceCard({
  tag,
  citations,
  meetings,
  problem = null,
  isRoomy = false,
  ...on
}: SourceCardProps) {
  const { source, fact, depends } = tag;
  const takeKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !on.onClose) return;
    event.preventDefault();
    event.stopPropagation();
    on.onClose();
  };
  return (
    <section class="source-card" aria-label={say('sourceCard', fact.name ?? source.host)} onKeyDown={takeKey}>
      <div class="source-top">
        <h3 class="source-name" dir="auto">
          {fact.name ?? source.host}
        </h3>
        {on.onClose && (
          <button type="button" aria-keyshortcuts="Escape" onClick={on.onClose}>
            {say('close')}
          </button>
        )}
      </div>
      {depends.length > 0 ? <Depends facts={depends} /> : <Kind fact={fact} />}
      <ListsSay lists={tag.lists} />
      <SourceWordFields key={source.resource} tag={tag} {...on} />
      {problem && <p role="alert">{problem}</p>}
      <CitationsHere citations={citations} isRoomy={isRoomy} {...on} />
      <MetBefore meetings={meetings} />
      <ReadElsewhere tag={tag} />
    </section>
  );
}

function Kind({ fact }: { fact: KindFact }) {
  return (
    <>
      <p class="source-kind">{kindWord(fact.kind)}</p>
      {fact.kind !== 'unknown' && (
        <p class="meta quiet">
          {fact.reason}
          {fact.reviewed && ` ${say('reviewed', dateWords(fact.reviewed))}`}
        </p>
      )}
    </>
  );
}

/** One address holds pages of several kinds, and does not tell which this is. */
function Depends({ facts }: { facts: readonly KindFact[] }) {
  return (
    <>
      <p class="source-kind">{say('kind_depends')}</p>
      <ul class="meta quiet">
        {facts.map((fact) => (
          <li key={fact.whose}>
            {kindWord(fact.kind)}: {fact.whose}
          </li>
        ))}
      </ul>
    </>
  );
}
