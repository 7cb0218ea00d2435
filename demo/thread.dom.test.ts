import { expect, test } from 'vitest';
import { describe as selectorOf } from '../anchoring/describe.ts';
import { locate, readable } from '../anchoring/locate.ts';
import { postText } from '../anchoring/post-text.ts';
import { readAtOnce } from '../sites/read-at-once.ts';
import type { FoundPost } from '../sites/site.ts';
import { stackExchange } from '../sites/stack-exchange/read.ts';
import html from './thread.html?raw';

// What makes real threads difficult, on the one that we wrote.

const address = new URL(
  'https://skeptics.stackexchange.com/questions/990001/can-the-great-wall-of-china-be-seen-from-the-moon',
);
const page = new DOMParser().parseFromString(html, 'text/html');
const thread = readAtOnce(stackExchange, page, address);
const posts = thread?.posts ?? [];
const textOf = (post: FoundPost) => postText(post.body, post.notText).text;
const saying = (words: string) => posts.filter((post) => textOf(post).includes(words));

test('all of it is found: 6 of 6 answers, 17 comments on the page and 3 that it says are hidden', () => {
  expect(posts.filter(({ post }) => post.kind === 'answer')).toHaveLength(6);
  expect(posts.filter(({ post }) => post.kind === 'comment')).toHaveLength(17);
  expect(thread?.answersStated).toBe(6);
  expect(thread?.commentsStated).toBe(20);
  expect(thread?.unread).toEqual([]);
});

test('the same quotation stands in a comment and in two answers, and is found in each at its own place', () => {
  const quotation =
    'The mightiest work of man, the only one that would be visible to the human eye from the Moon';
  const holders = saying(quotation);
  expect(holders.map(({ post }) => post.kind).sort()).toEqual(['answer', 'answer', 'comment']);
  for (const holder of holders) {
    const text = textOf(holder);
    const start = text.indexOf(quotation);
    const selector = selectorOf(text, { start, end: start + quotation.length });
    expect(locate(readable(text), selector)).toEqual({
      state: 'anchored',
      start,
      end: start + quotation.length,
    });
  }
});

test('“Sources: A & B” without links stays as words that can be marked', () => {
  const [answer] = saying('Sources: NASA & Encyclopaedia Britannica');
  expect(answer?.body.querySelectorAll('a')).toHaveLength(0);
});

test('a bare address that the site has cut by “…” leads to the whole address', () => {
  const link = saying('nasa.gov/vision/space/workinginspace/gre…')[0]?.body.querySelector('a');
  expect(link?.textContent).toContain('…');
  expect(link?.getAttribute('href')).toBe('https://www.nasa.gov/vision/space/workinginspace/great_wall.html');
});

test('a score below zero is below zero', () => {
  expect(saying('Of course it can be seen')[0]?.post.score).toBe(-4);
});

test('a comment that goes on in the next one is two posts, one after the other, on the same answer', () => {
  const [first, second] = [saying('(1/2)')[0], saying('(2/2)')[0]];
  expect(posts.indexOf(second as FoundPost) - posts.indexOf(first as FoundPost)).toBe(1);
  expect(second?.post.parent).toBe(first?.post.parent);
});

test('the accepted answer is the one that the asker chose, not the highest scored', () => {
  const accepted = posts.filter(({ post }) => post.accepted);
  expect(accepted.map(({ post }) => post.id)).toEqual(['990003']);
});
