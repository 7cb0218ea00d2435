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
    // One browser at a time: selections and focus belong to the window in front.
    fileParallelism: false,
    maxWorkers: 1,
  },
});
