import type { Citation } from '../core/citation.ts';
import type { Meeting } from '../core/meeting.ts';
import { notesOf } from '../core/note.ts';
import type { LibraryDatabase } from './db.ts';

const mostMeetings = 50;
const mostWords = 200;

/**
 * Where else the reader met what a publisher holds: posts that cite it and hold notes of hers, or of whose
 * citation she has said something, outside of one thread, the last first, at most 50.
 *
 * @param domain registrable domain, or sub-host of a platform.
 * @param domainOf the domain of a cited page; the rules for it are not this room's.
 */
export async function meetings(
  db: LibraryDatabase,
  domain: string,
  outside: string,
  domainOf: (resource: string) => string,
): Promise<Meeting[]> {
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
    const said = (await db.citation.toArray()).filter(
      ({ deleted, thread, resource }) => !deleted && thread.key !== outside && domainOf(resource) === domain,
    );
    const saidAt = Map.groupBy(said, ({ post }) => post);
    const kept = posts.flatMap(({ id, post, thread, cites = [], readAt }): Meeting[] => {
      const here = cites.filter((cite) => cite.domain === domain);
      const standings = (saidAt.get(id) ?? []).map(({ standing }) => standing);
      const found = notes.get(id) ?? [];
      if (found.length === 0 && standings.length === 0) return [];
      return [
        {
          thread,
          key: id,
          post: { permalink: post.permalink, kind: post.kind, author: post.author },
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
    const known = new Set(kept.map(({ key }) => key));
    const onlySaid = [...saidAt].flatMap(([key, said]) => (known.has(key) ? [] : metBySaying(key, said)));
    return [...kept, ...onlySaid]
      .sort((a, b) => Date.parse(b.readAt) - Date.parse(a.readAt))
      .slice(0, mostMeetings);
  });
}

/** A post of which nothing is kept but what she said of its citations. */
function metBySaying(key: string, said: readonly Citation[]): Meeting[] {
  const last = said.toSorted((a, b) => Date.parse(b.said) - Date.parse(a.said))[0];
  if (!last) return [];
  const resources = said.map(({ resource }) => resource);
  const standings = said.map(({ standing }) => standing);
  return [{ thread: last.thread, key, post: null, resources, standings, notes: [], readAt: last.said }];
}
