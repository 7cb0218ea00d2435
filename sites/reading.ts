import type { Thread } from '../core/post.ts';
import type { FoundThread, SiteReader } from './site.ts';

export interface PageAsRead {
  /** Null: no reader knows the page. */
  readonly reader: SiteReader | null;
  readonly found: FoundThread | null;
}

/**
 * Reads a page by the first of the readers that recognises it and finds posts there.
 *
 * `onThread` is told which thread it is before its posts are read, as soon as anything tells.
 */
export function* readPage(
  readers: readonly SiteReader[],
  page: Document,
  url: URL,
  onThread: (thread: Thread | null) => void = () => {},
): Generator<void, PageAsRead> {
  let read: PageAsRead = { reader: null, found: null };
  for (const reader of readers) {
    if (!reader.recognises(url, page)) continue;
    const thread = reader.threadOn(page, url);
    // A reader that cannot tell yet says nothing: null would mean that there is none.
    if (thread) onThread(thread);
    const found = yield* reader.steps(page, url);
    if (found || !read.reader) read = { reader, found };
    if (found?.posts.length) break;
  }
  return read;
}
