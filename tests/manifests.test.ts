import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Each permission that either browser is asked for has its reason in `docs/privacy.md`: a row `permission | why`. */
const reasons = new Map(
  [...readText('../docs/privacy.md').matchAll(/^\| `([^`]+)` +\| (.*?) *\|$/gm)].map(
    ([, permission, why]) => [permission, why],
  ),
);

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
    expect(asked.filter((permission) => !reasons.get(permission))).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test(`the ${browser} manifest is the one that was reviewed`, async () => {
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${browser}.json`);
  });
}

/** Puts text in as markup, or runs it. pdf.js reads XML by a `parseFromString` of its own. */
const fromText =
  /\.(inner|outer)HTML\s*=(?!=)|\.(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)\b|\bdocument\.write|\.srcdoc\s*=|\bnew DOMParser\b|[^\w.$]eval\(|\bFunction\(['"`]|\bimportScripts\(|<script>|\bon\w+="/;

test.each(['chrome', 'firefox'])('no file of the %s package makes markup or code of text', (browser) => {
  const folder = `../.output/${browser}-mv3`;
  const files = readdirSync(path.resolve(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /\.(js|html)$/.test(file));
  expect(code.length).toBeGreaterThan(10);
  expect(code.filter((file) => fromText.test(readText(`${folder}/${file}`)))).toEqual([]);
});

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  content_scripts: { matches: string[] }[];
}

function readManifest(browser: string): Manifest {
  const file = `../.output/${browser}-mv3/manifest.json`;
  if (!existsSync(path.resolve(import.meta.dirname, file)))
    throw new Error(`There is no ${browser} build to look at. Run "npm run build" first.`);
  return JSON.parse(readText(file));
}

function readText(file: string): string {
  return readFileSync(path.resolve(import.meta.dirname, file), 'utf8');
}
