import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsFingerprint } from '../core/fingerprint.ts';
import { describe } from './describe.ts';
import { rangeOf, spanOf } from './dom-range.ts';
import { locate, readable } from './locate.ts';
import { lettersOf, postText } from './post-text.ts';

function body(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}
const textOf = (html: string, notText: string | null = null) => postText(body(html), notText).text;

test('a line break reads as a space', () => {
  expect(textOf('two eggs<br>one onion')).toBe('two eggs one onion');
});

test('the ends of paragraphs, list items and cells read as spaces', () => {
  expect(textOf('<p>one</p><p>two</p><ul><li>a<li>b</ul><table><tr><td>c<td>d</table>')).toBe(
    'one two a b c d',
  );
});

test('inline tags add nothing', () => {
  expect(textOf('un<b>believ</b>able <i>n</i>ews')).toBe('unbelievable news');
});

test('scripts, buttons, notices and our own tags are no text', () => {
  const html =
    'a<script>x</script><button>Copy</button><scholium-tag>news</scholium-tag><aside class="n">Closed</aside> b';
  expect(textOf(html, '.n')).toBe('a b');
});

test('soft hyphens and zero-width characters are no letters, other white space is one space', () => {
  expect(textOf('hy\u00adphen\u200b\u200bated\u00a0 \n\t word')).toBe('hyphenated word');
});

test('a formula reads the same before and after it is drawn', () => {
  const drawn =
    'so <span class="math-container"><span class="MathJax_Preview"></span><span class="MathJax">x2</span>' +
    '<script type="math/tex">x^2</script></span> grows';
  expect(textOf(drawn)).toBe(textOf('so <span class="math-container">$x^2$</span> grows'));
});

test('each block is known with its place', () => {
  const read = postText(body('<p>one two</p><blockquote><p>three</p></blockquote>four'), null);
  expect(read.blocks.map(({ start, end }) => read.text.slice(start, end))).toEqual([
    'one two',
    'three',
    'four',
  ]);
});

const word = fc.constantFrom(
  'tea',
  'naïve',
  '東京',
  'سلام',
  '👨‍👩‍👧',
  'e\u0301',
  'not',
  'a',
  '  ',
  '\n',
  'x\u00ady',
  '&amp;',
  '',
);
const html = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word,
    tie('inline'),
    tie('block'),
    fc.constant('<br>'),
    fc.constant('<!-- c -->'),
  ),
  inline: fc
    .tuple(fc.constantFrom('b', 'code', 'a href="#"', 'span'), fc.array(tie('node'), { maxLength: 5 }))
    .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
  block: fc
    .tuple(
      fc.constantFrom('p', 'pre', 'li', 'blockquote', 'td', 'div'),
      fc.array(tie('node'), { maxLength: 5 }),
    )
    .map(([tag, inner]) => `<${tag}>${inner.join(' ')}</${tag}>`),
  post: fc.array(tie('node'), { minLength: 1, maxLength: 12 }).map((nodes) => nodes.join('')),
})).post as fc.Arbitrary<string>;

/** Splits text nodes here and there and leaves empty ones, as editors and scripts do. */
function shatter(root: Element, seed: number): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const [index, node] of nodes.entries()) {
    if ((index + seed) % 3 === 0 && node.length > 1) node.splitText((seed % (node.length - 1)) + 1);
    if ((index + seed) % 4 === 0) node.after(document.createTextNode(''));
  }
}

test('any words of any post, marked and looked for again, are the same words at the same place', () => {
  fc.assert(
    fc.property(html, fc.nat(), fc.nat(), fc.nat(99), (markup, a, b, seed) => {
      const root = body(markup);
      const whole = postText(root, null).text;
      shatter(root, seed);
      const read = postText(root, null);
      expect(read.text).toBe(whole);
      if (!read.text) return;
      const [low, high] = [a % read.text.length, b % read.text.length].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const range = rangeOf(read, { start: low, end: high + 1 });
      if (!range) return;
      const span = spanOf(read, range);
      expect(span ? read.text.slice(span.start, span.end) : '').toBe(read.text.slice(low, high + 1).trim());
      if (!span) return;
      const place = locate(readable(read.text), describe(read.text, span));
      expect(place).toEqual({ state: 'anchored', ...span });
    }),
    { numRuns: 500 },
  );
});

test('the letters that are compared are those of the text, whatever is left out of it', () => {
  const left = fc.constantFrom('<aside>x</aside>', '<script>1</script>', '<i class="katex-html">y</i>', '');
  fc.assert(
    fc.property(html, left, html, (before, part, after) => {
      const root = body(before + part + after);
      expect(wordsFingerprint(lettersOf(root, 'aside'))).toBe(wordsFingerprint(postText(root, 'aside').text));
    }),
  );
});

test('a selection that begins before the post and ends in it counts from the post on', () => {
  const root = body('<p>inside words</p>');
  const range = document.createRange();
  range.setStart(document.body, 0);
  range.setEnd(root.querySelector('p')?.firstChild as Text, 6);
  expect(spanOf(postText(root, null), range)).toEqual({ start: 0, end: 6 });
});

test('of two equal quotes, the one with the remembered surroundings is found', () => {
  const text = 'Tea is hot. Coffee is hot.';
  const selector = describe(text, { start: 19, end: 25 });
  expect(locate(readable(`Water is cold. ${text}`), selector)).toEqual({
    state: 'anchored',
    start: 34,
    end: 40,
  });
});

test('words that are not there any more are gone', () => {
  expect(locate(readable('Nothing like it.'), describe('Tea is hot.', { start: 0, end: 10 }))).toEqual({
    state: 'gone',
  });
});

test('the text of a post is read however deep its elements are nested', () => {
  const body = document.createElement('div');
  let deep: Element = body;
  for (let level = 0; level < 10_000; level++) deep = deep.appendChild(document.createElement('div'));
  deep.append('within');
  body.append('after');
  expect(postText(body, null).text).toBe('within after');
});
