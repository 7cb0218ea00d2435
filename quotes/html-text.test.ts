import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlText } from './html-text.ts';
import { sourceText } from './source-text.ts';

const textOf = (body: string) => {
  const read = htmlText(`<title>Not this</title><body>${body}`);
  return 'text' in read ? read.text : read.reason;
};

test.each([
  [
    'an empty line parts blocks',
    '<p>One</p><p>two</p><div>three<div>four</div></div>',
    'One\n\ntwo\n\nthree\n\nfour',
  ],
  ['a break ends a line', 'One<br>two<br/>three', 'One\ntwo\nthree'],
  ['tags within a word do not part it', 'un<b>believ</b>ab<i>le</i>', 'unbelievable'],
  ['white space in markup is one space', 'One\n   two <b> three</b>', 'One two three'],
  ['but in preformatted text', '<pre>One\n  two</pre>', 'One\ntwo'],
  ['entities are read', 'R&amp;D &eacute;t&#233; &#x201C;x&rdquo; &lt;b&gt;', 'R&D été “x” <b>'],
  ['cells are set apart', '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1\t2\n\n3'],
  [
    'hidden parts are left out',
    '<p hidden>a</p><p style="display:none">b</p><p style="color:red">c</p>',
    'c',
  ],
  [
    'scripts, styles, menus and fields too',
    '<nav>a</nav><script>b</script><style>c</style><button>d</button>e',
    'e',
  ],
  [
    'what is only read aloud is left out',
    'a <a href="/x">link<span class="x sr-only"> (new window)</span></a>',
    'a link',
  ],
  ['a number that leads to a note', 'He said so.<sup><a href="#n">3</a></sup> Then', 'He said so. Then'],
  ['a number that hangs on a sentence', 'He said so.<sup>3</sup> Then', 'He said so. Then'],
  ['a number in brackets', 'He<sup>[a]</sup> said<sup>[12]</sup> so', 'He said so'],
  ['powers and ordinals stay', '10<sup>6</sup> m<sup>2</sup> on the 1<sup>st</sup>', '106 m2 on the 1st'],
  ['small letters above others are no words', '<ruby>漢<rt>kan</rt></ruby>字', '漢字'],
  ['markup that is wrong is mended', '<p>One<p>two<li>three</b>', 'One\n\ntwo\n\nthree'],
])('%s', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});

test('where a note was left out within a line, the page has more than the text', () => {
  const read = htmlText(
    '<body>He said so.<sup>[1]</sup><sup>[2]</sup> Then <sup>[3]</sup> he left.<sup>[4]</sup>',
  );
  expect(read).toMatchObject({ text: 'He said so. Then he left.', gaps: [11, 11, 16, 25] });
});

test('white space without end and comments without number are read in time', async () => {
  const start = performance.now();
  expect(textOf(`<pre>a${' '.repeat(500_000)}b${'\t'.repeat(500_000)}c</pre>`)).toBe('a b\tc');
  const comments = new TextEncoder().encode('<!-- a -->'.repeat(2_000));
  expect(await sourceText(comments, null)).toHaveProperty('text');
  // What is not bounded takes minutes here.
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('a page nested a hundred thousand deep is read', () => {
  expect(textOf(`${'<div>'.repeat(100_000)}deep`)).toBe('deep');
  expect(textOf(`a<sup>${'<i>'.repeat(20_000)}deep`)).toContain('deep');
});

test('any markup gives a text or a reason', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<sup>',
    '<table>',
    '<td',
    '&#0;',
    '&amp',
    '<!--',
    '-->',
    'word ',
    '<script>',
    '<',
    '\0',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const read = htmlText(parts.join(''));
      expect('text' in read ? typeof read.text : read.reason).toMatch(/string|no-text|needs-scripts/);
    }),
  );
});
