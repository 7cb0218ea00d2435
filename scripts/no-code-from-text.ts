import type { Plugin } from 'vite';

interface Part {
  /** Of the library's file. */
  readonly file: RegExp;
  readonly what: string;
  readonly written: RegExp;
  readonly instead: string;
}

/** Nothing of ours calls these, and a library that could turn text into markup or code is one promise less to trust. */
const parts: readonly Part[] = [
  {
    file: /[/\\]preact[/\\]dist[/\\]preact\.mjs/,
    what: 'markup from a string (dangerouslySetInnerHTML)',
    written: /(\w+)\.innerHTML=(\w+)\.__html/g,
    instead: '$1.textContent=$2.__html',
  },
  {
    file: /[/\\]pdfjs-dist[/\\]legacy[/\\]build[/\\]pdf(\.worker)?\.mjs/,
    what: 'the global object from a string of code',
    written: /Function\((['"])return this\1\)\(\)/g,
    instead: 'globalThis',
  },
  {
    file: /[/\\]pdfjs-dist[/\\]legacy[/\\]build[/\\]pdf(\.worker)?\.mjs/,
    what: 'a script from an address',
    written: /await import\(\s*(?:\/\*[\s\S]*?\*\/\s*)*(?:this\.workerSrc|`[^`]*`)\s*\)/g,
    instead: 'await Promise.reject(new Error("No script is loaded from an address here."))',
  },
];

/** Takes out of the libraries that we ship what would make code or markup of text. Fails where one is written otherwise. */
export function noCodeFromText(): Plugin {
  return {
    name: 'scholium:no-code-from-text',
    enforce: 'pre',
    transform(code, id) {
      const here = parts.filter(({ file }) => file.test(id));
      if (here.length === 0) return null;
      return { code: here.reduce(without, code), map: null };
    },
  };
}

function without(code: string, { what, written, instead }: Part): string {
  const clean = code.replace(written, instead);
  if (clean === code)
    throw new Error(`A library makes ${what} otherwise than it did. Mend scripts/no-code-from-text.ts.`);
  return clean;
}
