import { expect, test } from 'vitest';
import type { PostBlocks } from '../core/post-block.ts';
import { namesNoSource } from './names-no-source.ts';

function post(...lines: readonly string[]): PostBlocks {
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length, kind: 'paragraph' as const, quote: null };
    start += line.length + 1;
    return block;
  });
  return { text: lines.join(' '), blocks, links: [], quotes: [] };
}

test('a post without link, footnote, quotation and line of sources leads to none', () => {
  expect(namesNoSource(post('The mill burnt in 1873 (twice).', 'The source of the river is near.'), 0)).toBe(
    true,
  );
});

test('one of them is enough', () => {
  const bare = post('The mill burnt.');
  expect(namesNoSource({ ...bare, links: [{ start: 0, end: 3, href: 'https://example.org/' }] }, 0)).toBe(
    false,
  );
  expect(namesNoSource(bare, 1)).toBe(false);
  const quotes = [{ parent: null, cite: null, poster: null, post: null }];
  expect(namesNoSource({ ...bare, quotes }, 0)).toBe(false);
  for (const line of ['It burnt.[1]', 'It burnt.²', 'Sources: the chronicle of Verona', 'References'])
    expect(namesNoSource(post('The mill.', line), 0), line).toBe(false);
});
