import { signal } from '@preact/signals';
import { emptyFields } from '../../core/note.ts';
import type { PageAction } from '../../core/page-keys.ts';
import type { Draft } from '../../core/thread-state.ts';
import { say } from '../../core/words.ts';
import type { Chosen, Desk, EditorSide } from '../content/desk.ts';
import type { Mark } from '../content/marks.ts';
import { ofDocument } from '../content/own-document.ts';
import { claimOn } from './claim-on.ts';
import { EvidenceFor } from './evidence-for.ts';
import { isPointedAt } from './Floating.tsx';
import { Moving } from './moving.ts';
import { Reading } from './reading.ts';
import { Saving } from './saving.ts';
import { SourceAtLink } from './source-at-link.ts';
import { letGoOfWords, Stage } from './stage.ts';
import { Writing } from './writing.ts';

/** What the reader can do on the page, step by step, and what floats there at each. Draws nothing itself. */
export class Editor implements EditorSide {
  readonly desk: Desk;
  readonly saving: Saving;
  readonly stage: Stage;
  readonly moving: Moving;
  readonly reading: Reading;
  readonly evidence: EvidenceFor;
  readonly writing: Writing;
  readonly source: SourceAtLink;
  /** Counts the page's changes, so that what is shown is read again from the desk. */
  readonly turn = signal(0);

  constructor(desk: Desk) {
    this.desk = desk;
    this.saving = new Saving(desk, (words) => this.stage.problem(words));
    this.stage = new Stage(desk, () => this.saving.drafts.flush());
    this.moving = new Moving(desk, this.saving, this.stage);
    this.reading = new Reading(this);
    this.evidence = new EvidenceFor(this);
    this.writing = new Writing(this);
    this.source = new SourceAtLink(this);
  }

  press(action: PageAction): void {
    this.reading.press(action);
  }

  choose(chosen: Chosen | null): void {
    const { kind } = this.stage.view.value;
    // The site may touch selected words while she writes; a press elsewhere would have closed the editor first.
    if (kind === 'new-note' || kind === 'notes' || kind === 'evidence') return;
    if (chosen && this.reading.hasTold(chosen)) return;
    if (chosen) this.#bar(chosen, false);
    else if (kind === 'bar' && !this.stage.hasFocus()) this.#letGo();
  }

  offer(chosen: Chosen): void {
    this.#bar(chosen, true, say('forWholePost'));
  }

  #bar(chosen: Chosen, takeFocus: boolean, notice: string | null = null): void {
    const attachTo = this.stage.attachingTo();
    this.stage.show({
      kind: 'bar',
      chosen,
      annotation: null,
      attachTo,
      notice,
      takeBack: null,
      takeFocus,
    });
  }

  attach(annotation: string): void {
    this.stage.show({ kind: 'attaching', annotation });
  }

  /** Words were let go: she goes on reading, or on looking for others. */
  #letGo(): void {
    const attachTo = this.stage.attachingTo();
    if (attachTo) this.attach(attachTo);
    else this.writing.leave();
  }

  /** Of the page, not of what floats over it. */
  pressOutside(): void {
    const { kind } = this.stage.view.value;
    if (kind !== 'none' && kind !== 'notice' && kind !== 'attaching') this.#letGo();
  }

  openNotes(marks: readonly Mark[], beside: DOMRect, takeFocus = true): void {
    // Whoever selects other words for a note may well press on marked ones.
    if (this.stage.attachingTo()) return;
    const ids = marks.map(({ note }) => note.annotation.id);
    const near = marks[0]?.post?.body ?? ofDocument('body');
    const first = ids[0] ?? '';
    this.stage.cameFrom = null;
    const boxes = () => {
      const mark = this.markOf(first);
      const found = mark ? this.desk.boxesOf(mark) : [];
      return found.length > 0 ? found : [beside];
    };
    const unsaved = ids.find((id) => this.writing.draftOf(id)) ?? null;
    if (unsaved) this.writing.begin(unsaved);
    this.stage.show({
      kind: 'notes',
      annotations: ids,
      beside: boxes,
      near,
      // Words that were typed and not saved are what she came back for.
      editing: unsaved,
      problem: null,
      takeFocus,
      byRest: false,
    });
  }

  /** What she has open she keeps. */
  restOn(marks: readonly Mark[], beside: DOMRect): void {
    const view = this.stage.view.value;
    if (view.kind !== 'none' && !(view.kind === 'notes' && view.byRest)) return;
    this.openNotes(marks, beside, false);
    const shown = this.stage.view.value;
    if (shown.kind === 'notes') this.stage.view.value = { ...shown, byRest: true };
  }

  leaveNotes(): void {
    const view = this.stage.view.value;
    if (view.kind !== 'notes' || !view.byRest || view.editing || this.stage.isInField()) return;
    if (!isPointedAt(this.desk.overlay.root)) this.stage.close();
  }

  openDraft = (draft: Draft, chosen: Chosen): void => this.writing.openDraft(draft, chosen);
  openSource = (link: HTMLAnchorElement): void => this.source.open(link);
  leaveSource = (): void => this.source.leave();

  refresh(): void {
    this.turn.value++;
    const view = this.stage.view.value;
    const attachTo = this.stage.attachingTo();
    if (attachTo && !this.markOf(attachTo)) this.stage.close();
    if (view.kind === 'evidence' && !this.markOf(view.annotation)) this.stage.close();
    if (view.kind === 'notes' && !view.annotations.some((id) => this.markOf(id))) this.stage.close();
    this.source.refresh();
  }

  tell(words: string): void {
    if (this.stage.view.value.kind !== 'notice') this.stage.problem(words);
  }

  markOf = (annotation: string) =>
    this.desk.marks().find(({ note }) => note.annotation.id === annotation) ?? null;

  async claim(chosen: Chosen): Promise<void> {
    const bar = this.stage.view.value;
    // Words that are a claim already are judged anew, and not made a second one.
    const known = claimOn(this.desk.marks(), chosen)?.note.annotation ?? null;
    const saved = known ?? (await this.saving.annotate(chosen, 'assessing', emptyFields));
    if (!saved) return;
    // The mark is to be seen now, and a selection that stays would be dragged by the next press on it.
    letGoOfWords();
    // She may have gone on reading before it was saved; a bar that came late for these very words is none.
    const now = this.stage.view.value;
    if (now !== bar && !(now.kind === 'bar' && isOn(now.chosen, chosen))) return;
    this.stage.show({
      kind: 'bar',
      chosen,
      annotation: saved.id,
      attachTo: null,
      notice: say(known ? 'claimKnown' : 'claimSaved'),
      takeBack: null,
      takeFocus: true,
    });
    this.desk.setCurrent(saved.id);
  }

  remove(annotation: string): Promise<boolean> {
    return this.moving.sayDone(say('noteDeleted'), this.saving.remove(annotation));
  }

  async copyLink(chosen: Chosen): Promise<void> {
    const link = this.desk.linkTo(chosen);
    try {
      await navigator.clipboard.writeText(link);
      this.stage.notice(say('linkCopied'));
    } catch {
      this.stage.notice(say('linkNotCopied', link));
    }
  }

  keepNotesFromHere(): void {
    this.saving.keepNotesFromHere();
    const view = this.stage.view.value;
    if (view.kind === 'bar') this.stage.view.value = { ...view, notice: null };
  }
}

const isOn = ({ target: one }: Chosen, { target: other }: Chosen) =>
  one.post === other.post &&
  one.selector?.start === other.selector?.start &&
  one.selector?.end === other.selector?.end;
