import { openLibrary } from '../../storage/db.ts';
import { watchLists } from '../../storage/watch.ts';
import * as state from './state.ts';

/** Opens the library and follows her lists, until `signal` aborts. */
export async function start(signal: AbortSignal): Promise<void> {
  try {
    const db = await openLibrary();
    state.database.value = db;
    watchLists(
      db,
      async (lists) => {
        const data = await db.listData.toCollection().primaryKeys();
        state.present.value = new Set(lists.flatMap((list) => (data.includes(list.data) ? list.id : [])));
        state.lists.value = lists;
      },
      signal,
    );
  } catch (error) {
    if (!signal.aborted) state.problem.value = error instanceof Error ? error.message : String(error);
  }
}
