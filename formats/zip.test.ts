import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { speakEnglish } from '../tests/example-thread.ts';
import { exampleExport } from '../tests/notes-export.ts';
import { writeClaimsCsv, writeNotesCsv } from './csv.ts';
import { zipPieces } from './zip.ts';

beforeAll(speakEnglish);

function unzipped(pieces: Iterable<Uint8Array>): Record<string, string> {
  const parts = [...pieces];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return Object.fromEntries(
    Object.entries(unzipSync(whole)).map(([name, bytes]) => [name, decoder.decode(bytes)]),
  );
}

test('several files leave as one and come out as they were', () => {
  const files = [
    { name: 'notes.csv', pieces: [...writeNotesCsv(exampleExport)] },
    { name: 'Ansprüche/claims.csv', pieces: [...writeClaimsCsv(exampleExport)] },
    { name: 'empty.txt', pieces: [] },
  ];
  expect(unzipped(zipPieces(files))).toEqual(
    Object.fromEntries(files.map(({ name, pieces }) => [name, pieces.join('')])),
  );
});

test('a large file is compressed in steps, and no sign is parted', () => {
  const pieces = Array.from({ length: 160 }, () => `x${'👩‍🚀'.repeat(5000)}`);
  const made = [...zipPieces([{ name: 'a', pieces }])];
  expect(made.length).toBeGreaterThan(10);
  expect(unzipped(made)).toEqual({ a: pieces.join('') });
});
