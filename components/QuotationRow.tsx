import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Comparison } from '../core/comparison.ts';
import type { Finding } from '../core/finding.ts';
import { failedWords, findingWords } from '../core/finding-words.ts';
import { say } from '../core/words.ts';
import { dateWords } from './date-words.ts';
import { FindingView } from './FindingView.tsx';

interface Props {
  words: string;
  /** Who quotes. */
  author: string | null;
  /** Where the words are said to be from; null: the post does not say. */
  from: string | null;
  /** Null: not compared yet. */
  finding: Finding | null;
  /** When it was compared; null: just now, on this page. */
  at: string | null;
  /** What came of asking the source again since; null: it was not, or it answered. */
  failed: Comparison['failed'] | null;
  isOpen: boolean;
  isBusy: boolean;
  onToggle(): void;
  onShow(): void;
  /** Once it is drawn, with what takes the focus in it. */
  onDrawn?(head: HTMLElement): void;
  /** What can be done about it, shown while open. */
  children?: ComponentChildren;
}

/** A quotation of the thread: its words, its source, and what comparing the two has found. */
export function QuotationRow(props: Props) {
  const { words, author, from, finding, at, failed, isOpen, isBusy, onToggle, onShow, onDrawn, children } =
    props;
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (head.current) onDrawn?.(head.current);
  }, []);
  return (
    <li class="quotation-row">
      <button
        ref={head}
        type="button"
        class="source-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span class="quoted card-quote" dir="auto">
          {words}
        </span>
        <span class="meta quiet">
          {[author && say('quotedBy', author), from ?? say('noSourceFound')].filter(Boolean).join(' · ')}
        </span>
        <span class={`meta ${finding ? 'strong' : 'quiet'}`} aria-live="polite">
          {isBusy ? say('comparing') : finding ? findingWords(finding) : from && say('notCompared')}
        </span>
        <span class="meta quiet" aria-live="polite">
          {!isBusy && failed && failedWords(failed, dateWords(failed.at))}
        </span>
      </button>
      {isOpen && (
        <div id={id} class="source-open">
          {finding && <FindingView words={words} finding={finding} />}
          {finding && at && <p class="meta quiet">{say('comparedOn', dateWords(at))}</p>}
          <div class="words meta">
            <button type="button" onClick={onShow}>
              {say('goTo')}
            </button>
            {children}
          </div>
        </div>
      )}
    </li>
  );
}
