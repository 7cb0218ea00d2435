import type { Thread } from '../core/post.ts';
import type { LibraryDatabase } from './db.ts';

/** What threads are called, by their keys; those that nothing here tells of are left out. */
export async function threadTitles(
  db: LibraryDatabase,
  keys: readonly string[],
): Promise<Map<string, Pick<Thread, 'title' | 'site'>>> {
  const titles = new Map<string, Pick<Thread, 'title' | 'site'>>();
  for (const key of keys) {
    const post = await db.post.where('thread.key').equals(key).first();
    if (post) titles.set(key, post.thread);
  }
  return titles;
}
