import type { Plugin } from 'vite';
import { type Rewriting, rewriteLibraries } from './rewrite-libraries.ts';

/** Nothing of ours calls these, and a library that could turn text into markup or code is one promise less to trust. */
const rewritings: readonly Rewriting[] = [
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
export const noCodeFromText = (): Plugin =>
  rewriteLibraries('scholium:no-code-from-text', 'scripts/no-code-from-text.ts', rewritings);
