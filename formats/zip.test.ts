import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { speakEnglish } from '../tests/example-thread.ts';
import { exampleExport } from '../tests/notes-export.ts';
import { writeClaimsCsv, writeNotesCsv } from './csv.ts';
import { zipPieces } from './zip.ts';

beforeAll(speakEnglish);

async function unzipped(pieces: AsyncIterable<Uint8Array>): Promise<Record<string, string>> {
  const parts = await Array.fromAsync(pieces);
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

test('several files leave as one and come out as they were', async () => {
  const files = [
    { name: 'notes.csv', pieces: [...writeNotesCsv(exampleExport)] },
    { name: 'Ansprüche/claims.csv', pieces: [...writeClaimsCsv(exampleExport)] },
    { name: 'empty.txt', pieces: [] },
  ];
  expect(await unzipped(zipPieces(files))).toEqual(
    Object.fromEntries(files.map(({ name, pieces }) => [name, pieces.join('')])),
  );
});

test('a large file is compressed in steps, and no sign is parted', async () => {
  const pieces = Array.from({ length: 160 }, () => `x${'👩‍🚀'.repeat(5000)}`);
  const made = await Array.fromAsync(zipPieces([{ name: 'a', pieces }]));
  expect(made.length).toBeGreaterThan(10);
  expect(await unzipped(from(made))).toEqual({ a: pieces.join('') });
});

test('a program that checks what it unpacks finds nothing amiss', async () => {
  const text = 'Ansprüche, "quoted"\r\n'.repeat(20_000);
  const made = await Array.fromAsync(zipPieces([{ name: 'a', pieces: [text] }]));
  const whole = Buffer.concat(made);
  // Central directory, at its end: checksum and sizes of the first entry (APPNOTE.TXT §4.3.12).
  const entry = whole.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  expect(whole.readUInt32LE(entry + 16)).toBe(crc32(text));
  expect(whole.readUInt32LE(entry + 24)).toBe(Buffer.byteLength(text));
});

async function* from<T>(values: readonly T[]) {
  yield* values;
}

test('what a table gathers before its first row takes steps, which write nothing', async () => {
  let gathered = 0;
  const pieces = (function* () {
    for (; gathered < 5; gathered++) yield '';
    yield 'a,b\r\n';
  })();
  const seen: [gathered: number, bytes: number][] = [];
  for await (const { length } of zipPieces([{ name: 'sources.csv', pieces }])) seen.push([gathered, length]);
  // The name of the file is written with the first step.
  expect(seen.filter(([at]) => at < 5).map(([at]) => at)).toEqual(expect.arrayContaining([0, 1, 2, 3, 4]));
});
