import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// All that is checked before a change goes in. Every step runs, also after one that failed; the last line is
// always `N passed, N failed, N skipped`. `npm run check -- types lint` runs those steps only.

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** For Vitest: its tests are counted one by one. Another step counts as one. */
  readonly report?: string;
  /** No step may hold up the rest. */
  readonly limitMs: number;
}
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const out = '.ci-out';
const minuteMs = 60_000;

const step = (name: string, ...command: string[]): Step => ({ name, command, limitMs: 3 * minuteMs });
const vitest = (name: string, limitMs: number, ...more: string[]): Step => {
  const report = join(out, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, report, limitMs, command: ['vitest', 'run', ...more, ...reporters] };
};
const steps: readonly Step[] = [
  step('types', 'tsc', '--noEmit'),
  step('types without DOM', 'tsc', '--noEmit', '-p', 'tsconfig.worker.json'),
  step('lint', 'biome', 'check', '.'),
  step('unused', 'knip'),
  step('build for Chromium', 'wxt', 'build', '-b', 'chrome'),
  step('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  step('sizes', 'size-limit'),
  vitest('unit', 6 * minuteMs),
  vitest('e2e', 15 * minuteMs, '-c', 'tests/e2e/vitest.config.ts'),
];

const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    total.failed++;
    finish();
  });
try {
  mkdirSync(out, { recursive: true });
  const asked = process.argv.slice(2);
  for (const step of steps) {
    if (asked.length > 0 && !asked.some((name) => step.name.startsWith(name))) continue;
    const count = await check(step);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    if (count.failed > 0) failures.push(`${step.name} (${count.failed})`);
  }
} catch (error) {
  console.error(error);
  total.failed++;
}
finish();

async function check(step: Step): Promise<Count> {
  console.log(`\n── ${step.name}: ${step.command.join(' ')}`);
  const start = Date.now();
  if (step.report) rmSync(step.report, { force: true });
  const succeeded = await run(step);
  console.log(`── ${step.name}: ${succeeded ? 'passed' : 'FAILED'} in ${seconds(Date.now() - start)}`);
  if (!step.report) return { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
  return countTests(step.report, succeeded);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Whether it ended with 0 in time. The packages' programs are in the path, as npm runs this. */
function run({ command: [program = '', ...args], limitMs }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', timeout: limitMs });
    child.on('error', (error) => {
      console.error(`Cannot run ${program}: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** A run that failed without a failed test (a file that did not load, no report at all) counts as one failure. */
function countTests(file: string, succeeded: boolean): Count {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  let report = none;
  try {
    report = { ...none, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<typeof none>) };
  } catch {
    console.error(`There is no report in ${file}.`);
    succeeded = false;
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests || Number(!succeeded),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function finish(): never {
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exit(total.failed > 0 ? 1 : 0);
}
