import { expect, test } from 'vitest';
import { readAtOnce } from '../read-at-once.ts';
import { generalReader } from './read.ts';

const words =
  'My heap smells of vinegar, and I wonder why it does so at this time of the year, as it never did before.';

function read(html: string, address = 'https://talked.example/talk/compost') {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><body><h1>Compost</h1><main>${html}</main></body></html>`,
    'text/html',
  );
  const found = readAtOnce(generalReader([]), page, new URL(address));
  return found?.posts.map(({ post }) => [post.kind, post.id, post.author?.name ?? null]) ?? null;
}

const author =
  '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="/user/wren">Wren</a></span>';
const marked = (kind: string, by: string) =>
  `<div id="p901" itemscope itemtype="https://schema.org/${kind}">${by}<time itemprop="datePublished" datetime="2024-03-02T10:00:00Z">then</time><div itemprop="text">${words}</div></div>`;
const described = (kind: string, by: string | null) =>
  `<p class="words">${words}</p><script type="application/ld+json">${JSON.stringify({ '@type': kind, text: words, datePublished: '2024-03-02T10:00:00Z', ...(by && { author: { '@type': 'Person', name: by } }) })}</script>`;

test('a first post that nobody answered is found where the page says what it is and whose', () => {
  expect(read(marked('DiscussionForumPosting', author))).toEqual([['question', '901', 'Wren']]);
  expect(read(marked('Question', author))).toEqual([['question', '901', 'Wren']]);
  expect(read(described('DiscussionForumPosting', 'Wren'))?.map(([kind, , name]) => [kind, name])).toEqual([
    ['question', 'Wren'],
  ]);
});

test('a comment alone, and a question that nobody asked, are no threads', () => {
  expect(read(marked('Comment', author))).toBeNull();
  expect(read(marked('Question', ''))).toBeNull();
  expect(read(described('Comment', 'Wren'))).toBeNull();
  expect(read(described('Question', null))).toBeNull();
  expect(read(described('Article', 'Wren'))).toBeNull();
});

test('a first post that looks unlike its answers takes no number from the names of its parts', () => {
  const reply = (id: number) =>
    `<article class="reply" id="reply-${id}"><a class="author" href="/user/${id}">Bo ${id}</a><time datetime="2024-03-${id}T10:00:00Z">then</time><div class="words">${words}</div><button>Reply</button></article>`;
  const start = `<div class="top"><b class="author-name"><a href="/user/wren">Wren</a></b> <i title="2024-03-02 09:00">on March 2, 2024</i><div class="post-body"><p>${words}</p></div><div id="post-share"></div></div>`;
  const posts = read(`${start}<section>${[10, 11, 12].map(reply).join('')}</section>`);
  expect(posts?.map(([kind, , name]) => [kind, name])).toEqual([
    ['question', 'Wren'],
    ['reply', 'Bo 10'],
    ['reply', 'Bo 11'],
    ['reply', 'Bo 12'],
  ]);
  expect(posts?.[0]?.[1]).toMatch(/^~/);
});
