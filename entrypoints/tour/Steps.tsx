import { useEffect, useState } from 'preact/hooks';
import { describe } from '../../anchoring/describe.ts';
import { rangeOf } from '../../anchoring/dom-range.ts';
import { SelectionToolbar } from '../../components/SelectionToolbar.tsx';
import { SourceCard } from '../../components/SourceCard.tsx';
import type { SaidOfSource } from '../../components/SourceWordFields.tsx';
import { verdictOfKey } from '../../components/VerdictChooser.tsx';
import { verdictWord } from '../../components/verdict-words.ts';
import type { Verdict } from '../../core/claim.ts';
import { say } from '../../core/words.ts';
import { offers } from '../../sources/lists/offers.ts';
import { download } from '../panel/download.ts';
import { answerText } from './Example.tsx';
import { exampleMarkdown, exampleNote, examplePost } from './example.ts';
import * as state from './state.ts';

/** Selects the answer's first sentence, as she would: whoever works by keyboard has no caret in a page. */
function selectForHer(): void {
  const text = answerText();
  const range = text && rangeOf(text, { start: 0, end: say('tourClaim').length });
  if (!range) return;
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

const none = () => {};

export function Mark() {
  const { chosen, marked } = state;
  const [notice, setNotice] = useState<string | null>(null);
  const tellOnly = () => setNotice(say('tourOnlyClaim'));
  const claim = () => {
    marked.value = chosen.value;
    document.getSelection()?.removeAllRanges();
    state.goTo('judge');
  };
  if (!chosen.value)
    return (
      <button type="button" class="strong" onClick={selectForHer}>
        {say('tourSelect')}
      </button>
    );
  return (
    <div class="tour-bar">
      <SelectionToolbar
        mode="choose"
        verdict={null}
        notice={notice}
        takeFocus
        onClaim={claim}
        onNote={tellOnly}
        onCopyLink={tellOnly}
        onVerdict={none}
        onComment={none}
        onDone={() => (chosen.value = null)}
      />
    </div>
  );
}

export function Judge() {
  const { marked, verdict } = state;
  // Digits count wherever the focus is: it stands on the step's title, which is read first.
  useEffect(() => {
    const open = new AbortController();
    document.addEventListener('keydown', takeDigit, { signal: open.signal });
    return () => open.abort();
  }, []);
  if (!marked.value) return <NoClaim />;
  const judge = (said: Verdict | null) => (verdict.value = said);
  return (
    <div class="tour-bar">
      <SelectionToolbar
        mode="judge"
        verdict={verdict.value}
        notice={verdict.value && say('verdictSaid', verdictWord(verdict.value))}
        onClaim={none}
        onNote={none}
        onCopyLink={none}
        onVerdict={judge}
        onComment={() => state.goTo('source')}
        onDone={() => state.goTo('source')}
      />
    </div>
  );
}

function takeDigit(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const said = state.marked.value && /^[1-6]$/.test(event.key) && verdictOfKey(event, state.verdict.value);
  if (said) state.verdict.value = said;
}

export function Source() {
  const tag = state.tag.value;
  if (!tag) return <p role="status">{say('tourNoSource')}</p>;
  const sayWord = ({ pattern, word, forWhat, note }: SaidOfSource) => {
    const said = new Date().toISOString();
    const row = { id: 'example', rev: '1-0000000000000000', modified: said };
    const words = [{ ...row, pattern, word, forWhat, note, said }];
    state.tag.value = { ...tag, words, word: words[0] ?? null };
  };
  return (
    <SourceCard
      tag={tag}
      citations={[]}
      meetings={[]}
      isRoomy
      onSay={sayWord}
      onWithdraw={() => (state.tag.value = { ...tag, words: [], word: null })}
      onStanding={none}
      onDocument={none}
      onGoTo={none}
    />
  );
}

export function Leave() {
  const [isSaved, setSaved] = useState(false);
  const text = answerText();
  const { marked, verdict, tag } = state;
  if (!marked.value || !text) return <NoClaim />;
  const answer = examplePost('answer', '2', say('tourAnswerer'));
  const note = exampleNote(answer, text.text, describe(text.text, marked.value), verdict.value);
  const file = exampleMarkdown(answer, text.text, note, tag.value);
  return (
    <>
      <textarea class="tour-file" aria-label={say('tourFile')} readOnly value={file} />
      <button
        type="button"
        onClick={() => {
          download('scholium-example.md', file, 'text/markdown');
          setSaved(true);
        }}
      >
        {say('exportMarkdown')}
      </button>
      <p role="status" class="meta">
        {isSaved && say('exported', 'scholium-example.md')}
      </p>
    </>
  );
}

/** Public lists by name, licence and address: none is used, and none is asked for, until she presses for it there. */
export function Lists() {
  return (
    <section aria-labelledby="tour-lists">
      <h3 id="tour-lists" class="strong">
        {say('ratingLists')}
      </h3>
      <p>{say('tourLists')}</p>
      <ul class="tour-lists">
        {offers.map(({ title, purpose, licence, address }) => (
          <li key={address}>
            <p>{title}</p>
            <p class="meta">{[purpose, licence].join(' · ')}</p>
            <p class="meta quiet">{address}</p>
          </li>
        ))}
      </ul>
      <a href="/panel.html?lists" target="_blank" rel="noopener">
        {say('tourListsOpen')}
      </a>
    </section>
  );
}

function NoClaim() {
  return (
    <button type="button" class="strong" onClick={() => state.goTo('mark')}>
      {say('tourMarkFirst')}
    </button>
  );
}
