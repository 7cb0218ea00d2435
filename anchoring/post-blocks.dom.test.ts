import { expect, test } from 'vitest';
import { postBlocks } from './post-blocks.ts';
import { postText } from './post-text.ts';

function blocksOf(html: string) {
  const page = new DOMParser().parseFromString(`<div id="post">${html}</div>`, 'text/html');
  const body = page.getElementById('post') as Element;
  const read = postBlocks(postText(body, null), 'https://site.example/q/1');
  const drawn = read.blocks.map(({ start, end, kind, quote }) =>
    [kind, ...(quote === null ? [] : [quote]), read.text.slice(start, end)].join(' '),
  );
  return { ...read, drawn };
}

test('paragraphs, headings, items of lists and code are told apart, and what stands in a quotation', () => {
  const { drawn } = blocksOf(
    '<h2>One</h2><p>Two:</p><blockquote><p>three</p><ul><li>four</li></ul></blockquote><pre><code>five</code></pre>' +
      '<blockquote>six<blockquote>seven</blockquote></blockquote><blockquote class="spoiler"><p>eight</p></blockquote><table><tr><td>nine</td></tr></table>',
  );
  expect(drawn).toEqual([
    'heading One',
    'paragraph Two:',
    'paragraph 0 three',
    'list-item 0 four',
    'code five',
    'paragraph 1 six',
    'paragraph 2 seven',
    'paragraph eight',
    'cell nine',
  ]);
});

test('links have their places in the text and their whole address; others than web links are left out', () => {
  const { links, text } = blocksOf(
    '<p>See <a href="/a?b#c">this <b>page</b></a>, <a href="mailto:x@y.example">her</a> <a href="//z.example"> it </a></p>',
  );
  expect(links.map(({ href, start, end }) => `${text.slice(start, end)} ${href}`)).toEqual([
    'this page https://site.example/a?b#c',
    'it https://z.example/',
  ]);
});

test.each([
  [
    'XenForo',
    '<blockquote data-quote="Anna" data-source="post: 7"><div class="bbCodeBlock-title">Anna said:</div><div>Words</div></blockquote>',
    'Anna',
    '7',
  ],
  [
    'Discourse',
    '<aside class="quote" data-username="Anna" data-post="7"><div class="title">Anna:</div><blockquote><p>Words</p></blockquote></aside>',
    'Anna',
    '7',
  ],
  [
    'Invision',
    '<blockquote data-ipsquote-username="Anna" data-ipsquote-contentcommentid="7"><div class="ipsQuote_citation">Anna said:</div><p>Words</p></blockquote>',
    'Anna',
    '7',
  ],
  [
    'Flarum',
    '<blockquote><p><a href="/d/1/3" class="PostMention" data-id="7">Anna</a> Words</p></blockquote>',
    'Anna',
    '7',
  ],
  ['phpBB', '<blockquote><div><cite>Anna wrote:</cite>Words</div></blockquote>', 'Anna', null],
  ['SMF', '<blockquote><cite>Quote from: Anna on May 1</cite><br>Words</blockquote>', 'Anna', null],
])('a quotation in the markup of %s says whose post it is from', (_, html, poster, post) => {
  const { quotes, blocks, text } = blocksOf(html);
  expect(quotes.at(-1)).toMatchObject({ poster, post });
  const words = blocks
    .filter(({ kind }) => kind !== 'head')
    .map(({ start, end }) => text.slice(start, end).trim());
  expect(words).toEqual(['Words']);
});
