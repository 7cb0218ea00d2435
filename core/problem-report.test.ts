import { expect, test } from 'vitest';
import type { Post } from './post.ts';
import { problemReport } from './problem-report.ts';

const post = (id: string, rest: Partial<Post>): { post: Post } => ({
  post: {
    key: `xenforo/f.example/reply/${id}`,
    permalink: `https://f.example/threads/secret.1/post-${id}`,
    site: 'Secret Forum',
    kind: 'reply',
    id,
    parent: null,
    title: 'A secret',
    author: { name: 'Wren Okafor', profile: null },
    published: '2024-03-02T13:15:30Z',
    edited: null,
    score: null,
    accepted: null,
    licence: null,
    ...rest,
  },
});

test('a report on a badly read page says how far the rules came, and nothing that anybody wrote', () => {
  const posts = [
    post('1', { kind: 'question' }),
    post('~2', { author: null, published: null }),
    post('3', {}),
  ];
  const report = problemReport('1.2.3', 'f.example', {
    adapter: 'xenforo',
    posts,
    answersStated: null,
    commentsStated: 9,
    unread: ['1 post could not be read.'],
  });
  expect(report).toBe(
    [
      'Scholium: 1.2.3',
      'Host: f.example',
      'Read by: xenforo',
      'Posts found: 3 (question: 1, answer: 0, comment: 0, reply: 2)',
      'Said by the page: – answers, 9 comments',
      'Without author: 1, without date: 1, without a number: 1',
      'Told: 1 post could not be read.',
    ].join('\n'),
  );
  expect(report).not.toMatch(/secret|Okafor/i);
});

test('of a page that nobody could read says that', () => {
  const nothing = { adapter: null, posts: [], answersStated: null, commentsStated: null, unread: [] };
  expect(problemReport('1.2.3', 'f.example', nothing)).toContain('Read by: no adapter\nPosts found: 0');
});
