import { proposedAmong } from '../../claims/proposed-among.ts';
import { type Verdict, verdicts } from '../../core/claim.ts';
import { type Note, notesOf } from '../../core/note.ts';
import { openQuestions } from '../../core/open-questions.ts';
import { opposedSources } from '../../core/opposed-sources.ts';
import type { Post, Thread } from '../../core/post.ts';
import { byPlace } from '../../core/post-order.ts';
import type { ThreadQuotation } from '../../core/quotation.ts';
import type { SourceTag } from '../../core/source.ts';
import type { Library } from '../../core/tables.ts';
import { tiedGroups } from '../../core/tied-claims.ts';
import type { PageReport } from '../../messaging/contract.ts';
import { citedFor } from './cited-for.ts';
import { tableOf } from './table-of.ts';

/** All that the ledger of a thread shows, worked out of its rows; null: there are none. */
export type Ledger = NonNullable<ReturnType<typeof ledgerOf>>;

/**
 * @param page what a tab shows of the thread now; null: none does.
 * @param quoted what that tab's posts quote.
 * @param decidedHere `pairKey`s that stay among the proposals though she has said what they are.
 */
export function ledgerOf(
  rows: Library,
  page: PageReport | null,
  tags: ReadonlyMap<string, SourceTag | null>,
  decidedHere: ReadonlySet<string>,
  quoted: readonly ThreadQuotation[],
) {
  const posts = postsOf(rows, page);
  const order = new Map(posts.map(({ key }, at) => [key, at]));
  const notes = notesOf(rows.annotation, rows.judgement, rows.evidence).sort(inReadingOrder(order));
  const thread = threadOf(rows, page);
  if (!thread) return null;
  const claims = notes.filter(({ annotation }) => annotation.motivation === 'assessing');
  const groups = tiedGroups(
    claims.map(({ annotation }) => annotation.id),
    rows.tie,
  );
  const said = new Map(rows.tie.map(({ from, to, says }) => [pairKey(from, to), says]));
  return {
    thread,
    posts: new Map(posts.map((post) => [post.key, post])),
    read: readBetween(rows),
    notes: notes.filter(({ annotation }) => annotation.motivation !== 'assessing'),
    claims,
    byId: new Map(claims.map((note) => [note.annotation.id, note])),
    byVerdict: byVerdict(claims),
    table: tableOf(claims, groups, posts),
    atOdds: groups.filter(({ isAtOdds }) => isAtOdds),
    proposals: proposedAmong(claims)
      .map(({ from, to }) => ({ from, to, says: said.get(pairKey(from, to)) ?? null }))
      .filter(({ from, to, says }) => says === null || decidedHere.has(pairKey(from, to))),
    opposed: opposedSources(groups, citedFor(rows, page, tags)),
    ties: rows.tie.filter(({ says }) => says !== 'neither'),
    challenges: rows.challenge,
    comparisons: rows.comparison.toSorted(
      (a, b) => (order.get(a.post) ?? order.size) - (order.get(b.post) ?? order.size),
    ),
    open: openQuestions(claims, rows.challenge, rows.comparison, quoted),
  };
}

/** Names two claims, whichever comes first. */
export const pairKey = (one: string, other: string): string => [one, other].sort().join(' ');

/** In the order of the page where it is open. A post that only notes tell of comes last. */
function postsOf(rows: Library, page: PageReport | null): readonly Post[] {
  const kept = rows.post.toSorted(byPlace).map(({ post }) => post);
  if (!page) return kept;
  const shown = page.posts.map(({ post }) => post);
  const here = new Set(shown.map(({ key }) => key));
  return [...shown, ...kept.filter(({ key }) => !here.has(key))];
}

function threadOf(rows: Library, page: PageReport | null): Thread | null {
  return page?.thread ?? rows.post[0]?.thread ?? rows.comparison[0]?.thread ?? null;
}

const inReadingOrder = (order: ReadonlyMap<string, number>) => (a: Note, b: Note) => {
  const place = ({ annotation: { target } }: Note) => order.get(target.post) ?? order.size;
  const start = ({ annotation: { target } }: Note) => target.selector?.start ?? -1;
  return place(a) - place(b) || start(a) - start(b);
};

/** What is to check first, then in the order of the keys. */
function byVerdict(claims: readonly Note[]): [Verdict | null, Note[]][] {
  return [null, ...verdicts].flatMap((verdict): [Verdict | null, Note[]][] => {
    const judged = claims.filter((note) => note.verdict === verdict);
    return judged.length > 0 ? [[verdict, judged]] : [];
  });
}

/** The first and the last time that she read something of it, ISO 8601; null: nothing tells. */
function readBetween({ annotation, post }: Library): readonly [string, string] | null {
  const times = [...annotation.map(({ target }) => target.reading.at), ...post.map(({ readAt }) => readAt)];
  times.sort((a, b) => Date.parse(a) - Date.parse(b));
  const [first, last] = [times[0], times.at(-1)];
  return first && last ? [first, last] : null;
}
