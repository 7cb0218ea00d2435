import { type Verdict, verdicts } from '../../core/claim.ts';
import { emptyFields } from '../../core/note.ts';
import { actionsByChord, type PageAction } from '../../core/page-keys.ts';
import { say } from '../../core/words.ts';
import type { SentenceCursor, Step } from '../content/after-press.ts';
import type { Chosen } from '../content/desk.ts';
import type { Mark } from '../content/marks.ts';
import { ofDocument } from '../content/own-document.ts';
import { claimOn } from './claim-on.ts';
import type { Editor } from './editor.ts';

/**
 * What the reader's keys do on the page. "Read" turns a cursor on that goes by sentences; while it is on,
 * arrows, digits and a few letters are ours, and Escape gives them back.
 */
export class Reading {
  readonly #editor: Editor;
  #isOn = false;
  /** The words that something is being said of, since she began at them or judged them: that is not to make room for the bar. */
  #told: Chosen | null = null;

  constructor(editor: Editor) {
    this.#editor = editor;
    const { signal } = editor.desk;
    window.addEventListener('keydown', (event) => this.#take(event), { capture: true, signal });
  }

  press(action: PageAction): void {
    const { stage } = this.#editor;
    const acts: Record<PageAction, () => void> = {
      claim: () => this.#withWords((chosen) => this.#claim(chosen)),
      note: () => this.#withWords((chosen) => this.#editor.writing.startNote(chosen)),
      evidence: () => this.#editor.evidence.openHere(),
      read: () => this.#turn(),
      'next-mark': () => this.#goToMark(1),
      'previous-mark': () => this.#goToMark(-1),
      help: () => stage.show({ kind: 'help' }),
    };
    acts[action]();
  }

  /** A chord that was pressed inside of what floats, where the page does not hear it. */
  pressInside(chord: string): boolean {
    const keys = this.#editor.desk.state()?.keys ?? actionsByChord({});
    const action = keys[chord];
    if (action) this.press(action);
    return action !== undefined;
  }

  /** Whether something is being said of these very words. */
  hasTold({ target }: Chosen): boolean {
    const { post, selector } = this.#told?.target ?? {};
    return (
      post === target.post &&
      selector?.start === target.selector?.start &&
      selector?.end === target.selector?.end
    );
  }

  get #cursor(): SentenceCursor | undefined {
    return this.#editor.desk.afterPress?.cursor;
  }

  #turn(): void {
    if (this.#isOn) {
      this.#off();
      return;
    }
    this.#isOn = this.#cursor?.start() ?? false;
    this.#told = this.#isOn ? this.#chosen() : null;
    this.#editor.stage.notice(say(this.#isOn ? 'readingKeys' : 'nothingToRead'));
  }

  #off(): void {
    this.#isOn = false;
    this.#told = null;
    this.#editor.stage.close();
    getSelection()?.removeAllRanges();
  }

  #take(event: KeyboardEvent): void {
    if (
      !this.#isOn ||
      !event.isTrusted ||
      event.isComposing ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey
    )
      return;
    if (this.#editor.desk.afterPress?.isWriting(event)) return;
    const act = this.#actionOf(event);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }

  #actionOf({ key, shiftKey }: KeyboardEvent): (() => void) | null {
    const step = stepOf(key);
    if (step) {
      return () => {
        this.#told = null;
        // She goes on: a ring around the marker she came out at would look like the place where she is.
        this.#editor.stage.letGoOfFocus();
        this.#cursor?.go(step, shiftKey);
      };
    }
    const verdict = /^[1-6]$/.test(key) ? verdicts[Number(key) - 1] : undefined;
    if (verdict) return () => this.#withWords((chosen) => void this.#judge(chosen, verdict));
    if (key === 'Enter') return () => this.press('claim');
    if (key === 'n') return () => this.press('note');
    if (key === 'v') return () => this.press('evidence');
    if (key === '?') return () => this.press('help');
    if (key === 'Escape') return () => this.#off();
    return null;
  }

  /** The words that are selected; where nothing is, she is told how to go on. */
  #withWords(use: (chosen: Chosen) => void): void {
    const chosen = this.#chosen() ?? this.#told;
    if (this.#editor.saving.mustAskToKeep && chosen) this.#editor.choose(chosen);
    else if (chosen) use(chosen);
    else this.#editor.stage.notice(say('selectWordsFirst'));
  }

  #chosen(): Chosen | null {
    const selection = getSelection();
    const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    return (range && this.#editor.desk.afterPress?.chosenIn(range)) ?? null;
  }

  /** The claim that stands on the very words that are selected, or that she has just said something of; null: none. */
  claimSelected(): Mark | null {
    const chosen = this.#chosen() ?? this.#told;
    return chosen && claimOn(this.#editor.desk.marks(), chosen);
  }

  #claim(chosen: Chosen): void {
    // Claim lets the words go; while she reads, they are still what she is at.
    if (this.#isOn) this.#told = chosen;
    void this.#editor.claim(chosen);
  }

  /** A claim with its verdict in one step; where these very words are one already, its verdict. */
  async #judge(chosen: Chosen, verdict: Verdict): Promise<void> {
    const { saving, moving, desk } = this.#editor;
    const known = claimOn(desk.marks(), chosen);
    const change = known
      ? saving.judge(known.note.annotation.id, verdict)
      : saving.annotate(chosen, 'assessing', { ...emptyFields, verdict });
    this.#told = chosen;
    await moving.sayDone(say('verdictSaid', say(`verdict_${verdict.replaceAll('-', '_')}`)), change);
  }

  /** Opens the card of the mark after or before the one she is at, or the first in the window. */
  #goToMark(by: 1 | -1): void {
    const { desk, stage } = this.#editor;
    const marks = desk.marks().filter((mark) => mark.post && desk.boxesOf(mark).length > 0);
    if (marks.length === 0) {
      stage.notice(say('noMarks'));
      return;
    }
    const view = stage.view.value;
    const current = view.kind === 'notes' ? view.annotations[0] : null;
    const here = marks.findIndex(({ note }) => note.annotation.id === current);
    const firstBelow = marks.findIndex((mark) => (desk.boxesOf(mark)[0]?.top ?? 0) >= 0);
    const start = by > 0 ? firstBelow : firstBelow - 1;
    const mark =
      marks[(here >= 0 ? here + by : start < 0 ? marks.length - 1 : start) % marks.length] ?? marks.at(-1);
    if (!mark) return;
    const annotation = mark.note.annotation.id;
    // Whoever goes by keys goes on from its marker.
    void Promise.resolve(desk.afterPress?.answers.openNote({ annotation })).then(() => {
      stage.cameFrom ??= annotation;
    });
  }
}

function stepOf(key: string): Step | null {
  const isRightToLeft = getComputedStyle(ofDocument('documentElement')).direction === 'rtl';
  if (key === 'ArrowDown') return 'next-sentence';
  if (key === 'ArrowUp') return 'previous-sentence';
  if (key === 'ArrowRight') return isRightToLeft ? 'previous-post' : 'next-post';
  if (key === 'ArrowLeft') return isRightToLeft ? 'next-post' : 'previous-post';
  return null;
}
