import { documentKey } from '../core/document-key.ts';
import type { Meeting } from '../core/meeting.ts';
import { notesOf } from '../core/note.ts';
import type { LibraryDatabase } from './db.ts';

const mostMeetings = 50;
const mostWords = 200;

/**
 * Where else the reader met what a publisher holds: posts with notes of hers that cite it, outside of one
 * thread, the last read first, at most 50.
 *
 * @param domain registrable domain, or sub-host of a platform.
 */
export async function meetings(db: LibraryDatabase, domain: string, outside: string): Promise<Meeting[]> {
  const tables = [db.post, db.annotation, db.judgement, db.evidence, db.citation];
  return db.transaction('r', tables, async () => {
    const posts = (await db.post.where('citedDomains').equals(domain).toArray())
      .filter(({ deleted, thread }) => !deleted && thread.key !== outside)
      .sort((a, b) => Date.parse(b.readAt) - Date.parse(a.readAt))
      .slice(0, mostMeetings);
    const keys = posts.map(({ id }) => id);
    const annotations = await db.annotation.where('target.post').anyOf(keys).toArray();
    const ids = annotations.map(({ id }) => id);
    const judgements = await db.judgement.where('annotation').anyOf(ids).toArray();
    const notes = Map.groupBy(
      notesOf(annotations, judgements, []),
      ({ annotation }) => annotation.target.post,
    );
    const threads = [...new Set(posts.map(({ thread }) => thread.key))];
    const said = await db.citation.where('thread.key').anyOf(threads).toArray();
    return posts.flatMap(({ id, post, thread, cites = [], readAt }): Meeting[] => {
      const here = cites.filter((cite) => cite.domain === domain);
      const keys = new Set(here.map(({ resource }) => documentKey(resource)));
      const standings = said
        .filter((one) => !one.deleted && one.post === id && keys.has(documentKey(one.resource)))
        .map(({ standing }) => standing);
      const found = notes.get(id) ?? [];
      if (found.length === 0 && standings.length === 0) return [];
      return [
        {
          thread,
          post: { key: post.key, permalink: post.permalink, kind: post.kind, author: post.author },
          resources: here.map(({ resource }) => resource),
          standings,
          readAt,
          notes: found.map(({ annotation, verdict }) => ({
            id: annotation.id,
            motivation: annotation.motivation,
            verdict,
            words: annotation.target.selector?.exact.slice(0, mostWords) ?? null,
          })),
        },
      ];
    });
  });
}
