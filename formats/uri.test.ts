import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../tests/library-arbitrary.ts';
import { codePointsUpTo } from './code-points.ts';
import { withSortedKeys } from './key-order.ts';
import { iri } from './uri.ts';

test.each([
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
  ['https://a.example/ä b|c', 'https://a.example/%C3%A4%20b%7Cc'],
  ['https://[::1]/[x]?[y]#[z]#w', 'https://[::1]/%5Bx%5D?%5By%5D#%5Bz%5D%23w'],
  ['https://a.example/100%', 'https://a.example/100%25'],
  ['https://a.example/%20', 'https://a.example/%20'],
])('%s is written %s', (address, written) => {
  expect(iri(address)).toBe(written);
  expect(iri(written)).toBe(written);
});

test('code points before an offset are counted, whatever the text', () => {
  fc.assert(
    fc.property(hostileText(60), (text) => {
      const points = [...text];
      let offset = 0;
      for (const [before, point] of points.entries()) {
        expect(codePointsUpTo(text, offset)).toBe(before);
        offset += point.length;
      }
      expect(codePointsUpTo(text, offset)).toBe(points.length);
    }),
  );
});

test('a row is the same text in whatever order its names came, and nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), (rows) => {
      const place: Parameters<typeof withSortedKeys>[1] = [];
      for (const row of rows) {
        const sorted = withSortedKeys(row, place);
        expect(sorted).toEqual(row);
        expect(JSON.stringify(withSortedKeys(turned(row), place))).toBe(JSON.stringify(sorted));
      }
    }),
  );
  expect(JSON.stringify(withSortedKeys(JSON.parse('{"b":1,"__proto__":{"d":1,"c":2}}'), []))).toBe(
    '{"__proto__":{"c":2,"d":1},"b":1}',
  );
});

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, part]) => [name, turned(part)]),
  );
}
