import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { indexBytes, sortRules } from '../sources/lists/host-index.ts';
import { listFile, openFile } from '../sources/lists/list-file.ts';
import { rulesOn } from '../sources/lists/look-up.ts';
import { readList } from '../sources/lists/read-list.ts';
import { type InBrowser, inBrowser } from './lists-browser.ts';

/**
 * Rating lists: `lists FILE…` tells of each file, in any form that we import, how many of its rows became rules
 * and why others did not. `--rules N` makes a list of N rules (a million unless told; 0: none) and measures what it
 * takes to read it, to look up in it, and what the built extension in Chromium makes of it; all times beside
 * others of the same run. `--no-browser` leaves the extension out.
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = ['--rules', '--json'];
  const files = args.filter((arg, at) => !arg.startsWith('--') && !options.includes(args[at - 1] ?? ''));
  const told = await Promise.all(files.map(readOne));
  if (told.length > 0) printFiles(told);
  const rules = args.includes('--rules') ? Number(args[args.indexOf('--rules') + 1]) : 1_000_000;
  const big = rules > 0 ? await ofMany(rules) : null;
  if (big) printMany(big);
  const browser = rules > 0 && !args.includes('--no-browser') ? await inBrowser(manyRows(rules)) : null;
  if (browser) printBrowser(browser);
  const to = args.includes('--json') ? args[args.indexOf('--json') + 1] : undefined;
  if (to) await writeFile(to, `${JSON.stringify({ files: told, many: big, browser }, null, 2)}\n`);
}

interface Told {
  readonly file: string;
  readonly form: string;
  readonly columns: string;
  readonly rows: number;
  /** Rows that name no address at all. */
  readonly nameless: number;
  readonly rejected: Readonly<Record<string, number>>;
  readonly rules: number;
  /** Of the rows that name an address, those that became rules. */
  readonly share: number;
  readonly refused: string | null;
}

async function readOne(path: string): Promise<Told> {
  const bytes = await readFile(path);
  const empty = {
    file: basename(path),
    form: '–',
    columns: '',
    rows: 0,
    nameless: 0,
    rejected: {},
    rules: 0,
    share: 0,
  };
  try {
    const { form, table, intake } = readList(bytes, { columns: null });
    const { rows, rejected, empty: nameless } = intake.counts;
    const reasons: Record<string, number> = {};
    for (const { reason } of intake.rejected) reasons[reason] = (reasons[reason] ?? 0) + 1;
    intake.refuseIfBad();
    return {
      file: basename(path),
      form,
      columns: table ? [table.columns.address, ...table.columns.ratings].join(' · ') : '',
      rows,
      nameless,
      rejected: reasons,
      rules: sortRules(intake.lines).lines.length,
      share: rows === nameless ? 1 : (rows - rejected) / (rows - nameless),
      refused: null,
    };
  } catch (error) {
    return { ...empty, refused: (error as Error).message };
  }
}

function printFiles(told: readonly Told[]): void {
  console.log(
    'file                                form            rows  nameless   rules  rows with an address that are rules',
  );
  for (const { file, form, rows, nameless, rules, share, rejected, refused, columns } of told) {
    const numbers = [rows, nameless, rules].map((n) => String(n).padStart(8)).join('  ');
    console.log(
      `${file.slice(0, 34).padEnd(35)} ${form.padEnd(14)} ${numbers}  ${(100 * share).toFixed(2)} %`,
    );
    if (columns) console.log(`    columns: ${columns}`);
    for (const [reason, n] of Object.entries(rejected)) console.log(`    left out: ${n} ${reason}`);
    if (refused) console.log(`    refused: ${refused}`);
  }
}

/** A list of made-up hosts, every third of them with a path. */
export const manyRows = (rules: number): string =>
  `domain,rating,notes\n${Array.from(
    { length: rules },
    (_, at) => `site${at}.example${at % 977}.com${at % 3 === 0 ? '/news' : ''},word ${at % 7},note ${at}`,
  ).join('\n')}\n`;

interface Many {
  readonly rules: number;
  readonly readMs: number;
  readonly sortMs: number;
  readonly fileMs: number;
  /** `JSON.parse` of the same rows as objects, in the same run: what it would take to have them at all. */
  readonly floorMs: number;
  readonly fileBytes: number;
  readonly indexBytes: number;
  /** What an open list holds, heap and buffers, and what a `Map` of the same hosts does. */
  readonly heldBytes: number;
  readonly mapBytes: number;
  readonly openMs: number;
  /** 300 links of five hosts each, half of them on the list. */
  readonly lookMs: number;
  readonly wrong: number;
}

