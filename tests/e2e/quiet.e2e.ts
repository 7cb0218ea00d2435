import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { open, type Reader, until } from './browser.ts';
import { claim, firstWordsOf, painted, scrollThrough } from './reading.ts';
import { demo } from './threads.ts';

const restMs = 60_000;
/** The events of a trace that say that a script of a page or an extension runs, and whose. */
const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

// Only Chromium tells which scripts run.
test.runIf(inject('kind') === 'chromium')(
  'on a page at rest nothing of ours runs for a minute, and no button of the site was ever pressed',
  async () => {
    const reader = await open('chromium', { web: demo.web });
    try {
      await countPresses(reader.page);
      await reader.goTo(demo.address);
      await claim(reader, await firstWordsOf(reader.page, '.answer .js-post-body'));
      await reader.page.keyboard.press('Escape');
      await reader.page.reload({ waitUntil: 'load' });
      await until('the mark', async () => (await painted(reader.page)).length > 0);
      await scrollThrough(reader.page);
      // What waits for an idle moment waits a second at most.
      await wait(3000);
      const atRest = await ourCalls(reader, () => wait(restMs));
      expect(atRest).toEqual([]);
      // The detector sees a call: one mutation of the site's, one reading of ours.
      const disturbed = await ourCalls(reader, async () => {
        await reader.page.$eval('.js-vote-count', (score) => (score.textContent = '99'));
        await wait(1000);
      });
      expect(disturbed.length).toBeGreaterThan(0);
      const presses = await reader.page.evaluate(() => (window as unknown as { presses: string[] }).presses);
      expect(presses).toEqual([]);
    } finally {
      await reader.close();
    }
  },
  150_000,
);

/** Notes every click on a control of the site, by whomever, in each page that is loaded from now on. */
const countPresses = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const world = window as unknown as { presses: string[] };
    world.presses = [];
    addEventListener(
      'click',
      ({ target }) => {
        const control =
          target instanceof Element && target.closest('button, a, input, select, [role=button]');
        if (control) world.presses.push(control.outerHTML.slice(0, 80));
      },
      true,
    );
  });

/** The calls of our scripts in the page while `rest` lasts. */
async function ourCalls({ page, origin }: Reader, rest: () => Promise<void>): Promise<string[]> {
  await page.tracing.start({ categories });
  await rest();
  const raw = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(raw ?? []).toString('utf8')) as { traceEvents: Traced[] };
  const runs = ['FunctionCall', 'EvaluateScript', 'TimerFire'];
  return traceEvents
    .filter(({ name, args }) => runs.includes(name) && JSON.stringify(args).includes(origin))
    .map(({ name, args }) => `${name} ${JSON.stringify(args)}`);
}

interface Traced {
  readonly name: string;
  readonly args: unknown;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
