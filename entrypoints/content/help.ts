import { say } from '../../core/words.ts';
import { isGone as isGoneError, sendToBackground } from '../../messaging/wire.ts';
import type { AfterPress } from './after-press.ts';
import type { EditorSide, MarkedSide } from './desk.ts';
import { tellAtFoot } from './foot.ts';
import type { Overlay } from './overlay.ts';

/** What the page asks of the rest of the extension, which may be asleep, or gone: the editor, and ears for what failed. */
export class Help {
  editor: EditorSide | null = null;
  afterPress: AfterPress | null = null;
  marked: MarkedSide | null = null;
  /** The extension was updated or removed under this page: from now on only that can be said. */
  isCutOff = false;
  /** Said now: it is needed when nothing can be looked up any more. */
  readonly updated = say('updatedUnderPage');
  readonly #overlay: Overlay;
  readonly #askAll: () => Promise<unknown>;
  #coming: Promise<unknown> | null = null;
  #marked: Promise<unknown> | null = null;

  /** `askAll`: asks for all that the editor shows of the thread, where it is not known. */
  constructor(overlay: Overlay, askAll: () => Promise<unknown>) {
    this.#overlay = overlay;
    this.#askAll = askAll;
  }

  /** Asked once: what stands beside the marks can be done without. */
  callMarked(): void {
    this.#marked ??= sendToBackground('openMarked', {}).catch(() => null);
  }

  /** The editor is injected when it is first needed; what fails is told. */
  withEditor(use: (editor: EditorSide, more: AfterPress) => void): Promise<void> {
    return this.attempt(async () => use(...(await this.#called())));
  }

  /** Throws where it cannot come: who asked from elsewhere is told there. */
  async withMore<T>(use: (more: AfterPress) => T): Promise<Awaited<T>> {
    const [, more] = await this.#called();
    return await use(more);
  }

  async #called(): Promise<[EditorSide, AfterPress]> {
    try {
      if (!this.editor) this.#coming ??= sendToBackground('openEditor', {});
      // Each time: the worker may not have been reached, or she has gone on to another thread.
      await Promise.all([this.#coming, this.#askAll()]);
    } catch (error) {
      this.#coming = null;
      throw error;
    }
    if (!this.editor || !this.afterPress) throw new Error(this.updated);
    return [this.editor, this.afterPress];
  }

  async attempt(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Says what went wrong where there is somebody to say it: in what is open, else at the foot of the window. */
  fail(error: unknown): void {
    const isGone = isGoneError(error);
    if (isGone && this.isCutOff && !this.editor) return;
    const words = isGone ? this.updated : (error as Error).message;
    if (isGone) this.isCutOff = true;
    if (this.editor) this.editor.tell(words);
    else tellAtFoot(this.#overlay, words);
  }
}
