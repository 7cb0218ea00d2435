import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { disagreement } from '../core/disagreement.ts';
import { type SourceTag, type SourceWordValue, sourceWords } from '../core/source.ts';
import { count, say } from '../core/words.ts';
import { wordInks } from './SourceWordFields.tsx';
import { kindWord } from './source-words.ts';
import { sourceWordWord } from './verdict-words.ts';

interface Props {
  tag: SourceTag;
  /** How often the thread links to it. */
  citations: number;
  /** False where a heading above says the kind. */
  withKind?: boolean;
  isOpen: boolean;
  onToggle(): void;
  /** A digit pressed on its line: 1–3, in the order of the words in its card. */
  onWord?: ((word: SourceWordValue) => void) | undefined;
  /** The card, and where it is cited, shown while open. */
  children?: ComponentChildren;
}

/** One source in a list: its name, what it is, her word, how often it is cited. */
export function SourceRow({ tag, citations, withKind = true, isOpen, onToggle, onWord, children }: Props) {
  const id = useId();
  const { fact, source, word, depends } = tag;
  const kind = depends.length > 0 ? say('kind_depends') : kindWord(fact.kind);
  const about = [withKind ? kind : '', fact.name ? source.host : ''].filter(Boolean);
  return (
    <li class="source-row" data-card="">
      <button
        type="button"
        class="source-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-keyshortcuts={onWord && '1 2 3'}
        onClick={onToggle}
        onKeyDown={(event) => {
          const said = wordOfKey(event);
          if (!said || !onWord) return;
          event.preventDefault();
          onWord(said);
        }}
      >
        <span class="source-line">
          <span class="source-title" dir="auto">
            {fact.name ?? source.host}
          </span>
          <span class="meta quiet">{count('citations', citations)}</span>
        </span>
        {tag.lists.length > 0 && disagreement(tag.lists) && (
          <span class="meta strong">{say('listsDifferShort')}</span>
        )}
        {about.length > 0 && <span class="meta quiet">{about.join(' · ')}</span>}
        {word && (
          <span class="meta source-word">
            <span class={`strong ${wordInks[word.word]}`}>
              <span aria-hidden="true">● </span>
              {sourceWordWord(word.word)}
            </span>
            {word.forWhat && ` · ${say('forWhatIs', word.forWhat)}`}
          </span>
        )}
      </button>
      {isOpen && (
        <div id={id} class="source-open">
          {children}
        </div>
      )}
    </li>
  );
}

const wordOfKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): SourceWordValue | null =>
  ctrlKey || metaKey || altKey || !/^[1-3]$/.test(key) ? null : (sourceWords[Number(key) - 1] ?? null);
