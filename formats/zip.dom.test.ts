import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipPieces } from './zip.ts';

test('this browser packs several files, an empty one among them, and all come out as they were', async () => {
  const texts = { 'a.md': 'x👩‍🚀'.repeat(100_000), 'b.md': '', 'ü/c.md': 'Ansprüche' };
  const files = Object.entries(texts).map(([name, text]) => ({ name, pieces: [text] }));
  const whole = await new Blob(
    (await Array.fromAsync(zipPieces(files))) as Uint8Array<ArrayBuffer>[],
  ).arrayBuffer();
  const out = Object.entries(unzipSync(new Uint8Array(whole))).map(([name, bytes]) => [
    name,
    new TextDecoder().decode(bytes),
  ]);
  expect(Object.fromEntries(out)).toEqual(texts);
});