async function ofMany(rules: number): Promise<Many> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = () => {
    collect();
    const { heapUsed, arrayBuffers } = memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const { file, shape, ...made } = madeOf(rules);
  const before = held();
  const began = performance.now();
  const open = await openFile(file, shape);
  const openMs = performance.now() - began;
  const heldBytes = held() - before;
  const hosts = Array.from({ length: 300 }, (_, at) =>
    at % 2 ? `site${at * 7}.example${(at * 7) % 977}.com` : `none${at}.example.org`,
  );
  const parents = hosts.flatMap((host) => [
    host,
    host.slice(host.indexOf('.') + 1),
    'com',
    `www2.${host}`,
    `a.${host}`,
  ]);
  const start = performance.now();
  const found = await rulesOn(open, parents);
  const lookMs = performance.now() - start;
  const wanted = hosts.filter((_, at) => at % 2 && at * 7 < rules);
  const wrong =
    wanted.filter((host) => !found.has(host)).length +
    [...found.keys()].filter((host) => !wanted.includes(host)).length;
  const beforeMap = held();
  const map = new Map(Array.from({ length: rules }, (_, at) => [`site${at}.example${at % 977}.com`, at % 7]));
  const mapBytes = held() - beforeMap;
  if (map.size !== rules) throw new Error('The map beside it holds other hosts.');
  return {
    rules,
    ...made,
    fileBytes: file.size,
    indexBytes: indexBytes(shape),
    heldBytes,
    mapBytes,
    openMs,
    lookMs,
    wrong,
  };
}

/** What is left over of it is gone before memory is looked at. */
function madeOf(rules: number) {
  const json = JSON.stringify(
    Array.from({ length: rules }, (_, at) => ({
      domain: `site${at}.example${at % 977}.com`,
      rating: `word ${at % 7}`,
      notes: `note ${at}`,
    })),
  );
  const [floorMs] = timed(() => JSON.parse(json));
  const bytes = new TextEncoder().encode(manyRows(rules));
  const [readMs, read] = timed(() => readList(bytes, { columns: null }));
  const [sortMs, sorted] = timed(() => sortRules(read.intake.lines));
  const [fileMs, file] = timed(() => listFile(sorted));
  return { readMs, sortMs, fileMs, floorMs, file, shape: sorted.index.shape };
}

function timed<T>(work: () => T): [ms: number, made: T] {
  const began = performance.now();
  const made = work();
  return [performance.now() - began, made];
}

const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function printMany(many: Many): void {
  const { rules, readMs, sortMs, fileMs, floorMs, fileBytes, heldBytes, mapBytes, openMs, lookMs, wrong } =
    many;
  const whole = readMs + sortMs + fileMs;
  console.log(
    `\n${rules} rules: read ${readMs.toFixed(0)} ms, sort ${sortMs.toFixed(0)} ms, write ${fileMs.toFixed(0)} ms`,
  );
  console.log(`  × JSON.parse of the same rows: ${(whole / floorMs).toFixed(1)} (${floorMs.toFixed(0)} ms)`);
  console.log(
    `  file ${mb(fileBytes)}; an open list holds ${mb(heldBytes)} (bar 12 MB), a Map of its hosts ${mb(mapBytes)}`,
  );
  console.log(
    `  opened in ${openMs.toFixed(1)} ms; 300 links looked up in ${lookMs.toFixed(1)} ms; wrong: ${wrong}`,
  );
}

function printBrowser(figures: InBrowser): void {
  const {
    startMs,
    startOffMs,
    startWithMs,
    answered,
    heapBytes,
    heapWithBytes,
    importMs,
    longestFrameMs,
    idleFrameMs,
  } = figures;
  console.log('\nThe built extension in Chromium');
  console.log(
    `  import: ${(importMs / 1000).toFixed(1)} s; the longest time between two frames of the page ${longestFrameMs.toFixed(0)} ms (${idleFrameMs.toFixed(0)} ms when idle)`,
  );
  console.log(
    `  worker stopped to first tag: ${startMs.toFixed(0)} ms without a list; by turns ${startOffMs.toFixed(0)} ms with it off and ${startWithMs.toFixed(0)} ms with it on: × ${(startWithMs / startOffMs).toFixed(2)} (bar 3); said: ${answered}`,
  );
  console.log(
    `  the worker holds ${mb(heapBytes)} without, ${mb(heapWithBytes)} with it: + ${mb(heapWithBytes - heapBytes)} (bar 12 MB)`,
  );
}
