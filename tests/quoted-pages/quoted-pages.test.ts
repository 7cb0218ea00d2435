import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import { fetchSource, refusalOf } from '../../entrypoints/panel/fetch-source.ts';
import { compare } from '../../quotes/compare.ts';
import { readSource } from '../../quotes/source.ts';
import { sourceText } from '../../quotes/source-text.ts';
import { answers } from './answers.ts';
import { expected } from './expected.ts';
import { type Serving, serve } from './server.ts';
import { told } from './told.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await serve(answers);
});
afterAll(() => serving.close());

/** As the panel does it after a press. The one page that never answers is waited for less long. */
async function findingOf(page: string, quote: string): Promise<Finding> {
  const got = await fetchSource(
    serving.origin + page,
    page === 'slow' ? { bytes: 5_000_000, ms: 300 } : undefined,
  );
  if ('reason' in got) return { kind: 'unreachable', reason: got.reason };
  const read = await sourceText(got.bytes, got.contentType);
  if ('reason' in read) return { kind: 'unreachable', reason: read.reason };
  return compare(quote, readSource(read.text, read.isShell));
}

test.each(expected)('$page: “$quote” is found to be $finds', async (row) => {
  const { page, quote, ...rest } = row;
  const before = serving.seen.length;
  expect(told(await findingOf(page, quote), row)).toEqual(rest);
  const asked = serving.seen.slice(before);
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET ${page}`]);
  expect(asked[0]?.headers).not.toHaveProperty('cookie');
  expect(asked[0]?.headers).not.toHaveProperty('referer');
});

test('every page is quoted', () => {
  const quoted = new Set(expected.map(({ page }) => page));
  expect(Object.keys(answers).filter((page) => !quoted.has(page))).toEqual(['redirect-second']);
});

test.each([
  'http://127.0.0.1/a',
  'http://127.1/a',
  'http://2130706433/a',
  'http://0x7f000001/a',
  'http://0177.0.0.1/a',
  'http://①②⑦.0.0.1/a',
  'http://127.0.0.1./a',
  'http://user:word@127.0.0.1:8080/a',
  'http://0/a',
  'http://0.0.0.0/a',
  'http://localhost/a',
  'http://LOCALHOST./a',
  'http://panel.localhost/a',
  'http://printer/a',
  'http://router.local/a',
  'http://wiki.corp/a',
  'http://10.1.2.3/a',
  'http://172.16.0.1/a',
  'http://172.31.255.255/a',
  'http://192.168.1.1/a',
  'http://3232235777/a',
  'http://100.64.0.1/a',
  'http://169.254.169.254/latest/meta-data',
  'http://0xa9fea9fe/a',
  'http://[::]/a',
  'http://[::1]/a',
  'http://[0:0:0:0:0:0:0:1]/a',
  'http://[::ffff:127.0.0.1]/a',
  'http://[::ffff:7f00:1]/a',
  'http://[::127.0.0.1]/a',
  'http://[64:ff9b::10.0.0.1]/a',
  'http://[2002:7f00:1::]/a',
  'http://[fe80::1]/a',
  'http://[fd00::1]/a',
  'http://[ff02::1]/a',
  'https://192.168.0.1/a',
])('%s is on her own machine or network: it is not asked', (link) => {
  expect(refusalOf(link)).toBe('private-address');
});

test.each([
  'file:///etc/passwd',
  'ftp://museum.example/a',
  'javascript:alert(1)',
  'data:text/plain,a',
  'nothing',
])('%s is no page of the web: it is not asked', (link) => {
  expect(refusalOf(link)).toBe('not-text');
});

test.each([
  'https://museum.example/a',
  'http://172.32.0.1/a',
  'http://8.8.8.8/',
  'http://[2606:4700::1111]/',
])('%s may be asked', (link) => {
  expect(refusalOf(link)).toBeNull();
});
