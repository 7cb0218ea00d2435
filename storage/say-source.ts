import type { DocumentKind, Standing } from '../core/citation.ts';
import { documentKey } from '../core/document-key.ts';
import { fingerprint } from '../core/fingerprint.ts';
import type { Thread } from '../core/post.ts';
import type { SourceWord, SourceWordValue } from '../core/source.ts';
import type { LibraryDatabase } from './db.ts';
import { bury, revise } from './revision.ts';
import { type Change, type Circumstances, inOneStep } from './step.ts';

/**
 * What the reader says of sources. A row's id is made from what it speaks of, so that two devices speak of
 * one row, and differ as two revisions of it. Where they have spelled it in two ways there are two rows: the
 * last of them holds, and the next saying buries the others.
 */

export interface SayingSource {
  readonly pattern: string;
  readonly word: SourceWordValue;
  readonly forWhat: string;
  readonly note: string;
}

/** Keeps the reader's word on a source: one for one pattern; what she said before stays with it. */
export function saySource(db: LibraryDatabase, input: SayingSource, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input: { pattern, word, forWhat, note }, at }) => {
    const rows = (await db.sourceWord.where({ pattern }).toArray()).sort(liveThenNewestFirst);
    const [before = null, ...others] = rows;
    const id = before?.id ?? `word-${fingerprint(pattern)}`;
    const earlier = before ? historyOf(before, { word, forWhat, note }) : [];
    const row = { id, pattern, word, forWhat, note, said: at, ...(earlier.length > 0 && { earlier }) };
    const doubles = others.filter(isLive).map((double) => bury('sourceWord', double, at));
    return { id, writes: [revise('sourceWord', before, row, at), ...doubles] };
  });
}

const mostEarlier = 200;

/** Her words before the one she says now. A note that is filled in under the same word is no other word; one that is emptied is kept here. */
function historyOf(
  before: SourceWord,
  now: Omit<SayingSource, 'pattern'>,
): NonNullable<SourceWord['earlier']> {
  const { word, forWhat, note, said, earlier = [] } = before;
  const isEmptied = (forWhat !== '' && now.forWhat === '') || (note !== '' && now.note === '');
  const isSame = word === now.word && !before.deleted && !isEmptied;
  if (isSame) return earlier;
  const withdrawn = before.deleted ? before.modified : null;
  return [...earlier, { word, forWhat, note, said, withdrawn }].slice(-mostEarlier);
}

/** Takes the reader's word on a pattern back. */
export function withdrawSourceWord(db: LibraryDatabase, pattern: string, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, pattern, async ({ input, at }) => {
    const rows = await db.sourceWord.where({ pattern: input }).filter(isLive).toArray();
    const [first] = rows;
    if (!first) {
      throw new Error(`There is no word of yours on ${input}; it was withdrawn in another tab or window.`);
    }
    return { id: first.id, writes: rows.map((row) => bury('sourceWord', row, at)) };
  });
}

export interface SayingCitation {
  readonly thread: Thread;
  readonly post: string;
  readonly resource: string;
  /** Null: she takes back what she said. */
  readonly standing: Standing | null;
}

/** Keeps how near a source stands to what one post cites it for. */
export function sayCitation(db: LibraryDatabase, input: SayingCitation, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input: { thread, post, resource, standing }, at }) => {
    const key = documentKey(resource);
    const said = await db.citation.where('thread.key').equals(thread.key).toArray();
    const [before = null, ...others] = said
      .filter((one) => one.post === post && documentKey(one.resource) === key)
      .sort(liveThenNewestFirst);
    const doubles = others.filter(isLive).map((double) => bury('citation', double, at));
    const id = before?.id ?? `citation-${fingerprint(`${post} ${key}`)}`;
    if (before && isLive(before) && before.standing === standing) return { id, writes: doubles };
    if (standing) {
      const row = { id, thread, post, resource, standing, said: at };
      return { id, writes: [revise('citation', before, row, at), ...doubles] };
    }
    return { id, writes: before && isLive(before) ? [bury('citation', before, at), ...doubles] : [] };
  });
}

export interface SayingDocument {
  readonly resource: string;
  /** Null: she takes back what she said. */
  readonly document: DocumentKind | null;
}

/** Keeps what kind of document a cited page is, wherever it is cited. */
export function sayDocument(db: LibraryDatabase, input: SayingDocument, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input: { resource, document }, at }) => {
    const key = documentKey(resource);
    const said = await db.document.filter((one) => documentKey(one.resource) === key).toArray();
    const [before = null, ...others] = said.sort(liveThenNewestFirst);
    const doubles = others.filter(isLive).map((double) => bury('document', double, at));
    const id = before?.id ?? `document-${fingerprint(key)}`;
    if (before && isLive(before) && before.document === document) return { id, writes: doubles };
    if (document) {
      const row = { id, resource, document, said: at };
      return { id, writes: [revise('document', before, row, at), ...doubles] };
    }
    return { id, writes: before && isLive(before) ? [bury('document', before, at), ...doubles] : [] };
  });
}

interface Saying {
  readonly deleted?: true | undefined;
  readonly said: string;
}

const isLive = (row: { deleted?: true | undefined }) => row.deleted !== true;
const liveThenNewestFirst = (a: Saying, b: Saying) =>
  Number(isLive(b)) - Number(isLive(a)) || Date.parse(b.said) - Date.parse(a.said);
