import { browser } from 'wxt/browser';
import type { Library } from '../../core/tables.ts';
import { say } from '../../core/words.ts';
import { fileName } from '../../formats/file-name.ts';
import { writeBackup } from '../../formats/json.ts';
import { writeMarkdown } from '../../formats/markdown.ts';
import { libraryAsItLies } from '../../storage/as-it-lies.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { thisDevice } from '../../storage/device.ts';
import { libraryRows, sourceRows, threadRows } from '../../storage/queries.ts';
import { saidOf } from './cited.ts';
import * as state from './state.ts';

interface TextFile {
  readonly name: string;
  readonly text: string;
}

const version = () => browser.runtime.getManifest().version;

/** This thread's notes for people. Throws where no thread is open. */
export async function threadMarkdown(): Promise<TextFile> {
  const at = state.place.value;
  if (at.at !== 'thread' || !state.library.value) throw new Error(say('notThread'));
  const { post, ...rows } = await threadRows(state.library.value, at.thread.key);
  const order = new Map(at.report.posts.map((each, index) => [each.post.key, index]));
  const placeOf = (key: string) => order.get(key) ?? order.size;
  const exported = new Date().toISOString();
  const text = writeMarkdown({
    thread: at.thread,
    posts: post.toSorted((a, b) => placeOf(a.post.key) - placeOf(b.post.key)),
    notes: state.kept.value?.notes ?? [],
    sources: state.citations.value.map((citation) => ({
      ...citation,
      standing: saidOf(citation, state.kept.value?.citations ?? [])?.standing ?? null,
    })),
    around: { ties: rows.tie, challenges: rows.challenge, comparisons: rows.comparison },
    exported,
    tool: { name: 'Scholium', version: version() },
    language: say('languageTag'),
  });
  return { name: `${fileName(at.thread.title)}.md`, text };
}

/** Everything there is. */
export async function backup(): Promise<TextFile> {
  const db = state.library.value;
  if (!db) throw new Error(say('librarySafe'));
  return backupOf(await libraryRows(db), 'scholium');
}

/** Everything there is, where the library cannot be opened: as it lies there. */
export async function backupAsItLies(): Promise<TextFile> {
  const rows = await libraryAsItLies();
  if (!rows) throw new Error(say('librarySafe'));
  const exported = new Date().toISOString();
  const text = writeBackup(rows, { exported, device: '', version: version() });
  return { name: `scholium-${exported.slice(0, 10)}.json`, text };
}

/** What she says of sources. */
export async function ownWords(): Promise<TextFile> {
  const db = state.library.value;
  if (!db) throw new Error(say('librarySafe'));
  return backupOf(await sourceRows(db), 'scholium-sources');
}

async function backupOf(rows: Library, name: string): Promise<TextFile> {
  const exported = new Date().toISOString();
  const device = await thisDevice(state.library.value as LibraryDatabase, () => crypto.randomUUID());
  return {
    name: `${name}-${exported.slice(0, 10)}.json`,
    text: writeBackup(rows, { exported, device, version: version() }),
  };
}
