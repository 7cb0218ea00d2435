import { browser } from 'wxt/browser';
import { say } from '../../core/words.ts';
import { exportPieces } from '../../formats/export-notes.ts';
import { fileName } from '../../formats/file-name.ts';
import { writeHtml } from '../../formats/html.ts';
import { libraryRows } from '../../storage/queries.ts';
import { download } from '../panel/download.ts';
import * as state from './state.ts';

/** Saves the thread as one HTML file. @returns the file's name. Throws where there is nothing to save. */
export async function saveThread(): Promise<string> {
  const { library, ledger, tags, thread } = state;
  if (!library.value || !ledger.value || thread === null) throw new Error(say('librarySafe'));
  const exported = new Date().toISOString();
  const pieces = exportPieces(
    writeHtml,
    await libraryRows(library.value),
    { scope: { of: 'thread', key: thread }, since: null, verdicts: true, sources: true, names: 'written' },
    {
      exported,
      tool: { name: say('extensionName'), version: browser.runtime.getManifest().version },
      language: say('languageTag'),
    },
    (resource) => tags.value.get(resource) ?? null,
  );
  const name = `${fileName(ledger.value.thread.title)}.html`;
  download(name, [...pieces].join(''), 'text/html');
  return name;
}
