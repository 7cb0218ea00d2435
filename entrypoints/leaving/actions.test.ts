import 'fake-indexeddb/auto';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { tableNames } from '../../core/tables.ts';
import { browser } from '../../messaging/fake-browser.ts';
import { openLibrary } from '../../storage/db.ts';
import { putRows } from '../../storage/in-threads.ts';
import type { Write } from '../../storage/revision.ts';
import { speakEnglish } from '../../tests/example-thread.ts';
import { exampleRows } from '../../tests/notes-export.ts';
import { copy } from './actions.ts';
import * as state from './state.ts';

vi.mock('wxt/browser', () => import('../../messaging/fake-browser.ts'));
beforeAll(speakEnglish);
afterEach(() => vi.unstubAllGlobals());

test('a press that comes while the library is read anew, as after an import, is not lost', async () => {
  Object.assign(browser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
  const db = await openLibrary('pressed-early');
  const writes = tableNames.flatMap((table) =>
    exampleRows[table].map((row) => ({ table, row, before: null })),
  );
  await putRows(db, writes as unknown as Write[]);
  state.database.value = db;
  state.chosen.value = { ...state.chosen.value, format: 'csv-notes' };
  const writeText = vi.fn(async (_: string) => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await copy();
  expect(state.problem.value).toBeNull();
  expect(writeText.mock.calls[0]?.[0]).toContain(exampleRows.annotation[0]?.id);
});
