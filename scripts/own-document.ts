import type { Plugin } from 'vite';
import { type Rewriting, rewriteLibraries } from './rewrite-libraries.ts';

/** What they read of a document, or of a window, that they were handed. */
const rewritings: readonly Rewriting[] = [
  {
    file: /[/\\]preact[/\\]dist[/\\]preact\.mjs/,
    what: 'what it makes elements with from a document',
    written: /(\w+)\.(createTextNode|createElementNS)\(/g,
    instead: 'Document.prototype.$2.call($1,',
    times: 2,
  },
  {
    // A window has elements by their names too; all that floats stands in the page's own.
    file: /[/\\]@floating-ui[/\\]utils[/\\]dist[/\\]floating-ui\.utils\.dom\.mjs/,
    what: 'the window of a node',
    written: /\(node == null \|\| [^;]*\.defaultView\) \|\| window/g,
    instead: 'window',
    times: 1,
  },
  {
    file: /[/\\]@floating-ui[/\\]utils[/\\]dist[/\\]floating-ui\.utils\.dom\.mjs/,
    what: 'the root and the body from a document',
    written: /([\w$]+|\([^()]*\))\.(documentElement|body)\b/g,
    instead: 'Reflect.get(Document.prototype, "$2", $1)',
    times: 3,
  },
  {
    file: /[/\\]@floating-ui[/\\]dom[/\\]dist[/\\]floating-ui\.dom\.mjs/,
    what: 'the body and the mode from a document',
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
export const ownDocument = (): Plugin =>
  rewriteLibraries('scholium:own-document', 'scripts/own-document.ts', rewritings);
