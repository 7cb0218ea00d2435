import { expect, test } from 'vitest';
import type { SourceKind } from '../core/source.ts';
import { addressForms } from './form-of-address.ts';
import { tagger } from './tag.ts';

const factOf = (link: string) =>
  tagger({ words: [], documents: [] })({ link }, 'https://forum.example/thread/1')?.fact;

test.each<[SourceKind, string]>([
  ['qa-forum', 'https://forum.some-makers.org/'],
  ['qa-forum', 'https://community.some-makers.com/t/a/1'],
  ['qa-forum', 'https://www.some-cars.net/forums/threads/a.12/'],
  ['qa-forum', 'https://some-cars.net/phpbb/viewtopic.php?t=1'],
  ['qa-forum', 'https://lists.some-project.org/pipermail/dev/2020-May/1.html'],
  ['wiki', 'https://wiki.some-project.org/Install'],
  ['wiki', 'https://some-project.org/wiki/Install'],
  ['code-host', 'https://gitlab.some-project.org/a/b'],
  ['code-host', 'https://docs.some-project.io/guide'],
  ['shop', 'https://shop.some-band.com/'],
  ['library-archive', 'https://library.some-town.org/x'],
  ['company', 'https://some-tools.com/products/saw'],
  // A forum on a maker's host is written by its users, a newspaper's documentation of itself is a newspaper's.
  ['qa-forum', 'https://forums.developer.nvidia.com/t/a/1'],
  ['qa-forum', 'https://community.ikea.com/b'],
  ['news', 'https://www.nytimes.com/wiki/x'],
  ['government', 'https://forum.some-office.gov/a'],
  // What only looks like one.
  ['unknown', 'https://forum.org/'],
  ['unknown', 'https://forums-of-rome.example-site.net/'],
  ['unknown', 'https://some-site.net/wikipedia'],
  ['unknown', 'https://some-site.net/products'],
  ['self-publishing', 'https://shop.wordpress.com/'],
])('%s: %s', (kind, link) => {
  expect(factOf(link)?.kind).toBe(kind);
});

test('it says what in the address tells so, where, and whose host it is where that is known', () => {
  expect(factOf('https://community.ikea.com/a')).toEqual({
    kind: 'qa-forum',
    pattern: 'community.ikea.com',
    name: 'IKEA',
    reason: 'The host is named as a forum.',
    reviewed: null,
  });
  expect(factOf('https://some-cars.net/phpbb/viewtopic.php?t=1')).toMatchObject({
    pattern: 'some-cars.net/phpbb',
    name: null,
  });
});

test('every form has a reason in one sentence, and names a host or a path', () => {
  for (const { reason, label, path } of addressForms) {
    expect(reason).toMatch(/^The (?:host|address) .{8,80}\.$/);
    expect(label ?? path).not.toBeNull();
  }
});
