import { defineConfig } from 'vitest/config';
import { browsers } from './scripts/browsers.ts';
import { puppeteerProvider } from './tests/puppeteer-provider.ts';

/** No test is about time; a busy machine may take several times as long. */
const testTimeout = 45_000;

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Ranges, selections, highlights and components are tested in the real engines. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  oxc: jsx,
  optimizeDeps: {
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      'preact/test-utils',
      '@preact/signals',
      '@floating-ui/dom',
      'fast-check',
      'valibot',
      'axe-core',
      'uuid',
    ],
  },
  test: {
    name,
    include: ['**/*.dom.test.{ts,tsx}'],
    exclude: ['node_modules/**', '.output/**'],
    testTimeout,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: puppeteerProvider(name, browsers[name]),
      instances: [{ browser: name }],
    },
  },
});

/**
 * Of a broken PDF, pdf.js leaves promises behind that nobody waits for, beside the answer that we do: of 10,000 in
 * `npm run fuzz` two. They are errors of its own making; whoever reads the file is told that it cannot be read.
 */
const isLeftByPdf = (error: { name?: string | undefined; stack?: string | undefined }) =>
  error.name === 'FormatError' && /pdf\.worker\.mjs/.test(error.stack ?? '');

export default defineConfig({
  test: {
    onUnhandledError: (error) => !(process.env.FUZZ && isLeftByPdf(error)),
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['**/*.test.ts'],
          exclude: ['**/*.dom.test.ts', 'tests/e2e/**', 'node_modules/**', '.output/**'],
          testTimeout,
        },
      },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
