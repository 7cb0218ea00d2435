import type { Plugin } from 'vite';

/**
 * Keeps in one file what a page of ours loads at once. Left alone, the bundler parts the code of a page by which
 * of its later views share it, into many small files that are each compressed alone and loaded one by one.
 */
export const firstChunks = (): Plugin => ({
  name: 'first-chunks',
  outputOptions(options) {
    // A script for a site's page is one file anyway.
    if (options.format !== 'es') return options;
    // With all that they import at once.
    const groups = [
      { name: 'panel-first', test: /\/entrypoints\/panel\/main\.tsx$/, priority: 2 },
      { name: 'follow-library', test: /\/entrypoints\/panel\/follow-library\.ts$/, priority: 1 },
    ];
    return { ...options, codeSplitting: { groups } };
  },
});
