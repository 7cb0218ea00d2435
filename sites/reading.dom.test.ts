import { expect, test } from 'vitest';
import type { Thread } from '../core/post.ts';
import { allReaders } from './all-readers.ts';
import { readPage } from './reading.ts';

function read(html: string, address: string) {
  const threads: (Thread | null)[] = [];
  const page = new DOMParser().parseFromString(html, 'text/html');
  const steps = readPage(allReaders, page, new URL(address), (thread) => threads.push(thread));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { ...value, threads };
  }
}

const row = (id: number) =>
  `<div class="row" id="reply-${id}"><a class="author" href="/user/${id}">Ann ${id}</a><time datetime="2024-03-0${id}T10:00:00Z">then</time>` +
  '<div class="words">Turn it more often, and put something dry between the apples.</div><button>Reply</button></div>';

test('a page of a known engine in unknown markup is read by its look, and says so', () => {
  const broken =
    '<article class="message--post js-post" id="js-post-9"><div class="message-body"><div class="bbWrapper"></div></div></article>';
  const { reader, found } = read(
    `<body>${broken}${[1, 2, 3].map(row).join('')}</body>`,
    'https://f.example/threads/a.41/',
  );
  expect(reader?.id).toBe('web');
  expect(found?.posts.map(({ post }) => post.id)).toEqual(['1', '2', '3']);
  expect(found?.unread[0]).toMatch(
    /^This page is made with XenForo, but not in markup that Scholium knows\./,
  );
});

test('which thread a page holds is told before its posts are read', () => {
  const post =
    '<div id="p9" class="post"><div class="postbody"><p class="author">by <strong>Ann</strong></p><div class="content">x</div></div></div>';
  const { threads } = read(`<body>${post}</body>`, 'https://f.example/viewtopic.php?t=41');
  expect(threads[0]?.key).toBe('phpbb/f.example/question/41');
});

test('posts that could not be read are counted in a sentence', () => {
  const good = '<div id="p9" class="post"><div class="postbody"><div class="content">x</div></div></div>';
  const bad = '<div id="p10" class="post"><div class="postbody"></div></div>';
  const { found } = read(`<body>${good}${bad}</body>`, 'https://f.example/viewtopic.php?t=41');
  expect(found?.unread).toEqual([
    '1 post on this page could not be read: its markup is not the one of phpBB that Scholium knows.',
  ]);
});

test.each([
  [
    'teasers of articles',
    (id: number) =>
      `<article class="card" id="post-${id}"><h3><a href="/2024/03/article-${id}">An article on heaps of compost</a></h3><span class="author">Ann ${id}</span><time datetime="2024-03-0${id}T10:00:00Z">then</time><p class="words">Turn it more often, and put something dry between the apples.</p></article>`,
  ],
  [
    'questions that a shop answers itself',
    (id: number) =>
      `<div itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">How ${id}?</h3><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text">Turn it more often, and put something dry between.</div></div></div>`,
  ],
  [
    'dates of events',
    (id: number) =>
      `<li id="event-${id}"><b>Compost fair</b> March ${id}, 2024 <span>The town hall, with tea and cake for everybody</span></li>`,
  ],
  [
    'versions of a program',
    (id: number) =>
      `<div id="v${id}"><h2>1.${id}</h2><time datetime="2024-03-0${id}">March ${id}, 2024</time><ul><li>Mends what was broken in the last one</li></ul></div>`,
  ],
])('%s are no thread', (_, one) => {
  const { reader, found, threads } = read(
    `<body><main>${[1, 2, 3, 4].map(one).join('')}</main></body>`,
    'https://site.example/news',
  );
  expect(found).toBeNull();
  expect(reader?.id).toBe('web');
  expect(threads).toEqual([]);
});
