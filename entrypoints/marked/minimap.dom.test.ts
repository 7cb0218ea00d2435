import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Desk } from '../content/desk.ts';
import { Minimap } from './minimap.ts';

afterEach(() => document.body.replaceChildren());

/** Posts of these heights, each with a mark at its beginning; how far down the page they stand, in thousandths. */
function pageOf(heights: readonly number[]) {
  const bodies = heights.map((height) => {
    const body = document.createElement('div');
    body.style.height = `${height}px`;
    return body;
  });
  document.body.replaceChildren(...bodies);
  const marks = bodies.map((body) => ({
    post: { body },
    span: { start: 0, end: 1 },
    text: { text: 'words' },
    note: { verdict: null, annotation: { id: 'a', motivation: 'assessing' } },
  }));
  const { scrollHeight } = document.documentElement;
  const tops = bodies.map((body) => ((body.getBoundingClientRect().top + scrollY) / scrollHeight) * 1000);
  return { bodies, tops, desk: { marks: () => marks } as unknown as Desk };
}

function linesOn(desk: Desk): number[] {
  const minimap = new Minimap(desk);
  for (const _ of minimap.measure());
  minimap.draw();
  const path = minimap.svg.querySelector('path')?.getAttribute('d') ?? '';
  return [...path.matchAll(/M0 (\d+)H1/g)].map(([, top]) => Number(top));
}

test('each post has its line within a hundredth of the page of where it stands, and there is no line beside', () => {
  // Many short ones among a few long ones: what is guessed between two that stand far apart would be far off.
  const short = { arbitrary: fc.integer({ min: 1, max: 10 }), weight: 30 };
  const long = { arbitrary: fc.integer({ min: 3000, max: 9000 }), weight: 1 };
  const heights = fc.array(fc.oneof(short, long), { minLength: 300, maxLength: 600 });
  fc.assert(
    fc.property(heights, (heights) => {
      const { tops, desk } = pageOf(heights);
      const lines = linesOn(desk);
      const isNear = (top: number) => lines.some((line) => Math.abs(line - top) <= 10);
      expect(tops.filter((top) => !isNear(top))).toEqual([]);
      expect(lines.filter((line) => !tops.some((top) => Math.abs(line - top) <= 10))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('a post that is folded away has no line where the page is short', () => {
  const { bodies, desk } = pageOf(Array.from({ length: 12 }, () => 500));
  (bodies[5] as HTMLElement).style.display = 'none';
  expect(linesOn(desk)).toHaveLength(11);
});
