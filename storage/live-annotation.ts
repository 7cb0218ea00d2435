import type { Annotation } from '../core/annotation.ts';
import type { LibraryDatabase } from './db.ts';

/** The annotation that a change is about. Throws where it was deleted meanwhile. */
export async function liveAnnotation(db: LibraryDatabase, id: string): Promise<Annotation> {
  const row = await db.annotation.get(id);
  if (!row || row.deleted) {
    throw new Error('This note is not in the library any more; it was deleted in another tab or window.');
  }
  return row;
}
