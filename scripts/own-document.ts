import type { Plugin } from 'vite';

interface Part {
  /** Of the library's file. */
  readonly file: RegExp;
  readonly written: RegExp;
  readonly instead: string;
  readonly times: number;
}

/** What they read of a document, or of a window, that they were handed. */
const parts: readonly Part[] = [
  {
    file: /[/\\]preact[/\\]dist[/\\]preact\.mjs/,
    written: /(\w+)\.(createTextNode|createElementNS)\(/g,
    instead: 'Document.prototype.$2.call($1,',
    times: 2,
  },
  {
    // A window has elements by their names too; all that floats stands in the page's own.
    file: /[/\\]@floating-ui[/\\]utils[/\\]dist[/\\]floating-ui\.utils\.dom\.mjs/,
    written: /\(node == null \|\| [^;]*\.defaultView\) \|\| window/g,
    instead: 'window',
    times: 1,
  },
  {
    file: /[/\\]@floating-ui[/\\]utils[/\\]dist[/\\]floating-ui\.utils\.dom\.mjs/,
    written: /([\w$]+|\([^()]*\))\.(documentElement|body)\b/g,
    instead: 'Reflect.get(Document.prototype, "$2", $1)',
    times: 3,
  },
  {
    file: /[/\\]@floating-ui[/\\]dom[/\\]dist[/\\]floating-ui\.dom\.mjs/,
    written: /([\w$.]*(?:ownerDocument|doc))\.(body|compatMode)\b/g,
    instead: 'Reflect.get(Document.prototype, "$2", $1)',
    times: 4,
  },
];

/**
 * A page hides what its document has by the names of its pictures and forms. Our own code asks the prototype
 * (`entrypoints/content/own-document.ts`), and so do from here on the libraries that draw on the page. Fails where
 * one is written otherwise.
 */
export function ownDocument(): Plugin {
  return {
    name: 'scholium:own-document',
    enforce: 'pre',
    transform(code, id) {
      const here = parts.filter(({ file }) => file.test(id));
      if (here.length === 0) return null;
      return { code: here.reduce(asked, code), map: null };
    },
  };
}

function asked(code: string, { written, instead, times }: Part): string {
  const found = [...code.matchAll(written)].length;
  if (found === times) return code.replace(written, instead);
  throw new Error(
    `A library asks a document in ${found} places, not in ${times}. Look them through, and mend scripts/own-document.ts.`,
  );
}
