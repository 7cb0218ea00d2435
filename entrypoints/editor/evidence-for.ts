import type { EvidenceGiven } from '../../components/NewEvidence.tsx';
import type { Suggestion } from '../../core/suggested-evidence.ts';
import { say } from '../../core/words.ts';
import type { Mark } from '../content/marks.ts';
import { ofDocument } from '../content/own-document.ts';
import { isClaim } from './claim-on.ts';
import type { Editor } from './editor.ts';
import type { BarView, ViewProps } from './view.ts';

type EvidenceView = ViewProps<'evidence'>['view'];

/** What a verdict rests on, added beside the claim: the links of the thread, nearest first. */
export class EvidenceFor {
  readonly #editor: Editor;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** For the claim that she is at; where she is at none, she is told how to go on. */
  openHere(): void {
    const claim = this.#claimHere();
    if (claim) this.open(claim);
    else this.#editor.stage.notice(say('claimFirst'));
  }

  open(mark: Mark): void {
    const { stage, desk } = this.#editor;
    const { id } = mark.note.annotation;
    const bar = stage.view.value.kind === 'bar' ? stage.view.value : null;
    const near = mark.post?.body ?? ofDocument('body');
    const beside = () => {
      const now = desk.markOf(id);
      const boxes = now ? desk.boxesOf(now) : [];
      return boxes.length > 0 ? boxes : [...near.getClientRects()].slice(0, 1);
    };
    stage.show({ kind: 'evidence', annotation: id, beside, near, from: bar, problem: null });
  }

  suggestions = (annotation: string): Suggestion[] =>
    this.#editor.desk.afterPress?.suggestionsFor(annotation) ?? [];

  async add(view: EvidenceView, given: EvidenceGiven): Promise<void> {
    const { stage, saving, moving } = this.#editor;
    const done = await saving.addEvidence(view.annotation, given);
    // It was not added, and she has been told; or she has gone on.
    if (!done || stage.view.value.kind !== 'evidence') return;
    if (view.from) {
      this.#back(view.from, say('evidenceAddedHere'), () => void this.#undo(done.step));
      return;
    }
    this.#leave(view);
    await moving.sayDone(say('evidenceAdded'), Promise.resolve(done));
  }

  cancel(view: EvidenceView): void {
    if (view.from) this.#back(view.from, view.from.notice, view.from.takeBack);
    else this.#leave(view);
  }

  #back(bar: BarView, notice: string | null, takeBack: (() => void) | null): void {
    this.#editor.stage.show({ ...bar, notice, takeBack, takeFocus: true });
    if (bar.annotation) this.#editor.desk.setCurrent(bar.annotation);
  }

  /** To the claim's marker, from where she goes on. */
  #leave({ annotation }: EvidenceView): void {
    this.#editor.stage.cameFrom ??= annotation;
    this.#editor.stage.close();
  }

  async #undo(step: string): Promise<void> {
    const { stage, saving } = this.#editor;
    if (!(await saving.undo(step))) return;
    const view = stage.view.value;
    if (view.kind === 'bar') stage.view.value = { ...view, notice: say('undone'), takeBack: null };
  }

  /** Of the bar, the card or the marker that has the focus, or of the words that are selected. */
  #claimHere(): Mark | null {
    const { stage, desk, markOf } = this.#editor;
    const view = stage.view.value;
    const focused = desk.overlay.root.activeElement?.getAttribute('data-note')?.split(' ') ?? [];
    const shown = view.kind === 'bar' ? [view.annotation] : view.kind === 'notes' ? view.annotations : [];
    const here = [...shown, ...focused].map((id) => id && markOf(id));
    return here.find((mark) => mark && isClaim(mark)) || this.#editor.reading.claimSelected();
  }
}
