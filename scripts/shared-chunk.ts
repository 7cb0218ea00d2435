import type { Plugin } from 'vite';

interface Chunking {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

const start = '/entrypoints/panel/main.tsx';
/** Put off, but asked for by every panel as soon as it stands: the database and what reads it. */
const second = '/entrypoints/panel/follow-library.ts';

/**
 * Keeps what the panel draws first with in one file, which our other pages load too. Left alone, the bundler makes
 * a file for every set of pages that a module is used by, and small files compress badly. What the panel puts off
 * stays apart; the database, which every panel asks for next, is one file with all that reads it.
 */
export function sharedChunk(): Plugin {
  return {
    name: 'scholium:shared-chunk',
    outputOptions(options) {
      // Pages alone are split; a script for the site's page is one file.
      if (options.format !== 'es') return null;
      const isDrawnFirst = reachedFrom(start);
      const isReadNext = reachedFrom(second);
      const name = (id: string, chunking: Chunking) => {
        // What starts runs when it is loaded, and is no other page's business.
        if (id.endsWith(start) || id.endsWith(second)) return null;
        if (isDrawnFirst(id, chunking)) return 'shared';
        return isReadNext(id, chunking) ? 'stored' : null;
      };
      return { ...options, codeSplitting: { groups: [{ name }] } };
    },
  };
}

/** Tells whether imports that are not put off lead from a start to a module. */
function reachedFrom(start: string) {
  const known = new Map<string, boolean>();
  const isReached = (id: string, chunking: Chunking): boolean => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // In a circle of imports, another way in decides.
    known.set(id, false);
    const importers = chunking.getModuleInfo(id)?.importers ?? [];
    const reaches = id.endsWith(start) || importers.some((one) => isReached(one, chunking));
    known.set(id, reaches);
    return reaches;
  };
  return isReached;
}
