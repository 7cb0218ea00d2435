import type { Plugin } from 'vite';

/** What we call by promises that older Chromium does not give: `webextension-polyfill` knows many more. */
const called = ['runtime', 'tabs'];

const described = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;
const wrapped = /^\(function \(global, factory\) \{[\s\S]*?: this, (function \(module\) \{[\s\S]*\})\);/;

/**
 * Takes from `webextension-polyfill` what would be read on every page for nothing: the descriptions of
 * browser functions that we never call, which are most of it, and the wrapper for other module systems.
 */
export function leanPolyfill(): Plugin {
  return {
    name: 'scholium:lean-polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (!/webextension-polyfill[/\\]dist[/\\]browser-polyfill\.js/.test(id)) return null;
      const all = JSON.parse(described.exec(code)?.[1] ?? '{}') as Record<string, unknown>;
      const kept = Object.fromEntries(called.map((name) => [name, all[name]]));
      const lean = code.replace(described, () => `const apiMetadata = ${JSON.stringify(kept)};`);
      const made = wrapped.exec(lean)?.[1];
      if (!made || Object.values(kept).includes(undefined)) {
        throw new Error(
          'webextension-polyfill is written otherwise than it was. Mend scripts/lean-polyfill.ts, or leave it out of wxt.config.ts.',
        );
      }
      return { code: `const module = {};\n(${made})(module);\nexport default module.exports;`, map: null };
    },
  };
}
