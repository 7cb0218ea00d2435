import { composeExport } from '../../formats/export-notes.ts';
import type { NotesExport } from '../../formats/thread-export.ts';
import type { Loaded } from './library.ts';
import type { Order } from './order.ts';
import { inSlices } from './slices.ts';

/** The notes that were ordered. Throws the signal's reason once it is stopped. */
export async function composed(
  { choice, since: at, meta }: Order,
  { rows, tagOf, writtenAfter }: Loaded,
  signal: AbortSignal,
): Promise<NotesExport> {
  const since = at === null ? null : { at, arrived: await writtenAfter(at) };
  return inSlices(composeExport(rows, { ...choice, since }, meta, tagOf), () => {}, signal);
}
