import { say } from '../../core/words.ts';
import type { Changed } from '../../messaging/contract.ts';
import type { Chosen, Desk } from '../content/desk.ts';
import type { Saving } from './saving.ts';
import { letGoOfWords, type Stage } from './stage.ts';

/** What she does about a note whose words changed, are gone, or stand elsewhere; each with a way back. */
export class Moving {
  readonly #desk: Desk;
  readonly #saving: Saving;
  readonly #stage: Stage;

  constructor(desk: Desk, saving: Saving, stage: Stage) {
    this.#desk = desk;
    this.#saving = saving;
    this.#stage = stage;
  }

  /** The note stands on the words that its mark covers now. */
  acceptWords(annotation: string): Promise<void> {
    return this.#move(annotation, this.#desk.wordsNow(annotation), say('wordsTaken'));
  }

  /** The note moves to the post that its words stand in now. */
  takeOffer(annotation: string): Promise<void> {
    return this.#move(annotation, this.#desk.wordsElsewhere(annotation), say('noteMoved'));
  }

  /** The note stands on words that she has selected for it. */
  attachHere(annotation: string, chosen: Chosen): Promise<void> {
    return this.#move(annotation, chosen, say('noteMoved'));
  }

  async #move(annotation: string, to: Chosen | null, said: string): Promise<void> {
    if (!to) return this.#stage.problem(say('pageReadsOtherwise'));
    if (await this.sayDone(said, this.#saving.reattach(annotation, to))) letGoOfWords();
  }

  /** `now`: what the post reads under the mark, as she has just seen it; null: the words are gone. */
  async keepAsMarked(annotation: string, now: string | null): Promise<void> {
    await this.sayDone(say('wordsKept'), this.#saving.keepAsMarked(annotation, now ?? ''));
  }

  /**
   * Says what was done, and offers to take it back; not over what she has opened meanwhile. False: it was not
   * done, and she has been told.
   */
  async sayDone(said: string, change: Promise<Changed | null>): Promise<boolean> {
    const before = this.#stage.view.value;
    const done = await change;
    const { value: now } = this.#stage.view;
    const hasGoneOn = now !== before && now.kind !== 'none' && now.kind !== 'notice';
    if (done && !hasGoneOn) this.#stage.notice(said, say('undo'), () => void this.#undo(done.step));
    return done !== null;
  }

  async #undo(step: string): Promise<void> {
    const { view } = this.#stage;
    const offered = view.value;
    // What failed stands there now, or what she has opened meanwhile.
    if ((await this.#saving.undo(step)) && view.value === offered) this.#stage.close();
  }
}
