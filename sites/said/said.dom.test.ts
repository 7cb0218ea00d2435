import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidHere, saidPost, withSaid } from './add.ts';
import { guessOf } from './guess.ts';
import { blockAt, placeOf } from './place.ts';

const url = new URL('https://letters.example/2024/compost?utm_source=mail#top');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const letter = (words: string, more = '') => `<div class="letter"><p>${words}</p>${more}</div>`;
const turn = 'Turn it more often, and put something dry between the apples.';
const warm = 'I have never turned mine, and it is warm all winter long.';
const page = (...letters: string[]) => parse(`<body><main>${letters.join('')}</main></body>`);
const block = (on: Document, nth: number) => on.querySelectorAll('.letter')[nth] as Element;

test('a block is found in its place, though its words were edited', () => {
  const place = placeOf(page(letter(turn), letter(warm)), block(page(letter(turn), letter(warm)), 0));
  const later = page(letter(turn.replace('more often', 'once a week')), letter(warm));
  expect(blockAt(later, place)).toBe(block(later, 0));
});

test('where others came before it, it is found by its words among its likes', () => {
  const before = page(letter(turn), letter(warm));
  const place = placeOf(before, block(before, 1));
  const later = page(letter('A letter that came in later, on bins.'), letter(turn), letter(warm));
  expect(blockAt(later, place)).toBe(block(later, 2));
});

test('in other markup it is found by its words alone', () => {
  const before = page(letter(turn), letter(warm));
  const place = placeOf(before, block(before, 1));
  const later = parse(`<body><article><section id="b"><b>${warm}</b></section></article></body>`);
  expect(blockAt(later, place)?.textContent).toBe(warm);
});

test('what is gone is not found in another block', () => {
  const before = page(letter(turn), letter(warm));
  const place = placeOf(before, block(before, 0));
  expect(blockAt(page(letter(warm), letter('A letter that came in later, on bins.')), place)).toBeNull();
});

test('every block of a page is found again on the same page', () => {
  const names = fc.constantFrom('a', 'b:c', '1st', 'x y', '', 'querySelector');
  const tree = fc.array(fc.tuple(names, names, fc.lorem({ maxCount: 12 })), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(tree, fc.nat(), (blocks, at) => {
      const on = page(
        ...blocks.map(
          ([id, name, words], nth) => `<div id="${id}" class="${name} box"><p>${nth} ${words}</p></div>`,
        ),
      );
      const all = on.querySelectorAll('.box');
      const one = all[at % all.length] as Element;
      expect(blockAt(on, placeOf(on, one))).toBe(one);
    }),
  );
});

test('a place from elsewhere may be any words: it fits nothing, or a block', () => {
  const on = page(letter(turn));
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ minLength: 1, maxLength: 60 }), (path, head) => {
      const found = blockAt(on, { path, head });
      expect(found === null || found instanceof Element).toBe(true);
    }),
  );
});

test('author, date and address are guessed from what stands in the block', () => {
  const on = page(
    letter(
      turn,
      '<a class="author" href="/user/7">Wren</a><time datetime="2024-03-02T13:15:30Z">then</time><a id="l7" href="#l7">#</a>',
    ),
  );
  expect(guessOf(block(on, 0), url, 'en')).toEqual({
    author: { name: 'Wren', profile: 'https://letters.example/user/7' },
    published: '2024-03-02T13:15:30Z',
    link: 'https://letters.example/2024/compost#l7',
  });
  expect(guessOf(block(page(letter(turn)), 0), url, 'en')).toEqual({
    author: null,
    published: null,
    link: null,
  });
});

const known = { author: null, published: null, link: null };

test('on a page without a thread they make one; the key is the page’s, however she came', () => {
  const on = page(letter(turn), letter(warm));
  const said = saidPost(on, url, block(on, 1), null, known);
  const plain = new URL('http://www.letters.example/2024/compost');
  expect(said.post.key.startsWith(saidHere(on, plain))).toBe(true);
  const found = withSaid(null, [said], on, url);
  expect(found?.thread.permalink).toBe('https://letters.example/2024/compost');
  expect(found?.posts.map(({ body }) => body)).toEqual([block(on, 1)]);
  expect(withSaid(null, [said], page(letter('Something else entirely, of bins.')), url)).toBeNull();
});

test('they stand among the posts that the rules found, in the order of the page', () => {
  const on = page(letter(turn), letter(warm));
  const first = withSaid(null, [saidPost(on, url, block(on, 1), null, known)], on, url);
  const both = withSaid(first, [saidPost(on, url, block(on, 0), first?.thread ?? null, known)], on, url);
  expect(both?.posts.map(({ body }) => body)).toEqual([block(on, 0), block(on, 1)]);
  expect(both?.thread).toEqual(first?.thread);
});
