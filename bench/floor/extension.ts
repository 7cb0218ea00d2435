import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reader } from '../../tests/e2e/browser.ts';
import { bundle } from '../in-browser.ts';
import type { FloorNote } from './note.ts';

/** Folder of the least extension, for pages of `site`. */
export async function floorExtension(site: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'scholium-floor-'));
  writeFileSync(join(folder, 'content.js'), await bundle('floor/content.ts', 'minified'));
  writeFileSync(join(folder, 'worker.js'), await bundle('floor/worker.ts', 'minified'));
  const manifest = {
    manifest_version: 3,
    name: 'The least that does the whole job',
    version: '1',
    host_permissions: [`${site}/*`],
    content_scripts: [{ matches: [`${site}/*`], js: ['content.js'], run_at: 'document_idle' }],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Puts notes into the least extension's database. */
export async function fillFloor(reader: Reader, notes: readonly FloorNote[]): Promise<void> {
  const target = await reader.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(reader.origin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The worker of the least extension is not there.');
  await worker.evaluate(
    (notes) => (globalThis as unknown as { fill(notes: readonly FloorNote[]): Promise<void> }).fill(notes),
    notes,
  );
}
