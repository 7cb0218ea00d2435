import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { readFile } from './read-file.ts';

const table = 'url;quote\nhttps://a.example/;“Zürich” – naïve\n';
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const windows = (text: string) =>
  Uint8Array.from(text, (char) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[char] ?? char.charCodeAt(0));

test.each([
  ['UTF-8', new TextEncoder().encode(table)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${table}`)],
  ['UTF-16, as spreadsheets write it', utf16(`\uFEFF${table}`, true)],
  ['UTF-16, the other way round', utf16(`\uFEFF${table}`, false)],
  ['Windows-1252', windows(table)],
])('a table in %s is read', (_, bytes) => {
  const [note] = readFile(decodeText(bytes), null).notes;
  expect(note?.quote?.exact).toBe('“Zürich” – naïve');
});

test.each(['{"format": "scholium-backup", "x": "', '<!doctype html>', '\n[{"uri": "'])(
  'bytes that are no text in %j are not guessed at',
  (start) => {
    const bytes = [...new TextEncoder().encode(start), 0xc3, 0x28, 0xff];
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(
      /^This file is damaged: .*Nothing was changed\.$/,
    );
  },
);

test('an archive and other files of bytes are refused for what they are', () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0xd8, 0]);
  expect(() => readFile(decodeText(zip), null)).toThrow('This file is an archive (zip).');
  expect(() => readFile(decodeText(Uint8Array.from([0xff, 0xd8, 0xff, 0, 1])), null)).toThrow(
    'This file is not text.',
  );
});
