import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../core/claim.ts';
import { say } from '../core/words.ts';
import { VerdictChooser, verdictOfKey } from './VerdictChooser.tsx';

interface Props {
  /** `choose`: three words. `judge`: six shapes, after Claim. `attach`: the words are offered to a note. */
  mode: 'choose' | 'judge' | 'attach';
  verdict: Verdict | null;
  /** Said aloud and shown beside the bar, without moving it. */
  notice?: string | null;
  /** Moves the focus into the bar when it opens; a press of the mouse should leave it where it is. */
  takeFocus?: boolean;
  onClaim(): void;
  onNote(): void;
  onCopyLink(): void;
  onVerdict(verdict: Verdict | null): void;
  /** `begun`: the letter that she began to write with, where she did. */
  onComment(begun?: string): void;
  /** Left out: evidence cannot be added here. */
  onEvidence?: () => void;
  /** Takes back what the notice says was done. */
  onUndo?: (() => void) | undefined;
  onAttach?: () => void;
  onDone(): void;
}

/**
 * One line beside a selection: Claim · Note · Copy link; after Claim, the six verdicts. Three words take no more
 * room than they need: the bar stands over a line of the post, and most selections are made for something else.
 */
export function SelectionToolbar(props: Props) {
  const { mode, notice = null, takeFocus = false, onUndo } = props;
  const bar = useRef<HTMLDivElement>(null);
  // Before anything is painted: the digits that she types next are for the bar.
  useLayoutEffect(() => {
    const hadFocus = bar.current?.matches(':focus-within');
    if (!takeFocus && !hadFocus) return;
    // After Claim the bar itself takes the digits: a ring around the first verdict would look like a choice.
    if (mode === 'judge') bar.current?.focus();
    else bar.current?.querySelector<HTMLElement>('.toolbar-choose button')?.focus();
  }, [mode, takeFocus]);
  return (
    <>
      <div
        ref={bar}
        class="toolbar"
        role="toolbar"
        aria-label={say('toolbar')}
        data-mode={mode}
        tabIndex={-1}
        onKeyDown={(event) => takeKey(event, props)}
      >
        {mode === 'attach' ? <Attach {...props} /> : <ChooseAndJudge {...props} />}
      </div>
      <p class="toolbar-notice meta" role="status">
        {notice}
        {notice && onUndo && (
          <button type="button" class="toolbar-undo" aria-keyshortcuts="Control+Z" onClick={onUndo}>
            {say('undo')}
          </button>
        )}
      </p>
    </>
  );
}

function Attach({ onAttach, onDone }: Props) {
  return (
    <div class="toolbar-choose">
      <button type="button" onClick={onAttach}>
        {say('attachToThese')}
      </button>
      <button type="button" aria-keyshortcuts="Escape" onClick={onDone}>
        {say('cancel')}
      </button>
    </div>
  );
}

function ChooseAndJudge(props: Props) {
  const { mode, verdict } = props;
  return (
    <>
      <div class="toolbar-choose" inert={mode !== 'choose'}>
        <button type="button" aria-keyshortcuts="c" onClick={props.onClaim}>
          {say('claim')}
        </button>
        <button type="button" aria-keyshortcuts="n" onClick={props.onNote}>
          {say('note')}
        </button>
        <button type="button" onClick={props.onCopyLink}>
          {say('copyLink')}
        </button>
      </div>
      <div class="toolbar-judge" inert={mode !== 'judge'}>
        <VerdictChooser inLine verdict={verdict} onChoose={props.onVerdict} />
        <div class="toolbar-afters">
          {props.onEvidence && (
            <button type="button" class="toolbar-after" onClick={props.onEvidence}>
              {say('evidence')}
            </button>
          )}
          <button
            type="button"
            class="toolbar-after"
            aria-keyshortcuts="Enter"
            onClick={() => props.onComment()}
          >
            {say('comment')}
          </button>
        </div>
      </div>
    </>
  );
}

/** 1–6 judge, Enter comments, Escape goes on; before that, C and N choose. */
function takeKey(event: TargetedKeyboardEvent<HTMLElement>, props: Props): void {
  const act = actionOf(event, props);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function actionOf(event: TargetedKeyboardEvent<HTMLElement>, props: Props): (() => void) | null {
  if (event.key === 'Escape') return props.onDone;
  if (event.key === 'z' && (event.ctrlKey || event.metaKey)) return props.onUndo ?? null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (props.mode === 'judge') {
    if (event.key === 'Enter') return isOnWord(event) ? null : () => props.onComment();
    // Who begins to write wants a comment; nothing that is typed may take a verdict back.
    if (/^\p{L}$/u.test(event.key)) return () => props.onComment(event.key);
    if (/^(0|Backspace|Delete)$/.test(event.key)) return () => {};
    const verdict = verdictOfKey(event, props.verdict);
    return verdict === undefined ? null : () => props.onVerdict(verdict);
  }
  if (props.mode === 'choose' && event.key === 'c') return props.onClaim;
  if (props.mode === 'choose' && event.key === 'n') return props.onNote;
  return move(event.currentTarget, event.key);
}

/** Its own press, by Enter. In a frame the target is no `Element` of the window that this runs in. */
const isOnWord = (event: TargetedKeyboardEvent<HTMLElement>) =>
  (event.target as Element).matches('.toolbar-after');

/** Left and right go from word to word, as in every toolbar. */
function move(bar: HTMLElement, key: string): (() => void) | null {
  const forth = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const words = [...bar.querySelectorAll<HTMLElement>('.toolbar-choose button')];
  const at = words.findIndex((word) => word.matches(':focus'));
  const to = at + (key === forth ? 1 : -1);
  return () => words[(to + words.length) % words.length]?.focus();
}
