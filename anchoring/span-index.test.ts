import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SpanIndex } from './span-index.ts';

const thing = (name: string, start: number, end: number) => ({ name, span: { start, end } });
const namesAt = (things: ReturnType<typeof thing>[], offset: number) =>
  new SpanIndex(things).at(offset).map(({ name }) => name);

test('of marks that lie in each other the smallest comes first', () => {
  const marks = [thing('paragraph', 0, 100), thing('word', 40, 45), thing('sentence', 30, 60)];
  expect(namesAt(marks, 42)).toEqual(['word', 'sentence', 'paragraph']);
  expect(namesAt(marks, 35)).toEqual(['sentence', 'paragraph']);
});

test('a mark holds its first letter and not the one after its last', () => {
  expect(namesAt([thing('a', 3, 5)], 2)).toEqual([]);
  expect(namesAt([thing('a', 3, 5)], 3)).toEqual(['a']);
  expect(namesAt([thing('a', 3, 5)], 5)).toEqual([]);
});

test('whatever the marks, all that cover an offset are found, and nothing else', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 30 });
  fc.assert(
    fc.property(spans, fc.nat(60), (pairs, offset) => {
      const things = pairs.map(([a, b], at) => thing(String(at), Math.min(a, b), Math.max(a, b) + 1));
      const wanted = things.filter(({ span }) => span.start <= offset && offset < span.end);
      expect(namesAt(things, offset).sort()).toEqual(wanted.map(({ name }) => name).sort());
    }),
  );
});
