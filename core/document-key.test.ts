import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentKey } from './document-key.ts';

test.each([
  ['http://example.org/a', 'https://example.org/a'],
  ['https://www.example.org/a/', 'https://example.org/a'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/caf%C3%A9', 'https://example.org/café'],
  ['https://example.org/%7Eann', 'https://example.org/~ann'],
  ['https://example.org/a%2fb', 'https://example.org/a%2Fb'],
  ['https://example.org/a?', 'https://example.org/a'],
  ['https://doi.org/10.1000/ABC', 'https://doi.org/10.1000/abc'],
  ['https://doi.org/10.1000%2Fabc', 'https://doi.org/10.1000/abc'],
])('%s and %s are counted as one document', (one, other) => {
  expect(documentKey(one)).toBe(documentKey(other));
});

test.each([
  ['https://example.org/a', 'https://example.org/A'],
  ['https://example.org/a%2Fb', 'https://example.org/a/b'],
  ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
  ['https://example.org/#!/a', 'https://example.org/#!/b'],
  ['https://example.org:8443/a', 'https://example.org/a'],
  ['https://en.example.org/a', 'https://example.org/a'],
  ['https://example.org/100%', 'https://example.org/100'],
])('%s and %s stay two documents', (one, other) => {
  expect(documentKey(one)).not.toBe(documentKey(other));
});

test('every address has a key, whatever its percent signs', () => {
  fc.assert(fc.property(fc.webUrl({ withQueryParameters: true }), (url) => documentKey(url).length > 0));
  expect(documentKey('https://example.org/%E0%A4%A')).toBe('example.org/%25E0%25A4%25A');
});
