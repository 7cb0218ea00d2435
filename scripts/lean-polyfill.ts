import type { Plugin } from 'vite';

/** What we call by promises that older Chromium does not give: `webextension-polyfill` knows many more. */
const called = {
  runtime: ['sendMessage'],
  tabs: ['create', 'get', 'getCurrent', 'query', 'sendMessage', 'update'],
};

const described = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;
/** What wraps browser functions that we never call, and checks what is known when it is built: arguments are typed. */
const unused = [
  /if \(args\.length [<>] metadata\.m(?:in|ax)Args\) \{\n.*\n *\}/g,
  /const pluralizeArguments = .*/,
  /if \(Object\.keys\(apiMetadata\)\.length === 0\) \{\n.*\n *\}/,
  /const onRequestFinishedWrappers = [\s\S]*?\n {6}\}\);/,
  /\n {8}devtools: \{[\s\S]*?\n {8}\},/,
  /const settingMetadata = [\s\S]*?apiMetadata\.privacy = [\s\S]*?\n {6}\};/,
  /if \(metadata\.fallbackToNoCallback\) [\s\S]*?\} else if \(metadata\.noCallback\) [\s\S]*?\} else /,
];
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
      const all = JSON.parse(described.exec(code)?.[1] ?? '{}') as Record<string, Record<string, unknown>>;
      const kept = Object.entries(called).map(([space, names]) => [
        space,
        Object.fromEntries(names.map((name) => [name, all[space]?.[name]])),
      ]);
      const lean = code.replace(
        described,
        () => `const apiMetadata = ${JSON.stringify(Object.fromEntries(kept))};`,
      );
      const without = unused.reduce((rest, part) => rest.replace(part, ''), lean);
      const made = wrapped.exec(without)?.[1];
      if (
        !made ||
        unused.some((part) => lean.search(part) < 0) ||
        Object.entries(called).some(([space, names]) => names.some((name) => !all[space]?.[name]))
      ) {
        throw new Error(
          'webextension-polyfill is written otherwise than it was. Mend scripts/lean-polyfill.ts, or leave it out of wxt.config.ts.',
        );
      }
      return { code: `const module = {};\n(${made})(module);\nexport default module.exports;`, map: null };
    },
  };
}
