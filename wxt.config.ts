import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { highlightsFromRoot } from './scripts/highlights-from-root.ts';
import { leanPolyfill } from './scripts/lean-polyfill.ts';
import { noCodeFromText } from './scripts/no-code-from-text.ts';
import { ownDocument } from './scripts/own-document.ts';
import { sharedChunk } from './scripts/shared-chunk.ts';
import { writePageWords } from './scripts/words/page-words.ts';
import { declaredHosts } from './sites/declared-hosts.ts';

/** Stable over machines, so that links to our own pages and stored data outlive a change of folder. */
const geckoId = 'scholium@scholium.invalid';

const bareContext = fileURLToPath(new URL('./entrypoints/content/bare-context.ts', import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: ({ browser }) => ({
    plugins: [highlightsFromRoot(browser), leanPolyfill(), noCodeFromText(), ownDocument(), sharedChunk()],
    worker: { plugins: () => [noCodeFromText()] },
    resolve: { alias: { 'wxt/utils/content-script-context': bareContext } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The oldest browsers of the manifests: newer CSS, such as light-dark(), is left as it is written.
    build: { sourcemap: false, target: ['chrome123', 'firefox142'], cssTarget: ['chrome123', 'firefox142'] },
  }),
  hooks: {
    'build:done': ({ config }) => writePageWords(config.outDir),
    // The licences of what we ship ask to come with it.
    'build:publicAssets': (_, files) => {
      files.push({
        absoluteSrc: fileURLToPath(new URL('./THIRD-PARTY.md', import.meta.url)),
        relativeDest: 'THIRD-PARTY.md',
      });
    },
  },
  zip: {
    excludeSources: ['docs/screens/**', 'docs/store/pictures/**', 'docs-out/**', 'demo-out/**', '.ci-out/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: declaredHosts,
    // Asked for one site at a time, at a press: to read a source that is quoted, and then given back; or to be always on it.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_openPanel__' },
    // As a press of the toolbar button, so that it opens the panel; all other keys are the page's (`core/page-keys.ts`).
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
    },
    ...(browser === 'chrome' && {
      minimum_chrome_version: '123',
      side_panel: { default_path: 'panel.html' },
    }),
    ...(browser === 'firefox' && {
      sidebar_action: { default_title: 'Scholium', default_panel: 'panel.html', open_at_install: false },
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
