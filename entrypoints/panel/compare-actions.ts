import { browser } from 'wxt/browser';
import type { Comparison } from '../../core/comparison.ts';
import { documentKey } from '../../core/document-key.ts';
import type { Finding, UnreachableReason } from '../../core/finding.ts';
import { directive, linesOf } from '../../core/text-directive.ts';
import { count, say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { act, privacy } from './act.ts';
import { tabBeside } from './beside.ts';
import { type ComparedWith, compareWithBytes, compareWithText } from './comparing.ts';
import { fetchSource, refusalOf } from './fetch-source.ts';
import { busy, open, quotations, type ShownQuotation } from './quotations.ts';
import * as state from './state.ts';

/** What the reader presses to have a quotation compared. What is found is kept for the thread that she pressed it in. */

/** Keeps what was found on this very page. */
export const keepHere = (quotation: ShownQuotation) =>
  act('page', async () => {
    const { cited, here } = quotation;
    if (cited.kind !== 'post' || !here || quotation.kept) return null;
    const post = state.report.value?.posts.find((each) => each.post.key === cited.post)?.post;
    if (!post || (state.kept.value?.notes.length ?? 0) === 0) return null;
    const source = { kind: 'post' as const, post: post.key, permalink: post.permalink };
    await keep(threadNow(), quotation, source, 'same-page', here, null);
    return null;
  });

/**
 * Asks the source's site for the page, once. To be called straight from a press: the browser asks her for
 * that one site, and is told to forget it again, if she had not allowed it before. Where she does not, what was
 * found before stays.
 */
export function askFor(quotation: ShownQuotation, link: string): Promise<void> {
  const { protocol, hostname } = new URL(link);
  // Without the port, which Firefox takes for a mistake.
  const origins = [`${protocol}//${hostname}/*`];
  const refused = refusalOf(link);
  const { permissions } = browser;
  // Both at once: what is asked after an answer has come is no longer asked by her press.
  const [wasAllowed, isAllowed] = refused
    ? []
    : [permissions.contains({ origins }), permissions.request({ origins })];
  const thread = threadNow();
  return act('page', async () => {
    busy.value = quotation.key;
    try {
      if (isAllowed && !(await isAllowed)) return { message: say('unreachable_not_allowed') };
      const of = citing(link, quotation);
      await keepAll(thread, of, { link }, 'fetched', await fetched(link, refused, of));
      return null;
    } finally {
      if (busy.value === quotation.key) busy.value = null;
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
    return {
      text: '',
      gaps: [],
      findings: of.map(() => ({ kind: 'unreachable' as const, reason: got.reason })),
    };
  return compareWithBytes(
    of.map(({ words }) => words),
    got.bytes,
    got.contentType,
  );
}

/** Compares with the page that stands beside the panel now: all quotations that name it, or the one that she has open. */
export function compareWithPage(): Promise<void> {
  const thread = threadNow();
  const asked = open.value;
  return act('page', async () => {
    const beside = await tabBeside();
    if (beside === null) return null;
    busy.value = asked;
    try {
      const { url, title, text } = await sendToBackground('readPage', { tab: beside });
      const of = citingPage(url, asked);
      if (of.length === 0) return { message: say('noQuotationCitesThis') };
      const compared = await compareWithText(
        of.map(({ words }) => words),
        text,
      );
      await keepAll(thread, of, { link: url, ...(title && { title }) }, 'opened', compared);
      return { message: count('comparedHere', of.length) };
    } finally {
      if (busy.value === asked) busy.value = null;
    }
  });
}

/** The quotations that name a page as their source; where none does, the one that is open. */
function citingPage(url: string, asked: string | null): readonly ShownQuotation[] {
  const here = documentKey(url);
  const all = quotations.value ?? [];
  const named = all.filter(
    ({ cited }) => cited.kind === 'pages' && cited.links.some((link) => documentKey(link) === here),
  );
  return named.length > 0 ? named : all.filter(({ key }) => key === asked);
}

/** The quotations that name the same document as their source; this one is among them. */
function citing(link: string, quotation: ShownQuotation): ShownQuotation[] {
  const document = documentKey(link);
  const others = (quotations.value ?? []).filter(
    ({ key, cited }) =>
      key !== quotation.key &&
      cited.kind === 'pages' &&
      cited.links.some((one) => documentKey(one) === document),
  );
  return [quotation, ...others];
}

type Thread = Comparison['thread'];
const threadNow = (): Thread | null => (state.place.value.at === 'thread' ? state.place.value.thread : null);

async function keepAll(
  thread: Thread | null,
  of: readonly ShownQuotation[],
  page: { readonly link: string; readonly title?: string },
  way: Comparison['way'],
  { findings, ...read }: ComparedWith,
): Promise<void> {
  for (const [at, quotation] of of.entries()) {
    const finding = findings[at];
    const source = { kind: 'page' as const, ...page };
    if (finding) await keep(thread, quotation, source, way, finding, passageIn(read, page.link, finding));
  }
}

async function keep(
  thread: Thread | null,
  { post, words }: ShownQuotation,
  source: Comparison['source'],
  way: Comparison['way'],
  finding: Finding,
  passage: string | null,
): Promise<void> {
  if (!thread) return;
  const said = { thread, post, quote: words, source, way, finding, ...(passage && { passage }) };
  await sendToBackground('keepComparison', { ...said, ...privacy() });
}

/** The address that leads to the passage; null: none does. */
function passageIn(
  { text, gaps }: Omit<ComparedWith, 'findings'>,
  link: string,
  finding: Finding,
): string | null {
  if (!('passage' in finding)) return null;
  const found = directive(text, linesOf(text, gaps), finding.passage);
  const address = link.split('#')[0];
  return found && `${address}#:~:${found}`.length <= 8000 ? `${address}#:~:${found}` : null;
}
