import { signal } from '@preact/signals';
import { v7 as newId } from 'uuid';
import { emptyFields, fieldsOf, type NoteFields } from '../../core/note.ts';
import type { PageAction } from '../../core/page-keys.ts';
import { domainOf } from '../../core/source.ts';
import type { Draft } from '../../core/thread-state.ts';
import { say } from '../../core/words.ts';
import type { Chosen, Desk, EditorSide } from '../content/desk.ts';
import type { Mark } from '../content/marks.ts';
import type { CitedLink } from '../content/tags.ts';
import { claimOn } from './claim-on.ts';
import { EvidenceFor } from './evidence-for.ts';
import { isPointedAt } from './Floating.tsx';
import { Moving } from './moving.ts';
import { Reading } from './reading.ts';
import { Saving } from './saving.ts';
import { letGoOfWords, Stage } from './stage.ts';
import type { View } from './view.ts';

/** What the reader can do on the page, step by step, and what floats there at each. Draws nothing itself. */
export class Editor implements EditorSide {
  readonly desk: Desk;
  readonly saving: Saving;
  readonly stage: Stage;
  readonly moving: Moving;
  readonly reading: Reading;
  readonly evidence: EvidenceFor;
  /** Counts the page's changes, so that what is shown is read again from the desk. */
  readonly turn = signal(0);
  /** What each editor was opened on. */
  readonly #opened = new Map<string, NoteFields>();

  constructor(desk: Desk) {
    this.desk = desk;
    this.saving = new Saving(desk, (words) => this.stage.problem(words));
    this.stage = new Stage(desk, () => this.saving.drafts.flush());
    this.moving = new Moving(desk, this.saving, this.stage);
    this.reading = new Reading(this);
    this.evidence = new EvidenceFor(this);
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
    else this.leave();
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
    const near = marks[0]?.post?.body ?? document.body;
    const first = ids[0] ?? '';
    this.stage.cameFrom = null;
    const boxes = () => {
      const mark = this.markOf(first);
      const found = mark ? this.desk.boxesOf(mark) : [];
      return found.length > 0 ? found : [beside];
    };
    const unsaved = ids.find((id) => this.draftOf(id)) ?? null;
    if (unsaved) this.#open(unsaved);
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

  openDraft({ id, value }: Draft, chosen: Chosen): void {
    this.stage.show({ kind: 'new-note', chosen, draft: id, value, isRestored: true, problem: null });
  }

  openSource(link: HTMLAnchorElement): void {
    const tag = this.desk.sourceOf(link);
    const isBusy = this.stage.view.value.kind !== 'none' && this.stage.view.value.kind !== 'source';
    if (!tag || isBusy) return;
    // A press of the mouse also gives a link the focus: who holds a mouse is told of no keys.
    const byFocus = link.matches(':focus-visible');
    this.stage.show({ kind: 'source', link, tag, meetings: null, byFocus, problem: null });
    void this.#lookUpMeetings(domainOf(tag));
  }

  async #lookUpMeetings(domain: string): Promise<void> {
    const meetings = await this.saving.meetings(domain);
    const view = this.stage.view.value;
    if (view.kind === 'source' && domainOf(view.tag) === domain)
      this.stage.view.value = { ...view, meetings };
  }

  /** Another place of the page that cites what the card is about. */
  goToSource(cited: CitedLink | null): void {
    this.stage.close();
    if (!cited) return;
    const { link, post } = cited;
    const same = this.desk.links().filter((one) => one.link === link && one.post === post);
    const nth = Math.max(0, same.indexOf(cited));
    void this.desk.afterPress?.answers.showSource({ link, post: post.post.key, nth });
  }

  leaveSource(): void {
    const view = this.stage.view.value;
    if (view.kind !== 'source' || this.stage.isInField()) return;
    // The pointer may leave some other link, while the keys are still at this one.
    if (view.link.matches(':hover, :focus-visible')) return;
    if (!isPointedAt(this.desk.overlay.root)) this.stage.close();
  }

  refresh(): void {
    this.turn.value++;
    const view = this.stage.view.value;
    const attachTo = this.stage.attachingTo();
    if (attachTo && !this.markOf(attachTo)) this.stage.close();
    if (view.kind === 'evidence' && !this.markOf(view.annotation)) this.stage.close();
    if (view.kind === 'notes' && !view.annotations.some((id) => this.markOf(id))) this.stage.close();
    if (view.kind === 'source') {
      const tag = this.desk.sourceOf(view.link);
      if (tag) this.stage.view.value = { ...view, tag };
    }
  }

  tell(words: string): void {
    if (this.stage.view.value.kind !== 'notice') this.stage.problem(words);
  }

