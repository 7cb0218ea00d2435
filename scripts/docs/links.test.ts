import { expect, test } from 'vitest';
import { brokenLinks, headingId } from './links.ts';

const only =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

test('a link to a file or a heading that is not there is told, with the page that it stands on', () => {
  const sources = [
    { file: 'README.md', text: '[a](docs/a.md) [b](docs/b.md) [c](docs/a.md#two) [d](#one)\n# One' },
    {
      file: 'docs/a.md',
      text: '# Two\n[back](../README.md#one) ![p](screens/p.png) [web](https://x.example/)',
    },
  ];
  expect(brokenLinks(sources, only())).toEqual([
    'README.md: docs/b.md leads to no file.',
    'docs/a.md: screens/p.png leads to no file.',
  ]);
  expect(brokenLinks([{ file: 'a.md', text: '[x](#none)\n# Some' }], only())).toEqual([
    'a.md: #none leads to no heading.',
  ]);
});

test('what stands in code is no link', () => {
  expect(brokenLinks([{ file: 'a.md', text: '`[x](y.md)`\n```\n[x](z.md)\n```' }], only())).toEqual([]);
});

test('headings are called as GitHub calls them', () => {
  expect(headingId('Add a *site*: `read.ts`')).toBe('add-a-site-readts');
});
