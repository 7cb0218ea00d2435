import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Count,
  countTests,
  describeFailures,
  type FileOfTests,
  failedFiles,
  readReport,
  withAgain,
} from './test-report.ts';

// All that is checked before a change goes in. Every step runs, also after one that failed; the last line is
// always `N passed, N failed, N skipped`. `npm run check -- types lint` runs those steps only. A file of browser
// tests that failed beside others runs once more by itself: what fails then counts, and what does not is named.

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** For Vitest: its tests are counted one by one. Another step counts as one. */
  readonly report?: string;
  /** Its failed files run once more, one at a time: two browsers on a busy machine can starve each other. */
  readonly runsAgain?: boolean;
  /** No step may hold up the rest. */
  readonly limitMs: number;
}

const out = '.ci-out';
const minuteMs = 60_000;

const step = (name: string, ...command: string[]): Step => ({ name, command, limitMs: 3 * minuteMs });
const vitest = (name: string, limitMs: number, ...more: string[]) => {
  const report = join(out, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, report, limitMs, command: ['vitest', 'run', ...more, ...reporters] };
};
const steps: readonly Step[] = [
  step('types', 'tsc', '--noEmit'),
  step('types without DOM', 'tsc', '--noEmit', '-p', 'tsconfig.worker.json'),
  step('lint', 'biome', 'check', '.'),
  step('unused', 'knip'),
  step('known holes in packages', 'node', 'scripts/audit.ts'),
  step('licences of others', 'node', 'scripts/third-party.ts', '--check'),
  step('build for Chromium', 'wxt', 'build', '-b', 'chrome'),
  step('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  step('docs and their links', 'node', 'scripts/docs.ts'),
  step('sizes', 'size-limit'),
  step('package for Firefox', 'npm', 'run', '-s', 'lint:package'),
  vitest('unit', 6 * minuteMs),
  { ...vitest('e2e', 18 * minuteMs, '-c', 'tests/e2e/vitest.config.ts'), runsAgain: true },
  // Last: it builds anew.
  step('the same packages', 'node', 'scripts/same-packages.ts', '--quick'),
];
/** More files than these failing is no accident. */
const mostAgain = 5;

const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
/** Said once more at the end: a log that is cut keeps its last lines. */
const failedTests: string[] = [];
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
  const succeeded = await runShown(step);
  if (!step.report) return { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
  const files = readReport(step.report);
  if (!files) return noReport(step.report);
  const failed = failedFiles(files);
  if (!step.runsAgain || failed.length === 0 || failed.length > mostAgain) return countIn(files, succeeded);
  const again = alone(step, failed);
  const passedAlone = await runShown(again);
  if (passedAlone) console.log(`\nUnsteady: passed alone what failed beside others: ${failed.join(', ')}`);
  return countIn(withAgain(files, readReport(again.report) ?? []), passedAlone);
}

async function runShown(step: Step): Promise<boolean> {
  console.log(`\n── ${step.name}: ${step.command.join(' ')}`);
  const start = Date.now();
  if (step.report) rmSync(step.report, { force: true });
  const succeeded = await run(step);
  console.log(`── ${step.name}: ${succeeded ? 'passed' : 'FAILED'} in ${seconds(Date.now() - start)}`);
  return succeeded;
}

function alone(step: Step, files: readonly string[]): Step & { readonly report: string } {
  const more = ['-c', 'tests/e2e/vitest.config.ts', '--maxWorkers=1', ...files];
  return vitest(`${step.name} again`, step.limitMs, ...more);
}

function noReport(file: string): Count {
  console.error(`There is no report in ${file}.`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** A run that failed without a failed test counts as one failure. */
function countIn(files: readonly FileOfTests[], succeeded: boolean): Count {
  failedTests.push(...describeFailures(files));
  const count = countTests(files);
  return { ...count, failed: count.failed || Number(!succeeded) };
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

function finish(): never {
  if (failures.length > 0) console.log(['', ...failedTests, `Failed: ${failures.join(', ')}`].join('\n'));
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exit(total.failed > 0 ? 1 : 0);
}
