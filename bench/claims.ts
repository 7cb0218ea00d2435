import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { english } from '../claims/english.ts';
import { type Weighed, weigh } from '../claims/weigh.ts';
import { leastShown } from '../claims/worth-checking.ts';
import { averagePrecision, type Scored } from './average-precision.ts';
import { firstOfThread, sampleOfPages } from './claims-on-pages.ts';
import { plainCues } from './plain-cues.ts';

const usage = `Usage: npm run bench -- claims FILE [--split ID] [--predictions FILE] [--json FILE]
                              [--pages FOLDER] [--thread ID] [--sample N] [--seed N]
FILE: lines of id, sentence, checkworthy (1 or 0) between tabs, under a line of those names; .gz may be.
Ids below --split (29000) and from there on are reported apart.
FOLDER: saved pages with a truth.json, ../shared/pages if it is there; the first ten of --thread (seed-70407)
are listed with the rules that chose them, and --sample prints N of the other pages', to be read by hand.`;

const options = {
  split: { type: 'string' },
  predictions: { type: 'string' },
  json: { type: 'string' },
  pages: { type: 'string' },
  thread: { type: 'string' },
  sample: { type: 'string' },
  seed: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Weighs labelled sentences by the shipped rules; see `usage`. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [file] = positionals;
  if (values.help || !file) return console.log(usage);
  const cases = readCases(file);
  const split = Number(values.split ?? 29_000);
  const parts: [string, readonly Case[]][] = [
    [`id < ${split}`, cases.filter(({ id }) => id < split)],
    [`id >= ${split}`, cases.filter(({ id }) => id >= split)],
    ['all', cases],
  ];
  const figures = parts.filter(([, some]) => some.length > 0).map(([name, some]) => figuresOf(name, some));
  console.table(figures);
  const microseconds = speed(cases);
  console.log(`${microseconds.toFixed(1)} µs a sentence`);
  const [, first] = parts[0] as [string, readonly Case[]];
  console.table(ruleByRule(first.length > 0 ? first : cases));
  if (values.predictions)
    writeFileSync(
      values.predictions,
      JSON.stringify(Object.fromEntries(cases.map(({ id, score }) => [id, score]))),
    );
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ figures, microseconds }, null, 2)}\n`);
  const folder = values.pages ?? path.resolve(import.meta.dirname, '../../shared/pages');
  if (!existsSync(folder)) return;
  await firstOfThread(folder, values.thread ?? 'seed-70407');
  if (values.sample) await sampleOfPages(folder, Number(values.sample), Number(values.seed ?? 20261128));
}

interface Case extends Scored {
  readonly id: number;
  readonly sentence: string;
  readonly weighed: Weighed;
}

function readCases(file: string): Case[] {
  const raw = readFileSync(file);
  const [head, ...lines] = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').trim().split('\n');
  if (head?.trim() !== 'id\tsentence\tcheckworthy') throw new Error(`${file} has no such columns.\n${usage}`);
  return lines.map((line) => {
    const [id, sentence = '', checkworthy] = line.trimEnd().split('\t');
    const weighed = weigh(sentence, english.rules);
    return { id: Number(id), sentence, weighed, score: weighed.score, isPositive: checkworthy === '1' };
  });
}

function figuresOf(part: string, cases: readonly Case[]) {
  const cues = cases.map(({ sentence, isPositive }) => ({ isPositive, score: plainCues(sentence) }));
  const first = cases.toSorted((a, b) => b.score - a.score);
  return {
    part,
    sentences: cases.length,
    chance: rounded(shareOf(cases)),
    'plain cues': rounded(averagePrecision(cues)),
    'average precision': rounded(averagePrecision(cases)),
    'P@10': shareOf(first.slice(0, 10)),
    'P@100': shareOf(first.slice(0, 100)),
    shown: cases.filter(isShown).length,
    'of them right': rounded(shareOf(cases.filter(isShown))),
  };
}

const isShown = ({ score }: Case) => score >= leastShown;
const shareOf = (cases: readonly Case[]) =>
  cases.length === 0 ? 0 : cases.filter(({ isPositive }) => isPositive).length / cases.length;
const rounded = (value: number) => Number(value.toFixed(3));

/** Microseconds for one sentence, in the fastest of six passes over all: whatever else the machine does only slows them. */
function speed(cases: readonly Case[]): number {
  const passes = Array.from({ length: 6 }, () => {
    const began = performance.now();
    for (const { sentence } of cases) weigh(sentence, english.rules);
    return performance.now() - began;
  });
  return (1000 * Math.min(...passes)) / Math.max(1, cases.length);
}

/** On how many sentences each rule holds, how many of those are positive, and what it is worth: the average precision lost without it. */
function ruleByRule(cases: readonly Case[]) {
  const whole = averagePrecision(cases);
  return english.rules.map((rule) => {
    const holds = ({ weighed: { because, against } }: Case) =>
      because.includes(rule) || against.includes(rule);
    const without = cases.map((one) => ({
      ...one,
      score: one.score - (holds(one) ? rule.weight : 0),
    }));
    return {
      rule: rule.name,
      weight: rule.weight,
      holds: cases.filter(holds).length,
      positive: Number(shareOf(cases.filter(holds)).toFixed(2)),
      'worth (AP × 1000)': Number((1000 * (whole - averagePrecision(without))).toFixed(1)),
    };
  });
}
