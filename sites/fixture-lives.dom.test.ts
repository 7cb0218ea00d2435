import { describe, expect, test } from 'vitest';
import { allReaders } from './all-readers.ts';
import { fixtureLives } from './fixture-lives.ts';
import { readPage } from './reading.ts';

const pages = import.meta.glob<string>('./*/fixture*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const engines = Object.keys(import.meta.glob('./*/read.ts')).map((file) => file.split('/')[1] ?? '');

/** Those of Stack Exchange do not name theirs. */
const network = 'https://gardening.stackexchange.com/questions/4100/why';

function read(name: string) {
  const html = pages[`./${name}.html`] ?? '';
  const address = /^<!-- (https:\S+) -->/.exec(html)?.[1] ?? network;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const steps = readPage(allReaders, page, new URL(address));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { page, posts: value.found?.posts ?? [], unread: value.found?.unread ?? [] };
  }
}

test('every engine’s fixture is followed through its life', () => {
  const followed = new Set(Object.keys(fixtureLives).map((name) => name.split('/')[0]));
  expect(engines.filter((engine) => !followed.has(engine))).toEqual([]);
});

describe.each(Object.entries(fixtureLives))('%s', (name, { inner, late, deleted }) => {
  test('has the posts that it is said to have, the late one years after the first', () => {
    const { posts } = read(name);
    const found = ([post, words]: readonly [string, string]) =>
      posts.find(({ element, body }) => body.closest(`${post} ${words}`) && (element.closest(post) ?? body));
    expect(found(inner), 'inner').toBeDefined();
    const { published } = found(late)?.post ?? {};
    const [first] = posts.flatMap(({ post }) => post.published ?? []).sort();
    expect(Date.parse(published ?? '') - Date.parse(first ?? '')).toBeGreaterThanOrEqual(
      // Quora dates the late one only.
      published === first ? 0 : 365 * 24 * 3600 * 1000,
    );
  });

  test.skipIf(!deleted)(
    'takes what is left of a deleted post for no post, and not for one it cannot read',
    () => {
      const { page, posts, unread } = read(name);
      const left = page.querySelector(deleted ?? '');
      expect(left).not.toBeNull();
      expect(posts.filter(({ body }) => left?.contains(body) || body === left)).toEqual([]);
      expect(unread.join(' ')).not.toContain('could not be read');
    },
  );
});

describe.each(engines)('the fixtures of %s', (engine) => {
  const lives = Object.entries(fixtureLives).filter(([name]) => name.startsWith(`${engine}/`));
  const never = lives.flatMap(([, life]) => Object.keys(life.never ?? {}));

  test('have a nested, a deleted and an edited post, or the reason why the engine never has', () => {
    const all = lives.map(([name]) => read(name).posts.map(({ post }) => post));
    const has = {
      nested: all.some((posts) => {
        const start = posts.find(({ kind }) => kind === 'question')?.id;
        return posts.some(({ parent }) => parent && parent !== start);
      }),
      deleted: lives.some(([, { deleted }]) => deleted !== null),
      edited: all.flat().some(({ edited }) => edited),
    };
    const lacking = Object.entries(has).flatMap(([what, is]) => (is ? [] : [what]));
    expect([...new Set(never)].sort()).toEqual(lacking.sort());
  });
});
