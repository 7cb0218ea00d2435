import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Note } from '../core/note.ts';
import { missingAttribution } from '../formats/attribution-lint.ts';
import { notedPosts, owedFor } from '../formats/noted-posts.ts';
import { quoteForClipboard } from '../formats/quote.ts';
import { formats } from '../formats/registry.ts';
import type { NotesExport, ThreadNotes } from '../formats/thread-export.ts';
import { speakEnglish } from '../tests/example-thread.ts';
import { openWith } from './in-browser.ts';
import type { ReadThread } from './read-whole-posts.ts';

/**
 * Marks words in every post of every page that our readers know, writes them in every format, and has the lint
 * of attribution look: `attribution DIR`, a folder as for `posts`. Prints what is missing, and the licences.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('Name a folder of pages: npm run bench -- attribution ../shared/pages');
  speakEnglish();
  const truth: Truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8'));
  const threads = await readAll(folder, truth);
  const notes = threads.flatMap((thread) => thread.notes);
  console.log(`${threads.length} threads, ${notes.length} posts with a quotation each\n`);
  const owed = threads.flatMap((thread) =>
    notedPosts(thread).flatMap((post) => post.notes.map((note) => owedFor(post, note))),
  );
  const by = owed.map(({ licence, disputed }) => (disputed ? 'page against date' : (licence?.by ?? 'none')));
  console.log(`licence by: ${tally(by)}\n`);
  let missing = 0;
  for (const { id, load } of formats) {
    const write = await load();
    const lacking = threads.flatMap((thread) => {
      const out = exportOf(thread);
      return missingAttribution(id, [...write(out)].join(''), out);
    });
    report(id, lacking);
    missing += lacking.length;
  }
  const clipboard = threads.flatMap(lackingInClipboard);
  report('quote', clipboard);
  if (missing + clipboard.length > 0) process.exitCode = 1;
}

interface Truth {
  readonly pages: Readonly<Record<string, { readonly url: string | null; readonly file?: string }>>;
}

const at = '2026-11-28T10:00:00.000Z';
const exportOf = (thread: ThreadNotes): NotesExport => ({
  exported: at,
  tool: { name: 'Scholium', version: '0.1.0' },
  language: 'en-GB',
  threads: [thread],
  rows: null,
});

async function readAll(folder: string, { pages }: Truth): Promise<ThreadNotes[]> {
  const { browser, page } = await openWith('chromium', 'read-whole-posts.ts');
  try {
    const threads: ThreadNotes[] = [];
    for (const [id, { url, file }] of Object.entries(pages)) {
      if (url === null) continue;
      const read = await readIn(page, path.join(folder, file ?? `${id}.html.gz`), url);
      if (read && read.posts.length > 0) threads.push(noted(read));
    }
    return threads;
  } finally {
    await browser.close();
  }
}

function readIn(page: Page, file: string, url: string): Promise<ReadThread | null> {
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return page.evaluate(
    (text, address) =>
      (globalThis as unknown as { bench: typeof import('./read-whole-posts.ts') }).bench.readWholePosts(
        text,
        address,
      ),
    html,
    url,
  );
}

/** A claim on words from the middle of every post. */
function noted({ thread, posts }: ReadThread): ThreadNotes {
  const row = { rev: '1-00000000000000aa', modified: at };
  const notes = posts.flatMap(({ post, text }, index): Note[] => {
    const start = Math.floor(text.length / 3);
    const exact = text.slice(start, start + 160).toWellFormed();
    if (exact.trim() === '') return [];
    const { author, score, edited, licence } = post;
    const reading = { at, block: '', blockIndex: 0, textHash: '', author, score, edited, licence };
    const selector = { exact, prefix: '', suffix: '', start, end: start + exact.length };
    const annotation = {
      ...row,
      id: `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      created: at,
      thread: thread.key,
      motivation: 'assessing' as const,
      target: { source: post.permalink, post: post.key, scope: thread.permalink, selector, reading },
      comment: '',
      tags: [],
      wording: '',
      saidBy: null,
    };
    return [{ annotation, verdict: 'mixed', asOf: null, judgements: [], evidence: [] }];
  });
  const rows = posts.map(({ post }) => ({
    ...row,
    id: post.key,
    post,
    thread,
    textHash: '',
    text: null,
    readAt: at,
  }));
  const around = { ties: [], challenges: [], comparisons: [] };
  return { thread, posts: rows, notes, sources: [], around };
}

function lackingInClipboard(thread: ThreadNotes): string[] {
  return notedPosts(thread).flatMap((post) =>
    post.notes.flatMap((note) => {
      const only = exportOf({ ...thread, notes: [note] });
      const { plain, html } = quoteForClipboard(note, post, 'en-GB');
      return [...missingAttribution('quote', plain, only), ...missingAttribution('quote', html, only)];
    }),
  );
}

function report(id: string, lacking: readonly string[]): void {
  console.log(`${id.padEnd(14)} ${String(lacking.length).padStart(5)} missing`);
  for (const one of lacking.slice(0, 5)) console.log(`    ${one}`);
}

function tally(words: readonly string[]): string {
  const groups = Map.groupBy(words, (word) => word);
  return [...groups].map(([word, all]) => `${word} ${all.length}`).join(', ');
}
