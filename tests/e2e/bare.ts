import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind } from './engine.ts';

/** Runs before any of our own code does: a browser of a phone has none of these, whatever the manifest says. */
const remove = `for (const api of [globalThis.browser, globalThis.chrome]) {
  for (const name of ['sidebarAction', 'sidePanel', 'commands', 'contextMenus', 'menus', 'windows']) {
    try { Object.defineProperty(api, name, { value: undefined, configurable: true }); } catch {}
  }
}
`;

/** A copy of the build for a browser without panel, keys, menus and windows, as Firefox for Android is. */
export function bare(kind: Kind): string {
  const folder = mkdtempSync(join(tmpdir(), 'scholium-bare-'));
  cpSync(kind === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { sidebar_action, side_panel, commands, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'sidePanel');
  writeFileSync(file, JSON.stringify(manifest));
  const before = (path: string, words: string) => {
    const here = join(folder, path);
    writeFileSync(here, words + readFileSync(here, 'utf8'));
  };
  for (const script of scriptsIn(folder, '.').concat(scriptsIn(folder, 'content-scripts')))
    before(script, remove);
  writeFileSync(join(folder, 'bare.js'), remove);
  for (const page of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    const here = join(folder, page);
    writeFileSync(
      here,
      readFileSync(here, 'utf8').replace('<head>', '<head><script src="/bare.js"></script>'),
    );
  }
  return folder;
}

function scriptsIn(folder: string, room: string): string[] {
  const names = readdirSync(join(folder, room)).filter((name) => name.endsWith('.js'));
  return names.map((name) => join(room, name));
}