  /** Closes what is open; what was typed there is kept, and said to be. */
  leave(): void {
    const view = this.stage.view.value;
    const id = view.kind === 'new-note' ? view.draft : view.kind === 'notes' ? view.editing : null;
    const typed = id && this.draftOf(id);
    this.stage.close();
    if (!id || !typed) return;
    this.stage.notice(say('draftKept'), say('openAgain'), () => this.#reopen(id, typed, view));
  }

  #reopen(id: string, typed: NoteFields, view: View): void {
    if (view.kind === 'new-note') this.stage.show({ ...view, value: typed, isRestored: true, problem: null });
    else if (view.kind === 'notes')
      this.openNotes(
        [this.markOf(id)].filter((mark) => mark !== null),
        new DOMRect(),
      );
  }

  markOf = (annotation: string) =>
    this.desk.marks().find(({ note }) => note.annotation.id === annotation) ?? null;

  /** What she has typed and not saved; null: nothing. */
  draftOf = (annotation: string): NoteFields | null => this.saving.drafts.of(annotation);

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

  /** From the bar after Claim: the editor by the text. */
  comment(chosen: Chosen, annotation: string, begun = ''): void {
    this.#open(annotation);
    this.stage.show({
      kind: 'notes',
      annotations: [annotation],
      beside: () => this.desk.boxesOf(chosen),
      near: chosen.post.body,
      editing: annotation,
      problem: null,
      takeFocus: true,
      byRest: false,
    });
    const opened = this.#opened.get(annotation);
    if (begun && opened) this.keepDraft(annotation, { ...opened, comment: begun }, null);
  }

  edit(annotation: string | null): void {
    const view = this.stage.view.value;
    if (annotation) this.#open(annotation);
    if (view.kind === 'notes')
      this.stage.view.value = { ...view, editing: annotation, problem: null, takeFocus: true };
  }

  startNote(chosen: Chosen): void {
    const begun = this.saving.drafts.at(chosen);
    if (begun) {
      this.openDraft(begun, chosen);
      return;
    }
    const draft = `new:${newId()}`;
    this.stage.view.value = {
      kind: 'new-note',
      chosen,
      draft,
      value: emptyFields,
      isRestored: false,
      problem: null,
    };
  }

  async saveNew(chosen: Chosen, draft: string, fields: NoteFields): Promise<void> {
    const saved = await this.saving.annotate(chosen, 'commenting', fields);
    if (!saved) return;
    await this.saving.drafts.drop(draft);
    this.stage.cameFrom = saved.id;
    this.stage.close();
  }

  async save(annotation: string, fields: NoteFields): Promise<void> {
    const before = this.#opened.get(annotation);
    const note = this.markOf(annotation)?.note;
    if (!before || !note) return this.stage.problem(say('noteIsGone'));
    if (!(await this.saving.edit(annotation, before, fields, fieldsOf(note)))) return;
    await this.saving.drafts.drop(annotation);
    this.stage.cameFrom ??= annotation;
    this.stage.close();
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

  keepDraft(id: string, value: NoteFields, chosen: Chosen | null): void {
    // A field that loses the focus because its editor closes has nothing more to say.
    if (this.#isEditing(id)) this.saving.drafts.keep(id, value, chosen?.target ?? null);
  }

  /** Drops what was typed; it can be had back as long as that is said. `chosen`: of a note that was never saved. */
  async cancel(id: string, chosen: Chosen | null): Promise<void> {
    const typed = this.draftOf(id);
    await this.saving.drafts.drop(id);
    const view = this.stage.view.value;
    this.stage.close();
    if (!typed) return;
    this.stage.notice(say('draftDropped'), say('undo'), () => {
      this.saving.drafts.keep(id, typed, chosen?.target ?? null);
      this.#reopen(id, typed, view);
    });
  }

  #isEditing(id: string): boolean {
    const view = this.stage.view.value;
    return (view.kind === 'new-note' && view.draft === id) || (view.kind === 'notes' && view.editing === id);
  }

  async discardDraft(id: string): Promise<void> {
    await this.saving.drafts.drop(id);
    this.turn.value++;
  }

  keepNotesFromHere(): void {
    this.saving.keepNotesFromHere();
    const view = this.stage.view.value;
    if (view.kind === 'bar') this.stage.view.value = { ...view, notice: null };
  }

  #open(annotation: string): void {
    const note = this.markOf(annotation)?.note;
    if (note) this.#opened.set(annotation, fieldsOf(note));
  }
}

const isOn = ({ target: one }: Chosen, { target: other }: Chosen) =>
  one.post === other.post &&
  one.selector?.start === other.selector?.start &&
  one.selector?.end === other.selector?.end;
