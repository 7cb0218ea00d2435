import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Comparison } from '../../core/comparison.ts';
import { documentKey } from '../../core/document-key.ts';
import type { Finding, UnreachableReason } from '../../core/finding.ts';
import type { ThreadQuotation } from '../../core/quotation.ts';
import { directive, linesOf } from '../../core/text-directive.ts';
import { count, say } from '../../core/words.ts';
import { readQuotedPosts } from '../../messaging/quoted.ts';
import { sendToBackground, sendToTab } from '../../messaging/wire.ts';
import { act, privacy } from './act.ts';
import { tabBeside } from './beside.ts';
import {
  type ComparedWith,
  compareWithBytes,
  compareWithText,
  type PostToPair,
  quotationsOf,
} from './comparing.ts';
import { fetchSource, refusalOf } from './fetch-source.ts';
import * as state from './state.ts';

/** The thread's quotations, and what comparing them with their sources has found. */

/** Null: not read yet. */
const read = signal<{ readonly thread: string; readonly all: readonly ThreadQuotation[] } | null>(null);
export const open = signal<string | null>(null);
/** The quotation that is being compared now. */
export const busy = signal<string | null>(null);

export interface ShownQuotation extends ThreadQuotation {
  readonly key: string;
  readonly finding: Finding | null;
  /** What is kept of it; null: nothing, the finding is of this page just now. */
  readonly kept: Comparison | null;
}

/** Null: not read yet. */
export const quotations = computed((): readonly ShownQuotation[] | null => {
  const thread = state.report.value?.thread?.key;
  if (!read.value || read.value.thread !== thread) return null;
  const comparisons = Map.groupBy(state.kept.value?.comparisons ?? [], keyOf);
  return read.value.all.map((quotation) => {
    const key = keyOf({ post: quotation.post, quote: quotation.words });
    const kept = best(comparisons.get(key) ?? []);
    return { ...quotation, key, kept, finding: kept?.finding ?? quotation.here };
  });
});

const keyOf = ({ post, quote }: { post: string; quote: string }) => `${post} ${quote}`;

/** Of several sources that were tried, the one that has most of the words; of equals the last. */
const best = (all: readonly Comparison[]): Comparison | null =>
  all.toSorted((a, b) => rank(a.finding) - rank(b.finding) || Date.parse(b.at) - Date.parse(a.at))[0] ?? null;
const kinds = [
  'verbatim',
  'verbatim-marked',
  'reordered',
  'small-edits',
  'reworded',
  'not-found',
  'too-short',
  'unreachable',
];
const rank = ({ kind }: Finding) => kinds.indexOf(kind);

/** Reads the page's posts and pairs their quotations with their sources, which asks nothing of anybody. */
export const readQuotations = () =>
  act('page', async () => {
    const { report, tab } = state;
    const thread = report.value?.thread?.key;
    if (!thread || tab.value === null) return null;
    const blocks = new Map(
      readQuotedPosts(await sendToTab(tab.value, 'quotedPosts', {})).map((one) => [one.key, one.blocks]),
    );
    const posts = (report.value?.posts ?? []).flatMap(({ post }): PostToPair[] => {
      const found = blocks.get(post.key);
      const { key, id, author, published, edited } = post;
      if (!found) return [];
      return [
        { key, id, author: author?.name ?? null, published, asOf: edited?.at ?? published, blocks: found },
      ];
    });
    const all = await quotationsOf(posts);
    read.value = { thread, all };
    state.quotationCount.value = all.length;
    return null;
  });

/** Keeps what was found on this very page. */
export const keepHere = (quotation: ShownQuotation) =>
  act('page', async () => {
    const { cited, here } = quotation;
    if (cited.kind !== 'post' || !here || quotation.kept) return null;
    const post = state.report.value?.posts.find((each) => each.post.key === cited.post)?.post;
    if (!post || (state.kept.value?.notes.length ?? 0) === 0) return null;
    const source = { kind: 'post' as const, post: post.key, permalink: post.permalink };
    await keep(quotation, source, 'same-page', here, null);
    return null;
  });

