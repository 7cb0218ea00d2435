import fc from 'fast-check';
import { micromark } from 'micromark';
import { beforeAll, expect, test } from 'vitest';
import { example, speakEnglish } from '../tests/example-thread.ts';
import { hostileText } from '../tests/library-arbitrary.ts';
import { threadPieces } from './markdown.ts';
import { markdownPresets } from './markdown-presets.ts';
import { renderTemplate } from './template.ts';
import { filters } from './template-filters.ts';
import { type Model, markdown } from './template-values.ts';

beforeAll(speakEnglish);

const model: Model = {
  title: '*Treaty* <b>',
  link: 'https://a.example/b_(c)',
  at: '2022-01-24T10:20:30.000Z',
  none: '',
  own: markdown('**hers**'),
  notes: [
    { quote: 'one\ntwo', tags: ['a b', 'c#d'] },
    { quote: '# three', tags: [] },
  ],
};
const rendered = (template: string, of: Model = model) => [...renderTemplate(template, of)].join('');

test.each([
  ['{{ title }}', '\\*Treaty\\* \\<b\\>'],
  ['{{own}}', '**hers**'],
  ['{{ at | date: "DD.MM.YYYY HH:mm" }}', '24.01.2022 10:20'],
  ['{{ title | upper | cut: 5 }}', '\\*TRE…'],
  ['{{ none | default: "–" }}', '–'],
  ['{{ none | default: at | date }}', '2022-01-24'],
  ['{{ title | link: link }}', '[\\*Treaty\\* \\<b\\>](https://a.example/b_%28c%29)'],
  ['{{ link | bare }}', '<https://a.example/b_%28c%29>'],
  ['{{ title | yaml }}', '"*Treaty* <b>"'],
  ['{% for note in notes %}{{ note.quote | quote }};{% endfor %}', '> one\\\n> two;> \\# three;'],
  ['{% for note in notes %}{{ note.tags | tag | join: " " }};{% endfor %}', '#a-b #c-d;;'],
  ['{% for note in notes %}{{ note.quote | lines | hang: "  " }};{% endfor %}', 'one\\\n  two;\\# three;'],
  ['{% if none %}a{% else %}b{% endif %}{% if title %}c{% endif %}', 'bc'],
  ['a\n{% for note in notes %}\n- {{ note.quote | cut: 3 }}\n{% endfor %}\nb', 'a\n- on…\n- \\# …\nb'],
])('%j is filled in as %j', (template, text) => {
  expect(rendered(template)).toBe(text);
});

test.each([
  ['a\n{{ titel }}', 'in line 2, there is no “titel”'],
  ['{{ title | shout }}', 'there is no filter “shout”'],
  ['{{ title.constructor }}', 'there is no “title.constructor”'],
  ['{{ constructor }}', 'there is no “constructor”'],
  ['{{ notes.length }}', 'there is no “notes.length”'],
  ['{% for x in title %}{% endfor %}', '“title” is no list'],
  ['{{ 1 + 1 }}', '“1 + 1” is no value'],
  ['\n\n{% if title %}', 'in line 3, the “if” has no end'],
  ['{% endfor %}', '“endfor” has no place'],
  ['{% include "x" %}', 'has no place'],
  ['{% if title %}'.repeat(21), 'more than 20 blocks'],
  ['x'.repeat(50_001), 'longer than 50000'],
])('%j is refused: %s', (template, sentence) => {
  expect(() => rendered(template)).toThrow(sentence);
  expect(() => rendered(template)).toThrow('This template cannot be used');
});

test('a template that is wrong in a large way is refused as soon as another', () => {
  const deep = (depth: number) => '{% for note in notes %}'.repeat(depth) + '{% endfor %}'.repeat(depth);
  expect(rendered(deep(5))).toBe('');
  expect(() => rendered(`x\n${deep(20)}`)).toThrow(
    'in line 2, lists are gone through more than 1000000 times',
  );
  for (const blank of [' ', '\n', '{{ '])
    expect(() => rendered(`{{${blank.repeat(15_000)}{% if %}`)).toThrow('“if” has no place');
}, 20_000);

test('a tag may take several lines', () => {
  expect(rendered('{{\n title\n  | upper\n}}')).toBe(rendered('{{ title | upper }}'));
});

test('no filter turns the words of a page into markup', () => {
  const names = [...filters.keys()].filter((name) => name !== 'yaml');
  fc.assert(
    fc.property(hostileText(60), fc.subarray(names, { maxLength: 3 }), (text, used) => {
      const template = `{{ text ${used.map((name) => `| ${name}: "x"`).join(' ')} }}`;
      const html = micromark(rendered(template, { text }), { allowDangerousHtml: true });
      expect(html).not.toMatch(/<(?!\/?(p|blockquote|a|br)\b)/);
      expect(html).not.toMatch(/href="(?!https?:|mailto:)/);
    }),
    { numRuns: 500 },
  );
});

test('front matter takes any title', () => {
  fc.assert(
    fc.property(hostileText(60), (text) => {
      const line = rendered('{{ text | yaml }}', { text });
      expect(line).not.toMatch(/[\n\r]/);
      expect(JSON.parse(line)).toBe(text.replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim());
    }),
  );
});

test.each(['obsidian', 'logseq'] as const)(
  'the preset for %s is filled in as in the golden file',
  async (name) => {
    const text = [...threadPieces(example, markdownPresets[name])].join('');
    await expect(text).toMatchFileSnapshot(`golden/thread.${name}.md`);
  },
);

test.each(['obsidian', 'logseq'] as const)(
  'for %s, whatever she writes in a comment, the next note stands where it stood',
  (name) => {
    const [first, second] = example.notes;
    if (!first || !second) throw new Error('the example has too few notes');
    const outline = (comment: string) => {
      const notes = [{ ...first, annotation: { ...first.annotation, comment } }, second];
      const text = [
        ...threadPieces({ ...example, notes, sources: [] }, { ...markdownPresets[name], front: '' }),
      ].join('');
      const html = micromark(text, { allowDangerousHtml: true });
      return html.slice(html.lastIndexOf('<h', html.indexOf('Answer by')));
    };
    const undisturbed = outline('plain');
    expect(undisturbed).toContain(second.annotation.id);
    for (const comment of [
      '```\nopen',
      '<!-- open',
      '<div>\nopen',
      '- a\n  - b',
      '> q',
      '# h',
      'x\n===',
      '\tcode',
      '<script>\n\n\nopen',
    ])
      expect([comment, outline(comment)]).toEqual([comment, undisturbed]);
  },
);
