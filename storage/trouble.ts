/** What goes wrong with a browser's database, as the reader is told it. */

const noRoom =
  'The browser has no room left for Scholium’s library, and nothing of this was kept. ' +
  'Free some space on the disk, or empty Scholium’s trash, then do it again.';
const lost =
  'The browser’s storage failed under Scholium in the middle of this. ' +
  'See whether it was done; if not, do it again, or restart the browser.';

/** The error as a sentence for the reader, where it comes from the database; every other comes back as it is. */
export function toldInWords(error: unknown): unknown {
  const names = namesIn(error);
  if (names.includes('QuotaExceededError')) return new Error(noRoom, { cause: error });
  return names.some((name) => ofDatabase.has(name)) ? new Error(lost, { cause: error }) : error;
}

/** As IndexedDB and Dexie name them. A mistake of ours (`DataError`, `TypeError`) is not among them. */
const ofDatabase = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotFoundError',
  'OpenFailedError',
  'PrematureCommitError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);

/** Of the error and of what it was thrown for: Dexie wraps the browser's own. */
function namesIn(error: unknown): string[] {
  const { name, inner, failures = [] } = (error ?? {}) as Wrapped;
  const causes = [inner, ...failures].filter((one) => one !== undefined && one !== error);
  return [...(typeof name === 'string' ? [name] : []), ...causes.flatMap(namesIn)];
}

interface Wrapped {
  readonly name?: unknown;
  readonly inner?: unknown;
  readonly failures?: readonly unknown[];
}
