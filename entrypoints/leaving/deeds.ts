import { signal } from '@preact/signals';
import { say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';

/** What was done last, and the step that takes it back; null: nothing can. */
export interface Done {
  readonly message: string;
  readonly step: string | null;
}

/** What is done sooner needs no word of its own. */
const lateMs = 500;

/** What a page of ours holds of what she presses there: what came of it, what went wrong, and the way back. */
export function deeds() {
  const done = signal<Done | null>(null);
  const problem = signal<string | null>(null);
  /** Something that takes its time is being done. */
  const working = signal(false);

  /** Does it, and says what was done or why it failed. With nothing to say, what can be undone stays so. */
  async function act(doIt: () => Promise<Done | null>): Promise<void> {
    problem.value = null;
    const timer = setTimeout(() => (working.value = true), lateMs);
    try {
      done.value = (await doIt()) ?? done.value;
    } catch (error) {
      problem.value = say('errorWhat', error instanceof Error ? error.message : String(error));
    } finally {
      clearTimeout(timer);
      working.value = false;
    }
  }

  const undo = () =>
    act(async () => {
      const step = done.value?.step;
      if (!step) return null;
      await sendToBackground('undo', { step });
      return { message: say('undone'), step: null };
    });

  return { done, problem, working, act, undo };
}

export type Deeds = ReturnType<typeof deeds>;
