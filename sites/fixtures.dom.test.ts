import { describe, expect, test } from 'vitest';
import { allReaders } from './all-readers.ts';
import { readPage } from './reading.ts';
import type { SiteReader } from './site.ts';

const pages = import.meta.glob<string>('./*/fixture*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<unknown>('./*/fixture*.posts.json', { import: 'default', eager: true });

/** Fixtures that name the address they are at in their first line; those of Stack Exchange have tests of their own. */
const fixtures = Object.entries(pages).flatMap(([file, html]) => {
  const address = /^<!-- (https:\S+) -->/.exec(html)?.[1];
  return address ? [{ file, html, address, posts: expected[file.replace('.html', '.posts.json')] }] : [];
});

function read(html: string, address: string, readers: readonly SiteReader[] = allReaders) {
  const steps = readPage(readers, new DOMParser().parseFromString(html, 'text/html'), new URL(address));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What was found, without elements: the form of the files of expected results. */
function told(html: string, address: string) {
  const { reader, found } = read(html, address);
  const posts = found?.posts.map(({ post, body, notText, element, hiddenComments, address: shown }) => {
    const words = body.cloneNode(true) as Element;
    for (const left of notText ? words.querySelectorAll(notText) : []) left.remove();
    const { title, site, ...rest } = post;
    return { ...rest, words: squeeze(words), isInside: element.contains(body), hiddenComments, shown };
  });
  return {
    reader: reader?.id,
    thread: found?.thread,
    stated: found?.commentsStated,
    unread: found?.unread,
    posts,
  };
}

/** For a new engine: nobody is to write by hand what can be looked over. */
const notYet = (file: string, read: unknown) =>
  `There is no sites/${file.slice(2).replace('.html', '.posts.json')}. This is what was read; where it is what the fixture says, keep it there:\n${JSON.stringify(read, null, 2)}`;

const squeeze = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

test('every engine has a fixture', () => {
  const folders = new Set(fixtures.map(({ file }) => file.split('/')[1]));
  expect([...folders].sort()).toEqual(
    allReaders
      .map(({ id }) => (id === 'web' ? 'general' : id))
      .filter((id) => id !== 'stack-exchange')
      .sort(),
  );
});

describe.each(fixtures)('$file', ({ file, html, address, posts }) => {
  test('yields every post with all its fields, in document order', () => {
    const read = told(html, address);
    if (posts === undefined) throw new Error(notYet(file, read));
    expect(read).toEqual(posts);
  });

  // Lobsters says the zone of its times nowhere else.
  test.skipIf(file.includes('lobsters'))(
    'reads the same without its data attributes, as pages are saved',
    () => {
      const saved = html
        .replace(/ data-(?!tippy-content)[\w-]+="[^"]*"/g, '')
        .replace(/ data-zop='[^']*'/g, '');
      expect(told(saved, address)).toEqual(posts);
    },
  );

  test('is the same thread with the same posts over http, with a session, tracking and a place in the page', () => {
    const other = new URL(address.replace('https:', 'http:'));
    other.searchParams.append('utm_source', 'mail');
    other.hash = '#somewhere';
    const keys = (at: string) => read(html, at).found?.posts.map(({ post }) => [post.key, post.permalink]);
    expect(keys(other.href)).toEqual(keys(address));
  });
});
