import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind } from './engine.ts';

/** A copy of the build that may ask these sites already: no browser lets a script press its question. */
export function allowed(kind: Kind, origins: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'scholium-allowed-'));
  cpSync(kind === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...origins);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