/**
 * Asks the source's site for the page, once. To be called straight from a press: the browser asks her for
 * that one site, and is told to forget it again, if she had not allowed it before. Where she does not, what was
 * found before stays.
 */
export function askFor(quotation: ShownQuotation, link: string): Promise<void> {
  const origins = [`${new URL(link).origin}/*`];
  const refused = refusalOf(link);
  const { permissions } = browser;
  // Both at once: what is asked after an answer has come is no longer asked by her press.
  const [wasAllowed, isAllowed] = refused
    ? []
    : [permissions.contains({ origins }), permissions.request({ origins })];
  return act('page', async () => {
    busy.value = quotation.key;
    try {
      if (isAllowed && !(await isAllowed)) return { message: say('unreachable_not_allowed') };
      const of = citing(link, quotation);
      await keepAll(of, link, undefined, 'fetched', await fetched(link, refused, of));
      return null;
    } finally {
      busy.value = null;
      if (wasAllowed && !(await wasAllowed)) void permissions.remove({ origins }).catch(() => false);
    }
  });
}

async function fetched(
  link: string,
  refused: UnreachableReason | null,
  of: readonly ShownQuotation[],
): Promise<ComparedWith> {
  const got = refused ? { reason: refused } : await fetchSource(link);
  if ('reason' in got)
    return { text: '', findings: of.map(() => ({ kind: 'unreachable' as const, reason: got.reason })) };
  return compareWithBytes(
    of.map(({ words }) => words),
    got.bytes,
    got.contentType,
  );
}

/** Compares with the page that stands beside the panel now: all quotations that name it, or the one that she has open. */
export const compareWithPage = () =>
  act('page', async () => {
    const beside = await tabBeside();
    if (beside === null) return null;
    busy.value = open.value;
    try {
      const page = await sendToBackground('readPage', { tab: beside });
      const of = citingPage(page.url);
      if (of.length === 0) return { message: say('noQuotationCitesThis') };
      const compared = await compareWithText(
        of.map(({ words }) => words),
        page.text,
      );
      await keepAll(of, page.url, page.title, 'opened', compared);
      return { message: count('comparedHere', of.length) };
    } finally {
      busy.value = null;
    }
  });

/** The quotations that name a page as their source; where none does, the one that is open. */
function citingPage(url: string): readonly ShownQuotation[] {
  const here = documentKey(url);
  const all = quotations.value ?? [];
  const named = all.filter(
    ({ cited }) => cited.kind === 'pages' && cited.links.some((link) => documentKey(link) === here),
  );
  return named.length > 0 ? named : all.filter(({ key }) => key === open.value);
}

/** The quotations that name the same document as their source; this one is among them. */
function citing(link: string, quotation: ShownQuotation): ShownQuotation[] {
  const document = documentKey(link);
  const names = ({ key, cited }: ShownQuotation) =>
    key === quotation.key ||
    (cited.kind === 'pages' && cited.links.some((one) => documentKey(one) === document));
  return (quotations.value ?? []).filter(names);
}

async function keepAll(
  of: readonly ShownQuotation[],
  link: string,
  title: string | undefined,
  way: Comparison['way'],
  { text, findings }: ComparedWith,
): Promise<void> {
  for (const [at, quotation] of of.entries()) {
    const finding = findings[at];
    const source = { kind: 'page' as const, link, ...(title && { title }) };
    if (finding) await keep(quotation, source, way, finding, passageIn(text, link, finding));
  }
}

async function keep(
  { post, words }: ShownQuotation,
  source: Comparison['source'],
  way: Comparison['way'],
  finding: Finding,
  passage: string | null,
): Promise<void> {
  const at = state.place.value;
  if (at.at !== 'thread') return;
  const said = { thread: at.thread, post, quote: words, source, way, finding, ...(passage && { passage }) };
  await sendToBackground('keepComparison', { ...said, ...privacy() });
}

/** The address that leads to the passage; null: none does. */
function passageIn(text: string, link: string, finding: Finding): string | null {
  if (!('passage' in finding)) return null;
  const found = directive(text, linesOf(text), finding.passage);
  const address = link.split('#')[0];
  return found && `${address}#:~:${found}`.length <= 8000 ? `${address}#:~:${found}` : null;
}
