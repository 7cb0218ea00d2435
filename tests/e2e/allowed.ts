import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reader } from './browser.ts';
import type { Kind } from './engine.ts';

interface Manifest {
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: unknown[];
}

/** A copy of the build that may ask these sites already: no browser lets a script press its question. */
export function allowed(kind: Kind, origins: readonly string[]): string {
  return copied(kind, (manifest) => {
    manifest.host_permissions.push(...origins);
  });
}

/** A copy of the build to which every site is optional, as where she has taken back what a browser gives at installing. */
export function asksForAll(kind: Kind): string {
  return copied(kind, (manifest) => {
    manifest.optional_host_permissions.push(...manifest.host_permissions.splice(0));
    // Chromium keeps, with these, what they match.
    manifest.content_scripts = [];
  });
}

function copied(kind: Kind, change: (manifest: Manifest) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'scholium-allowed-'));
  cpSync(kind === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** As in the browser's own settings: none of our code has a part in it. */
export async function revoke(reader: Reader, origins: readonly string[]): Promise<void> {
  const room = await reader.ourPage('manifest.json');
  await room.evaluate(remove, [...origins]);
  await room.close();
}

/** Runs in a page of our origin. */
async function remove(origins: string[]): Promise<void> {
  interface Extension {
    readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  }
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
  if (!(await (browser ?? chrome)?.permissions.remove({ origins })))
    throw new Error(`The browser keeps its permission for ${origins.join(', ')}.`);
}
