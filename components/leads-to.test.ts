import { expect, test } from 'vitest';
import { leadsTo } from './leads-to.ts';

test('an address that runs or brings its own page is no link', () => {
  for (const address of [
    'javascript:y()',
    ' JavaScript:y()',
    'java\tscript:y()',
    'data:text/html,x',
    'vbscript:y',
    'blob:x',
  ])
    expect(leadsTo(address)).toEqual({});
  for (const address of ['https://nato.int/', 'HTTP://a.org', 'ftp://a.org/x', 'mailto:a@b.org'])
    expect(leadsTo(address)).toEqual({ href: address });
});
