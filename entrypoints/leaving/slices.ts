/** How long the page may be held up: less than a frame, so that she can scroll, type and stop. */
const sliceMs = 12;

/**
 * Runs work that comes in small steps to its end, in slices between which the page has its turn.
 *
 * @returns what the work returns. Throws the signal's reason once it aborts.
 */
export async function inSlices<T, R>(
  work: Generator<T, R> | AsyncGenerator<T, R>,
  onPiece: (piece: T) => void,
  signal: AbortSignal,
): Promise<R> {
  let began = performance.now();
  for (;;) {
    const next = work.next();
    const step = next instanceof Promise ? await next : next;
    if (step.done) return step.value;
    onPiece(step.value);
    if (performance.now() - began < sliceMs) continue;
    await othersTurn();
    signal.throwIfAborted();
    began = performance.now();
  }
}

/** A timer would be slowed down in a tab that is not in sight; a message is not. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
