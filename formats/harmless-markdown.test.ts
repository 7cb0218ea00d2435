import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { harmless } from './harmless-markdown.ts';

const rendered = (text: string) =>
  micromark(harmless(text), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

test.each([
  '**bold**, *slanted* and `code`',
  'a [link](https://nato.int/a_(b)), <https://nato.int/>, and [another][1]\n\n[1]: https://nato.int/ "Title"',
  '> said\n\n1. one\n2. two\n\n| a | b |\n| - | - |\n| 1 < 2 | x |',
  '[down](#here), [beside](notes.md) and a [ ] b',
  'written \\<b> and \\![no picture]',
])('what does nothing stays as it is: %j', (text) => expect(harmless(text)).toBe(text));

test.each([
  ['<img src=x onerror=y()>', '<p>&lt;img src=x onerror=y()&gt;</p>'],
  ['\\\\<script>y()</script>', '<p>\\&lt;script&gt;y()&lt;/script&gt;</p>'],
  ['![x](https://evil.example/)', '<p>!<a href="https://evil.example/">x</a></p>'],
  ['[x](javascript:y())', '<p>[x](javascript:y())</p>'],
  ['[x](<java&#115;cript:y()>)', '<p>[x](&lt;javascript:y()&gt;)</p>'],
  ['[x](\n  javascript:y())', '<p>[x](\njavascript:y())</p>'],
  ['[x][1]\n\n[1]: data:text/html,z', '<p>[x][1]</p>\n<p>[1]: data:text/html,z</p>'],
  ['<javascript:y()>', '<p>&lt;javascript:y()&gt;</p>'],
])('what would do something is shown: %j', (text, shown) => expect(rendered(text)).toBe(shown));
