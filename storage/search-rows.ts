import type { Annotation } from '../core/annotation.ts';
import type { Verdict } from '../core/claim.ts';
import type { Post } from '../core/post.ts';
import type { PostRow } from '../core/tables.ts';
import type { LibraryDatabase, LogLine } from './db.ts';
import { rowByRow } from './log.ts';

/** What search reads of a live note: its row, and what is known of it besides. */
export interface NoteRows {
  readonly annotation: Annotation;
  readonly verdict: Verdict | null;
  /** Addresses of its evidence. */
  readonly evidence: readonly string[];
  readonly post: Pick<PostAround, 'title' | 'kind' | 'author'> | null;
  readonly cites: readonly string[];
}

interface PostAround {
  readonly title: string;
  readonly kind: Post['kind'];
  readonly author: string | null;
  readonly cites: readonly string[];
}

/** Rows in one step: about 20 ms. */
const inOneStep = 2000;

/**
 * Every live note, in the order of ids, step by step. It is no single view: what is written meanwhile may be
 * in it or not, so take the log's last line before, and what was written since then after (`notesChanged`).
 * A transaction over all of it would keep every write waiting for seconds.
 */
export async function* everyNote(db: LibraryDatabase): AsyncGenerator<{ notes: NoteRows[]; done: number }> {
  const all = Math.max(1, await db.annotation.count());
  const posts = new Map<string, PostAround>();
  for await (const rows of steps<PostRow>(db, 'post'))
    for (const row of rows) if (!row.deleted) posts.set(row.id, aroundPost(row));
  const verdicts = new Map<string, Said>();
  for await (const rows of steps<Judgement>(db, 'judgement'))
    for (const row of rows) takeLater(verdicts, row);
  const evidence = new Map<string, string[]>();
  for await (const rows of steps<Evidence>(db, 'evidence')) for (const row of rows) addLink(evidence, row);
  let read = 0;
  for await (const rows of steps<Annotation>(db, 'annotation')) {
    read += rows.length;
    const notes = rows.filter(isLive).map((row) => compose(row, verdicts, evidence, posts));
    yield { notes, done: read / all };
  }
}

/** These notes as they are now, without those that are deleted. */
export async function notesById(db: LibraryDatabase, ids: readonly string[]): Promise<NoteRows[]> {
  return db.transaction('r', [db.annotation, db.judgement, db.evidence, db.post], async () => {
    const rows = (await db.annotation.bulkGet([...ids])).filter((row) => row !== undefined);
    const live = rows.filter(isLive);
    const keys = [...new Set(live.map(({ target }) => target.post))];
    const posts = new Map<string, PostAround>();
    for (const row of await db.post.bulkGet(keys)) if (row && isLive(row)) posts.set(row.id, aroundPost(row));
    const verdicts = new Map<string, Said>();
    for (const row of await db.judgement.where('annotation').anyOf(ids).toArray()) takeLater(verdicts, row);
    const evidence = new Map<string, string[]>();
    for (const row of await db.evidence.where('annotation').anyOf(ids).toArray()) addLink(evidence, row);
    return live.map((row) => compose(row, verdicts, evidence, posts));
  });
}

/**
 * Ids of the notes that anything was written about after line `since` of the log, deleted ones too; null: more
 * than `most` writes were, or the log does not reach back so far.
 */
export async function notesChanged(
  db: LibraryDatabase,
  since: number,
  most: number,
): Promise<{ ids: string[]; seq: number } | null> {
  const tables = [db.log, db.annotation, db.judgement, db.evidence];
  return db.transaction('r', tables, async () => {
    const last = (await db.log.orderBy('seq').reverse().limit(1).primaryKeys())[0] ?? 0;
    if (last < since) return null;
    const lines = await db.log
      .where('seq')
      .above(since)
      .limit(most + 1)
      .toArray();
    const sizes = lines.map((line) => ('ids' in line ? line.ids.length : 1));
    if (sizes.reduce((sum, size) => sum + size, 0) > most) return null;
    if (since > 0 && lines[0]?.seq !== undefined && lines[0].seq !== since + 1) return null;
    const ids = new Set<string>();
    const rows = rowByRow(lines);
    const of = (table: LogLine['table']) => rows.filter((line) => line.table === table);
    for (const { id } of of('annotation')) ids.add(id);
    for (const table of ['judgement', 'evidence'] as const) {
      const rows: ({ annotation?: string } | undefined)[] = await db
        .table(table)
        .bulkGet(of(table).map(({ id }) => id));
      for (const row of [...rows, ...of(table).map(({ before }) => before)])
        if (row && 'annotation' in row && row.annotation !== undefined) ids.add(row.annotation);
    }
    const posts = of('post').map(({ id }) => id);
    for (const id of await db.annotation.where('target.post').anyOf(posts).primaryKeys()) ids.add(id);
    return { ids: [...ids], seq: last };
  });
}

async function* steps<R extends { id: string }>(db: LibraryDatabase, name: string): AsyncGenerator<R[]> {
  const table = db.table<R, string>(name);
  let last: string | undefined;
  for (;;) {
    const rest = last === undefined ? table.orderBy('id') : table.where('id').above(last);
    const rows = await rest.limit(inOneStep).toArray();
    yield rows;
    if (rows.length < inOneStep) return;
    last = rows.at(-1)?.id;
  }
}

interface Judgement {
  readonly id: string;
  readonly annotation: string;
  readonly verdict: Verdict | null;
  readonly at: string;
  readonly deleted?: true | undefined;
}
interface Evidence {
  readonly id: string;
  readonly annotation: string;
  readonly link: string;
  readonly deleted?: true | undefined;
}
type Said = Pick<Judgement, 'id' | 'verdict'> & { readonly at: number };

/** As `notesOf` orders them: by time, then by id. */
function takeLater(verdicts: Map<string, Said>, { annotation, verdict, at, id, deleted }: Judgement): void {
  const before = verdicts.get(annotation);
  const said = { id, verdict, at: Date.parse(at) };
  if (deleted || (before && (before.at > said.at || (before.at === said.at && before.id > id)))) return;
  verdicts.set(annotation, said);
}

function addLink(evidence: Map<string, string[]>, { annotation, link, deleted }: Evidence): void {
  if (deleted) return;
  const links = evidence.get(annotation);
  if (links) links.push(link);
  else evidence.set(annotation, [link]);
}

const aroundPost = ({ post, citedDomains }: PostRow): PostAround => ({
  title: post.title,
  kind: post.kind,
  author: post.author?.name ?? null,
  cites: citedDomains ?? [],
});

function compose(
  annotation: Annotation,
  verdicts: ReadonlyMap<string, Said>,
  evidence: ReadonlyMap<string, readonly string[]>,
  posts: ReadonlyMap<string, PostAround>,
): NoteRows {
  const post = posts.get(annotation.target.post) ?? null;
  return {
    annotation,
    verdict: verdicts.get(annotation.id)?.verdict ?? null,
    evidence: evidence.get(annotation.id) ?? [],
    post,
    cites: post?.cites ?? [],
  };
}

const isLive = (row: { deleted?: true | undefined }) => row.deleted !== true;
