import { beforeEach, expect, test, vi } from 'vitest';
import type { SinceVisit } from '../../core/news.ts';
import type { PostsLetters } from '../../core/visit.ts';
import type { Desk } from '../content/desk.ts';
import { ThreadNews } from './news.ts';

/** How the worker answers, one after the other. */
let answers: ((posts: PostsLetters) => Promise<SinceVisit | null>)[] = [];
let heard: { readonly name: string; readonly keys: readonly string[] }[] = [];

vi.mock('../../messaging/wire.ts', () => ({
  sendToBackground: async (name: string, { posts }: { posts?: PostsLetters }) => {
    heard.push({ name, keys: posts?.keys ?? [] });
    return name === 'compareVisit' ? ((await answers.shift()?.(posts as PostsLetters)) ?? null) : null;
  },
}));

const bodies = ['1', '2'].map((id) =>
  Object.assign(document.createElement('p'), { id, textContent: `Post ${id}.` }),
);
const posts = bodies.map((body) => ({
  key: `a/b/answer/${body.id}`,
  kind: 'answer',
  body,
  notText: null,
  hiddenComments: 0,
}));
let state = { notes: [{}] };
let shown = posts;
const desk = {
  isPrivate: false,
  signal: new AbortController().signal,
  thread: () => ({ key: 'a/b/question/1' }),
  state: () => state,
  marks: () => [],
  posts: () => ({
    found: { answersStated: null, posts: shown },
    lettersOf: ({ body }: { body: Element }) => body.textContent ?? '',
  }),
  attempt: (act: () => Promise<unknown>) => act(),
} as unknown as Desk;

const soon = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const at = new Date().toISOString();
const since = (edited: readonly string[], seen = at): SinceVisit => ({
  at: seen,
  isByLetters: true,
  edited,
  unknown: [],
  wereThere: [],
  marks: [],
});
const longAgo = '2020-01-01T00:00:00.000Z';

let news: ThreadNews;
beforeEach(() => {
  news = new ThreadNews(desk);
  heard = [];
  shown = posts;
  state = { notes: [{}] };
  document.body.replaceChildren(...bodies);
});
function looked() {
  for (const _ of news.look());
  return news.now;
}

test('news are told also where the page asks again before the worker has answered', async () => {
  answers = [
    async () => {
      await soon(60);
      return since(['a/b/answer/2']);
    },
    async () => since([]),
  ];
  const first = news.ask();
  await soon(10);
  await news.ask();
  expect(looked()).toMatchObject({ edited: ['a/b/answer/2'] });
  await first;
});

test('what is edited while the worker compares is told later, and not kept as seen', async () => {
  answers = [
    async () => {
      bodies[0]?.replaceChildren('Another post 1.');
      news.forget(bodies[0] as Element, []);
      return since([], longAgo);
    },
    async ({ keys }) => since(keys, longAgo),
  ];
  await news.ask();
  expect(looked()).toBeNull();
  await soon(10);
  expect(heard.map(({ name }) => name)).toEqual(['compareVisit']);
  await news.ask();
  expect(heard.at(-1)).toEqual({ name: 'compareVisit', keys: ['a/b/answer/1'] });
  expect(looked()).toMatchObject({ edited: ['a/b/answer/1'] });
});

test('letters are sent once: a page on which nothing changes is not compared again', async () => {
  answers = [async () => since([])];
  await news.ask();
  await news.ask();
  expect(heard).toHaveLength(1);
  expect(looked()).toBeNull();
});

test('what the worker was not reached about is asked again', async () => {
  answers = [() => Promise.reject(new Error('gone')), async () => since(['a/b/answer/1'])];
  await expect(news.ask()).rejects.toThrow('gone');
  expect(looked()).toBeNull();
  await news.ask();
  expect(looked()).toMatchObject({ edited: ['a/b/answer/1'] });
});

test('a post that the page reads later is compared, too', async () => {
  shown = posts.slice(0, 1);
  answers = [async () => since([]), async ({ keys }) => ({ ...since([]), unknown: keys })];
  await news.ask();
  news.forget(document.body, [bodies[1] as Element]);
  await news.ask();
  shown = posts;
  expect(looked()).toBeNull();
  await news.ask();
  expect(heard.at(-1)).toEqual({ name: 'compareVisit', keys: ['a/b/answer/2'] });
});

test('a visit that went with the last note is kept again when the note is back', async () => {
  answers = [async () => since([]), async () => null, async () => null];
  await news.ask();
  expect(looked()).toBeNull();
  state = { notes: [{}] };
  await news.ask();
  expect(looked()).toBeNull();
  await vi.waitFor(() => expect(heard.at(-1)?.name).toBe('keepVisit'));
  expect(heard.at(-1)?.keys).toHaveLength(2);
});

test('what is edited while a visit is kept by itself is told, and that visit is not kept', async () => {
  answers = [async () => null, async ({ keys }) => since(keys)];
  await news.ask();
  expect(looked()).toBeNull();
  news.forget(bodies[0] as Element, []);
  await soon(20);
  expect(heard.map(({ name }) => name)).toEqual(['compareVisit']);
});

test('where another tab has kept a visit since, all of the page is compared with that', async () => {
  const later = new Date(Date.now() + 1000).toISOString();
  answers = [async () => since(['a/b/answer/1']), async () => since([], later), async () => since([], later)];
  await news.ask();
  expect(looked()).not.toBeNull();
  state = { notes: [{}] };
  await news.ask();
  expect(looked()).toBeNull();
  expect(heard.at(-1)?.keys).toHaveLength(2);
});
