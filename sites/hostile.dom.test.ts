import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsound } from '../tests/fuzz/sound.ts';
import { allReaders } from './all-readers.ts';
import { readPage } from './reading.ts';

const pages = import.meta.glob<string>('./*/fixture*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** Those of Stack Exchange do not name theirs. */
const network = 'https://gardening.stackexchange.com/questions/4100/why';
const fixtures = Object.entries(pages).map(([file, html]) => ({
  html,
  address: file.includes('stack-exchange') ? network : (/^<!-- (https:\S+) -->/.exec(html)?.[1] ?? ''),
}));
const fixture = fc.constantFrom(...fixtures);

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function read(page: Document, address: string) {
  const steps = readPage(allReaders, page, new URL(address));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.found;
  }
}

const keysOf = (page: Document, address: string) => read(page, address)?.posts.map(({ post }) => post.key);

/** Names by which a form or a picture in the page hides methods of the document or of itself. */
const names = [
  'querySelector',
  'querySelectorAll',
  'getAttribute',
  'matches',
  'closest',
  'contains',
  'textContent',
  'parentElement',
  'parentNode',
  'children',
  'id',
  'title',
  'head',
  'body',
  'createTreeWalker',
  'getElementsByTagName',
  'compareDocumentPosition',
  'localName',
  'tagName',
  'nodeType',
];

function hiding(html: string, hidden: readonly string[]): Document {
  const decoys = hidden
    .map((name) => `<img name="${name}" id="${name}"><form name="${name}"><input name="${name}"></form>`)
    .join('');
  const fields = hidden.map((name) => `<input name="${name}">`).join('');
  return parse(
    html
      .replace(/<body[^>]*>/, (body) => `${body}${decoys}<form>${fields}`)
      .replace('</body>', '</form></body>'),
  );
}

describe('a page that does not want to be read', () => {
  test('hides nothing by pictures and forms that have the names of methods, nor by being a form itself', () => {
    for (const { html, address } of fixtures) {
      const keys = keysOf(parse(html), address);
      expect(keys?.length, address).toBeGreaterThan(1);
      expect(keysOf(hiding(html, names), address), address).toEqual(keys);
    }
    fc.assert(
      fc.property(fixture, fc.subarray(names, { minLength: 1 }), ({ html, address }, hidden) => {
        expect(keysOf(hiding(html, hidden), address)).toEqual(keysOf(parse(html), address));
      }),
      { numRuns: 60 },
    );
  });

  test('may say anything in its attributes and words: addresses, times and keys are sound or left out', () => {
    const nonsense = fc.constantFrom(
      'javascript:alert(1)',
      'data:text/html,x',
      '//[::1',
      '0000-00-00T99:99:99Z',
      '9999999999999999',
      '2024-02-31',
      '/'.repeat(50),
      'x'.repeat(5000),
      '',
      '<scholium-tag>',
      '\u202e\ud800',
    );
    fc.assert(
      fc.property(
        fixture,
        fc.array(fc.tuple(fc.nat(), nonsense), { minLength: 1, maxLength: 30 }),
        ({ html, address }, changes) => {
          const page = parse(html);
          const attributes = [...page.body.querySelectorAll('*')].flatMap((element) => [
            ...element.attributes,
          ]);
          for (const [at, value] of changes) {
            const attribute = attributes[at % attributes.length];
            if (attribute) attribute.value = value;
          }
          expect(unsound(read(page, address))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('may leave out any of its elements', () => {
    fc.assert(
      fc.property(fixture, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), ({ html, address }, left) => {
        const page = parse(html);
        for (const at of left) {
          const elements = page.body.querySelectorAll('*');
          elements[at % Math.max(1, elements.length)]?.remove();
        }
        expect(unsound(read(page, address))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('nested 10,000 deep is read like any other', () => {
    for (const { html, address } of fixtures) {
      const page = parse(html);
      const before = keysOf(page, address);
      let deep: Element = page.body.appendChild(page.createElement('div'));
      for (let level = 0; level < 10_000; level++) deep = deep.appendChild(page.createElement('div'));
      deep.textContent = 'March 2, 2024';
      expect(keysOf(page, address), address).toEqual(before);
    }
  });

  test('of a million elements is read in slices', () => {
    const page = parse(
      `<body>${'<div id="post_1">May 3, 2024 <a href="/u/ann">Ann</a></div>'.repeat(330_000)}</body>`,
    );
    const steps = readPage(allReaders, page, new URL('https://forum.example/threads/much.41/'));
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(100);
  });

  test('that shows the markup of our own gets nothing out of us', () => {
    const page = parse('<scholium-overlay id="post_1"><p class="cooked">x</p></scholium-overlay>');
    expect(read(page, 'https://forum.example/t/a/41')).toBeNull();
  });
});
