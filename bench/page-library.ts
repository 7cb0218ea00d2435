import type { Annotation, Target } from '../core/annotation.ts';
import type { Thread } from '../core/post.ts';
import { emptyLibrary } from '../core/tables.ts';
import { writeBackup } from '../formats/json.ts';
import { type Reader, until } from '../tests/e2e/browser.ts';

/** Two of three are claims, the third is a note with some words. */
export function annotationsOn(targets: readonly Target[], thread: Thread): Annotation[] {
  return targets.map((target, index) => {
    const isClaim = index % 3 < 2;
    return {
      id: `bench-${index}`,
      rev: '1-0123456789abcdef',
      modified: target.reading.at,
      created: target.reading.at,
      thread: thread.key,
      motivation: isClaim ? 'assessing' : 'commenting',
      target,
      comment: isClaim ? '' : 'Where does this come from?',
      tags: [],
      wording: '',
      saidBy: null,
    };
  });
}

/** Puts annotations into the reader's library as the panel imports a backup: by the inbox, read by the background. */
export async function importBackup(reader: Reader, annotation: readonly Annotation[]): Promise<void> {
  const by = { exported: new Date().toISOString(), device: 'bench', version: '0' };
  const backup = writeBackup({ ...emptyLibrary(), annotation: [...annotation] }, by);
  const panel = await reader.ourPage('panel.html');
  await until('the library', () => panel.evaluate(hasInbox));
  const { error } = await panel.evaluate(importInto, backup);
  if (error) throw new Error(`The extension does not import the notes of the evaluation: ${error}`);
  await panel.close();
}

/** Runs in the panel. */
async function hasInbox(): Promise<boolean> {
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'scholium');
  if (!isThere) return false;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('scholium');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  database.close();
  return database.objectStoreNames.contains('inbox');
}

/** Runs in the panel. */
async function importInto(backup: string): Promise<{ error?: string }> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('scholium');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const put = database.transaction('inbox', 'readwrite').objectStore('inbox');
  const row = { id: 'bench', blob: new Blob([backup]), status: 'put' };
  await new Promise<void>((resolve, reject) => {
    const asked = put.put(row);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });
  database.close();
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): never } };
  };
  return chrome.runtime.sendMessage({ to: 'background', name: 'importBackup', payload: { inbox: 'bench' } });
}
