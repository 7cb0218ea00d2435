import { signal } from '@preact/signals';
import { v7 as newId } from 'uuid';
import { emptyBody } from '../../core/annotation.ts';
import type { Verdict } from '../../core/claim.ts';
import { changesIn, emptyFields, fieldsOf, type NoteFields } from '../../core/note.ts';
import type { SourceWordValue } from '../../core/source.ts';
import type { Draft } from '../../core/thread-state.ts';
import { say } from '../../core/words.ts';
import { isGone, sendToBackground } from '../../messaging/wire.ts';
import type { Chosen, Desk, EditorSide } from '../content/desk.ts';
import type { Mark } from '../content/marks.ts';
import { Drafts } from './drafts.ts';
import { nothing, type View } from './view.ts';

const noticeMs = 8000;

/** What the reader can do on the page, and the one thing that floats there. Draws nothing itself. */
export class Editor implements EditorSide {
  readonly desk: Desk;
  readonly view = signal<View>(nothing);
  /** Counts the page's changes, so that what is shown is read again from the desk. */
  readonly turn = signal(0);
  /** Said now: it is needed when nothing can be looked up any more. */
  readonly #updated = say('updatedUnderPage');
  readonly #drafts: Drafts;
  /** New notes begun on this page and not saved. */
  readonly #unsaved = new Map<string, Draft>();
  /** What each editor was opened on. */
  readonly #opened = new Map<string, NoteFields>();
  /** Drafts written on this page: newer than those that the last state of the thread brought. */
  readonly #written = new Map<string, NoteFields | null>();
  #keepFromPrivate = false;
  /** The marker that a note was opened from: the focus goes back there. */
  #cameFrom: string | null = null;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk) {
    this.desk = desk;
    this.#drafts = new Drafts(
      (draft) => this.#tell(() => sendToBackground('keepDraft', { draft, ...this.#consent() })),
      (draft) => this.#tell(() => sendToBackground('dropDraft', { draft, ...this.#consent() })),
    );
    window.addEventListener('pagehide', () => this.#drafts.flush(), { signal: desk.signal });
  }

  choose(chosen: Chosen | null): void {
    const { kind } = this.view.value;
    // The site may touch selected words while she writes; a press elsewhere would have closed the editor first.
    if (kind === 'new-note' || kind === 'notes') return;
    if (chosen) this.#bar(chosen, false);
    else if (kind === 'bar' && !this.#hasFocus()) this.close();
  }

  offer(chosen: Chosen): void {
    this.#bar(chosen, true);
  }

  #bar(chosen: Chosen, takeFocus: boolean): void {
    this.#show({ kind: 'bar', chosen, annotation: null, notice: null, takeFocus });
  }

  openNotes(marks: readonly Mark[], beside: DOMRect, takeFocus = true): void {
    const ids = marks.map(({ note }) => note.annotation.id);
    const near = marks[0]?.post?.body ?? document.body;
    this.#cameFrom = this.desk.overlay.root.activeElement?.getAttribute('data-note') ?? null;
    const first = ids[0] ?? '';
    const boxes = () => {
      const mark = this.markOf(first);
      const found = mark ? this.desk.boxesOf(mark) : [];
      return found.length > 0 ? found : [beside];
    };
    const unsaved = ids.find((id) => this.draftOf(id)) ?? null;
    if (unsaved) this.#open(unsaved);
    this.#show({
      kind: 'notes',
      annotations: ids,
      beside: boxes,
      near,
      // Words that were typed and not saved are what she came back for.
      editing: unsaved,
      problem: null,
      takeFocus,
    });
  }

  openDraft({ id, value }: Draft, chosen: Chosen): void {
    this.#show({ kind: 'new-note', chosen, draft: id, value, isRestored: true, problem: null });
  }

  openSource(link: HTMLAnchorElement): void {
    const tag = this.desk.sourceOf(link);
    const isBusy = this.view.value.kind !== 'none' && this.view.value.kind !== 'source';
    if (tag && !isBusy)
      this.#show({ kind: 'source', link, tag, byFocus: link === document.activeElement, problem: null });
  }

  leaveSource(): void {
    const isInside = this.#hasFocus() || this.desk.overlay.root.querySelector('.frame:hover');
    if (this.view.value.kind === 'source' && !isInside) this.close();
  }

  refresh(): void {
    this.turn.value++;
    const view = this.view.value;
    if (view.kind === 'notes' && !view.annotations.some((id) => this.markOf(id))) this.close();
    if (view.kind === 'source') {
      const tag = this.desk.sourceOf(view.link);
      if (tag) this.view.value = { ...view, tag };
    }
  }

  tell(words: string): void {
    if (this.view.value.kind !== 'notice') this.#problem(words);
  }

  /** Closes what is open; what was typed there is kept, and said to be. */
  leave(): void {
    const view = this.view.value;
    const id = view.kind === 'new-note' ? view.draft : view.kind === 'notes' ? view.editing : null;
    const typed = id && this.draftOf(id);
    this.close();
    if (!id || !typed) return;
    this.#notice(say('draftKept'), say('openAgain'), () => this.#reopen(id, typed, view));
  }

  #reopen(id: string, typed: NoteFields, view: View): void {
    if (view.kind === 'new-note') this.#show({ ...view, value: typed, isRestored: true, problem: null });
    else if (view.kind === 'notes')
      this.openNotes(
        [this.markOf(id)].filter((mark) => mark !== null),
        new DOMRect(),
      );
  }

  /** Goes on reading: what was open closes, the page has the focus again. */
  close(): void {
    this.#drafts.flush();
    this.desk.setCurrent(null);
    const hadFocus = this.#hasFocus();
    const view = this.view.value;
    if (view.kind === 'new-note') document.getSelection()?.collapseToEnd();
    this.view.value = nothing;
    const back =
      view.kind === 'source' ? view.link : this.#cameFrom === null ? null : this.#markerOf(this.#cameFrom);
    this.#cameFrom = null;
    if (!hadFocus || !back) return;
    back.dataset.back = '';
    back.focus({ preventScroll: true });
    delete back.dataset.back;
  }

  #markerOf = (annotation: string) =>
    this.desk.overlay.root.querySelector<HTMLElement>(`[data-note="${CSS.escape(annotation)}"]`);

  markOf = (annotation: string) =>
    this.desk.marks().find(({ note }) => note.annotation.id === annotation) ?? null;

  /** What she has typed and not saved; null: nothing. */
  draftOf = (annotation: string): NoteFields | null => {
    const written = this.#written.get(annotation);
    if (written !== undefined) return written;
    return this.desk.state()?.drafts.find(({ id }) => id === annotation)?.value ?? null;
  };

  async claim(chosen: Chosen): Promise<void> {
    const bar = this.view.value;
    const saved = await this.#annotate(chosen, 'assessing', emptyFields);
    if (!saved) return;
    // The mark is to be seen now, and a selection that stays would be dragged by the next press on it.
    document.getSelection()?.collapseToEnd();
    // She may have gone on reading before it was saved.
    if (this.view.value !== bar) return;
    this.#show({ kind: 'bar', chosen, annotation: saved, notice: say('claimSaved'), takeFocus: true });
    this.desk.setCurrent(saved);
  }

  async judge(annotation: string, verdict: Verdict | null): Promise<void> {
    await this.#change(() =>
      sendToBackground('judge', { annotation, verdict, asOf: null, ...this.#consent() }),
    );
  }

  /** From the bar after Claim: the editor by the text. */
  comment(chosen: Chosen, annotation: string, begun = ''): void {
    this.#open(annotation);
    this.#show({
      kind: 'notes',
      annotations: [annotation],
      beside: () => this.desk.boxesOf(chosen),
      near: chosen.post.body,
      editing: annotation,
      problem: null,
      takeFocus: true,
    });
    const opened = this.#opened.get(annotation);
    if (begun && opened) this.keepDraft(annotation, { ...opened, comment: begun }, null);
  }

  edit(annotation: string | null): void {
    const view = this.view.value;
    if (annotation) this.#open(annotation);
    if (view.kind === 'notes') this.view.value = { ...view, editing: annotation, problem: null };
  }

  startNote(chosen: Chosen): void {
    const unsaved = this.#unsavedAt(chosen);
    if (unsaved) {
      this.openDraft(unsaved, chosen);
      return;
    }
    const draft = `new:${newId()}`;
    this.view.value = {
      kind: 'new-note',
      chosen,
      draft,
      value: emptyFields,
      isRestored: false,
      problem: null,
    };
  }

  /** A note on the very same words that she has begun and not saved. */
  #unsavedAt({ target }: Chosen): Draft | null {
    const known = [...(this.desk.state()?.drafts ?? []), ...this.#unsaved.values()];
    const isHere = (draft: Draft) =>
      draft.target?.post === target.post &&
      draft.target.selector?.start === target.selector?.start &&
      draft.target.selector?.exact === target.selector?.exact;
    return known.findLast((draft) => isHere(draft) && this.#written.get(draft.id) !== null) ?? null;
  }

  async saveNew(chosen: Chosen, draft: string, fields: NoteFields): Promise<void> {
    const saved = await this.#annotate(chosen, 'commenting', fields);
    if (!saved) return;
    await this.#drop(draft);
    this.#cameFrom = saved;
    this.close();
  }

  async save(annotation: string, fields: NoteFields): Promise<void> {
    const before = this.#opened.get(annotation);
    if (!before || !this.markOf(annotation)) return this.#problem(say('noteIsGone'));
    const { body, judgement } = changesIn(before, fields);
    const isSaved = await this.#change(async () => {
      if (judgement) await sendToBackground('judge', { annotation, ...judgement, ...this.#consent() });
      if (body) await sendToBackground('edit', { annotation, body, ...this.#consent() });
      return true;
    });
    if (!isSaved) return;
    await this.#drop(annotation);
    this.#cameFrom ??= annotation;
    this.close();
  }

  async remove(annotation: string): Promise<void> {
    const removed = await this.#change(() => sendToBackground('remove', { annotation, ...this.#consent() }));
    if (removed) this.#notice(say('noteDeleted'), say('undo'), () => void this.undo(removed.step));
  }

  async undo(step: string): Promise<void> {
    await this.#change(() => sendToBackground('undo', { step, ...this.#consent() }));
    this.close();
  }

  async saySource(fields: {
    pattern: string;
    word: SourceWordValue;
    forWhat: string;
    note: string;
  }): Promise<void> {
    await this.#change(() => sendToBackground('saySource', { ...fields, ...this.#consent() }));
  }

  async withdrawWord(pattern: string): Promise<void> {
    await this.#change(() => sendToBackground('withdrawSourceWord', { pattern, ...this.#consent() }));
  }

  async copyLink(chosen: Chosen): Promise<void> {
    const link = this.desk.linkTo(chosen);
    try {
      await navigator.clipboard.writeText(link);
      this.#notice(say('linkCopied'));
    } catch {
      this.#notice(say('linkNotCopied', link));
    }
  }

  keepDraft(id: string, value: NoteFields, chosen: Chosen | null): void {
    const thread = this.desk.thread();
    // A field that loses the focus because its editor closes has nothing more to say.
    if (!thread || !this.#isEditing(id)) return;
    this.#written.set(id, value);
    const target = chosen?.target ?? null;
    if (target) this.#unsaved.set(id, { id, thread, target, value, modified: '' });
    this.#drafts.keep({ id, thread, target, value, modified: new Date().toISOString() });
  }

  /** Drops what was typed; it can be had back as long as that is said. `chosen`: of a note that was never saved. */
  async cancel(id: string, chosen: Chosen | null): Promise<void> {
    const typed = this.draftOf(id);
    await this.#drop(id);
    const view = this.view.value;
    this.close();
    if (!typed) return;
    this.#notice(say('draftDropped'), say('undo'), () => {
      this.#written.set(id, typed);
      this.#reopen(id, typed, view);
      this.keepDraft(id, typed, chosen);
    });
  }

  #isEditing(id: string): boolean {
    const view = this.view.value;
    return (view.kind === 'new-note' && view.draft === id) || (view.kind === 'notes' && view.editing === id);
  }

  async discardDraft(id: string): Promise<void> {
    await this.#drop(id);
    this.turn.value++;
  }

  /** She says so in this private window, for as long as the page is open. */
  keepNotesFromHere(): void {
    this.#keepFromPrivate = true;
    const view = this.view.value;
    if (view.kind === 'bar') this.view.value = { ...view, notice: null };
  }

  get mustAskToKeep(): boolean {
    return this.desk.isPrivate && !this.#keepFromPrivate;
  }

  async #drop(id: string): Promise<void> {
    this.#written.set(id, null);
    this.#unsaved.delete(id);
    await this.#drafts.drop(id);
  }

  /** The annotation's id; null: it was not saved, and the reader has been told. */
  async #annotate(
    chosen: Chosen,
    motivation: 'assessing' | 'commenting',
    fields: NoteFields,
  ): Promise<string | null> {
    const thread = this.desk.thread();
    if (!thread) return null;
    const { verdict: _verdict, asOf: _asOf, ...body } = { ...emptyBody, ...fields };
    const id = newId();
    const saved = await this.#change(() =>
      sendToBackground('annotate', {
        id,
        thread,
        read: this.desk.asRead(chosen.post),
        motivation,
        target: chosen.target,
        body,
        ...this.#consent(),
      }),
    );
    return saved?.id ?? null;
  }

  #consent = () => (this.#keepFromPrivate ? { keepFromPrivate: true } : {});

  /** Makes a change and shows it here at once; null: it failed, and the reader has been told. */
  async #change<T>(make: () => Promise<T>): Promise<T | null> {
    try {
      const made = await make();
      await this.desk.catchUp();
      return made;
    } catch (error) {
      this.#problem(isGone(error) ? this.#updated : (error as Error).message);
      return null;
    }
  }

  async #tell(send: () => Promise<unknown>): Promise<void> {
    try {
      await send();
    } catch (error) {
      this.#problem(isGone(error) ? this.#updated : (error as Error).message);
    }
  }

  /** Says what went wrong where she is looking; what she has typed stays. */
  #problem(words: string): void {
    const view = this.view.value;
    if (view.kind === 'bar') this.view.value = { ...view, notice: words };
    else if (view.kind === 'new-note' || view.kind === 'notes' || view.kind === 'source')
      this.view.value = { ...view, problem: words };
    else this.#notice(words);
  }

  #notice(words: string, label: string | null = null, act: () => void = () => {}): void {
    this.#show({ kind: 'notice', words, action: label === null ? null : { label, act } });
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => {
      if (this.view.value.kind === 'notice') this.close();
    }, noticeMs);
  }

  #show(view: View): void {
    this.#drafts.flush();
    this.view.value = view;
    if (view.kind === 'notes') this.desk.setCurrent(view.annotations[0] ?? null);
  }

  #open(annotation: string): void {
    const note = this.markOf(annotation)?.note;
    if (note) this.#opened.set(annotation, fieldsOf(note));
  }

  #hasFocus = () => this.desk.overlay.root.activeElement !== null;
}
