import { v7 as newId } from 'uuid';
import { emptyFields, fieldsOf, type NoteFields } from '../../core/note.ts';
import type { Draft } from '../../core/thread-state.ts';
import { say } from '../../core/words.ts';
import type { Chosen, Desk } from '../content/desk.ts';
import type { Editor } from './editor.ts';
import type { Saving } from './saving.ts';
import type { Stage } from './stage.ts';
import type { View } from './view.ts';

/** What she types into a note on the page: kept as she types, saved, dropped, and had back. */
export class Writing {
  readonly #editor: Editor;
  readonly #desk: Desk;
  readonly #saving: Saving;
  readonly #stage: Stage;
  /** What each editor was opened on. */
  readonly #opened = new Map<string, NoteFields>();

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#desk = editor.desk;
    this.#saving = editor.saving;
    this.#stage = editor.stage;
  }

  /** What she has typed and not saved; null: nothing. */
  draftOf = (annotation: string): NoteFields | null => this.#saving.drafts.of(annotation);

  openDraft({ id, value }: Draft, chosen: Chosen): void {
    this.#stage.show({ kind: 'new-note', chosen, draft: id, value, isRestored: true, problem: null });
  }

  /** From the bar after Claim: the editor by the text. */
  comment(chosen: Chosen, annotation: string, begun = ''): void {
    this.begin(annotation);
    this.#stage.show({
      kind: 'notes',
      annotations: [annotation],
      beside: () => this.#desk.boxesOf(chosen),
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
    const view = this.#stage.view.value;
    if (annotation) this.begin(annotation);
    if (view.kind === 'notes')
      this.#stage.view.value = { ...view, editing: annotation, problem: null, takeFocus: true };
  }

  startNote(chosen: Chosen): void {
    const begun = this.#saving.drafts.at(chosen);
    if (begun) {
      this.openDraft(begun, chosen);
      return;
    }
    const draft = `new:${newId()}`;
    this.#stage.view.value = {
      kind: 'new-note',
      chosen,
      draft,
      value: emptyFields,
      isRestored: false,
      problem: null,
    };
  }

  async saveNew(chosen: Chosen, draft: string, fields: NoteFields): Promise<void> {
    const saved = await this.#saving.annotate(chosen, 'commenting', fields);
    if (!saved) return;
    await this.#saving.drafts.drop(draft);
    this.#stage.cameFrom = saved.id;
    this.#stage.close();
  }

  async save(annotation: string, fields: NoteFields): Promise<void> {
    const before = this.#opened.get(annotation);
    const note = this.#desk.noteOf(annotation);
    if (!before || !note) return this.#stage.problem(say('noteIsGone'));
    if (!(await this.#saving.edit(annotation, before, fields, fieldsOf(note)))) return;
    await this.#saving.drafts.drop(annotation);
    this.#stage.cameFrom ??= annotation;
    this.#stage.close();
  }

  keepDraft(id: string, value: NoteFields, chosen: Chosen | null): void {
    // A field that loses the focus because its editor closes has nothing more to say.
    if (this.#isEditing(id)) this.#saving.drafts.keep(id, value, chosen?.target ?? null);
  }

  /** Drops what was typed; it can be had back as long as that is said. `chosen`: of a note that was never saved. */
  async cancel(id: string, chosen: Chosen | null): Promise<void> {
    const typed = this.draftOf(id);
    await this.#saving.drafts.drop(id);
    const view = this.#stage.view.value;
    this.#stage.close();
    if (!typed) return;
    this.#stage.notice(say('draftDropped'), say('undo'), () => {
      this.#saving.drafts.keep(id, typed, chosen?.target ?? null);
      this.#reopen(id, typed, view);
    });
  }

  #isEditing(id: string): boolean {
    const view = this.#stage.view.value;
    return (view.kind === 'new-note' && view.draft === id) || (view.kind === 'notes' && view.editing === id);
  }

  async discardDraft(id: string): Promise<void> {
    await this.#saving.drafts.drop(id);
    this.#editor.turn.value++;
  }

  /** Closes what is open; what was typed there is kept, and said to be. */
  leave(): void {
    const view = this.#stage.view.value;
    const id = view.kind === 'new-note' ? view.draft : view.kind === 'notes' ? view.editing : null;
    const typed = id && this.draftOf(id);
    this.#stage.close();
    if (!id || !typed) return;
    this.#stage.notice(say('draftKept'), say('openAgain'), () => this.#reopen(id, typed, view));
  }

  #reopen(id: string, typed: NoteFields, view: View): void {
    if (view.kind === 'new-note')
      this.#stage.show({ ...view, value: typed, isRestored: true, problem: null });
    else if (view.kind === 'notes')
      this.#editor.openNotes(
        [this.#editor.markOf(id)].filter((mark) => mark !== null),
        new DOMRect(),
      );
  }

  /** An editor on the note's fields as they are now; what is saved later is what she changed of these. */
  begin(annotation: string): void {
    const note = this.#desk.noteOf(annotation);
    if (note) this.#opened.set(annotation, fieldsOf(note));
  }
}
