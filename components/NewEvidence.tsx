import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stance } from '../core/claim.ts';
import { say } from '../core/words.ts';
import { StanceWords } from './StanceWords.tsx';

/** A link that could be evidence: what the post cites beside the claim, or elsewhere. */
export interface Suggestion {
  readonly link: string;
  /** What it is called there. */
  readonly words: string;
}

export interface EvidenceGiven {
  readonly stance: Stance;
  readonly link: string;
  readonly quote: string;
  readonly note: string;
}

interface Props {
  suggestions: readonly Suggestion[];
  takeFocus?: boolean;
  onAdd(given: EvidenceGiven): void;
}

const few = 4;

/** A link, and what it says of the claim: two presses where the thread cites it. Words and a note may be added. */
export function NewEvidence({ suggestions, takeFocus = false, onAdd }: Props) {
  const [link, setLink] = useState('');
  const [quote, setQuote] = useState('');
  const [note, setNote] = useState('');
  const [showsAll, setAll] = useState(false);
  const [isChosen, setChosen] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) form.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [takeFocus]);
  // What it says of the claim comes next: a second Enter is enough.
  useEffect(() => {
    if (isChosen) form.current?.querySelector<HTMLElement>('.stances button')?.focus();
    setChosen(false);
  }, [isChosen]);
  const address = addressIn(link);
  const shown = showsAll ? suggestions : suggestions.slice(0, few);
  return (
    <div class="evidence-form" ref={form}>
      {suggestions.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: the words above the buttons are its name
        <div class="evidence-links" role="group" aria-label={say('citedLinks')}>
          {shown.map((each) => (
            <button
              key={each.link}
              type="button"
              dir="auto"
              aria-pressed={each.link === address}
              onClick={() => {
                setLink(each.link);
                setChosen(true);
              }}
            >
              {each.words}
            </button>
          ))}
          {!showsAll && suggestions.length > few && (
            <button type="button" class="quiet" onClick={() => setAll(true)}>
              {say('showAll')}
            </button>
          )}
        </div>
      )}
      <label>
        <span class="meta quiet">{say('evidenceLink')}</span>
        <input
          type="url"
          value={link}
          placeholder="https://"
          aria-invalid={link !== '' && !address}
          onInput={(event) => setLink(event.currentTarget.value)}
        />
      </label>
      {link !== '' && !address && <p role="alert">{say('notAnAddress')}</p>}
      {address && (
        <>
          <label>
            <span class="meta quiet">{say('evidenceQuote')}</span>
            <textarea
              rows={1}
              dir="auto"
              value={quote}
              onInput={(event) => setQuote(event.currentTarget.value)}
            />
          </label>
          <label>
            <span class="meta quiet">{say('evidenceNote')}</span>
            <textarea
              rows={1}
              dir="auto"
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          </label>
        </>
      )}
      <StanceWords
        chosen={null}
        isDisabled={!address}
        onChoose={(stance) => {
          if (!address) return;
          onAdd({ stance, link: address, quote: quote.trim(), note: note.trim() });
          // The words are out of use again, and would lose the focus to nothing.
          form.current?.querySelector<HTMLElement>('button, input')?.focus();
          setLink('');
          setQuote('');
          setNote('');
        }}
      />
    </div>
  );
}

/** Only pages of the web can be evidence; null: it is none. */
function addressIn(text: string): string | null {
  const typed = text.trim();
  const url = URL.parse(/^[a-z][\w+.-]*:/i.test(typed) ? typed : `https://${typed}`);
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}
