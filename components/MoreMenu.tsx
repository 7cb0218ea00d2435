import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../core/words.ts';

interface Props {
  keepWholePosts: boolean;
  /** False: no thread here to export. */
  hasThread: boolean;
  onLedger(): void;
  /** What may be worth checking in the thread. */
  onWorth(): void;
  onExportMarkdown(): void;
  onCopyMarkdown(): void;
  onBackUp(): void;
  /** Every form and choice, on a page of its own. */
  onLeave(): void;
  onComeBack(): void;
  /** What she says of sources, alone. */
  onExportWords(): void;
  onTrash(): void;
  onKeys(): void;
  /** She points at a post herself; null: not on this page. */
  onPick: (() => void) | null;
  /** Where we start by ourselves. */
  onSites(): void;
  onLists(): void;
  /** All notes of all threads, on a page of its own. */
  onLibrary(): void;
  onKeepWholePosts(keep: boolean): void;
  onEraseEverything(): void;
}

/** What is seldom needed: taking the notes away, bringing them back, settings. */
export function MoreMenu(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    setAsking(false);
    opener.current?.focus();
  };
  const takeKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const item = (key: string, act: () => void) => (
    <button
      type="button"
      onClick={() => {
        act();
        close();
      }}
    >
      {say(key)}
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape and for the focus leaving its buttons
    <div
      class="more"
      onKeyDown={takeKey}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !event.currentTarget.contains(to)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={opener}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
          setAsking(false);
        }}
      >
        {say('more')}
      </button>
      <div id={id} class="more-list" hidden={!isOpen}>
        {props.hasThread && (
          <div class="more-part">
            {item('ledger', props.onLedger)}
            {item('worthAsk', props.onWorth)}
          </div>
        )}
        <div class="more-part">{item('library', props.onLibrary)}</div>
        {props.onPick && <div class="more-part">{item('pickPost', props.onPick)}</div>}
        {props.hasThread && (
          <div class="more-part">
            {item('exportMarkdown', props.onExportMarkdown)}
            {item('copyMarkdown', props.onCopyMarkdown)}
          </div>
        )}
        <div class="more-part">
          {item('exportAs', props.onLeave)}
          {item('importAs', props.onComeBack)}
        </div>
        <div class="more-part">
          {item('backUp', props.onBackUp)}
          {item('exportWords', props.onExportWords)}
        </div>
        <div class="more-part">
          {item('ratingLists', props.onLists)}
          {item('keys', props.onKeys)}
          {item('sites', props.onSites)}
          <label class="more-check">
            <input
              type="checkbox"
              checked={props.keepWholePosts}
              onInput={(event) => props.onKeepWholePosts(event.currentTarget.checked)}
            />{' '}
            {say('keepWholePosts')}
          </label>
        </div>
        <div class="more-part">
          {item('trash', props.onTrash)}
          {isAsking ? (
            <fieldset class="more-ask" aria-label={say('eraseEverything')}>
              <p>{say('eraseAsk')}</p>
              <div class="words">
                <button type="button" class="strong" onClick={close}>
                  {say('eraseKeep')}
                </button>
                {item('eraseConfirm', props.onEraseEverything)}
              </div>
            </fieldset>
          ) : (
            <button type="button" onClick={() => setAsking(true)}>
              {say('eraseEverything')}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
