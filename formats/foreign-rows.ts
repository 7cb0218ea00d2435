import type { Annotation } from '../core/annotation.ts';
import type { Judgement } from '../core/claim.ts';
import { documentKey } from '../core/document-key.ts';
import { fingerprint } from '../core/fingerprint.ts';
import type { Thread } from '../core/post.ts';
import type { PostRow } from '../core/tables.ts';
import type { ForeignNote } from './foreign-note.ts';
import { withSortedKeys } from './key-order.ts';

/** The post that an address leads to, as far as the address tells. */
export interface Place {
  /** Key of the post. */
  readonly post: string;
  readonly permalink: string;
  readonly thread: Omit<Thread, 'title'>;
}
/** Null: nobody knows posts there, and the page as a whole is taken for one. */
export type PlaceOf = (address: string) => Place | null;

/** Where a note belongs; null where its address is none of the web. */
export function placeOf(address: string, known: PlaceOf): Place | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address) || address.length > 4000) return null;
  const place = known(address);
  if (place) return place;
  const { href, hostname } = new URL(address);
  const key = `web/${hostname}/question/${fingerprint(documentKey(href))}`;
  return { post: key, permalink: href, thread: { key, site: hostname, permalink: href } };
}

/**
 * The row of a note that another program wrote. The same note gives the same id each time, so that a second
 * import of it is noticed.
 *
 * @param at when it is imported: what the file does not date is of now.
 */
export function annotationOf(note: ForeignNote, place: Place, at: string): Annotation {
  const { exact = '', prefix = '', suffix = '' } = note.quote ?? {};
  const created = note.created ?? note.modified ?? at;
  const read = { at: created, block: '', blockIndex: 0, textHash: '' };
  const quote = exact.slice(0, 100_000).toWellFormed();
  return numbered({
    id: idOf(note, place),
    modified: note.modified ?? created,
    created,
    thread: place.thread.key,
    motivation: note.verdict === undefined ? 'commenting' : 'assessing',
    target: {
      source: place.permalink,
      post: place.post,
      scope: note.address,
      selector:
        quote === ''
          ? null
          : {
              exact: quote,
              prefix: prefix.slice(-2000).toWellFormed(),
              suffix: suffix.slice(0, 2000).toWellFormed(),
              start: 0,
              end: quote.length,
            },
      reading: { ...read, author: null, score: null, edited: null, licence: null },
    },
    comment: commentOf(note).slice(0, 1_000_000).toWellFormed(),
    tags: [...new Set(note.tags.map((tag) => tag.trim().slice(0, 200).toWellFormed()))]
      .filter((tag) => tag !== '')
      .slice(0, 100),
    wording: '',
    saidBy: null,
  });
}

/** What the file says was judged of a claim; null: nothing. */
export function judgementOf({ verdict }: ForeignNote, { id, modified }: Annotation): Judgement | null {
  if (verdict === undefined || verdict === 'to-check') return null;
  const said = { annotation: id, verdict, asOf: null, at: modified, modified };
  return numbered({ ...said, id: uuidOf(JSON.stringify(['judgement', id, verdict, modified])) });
}

/** A page that only notes from elsewhere tell of. */
export function pageOf(note: ForeignNote, place: Place, at: string): PostRow {
  const title = (note.title?.trim() || place.permalink).slice(0, 1000).toWellFormed();
  const { permalink, thread, post: key } = place;
  return numbered({
    id: key,
    modified: at,
    thread: { ...thread, title },
    textHash: '',
    text: null,
    readAt: note.created ?? at,
    post: {
      key,
      permalink,
      site: thread.site,
      kind: 'question',
      id: key.slice(key.lastIndexOf('/') + 1),
      parent: null,
      title,
      author: null,
      published: null,
      edited: null,
      score: null,
      accepted: null,
      licence: null,
    },
  });
}

/** A row as it is first written. */
function numbered<R extends object>(content: R): R & { rev: string } {
  return { ...content, rev: revisionOf(1, content) };
}

/** `<n>-<hash>`: the hash of the row with its names sorted, as storage makes it. */
export function revisionOf(generation: number, content: object): string {
  return `${generation}-${fingerprint(JSON.stringify(withSortedKeys(content, [])))}`;
}

/** Her own words, then whose they are if not hers, then the replies: each with its author and date. */
function commentOf({ comment, author, created, replies }: ForeignNote): string {
  const blocks = [comment.trim()];
  if (author !== null) blocks.push(byline(author, created));
  for (const reply of replies) {
    const lines = [reply.comment.trim(), '', byline(reply.author ?? '?', reply.created)];
    blocks.push(
      lines
        .join('\n')
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n'),
    );
  }
  return blocks.filter((block) => block !== '').join('\n\n');
}

const byline = (author: string, at: string | null) =>
  at === null ? `— ${author}` : `— ${author}, ${at.slice(0, 10)}`;

/** From what makes this note this one. */
function idOf({ id, quote, created, comment }: ForeignNote, place: Place): string {
  const own = id === null ? null : /^urn:uuid:([0-9a-f-]{36})$/i.exec(id)?.[1];
  if (own) return own.toLowerCase();
  const what = JSON.stringify(id === null ? [place.post, quote?.exact, created ?? comment] : [id]);
  return uuidOf(what);
}

/** A UUID of version 8 (RFC 9562). */
function uuidOf(what: string): string {
  const hex = fingerprint(what) + fingerprint(`${what} `);
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(13, 16),
    hex.slice(17, 20),
    hex.slice(20),
  ];
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
