import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Kind } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    kind: Kind;
  }
}

/** The same tests in each browser; which one it is, a test learns by `inject('kind')`. */
const project = (kind: Kind) => ({
  test: {
    name: kind,
    root: join(import.meta.dirname, '../..'),
    include: ['tests/e2e/**/*.e2e.ts'],
    provide: { kind },
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});

export default defineConfig({
  test: {
    projects: [project('chromium'), project('firefox')],
    // Whichever browser they use, each file starts one of its own, with its own focus. A hand and a page at rest
    // take time and no processor: on two cores, three at once wait for each other less than they save.
    maxWorkers: 3,
  },
});
