import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Library } from '../core/tables.ts';
import { exportPieces, type Write } from '../formats/export-notes.ts';
import { backupPieces } from '../formats/json.ts';
import { formats } from '../formats/registry.ts';
import { zipPieces } from '../formats/zip.ts';
import { speakEnglish } from '../tests/example-thread.ts';
import { libraryOf, tagOf } from './notes-library.ts';

/** Of the task: how many times as long as writing the same rows with `JSON.stringify` alone. */
const bars = { backup: 1.2, others: 5, heap: 1, longestStep: 1 / 50 };

/**
 * What it takes to write every note in every format: `formats [NOTES] [FORMAT …]`, 100,000 notes and all unless told. All times are
 * beside `JSON.stringify` of the same rows in the same run; a step is what happens between two pieces, and
 * pieces are handed on as a browser's blob takes them, so that the heap holds none of them.
 */
export async function run(args: readonly string[]): Promise<void> {
  const count = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 100_000);
  const to = args.includes('--json') ? args[args.indexOf('--json') + 1] : undefined;
  speakEnglish();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const rows = libraryOf(count);
  const floor = median([1, 2, 3].map(() => plainly(rows)));
  console.log(
    `${count} notes; JSON.stringify of the rows alone: ${floor.ms.toFixed(0)} ms, ${mb(floor.size)} MB\n`,
  );
  console.log(
    'format          ×JSON   MB out   heap held/out (uncollected)   longest step/whole (ms)   pieces',
  );
  const figures: Record<string, Figures> = {};
  const asked = args.filter((arg) => /^[a-z]/.test(arg) && arg !== to);
  for (const work of await works(rows)) {
    if (asked.length > 0 && !asked.includes(work.name)) continue;
    figures[work.name] = await measured(work, floor.ms, collect);
    print(work.name, figures[work.name] as Figures);
  }
  if (to) await writeFile(resolve(to), `${JSON.stringify({ count, floorMs: floor.ms, figures }, null, 2)}\n`);
}

interface Work {
  readonly name: string;
  readonly pieces: () => Iterable<string> | AsyncIterable<Uint8Array>;
}

async function works(rows: Library): Promise<Work[]> {
  const exported = '2026-11-28T10:00:00.000Z';
  const meta = { exported, tool: { name: 'Scholium', version: '0.1.0' }, language: 'en-GB' };
  const choice = {
    scope: { of: 'everything' },
    since: null,
    verdicts: true,
    sources: true,
    names: 'written',
  } as const;
  const piecesOf = (write: Write) => exportPieces(write, rows, choice, meta, tagOf);
  const loaded = await Promise.all(formats.map(async ({ id, load }) => ({ id, write: await load() })));
  return [
    { name: 'backup', pieces: () => backupPieces(rows, { exported, device: 'bench', version: '0.1.0' }) },
    ...loaded.map(({ id, write }) => ({ name: id, pieces: () => piecesOf(write) })),
    {
      name: 'zip',
      pieces: () => {
        const csv = loaded.filter(({ id }) => id.startsWith('csv'));
        return zipPieces(csv.map(({ id, write }) => ({ name: `${id}.csv`, pieces: piecesOf(write) })));
      },
    },
  ];
}

interface Figures {
  readonly times: number;
  readonly size: number;
  /** The most that the heap held above its start, by the size of the output: after collecting, and as it happened to be. */
  readonly heap: number;
  readonly uncollected: number;
  readonly longestMs: number;
  readonly wholeMs: number;
  readonly pieces: number;
}

/** How often each is run for its time. */
const runs = 3;

/**
 * Of several runs the time in the middle, and the shortest of their longest steps: a step of ours is as long in
 * every run; a pause that the machine or the collector makes is not.
 */
async function measured({ pieces: work }: Work, floorMs: number, collect: () => void): Promise<Figures> {
  collect();
  const start = getHeapStatistics().used_heap_size;
  const timed: Timed[] = [];
  for (let run = 0; run < runs; run++) timed.push(await timedOnce(work));
  const byTime = timed.toSorted((a, b) => a.wholeMs - b.wholeMs);
  const { size, wholeMs, pieces } = byTime[Math.floor(runs / 2)] as Timed;
  return {
    times: wholeMs / floorMs,
    size,
    heap: ((await heldDuring(work, Math.ceil(pieces / 20), collect)) - start) / size,
    uncollected: (Math.min(...timed.map(({ peak }) => peak)) - start) / size,
    longestMs: Math.min(...timed.map(({ longestMs }) => longestMs)),
    wholeMs,
    pieces,
  };
}

interface Timed extends Pick<Figures, 'size' | 'longestMs' | 'wholeMs' | 'pieces'> {
  readonly peak: number;
}

async function timedOnce(work: Work['pieces']): Promise<Timed> {
  let [size, longestMs, pieces, peak] = [0, 0, 0, 0];
  const began = performance.now();
  let last = began;
  for await (const piece of work()) {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    size += piece.length;
    if (pieces++ % 1000 === 0) peak = Math.max(peak, getHeapStatistics().used_heap_size);
    last = performance.now();
  }
  return { size, longestMs, pieces, peak, wholeMs: performance.now() - began };
}

/** A second time, with the heap collected after every `every` pieces: the most that was still held. */
async function heldDuring(work: Work['pieces'], every: number, collect: () => void): Promise<number> {
  let peak = 0;
  let pieces = 0;
  for await (const _ of work()) {
    if (pieces++ % every !== 0) continue;
    collect();
    peak = Math.max(peak, getHeapStatistics().used_heap_size);
  }
  return peak;
}

function print(name: string, { times, size, heap, uncollected, longestMs, wholeMs, pieces }: Figures): void {
  const limit = name === 'backup' ? bars.backup : bars.others;
  const part = longestMs / wholeMs;
  const misses = [
    ...(times > limit ? [`time over ${limit}`] : []),
    ...(heap > bars.heap ? ['heap'] : []),
    ...(part > bars.longestStep ? ['step'] : []),
  ];
  console.log(
    [
      name.padEnd(14),
      times.toFixed(2).padStart(6),
      mb(size).padStart(8),
      `${heap.toFixed(2)} (${uncollected.toFixed(2)})`.padStart(28),
      `${part.toFixed(3)} (${longestMs.toFixed(0)})`.padStart(25),
      String(pieces).padStart(8),
      misses.join(', '),
    ].join(' '),
  );
}

/** One text of all rows, as whoever knows no better would write it. */
function plainly(rows: Library): { ms: number; size: number } {
  const began = performance.now();
  const size = JSON.stringify(rows).length;
  return { ms: performance.now() - began, size };
}

const median = (runs: readonly { ms: number; size: number }[]) =>
  runs.toSorted((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)] as { ms: number; size: number };
const mb = (size: number) => (size / 1e6).toFixed(1);
