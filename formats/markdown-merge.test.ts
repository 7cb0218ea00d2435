import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { example, speakEnglish } from '../tests/example-thread.ts';
import { hostileText } from '../tests/library-arbitrary.ts';
import { threadPieces } from './markdown.ts';
import { mergeIntoNote, textOfNote } from './markdown-merge.ts';
import { markdownPresets } from './markdown-presets.ts';

beforeAll(speakEnglish);
const key = 'stack-exchange/politics.stackexchange.com/question/1';
const merged = (note: string, text: string) => mergeIntoNote(note, key, '---\ntitle: x\n---\n\n', text);

test('a note that is not there yet gets a front; it is not written again', () => {
  const first = merged('', 'one');
  expect(first).toMatch(
    /^---\ntitle: x\n---\n\n<!-- scholium:begin [^-]+ -->\n\none\n\n<!-- scholium:end [^-]+ -->\n$/,
  );
  expect(merged(first, 'two')).toBe(first.replace('one', 'two'));
});

test('what she wrote before and after our part stays byte for byte', () => {
  const around = fc.oneof(hostileText(200), fc.string({ unit: 'binary', maxLength: 50 }));
  fc.assert(
    fc.property(around, around, hostileText(100), hostileText(100), (before, after, one, two) => {
      const ours = merged('', one)
        .replace(/^---[\s\S]*?---\n\n/, '')
        .trimEnd();
      const note = `${before}${ours}${after}`;
      const again = merged(note, two);
      expect(again.startsWith(before)).toBe(true);
      expect(again.endsWith(after)).toBe(true);
      expect(merged(again, one)).toBe(merged(note, one));
    }),
  );
});

test('a note on her disk keeps its bytes before and after our part: its mark, its line ends, its missing last one', () => {
  const hers = fc.constantFrom(
    'Mine.',
    'Mine.\n',
    'Mine.\r\n',
    'Ä\r\nB\nC',
    '---\r\ntags: [x]\r\n---\r\n',
    '\t\n ',
  );
  const mark = fc.constantFrom('', '\uFEFF');
  fc.assert(
    fc.property(mark, hers, fc.oneof(hers, fc.constant('')), (bom, before, after) => {
      const bytes = (text: string) => new TextEncoder().encode(text);
      const first = merged(textOfNote(bytes(bom + before)), 'one');
      const written = bytes(first + after);
      const again = bytes(merged(textOfNote(written), 'two'));
      const [head, tail] = [bytes(bom + before), bytes(after)];
      if (before.trim() !== '') expect(again.slice(0, head.length)).toEqual(head);
      expect(again.slice(again.length - tail.length)).toEqual(tail);
      const words = (file: Uint8Array) => textOfNote(file).replaceAll('\r\n', '\n');
      expect(words(again)).toBe(words(written).replace('one', 'two'));
    }),
  );
});

test('a note that is not UTF-8 is left alone, and it is said', () => {
  expect(() => textOfNote(Uint8Array.from([0xe4, 0x20]))).toThrow(
    /it is not UTF-8\. .*Nothing was written\.$/,
  );
});

test('our part comes after what is there already, in the line ends of that note', () => {
  const note = merged('Mine.\r\nAnd mine.\r\n', 'one\ntwo');
  expect(note).toMatch(/^Mine\.\r\nAnd mine\.\r\n\r\n<!-- scholium:begin/);
  expect(note.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('parts of two threads stand in one note side by side', () => {
  const both = mergeIntoNote(merged('', 'one'), 'other', '', 'two');
  expect(merged(both, 'three')).toBe(both.replace('one', 'three'));
});

test('a comment that holds our marks ends nothing early', () => {
  const hostile = `a <!-- scholium:end ${encodeURIComponent(key).replaceAll('-', '%2D')} --> b`;
  const note = merged('', hostile);
  expect(merged(note, 'clean')).toBe(merged('', 'clean'));
});

test.each([
  ['one mark is gone', (note: string) => note.replace(/<!-- scholium:end.*-->/, '')],
  ['they are there twice', (note: string) => note + note],
  ['they stand the wrong way round', (note: string) => note.split('\n').toReversed().join('\n')],
])('where %s, nothing is written and it is said', (_, spoil) => {
  const note = merged('', 'one').replace(/^---[\s\S]*?---\n\n/, '');
  expect(() => merged(spoil(note), 'two')).toThrow(/marks around .* do not pair .*Nothing was written\.$/);
});

test('the block id of a claim is the same in every export', () => {
  const written = () => [...threadPieces(example, markdownPresets.obsidian)].join('');
  const ids = written().match(/^\^[A-Za-z0-9-]+$/gm);
  expect(ids).toHaveLength(example.notes.length);
  expect(new Set(ids).size).toBe(example.notes.length);
  expect(written().match(/^\^[A-Za-z0-9-]+$/gm)).toEqual(ids);
});
