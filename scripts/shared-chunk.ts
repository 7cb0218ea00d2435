import type { Plugin } from 'vite';

interface Chunking {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

const start = '/entrypoints/panel/main.tsx';

/**
 * Keeps what the panel draws first with in one file, which our other pages load too. Left alone, the bundler makes
 * a file for every set of pages that a module is used by, and small files compress badly. What the panel puts off,
 * the database above all, stays apart.
 */
export function sharedChunk(): Plugin {
  return {
    name: 'scholium:shared-chunk',
    outputOptions(options) {
      // Pages alone are split; a script for the site's page is one file.
      if (options.format !== 'es') return null;
      const isDrawnFirst = reached();
      const name = (id: string, chunking: Chunking) =>
        // The start runs when it is loaded, and is no other page's business.
        isDrawnFirst(id, chunking) && !id.endsWith(start) ? 'shared' : null;
      return { ...options, codeSplitting: { groups: [{ name }] } };
    },
  };
}

/** Tells whether imports that are not put off lead from the panel's start to a module. */
function reached() {
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
