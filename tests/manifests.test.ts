import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Each permission that either browser is asked for, and why; one that is not here must not be asked for. */
const reasons: Record<string, string> = {
  activeTab: 'Reads the page on which the reader presses the toolbar button, when it is on no declared host.',
  scripting:
    'Puts the interface into a page when it is first used there, and the script into pages that were open before.',
  sidePanel: 'Opens the panel beside the page (Chromium).',
  'http://*/*':
    'Optional: one site at a time, asked for at a press and given back, to compare a quotation with the page it cites.',
  'https://*/*': 'The same, for sites with https.',
  'https://*.stackexchange.com/*': 'The Stack Exchange network, where Scholium starts by itself.',
  'https://*.stackoverflow.com/*': 'Stack Overflow in its languages, and its meta: of the same network.',
  'https://*.serverfault.com/*': 'Server Fault and its meta: of the same network.',
  'https://*.superuser.com/*': 'Super User and its meta: of the same network.',
  'https://*.askubuntu.com/*': 'Ask Ubuntu and its meta: of the same network.',
  'https://*.mathoverflow.net/*': 'MathOverflow and its meta: of the same network.',
  'https://*.stackapps.com/*': 'Stack Apps: of the same network.',
};

for (const browser of ['chrome', 'firefox']) {
  const manifest = readManifest(browser);

  test(`the ${browser} manifest asks for nothing without a reason`, () => {
    const asked = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
      ...manifest.content_scripts.flatMap(({ matches }) => matches),
    ];
    expect(asked.filter((permission) => !reasons[permission])).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test(`the ${browser} manifest is the one that was reviewed`, async () => {
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${browser}.json`);
  });
}

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  content_scripts: { matches: string[] }[];
}

function readManifest(browser: string): Manifest {
  const file = path.resolve(import.meta.dirname, `../.output/${browser}-mv3/manifest.json`);
  if (!existsSync(file))
    throw new Error(`There is no ${browser} build to look at. Run "npm run build" first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
