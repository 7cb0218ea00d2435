import { backupPieces } from '../../formats/json.ts';
import { composed } from './compose.ts';
import type { Loaded } from './library.ts';
import { type Order, writerOf } from './order.ts';
import { inSlices } from './slices.ts';

/** The beginning of a file. */
export interface Preview {
  readonly text: string;
  /** There is more of it. */
  readonly isCut: boolean;
  /** Nothing of it is anybody's note. */
  readonly isEmpty: boolean;
}

const mostLines = 200;
/** Some formats write everything in one line. */
const mostOfLine = 2000;
const enough = 200_000;

/** The first lines of the file that was ordered; what comes after them is not written. */
export async function previewOf(order: Order, loaded: Loaded, signal: AbortSignal): Promise<Preview> {
  const write = await writerOf(order);
  const out = await composed(order, loaded, signal);
  const [first] = out.threads;
  return { ...(await beginning(write(out), signal)), isEmpty: first === undefined };
}

/** Of the backup, whose size and device are not known before it is written. */
export async function previewBackup({ rows }: Loaded, signal: AbortSignal): Promise<Preview> {
  const meta = { exported: new Date().toISOString(), device: '…', version: '…' };
  const isEmpty = rows.annotation.length === 0 && rows.sourceWord.length === 0;
  return { ...(await beginning(backupPieces(rows, meta), signal)), isEmpty };
}

async function beginning(pieces: Iterable<string>, signal: AbortSignal): Promise<Omit<Preview, 'isEmpty'>> {
  let text = '';
  await inSlices(
    (function* () {
      let lines = 0;
      for (const piece of pieces) {
        text += piece;
        lines += piece.split('\n').length - 1;
        if (lines > mostLines || text.length > enough) return;
        yield;
      }
    })(),
    () => {},
    signal,
  );
  return cut(text);
}

function cut(text: string): Omit<Preview, 'isEmpty'> {
  const lines = text.split('\n');
  const shown = lines.slice(0, mostLines);
  const short = shown.map((line) => (line.length > mostOfLine ? `${line.slice(0, mostOfLine)} …` : line));
  return {
    text: short.join('\n').toWellFormed(),
    isCut: lines.length > mostLines || short.some((line, index) => line !== shown[index]),
  };
}
