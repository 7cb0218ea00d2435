import { defineBrowserProvider } from '@vitest/browser';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

type RegisterCommand = (
  name: string,
  command: (context: { page: Page }, size: { width: number; height: number }) => Promise<void>,
) => void;

/**
 * Runs Vitest's browser mode in an installed Chromium or Firefox through Puppeteer. DOM only: the page's
 * locators and `userEvent` need Vitest's own providers, which cannot drive a stock Firefox.
 */
export function puppeteerProvider(kind: 'chromium' | 'firefox', executablePath: string | null) {
  return defineBrowserProvider({
    name: 'puppeteer',
    options: {},
    providerFactory(project) {
      // Vitest's own name for "resize the test's page"; its other providers register it themselves.
      const register = project.browser?.registerCommand.bind(project.browser) as RegisterCommand | undefined;
      register?.('__vitest_viewport', (context, size) => context.page.setViewport(size));
      let browser: Promise<Browser> | undefined;
      const pages = new Map<string, Page>();
      return {
        name: 'puppeteer',
        supportsParallelism: false,
        getCommandsContext: (session: string) => ({ page: pages.get(session) }),
        async openPage(session: string, url: string) {
          if (!executablePath)
            throw new Error(`No ${kind} found. Install it, or set ${kind.toUpperCase()} to where it is.`);
          browser ??= puppeteer.launch({
            browser: kind === 'chromium' ? 'chrome' : 'firefox',
            executablePath,
            headless: true,
            args:
              kind === 'chromium' ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : [],
          });
          const page = await (await browser).newPage();
          pages.set(session, page);
          await page.setViewport({ width: 1280, height: 800 });
          await page.goto(url);
          await page.bringToFront();
        },
        async close() {
          const running = browser;
          browser = undefined;
          pages.clear();
          await (await running)?.close();
        },
      };
    },
  });
}
