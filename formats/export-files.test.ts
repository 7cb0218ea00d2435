import { beforeAll, expect, test } from 'vitest';
import { example, speakEnglish } from '../tests/example-thread.ts';
import { exampleExport } from '../tests/notes-export.ts';
import { filePerThread, markedNote, notePerThread, writeByOwnTemplate } from './export-files.ts';
import { writeMarkdownBy } from './markdown.ts';
import { mergeIntoNote } from './markdown-merge.ts';
import { markdownPresets } from './markdown-presets.ts';

beforeAll(speakEnglish);
const { plain, obsidian } = markdownPresets;
const two = {
  ...exampleExport,
  threads: [example, { ...example, thread: { ...example.thread, key: 'x/y/2' } }],
};

test('each thread gets a file of its own, also where two have one title', () => {
  const files = [...filePerThread(writeMarkdownBy(plain), two, 'md')].map(({ name, pieces }) => ({
    name,
    text: [...pieces].join(''),
  }));
  expect(files.map(({ name }) => name)).toEqual([
    'Was-the-Treaty-of-Nowhere-ever-ratified.md',
    'Was-the-Treaty-of-Nowhere-ever-ratified-2.md',
  ]);
  for (const { text } of files) expect(text).toBe([...writeMarkdownBy(plain)(exampleExport)].join(''));
});

test('a note in her folder has its front once and our part between two marks', () => {
  const [note] = [...notePerThread(obsidian, exampleExport)];
  if (!note) throw new Error('no note');
  const first = markedNote(note);
  expect(first).toMatch(/^---\ntitle: /);
  const hers = `${first}\nMine.\n`;
  expect(mergeIntoNote(hers, note.key, note.front, note.body)).toBe(hers);
});

test('a template of hers writes what ours writes when it is the same', () => {
  const write = writeByOwnTemplate(plain);
  expect([...write(two)].join('')).toBe([...writeMarkdownBy(plain)(two)].join(''));
});

test('a template without the attribution writes nothing, and says what is missing', () => {
  const bare = {
    front: '',
    body: '{% for post in posts %}{% for note in post.notes %}{{ note.words }}\n\n{% endfor %}{% endfor %}',
  };
  expect(() => [...writeByOwnTemplate(bare)(exampleExport)]).toThrow(/lacks its attribution.*\(/);
});

test.each([
  ['{{ titel }}', 'there is no “titel”'],
  ['{% for post in posts %}', 'the “for” has no end'],
  ['{% for post in posts %}{% for note in post.notes %}{{ note.quot }}{% endfor %}{% endfor %}', 'note.quot'],
  [
    '{% for post in posts %}{% for note in post.notes %}{% for one in note.evidence %}{{ one.url }}{% endfor %}{% endfor %}{% endfor %}',
    'one.url',
  ],
])('what is wrong in the template %j is said also where there is no note to write', (body, sentence) => {
  const nothing = { ...exampleExport, threads: [] };
  expect(() => [...writeByOwnTemplate({ front: '', body })(nothing)]).toThrow(sentence);
  expect([...writeByOwnTemplate(obsidian)(nothing)].join('')).toBe('');
});
