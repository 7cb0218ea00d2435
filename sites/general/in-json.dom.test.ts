import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inJson } from './in-json.ts';

const url = new URL('https://asked.example/why');
const habits = { language: 'en', order: null };
const words = 'Turn it more often, and put something dry between the apples.';

/** Beside a second answer, which stands on no page: one alone is no thread. */
function read(json: object, html: string) {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const script = page.head.appendChild(page.createElement('script'));
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify([
    json,
    { ...answer, text: 'It is too wet, and it was so all winter.' },
  ]);
  const steps = inJson(page, url, habits, []);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const answer = { '@type': 'Answer', text: words, author: { name: 'Bo' }, dateCreated: '2024-03-02' };

test('an answer is found where its words begin a text, not where they are quoted', () => {
  const [post] = read(answer, `<p>He said: ${words}</p><div id="a"><p>${words}</p></div>`);
  expect(post?.body.closest('#a')).not.toBeNull();
  expect(post?.author?.name).toBe('Bo');
});

test('what does not stand on the page, or nobody signed, is left out', () => {
  expect(read(answer, '<p>Something else entirely, of bins and barrels.</p>')).toEqual([]);
  expect(read({ ...answer, author: undefined }, `<p>${words}</p>`)).toEqual([]);
  expect(read({ ...answer, text: 'Turn it.' }, '<p>Turn it.</p>')).toEqual([]);
});

test('what is described may be cut, or be HTML', () => {
  expect(read({ ...answer, text: `${words.slice(0, 45)}…` }, `<p>${words}</p>`)).toHaveLength(1);
  expect(
    read({ ...answer, text: `<p>Turn&nbsp;it <b>more</b>${words.slice(12)}</p>` }, `<p>${words}</p>`),
  ).toHaveLength(1);
});

test('whatever the JSON says, what comes of it is sound', () => {
  const value = fc.jsonValue({ maxDepth: 2 });
  const thing = fc.record({
    '@type': fc.oneof(fc.constant('Answer'), fc.constant(['Comment', 'x']), value),
    text: fc.oneof(fc.constant(words), value),
    author: fc.oneof(
      fc.record({ name: fc.oneof(fc.string(), value), url: fc.oneof(fc.constant('javascript:1'), value) }),
      value,
    ),
    url: fc.oneof(fc.constant('javascript:alert(1)'), fc.webUrl(), value),
    dateCreated: fc.oneof(fc.constant('0000-99-99T99:99'), value),
    upvoteCount: value,
  });
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 4 }), (things) => {
      for (const post of read(things, `<p>${words}</p>`)) {
        for (const link of [post.permalink, post.author?.profile])
          if (link) expect(new URL(link).protocol).toMatch(/^https?:$/);
        if (post.published) expect(Number.isNaN(Date.parse(post.published))).toBe(false);
        expect(post.score === null || Number.isFinite(post.score)).toBe(true);
      }
    }),
  );
});
