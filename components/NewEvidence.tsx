import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Stance, stances } from '../core/claim.ts';
import type { Suggestion } from '../core/suggested-evidence.ts';
import { say } from '../core/words.ts';
import { Digit } from './Digit.tsx';
import { StanceWords } from './StanceWords.tsx';

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
/** As many as have a digit. */
const mostNumbered = 9;

/**
 * A link, and what it says of the claim: two presses where the thread cites it, by mouse or by the digits
 * beside them. Words and a note may be added.
 */
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
  // What it says of the claim comes next: a second Enter or digit is enough, however fast it follows.
  useLayoutEffect(() => {
    if (isChosen) form.current?.querySelector<HTMLElement>('.stances button')?.focus();
    setChosen(false);
  }, [isChosen]);
  const address = addressIn(link);
  const choose = (chosen: string) => {
    setLink(chosen);
    setChosen(true);
  };
  const add = (stance: Stance) => {
    if (!address) return;
    onAdd({ stance, link: address, quote: quote.trim(), note: note.trim() });
    // The words are out of use again, and would lose the focus to nothing.
    form.current?.querySelector<HTMLElement>('button, input')?.focus();
    setLink('');
    setQuote('');
    setNote('');
  };
  /** Of the links, or of what one says of the claim: whichever has the focus. */
  const takeDigit = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    // In a frame it is no `Element` of the window that this runs in.
    const target = event.target as Element;
    if (ctrlKey || metaKey || altKey || !/^[1-9]$/.test(key) || target.closest('input, textarea')) return;
    event.preventDefault();
    event.stopPropagation();
    const at = Number(key) - 1;
    const stance = target.closest('.stances') ? stances[at] : undefined;
    const suggested = target.closest('.stances') ? undefined : shown[at];
    if (stance) add(stance);
    else if (suggested) choose(suggested.link);
  };
  const shown = showsAll ? suggestions : suggestions.slice(0, few);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys repeat its buttons
    <div class="evidence-form" ref={form} onKeyDown={takeDigit}>
      {suggestions.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: the words above the buttons are its name
        <div class="evidence-links" role="group" aria-label={say('citedLinks')}>
          {shown.map((each, at) => (
            <button
              key={each.link}
              type="button"
              aria-pressed={each.link === address}
              aria-keyshortcuts={at < mostNumbered ? String(at + 1) : undefined}
              onClick={() => choose(each.link)}
            >
              {at < mostNumbered && <Digit of={at + 1} />}
              <span dir="auto">{each.words}</span>
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
        <div class="evidence-more">
          <label>
            <span class="meta quiet">{say('evidenceQuote')}</span>
            <textarea
              class="short"
              rows={1}
              dir="auto"
              value={quote}
              onInput={(event) => setQuote(event.currentTarget.value)}
            />
          </label>
          <label>
            <span class="meta quiet">{say('evidenceNote')}</span>
            <textarea
              class="short"
              rows={1}
              dir="auto"
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          </label>
        </div>
      )}
      <p class="meta quiet">{say(address ? 'stanceNext' : 'linkFirst')}</p>
      <StanceWords chosen={null} isDisabled={!address} isNumbered={address !== null} onChoose={add} />
    </div>
  );
}

/** Only pages of the web can be evidence; null: it is none. */
function addressIn(text: string): string | null {
  const typed = text.trim();
  const url = URL.parse(/^[a-z][\w+.-]*:/i.test(typed) ? typed : `https://${typed}`);
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}
