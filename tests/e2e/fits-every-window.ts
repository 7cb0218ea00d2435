import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { barriersIn } from './barriers.ts';

/**
 * Tests that one of our own pages keeps within a narrow window, and is clean to axe in both themes and in forced colours.
 * 320 px is a window of 1,280 px at 400 % (WCAG 2.2, 1.4.10).
 */
export function fitsEveryWindow(page: () => Page): void {
  test.each(['ltr', 'rtl'])('at 320 px, written %s, goes past neither edge of the window', async (dir) => {
    await page().bringToFront();
    await page().setViewport({ width: 320, height: 480 });
    await page().evaluate((way) => document.documentElement.setAttribute('dir', way), dir);
    expect(await page().evaluate(outside)).toEqual([]);
    await page().evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
  });

  test.skipIf(inject('kind') === 'firefox').each(['light', 'dark'])(
    'at 320 px, in the %s theme, axe finds no barrier',
    async (theme) => {
      await page().bringToFront();
      await page().setViewport({ width: 320, height: 6000 });
      await page().emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      expect(await barriersIn(page())).toEqual([]);
      await page().emulateMediaFeatures([]);
    },
  );

  test.skipIf(inject('kind') === 'firefox')('in forced colours axe finds no barrier', async () => {
    await page().bringToFront();
    await page().setViewport({ width: 420, height: 6000 });
    await page().emulateMediaFeatures([{ name: 'forced-colors' as never, value: 'active' }]);
    expect(await page().evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await barriersIn(page())).toEqual([]);
  });

  test.skipIf(inject('kind') === 'firefox')('where she wants less motion nothing moves', async () => {
    await page().emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page().evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
        }).length,
    );
    expect(moving).toBe(0);
    expect(await page().evaluate(() => document.getAnimations().length)).toBe(0);
  });
}

/** What is seen, can be read or pressed, and reaches past the window's edges; what scrolls inside a box of its own does not. */
function outside(): string[] {
  const pressed = 'button, a, select, input, textarea';
  const isRead = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      if (!element.matches(pressed) && !isRead(element)) return false;
      const { left, right, width } = element.getBoundingClientRect();
      const scrolls = element.closest('.unseen, pre, [role=grid], table, .preview');
      return width > 1 && !scrolls && element.checkVisibility() && (left < -1 || right > innerWidth + 1);
    })
    .map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 40)}`);
}
