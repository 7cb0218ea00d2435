import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { beforeAll, expect, test, vi } from 'vitest';
import type { PostRow } from '../core/tables.ts';
import { example, note, posts, speakEnglish } from '../tests/example-thread.ts';
import { hostileText } from '../tests/library-arbitrary.ts';
import { writeMarkdown } from './markdown.ts';
import { plainLine, plainLines, quoted } from './markdown-text.ts';

// Properties take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
beforeAll(speakEnglish);
const answer = posts[1] as PostRow;

const commonMark = (markdown: string) => micromark(markdown, { allowDangerousHtml: true });
const gitHub = (markdown: string) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** The words that a reader sees of HTML without attributes that matter. */
function seen(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return spaced(
    html.replace(/<[^>]*>/g, ' ').replace(/&(lt|gt|amp|quot);/g, (_, name: string) => entities[name] ?? ''),
  );
}
const spaced = (text: string) => text.replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim();

/** Pieces of markup in every order, and anything else. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '_',
          '`',
          '~',
          '~~',
          '[',
          ']',
          '(',
          ')',
          '!',
          '<',
          '>',
          '&',
          '&amp;',
          '&#35;',
          '\\',
          '#',
          '##',
        ],
        ...[
          '-',
          '+',
          '=',
          '==',
          '|',
          ':',
          '$',
          '^',
          '1.',
          '1)',
          '12345678901.',
          '---',
          '- - -',
          ':-',
          '```',
          '~~~',
        ],
        ...[
          'a',
          'b_c',
          'é',
          '1',
          ' ',
          '  ',
          '    ',
          '\t',
          '\n',
          '\n\n',
          '\r\n',
          '<b>',
          '<!--',
          '-->',
          '<?',
          '</p>',
        ],
        ...[
          'http://a.example/b_c*d',
          'www.a.example/_x_',
          'me_@a.example',
          '[^1]',
          '[^1]: ',
          '[x]: /y',
          '[ ] ',
          '![',
          '](',
          '\f',
        ],
      ),
      hostileText(20),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test.each([
  ['CommonMark', commonMark],
  ['GitHub', gitHub],
])('in %s a quotation renders as the quoted words and nothing else', (_, render) => {
  fc.assert(
    fc.property(markup, (text) => {
      const html = render(quoted(plainLines(text)));
      expect(seen(html)).toBe(spaced(text));
      expect(html.replace(/<a href="[^"]*">|<\/a>/g, '')).not.toMatch(/<(?!\/?(blockquote|p)>|br \/>)/);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['CommonMark', commonMark],
  ['GitHub', gitHub],
])('in %s a name renders as that name in a heading and in a list', (_, render) => {
  fc.assert(
    fc.property(markup, (text) => {
      const name = plainLine(text);
      const html = render(`## ${name}\n\n-   x ${name}`);
      expect(seen(html)).toBe(spaced(`${text} x ${text}`));
    }),
    { numRuns: 1000 },
  );
});

test('lines of a quotation stay lines', () => {
  expect(commonMark(quoted(plainLines('one\n  two\n\nthree')))).toBe(
    '<blockquote>\n<p>one<br />\ntwo</p>\n<p>three</p>\n</blockquote>',
  );
});

test('whatever the reader writes in a comment, the blocks around it stay', () => {
  const outline = (comment: string) => {
    const notes = [note(answer, 'first', { comment, tags: ['t'] }), note(answer, 'second', { tags: ['u'] })];
    const html = commonMark(writeMarkdown({ ...example, notes, sources: [] }));
    return html.slice(html.lastIndexOf('<blockquote>\n<p>second'));
  };
  const undisturbed = outline('plain');
  expect(undisturbed).toContain('<li>Tags: #u</li>');
  for (const comment of [
    '```\nopen',
    '~~~~\nopen',
    '<!-- open',
    '<script>\nopen',
    '<div>\nopen',
    '- a\n  - b',
    '> q',
    '# h',
    'x\n===',
    '1. a',
    '    code',
    '\tcode',
    '| a |\n| - |',
    '[x]: /y',
    '$$\nopen',
    '<!--\n\n\nopen',
  ]) {
    expect(outline(comment)).toBe(undisturbed);
  }
  fc.assert(
    fc.property(markup, (comment) => void expect(outline(comment)).toBe(undisturbed)),
    { numRuns: 200 },
  );
});

test('a comment renders as it does alone', () => {
  const comment = 'A **word**:\n\n```\n\tcode\n\n    more\n```\n\n1. one\n\n   > two\n\n\tindented';
  const notes = [note(answer, 'first', { comment })];
  const html = commonMark(writeMarkdown({ ...example, notes, sources: [] }));
  expect(html).toContain(commonMark(comment));
});
