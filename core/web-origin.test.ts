import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostOfPattern, isOriginPattern, originPattern } from './web-origin.ts';

test.each([
  ['https://forum.example/t/a?b#c', 'https://forum.example/*', 'forum.example'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1/*', '127.0.0.1'],
  ['https://Ann:secret@FORUM.example/', 'https://forum.example/*', 'forum.example'],
])('%s is a page of %s', (address, pattern, host) => {
  expect(originPattern(address)).toBe(pattern);
  expect(hostOfPattern(pattern)).toBe(host);
});

test.each(['about:blank', 'chrome://settings/', 'file:///tmp/a.html', 'javascript:alert(1)', 'x', ''])(
  '%s is no page of the web',
  (address) => expect(originPattern(address)).toBeNull(),
);

test('one site is never the pattern of many', () => {
  for (const words of [
    'https://*/*',
    '*://a.example/*',
    '<all_urls>',
    'https://*.example/*',
    'https://a.example/b',
  ])
    expect(isOriginPattern(words), words).toBe(false);
  fc.assert(
    fc.property(fc.webUrl(), (address) => {
      expect(isOriginPattern(originPattern(address) ?? '')).toBe(true);
    }),
  );
});
