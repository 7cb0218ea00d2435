import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PostToPair } from '../entrypoints/panel/comparing.ts';
import { openWith } from './in-browser.ts';
import type { PostPlace } from './read-blocks.ts';

interface TruePost {
  readonly id: string | null;
  readonly author: string | null;
  readonly datetime?: string | null;
  readonly bodySelectorHint?: string | null;
  readonly exclude?: string;
}
interface TruePage {
  readonly url: string | null;
  readonly usable: boolean;
  readonly file?: string;
  readonly exclude?: string;
  readonly posts?: readonly TruePost[];
}

export interface SavedPage {
  readonly id: string;
  /** As its markup says; empty: it does not. */
  readonly language: string;
  readonly posts: readonly PostToPair[];
}

/** The posts of a folder's pages in blocks, read in Chromium; `truth.json` names the pages. `only`: these ids. */
export async function readSavedPages(folder: string, only?: readonly string[]): Promise<SavedPage[]> {
  const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as {
    pages: Record<string, TruePage>;
  };
  const { browser, page } = await openWith('chromium', 'read-blocks.ts');
  try {
    const pages: SavedPage[] = [];
    for (const [id, saved] of Object.entries(truth.pages)) {
      const name = path.join(folder, saved.file ?? `${id}.html.gz`);
      if (!saved.usable || !existsSync(name) || (only && !only.includes(id))) continue;
      const raw = readFileSync(name);
      const html = (name.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
      const read = await page.evaluate(
        (source, address, where) =>
          (globalThis as unknown as { bench: typeof import('./read-blocks.ts') }).bench.readBlocks(
            source,
            address,
            where,
          ),
        html,
        saved.url ?? 'https://unknown.invalid/',
        placesOf(saved),
      );
      pages.push({ id, ...read });
    }
    return pages;
  } finally {
    await browser.close();
  }
}

const placesOf = ({ posts = [], exclude: everywhere }: TruePage): PostPlace[] =>
  posts.flatMap(({ id, author, datetime = null, bodySelectorHint: selector, exclude }, at) =>
    selector
      ? [{ id: id ?? `${at}`, author, published: datetime, selector, exclude: exclude ?? everywhere ?? null }]
      : [],
  );
