import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

// What Vitest's JSON report says of each test.

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export interface FileOfTests {
  /** Its absolute path. */
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** Null: there is no report, or it cannot be read. */
export function readReport(path: string): FileOfTests[] | null {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as { testResults: FileOfTests[] };
    return report.testResults;
  } catch {
    return null;
  }
}

/** A file that failed without a failed test (it did not load, say) counts as one failure. */
export function countTests(files: readonly FileOfTests[]): Count {
  const tests = files.flatMap(({ status, assertionResults }) => {
    const failedWhole = status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
    return [...assertionResults.map((test) => test.status), ...(failedWhole ? ['failed'] : [])];
  });
  const passed = tests.filter((status) => status === 'passed').length;
  const failed = tests.filter((status) => status === 'failed').length;
  return { passed, failed, skipped: tests.length - passed - failed };
}

/** Paths from the project's root, each once. */
export function failedFiles(files: readonly FileOfTests[]): string[] {
  return [...new Set(files.filter(({ status }) => status === 'failed').map(pathOf))];
}

/** A line for each failed test, with the first lines of its error; a file that did not load has one line. */
export function describeFailures(files: readonly FileOfTests[]): string[] {
  const failed = files.filter(({ status }) => status === 'failed');
  return failed.flatMap((file) => {
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    if (tests.length === 0) return [`${pathOf(file)}: did not run`];
    return tests.map((test) => {
      const error = test.failureMessages.join('\n').split('\n').slice(0, mostErrorLines).join('\n    ');
      return `${pathOf(file)} > ${test.fullName}\n    ${error}`;
    });
  });
}
/** Enough for a property's seed and counterexample. */
const mostErrorLines = 8;

/** The first run's report, with these files as they went `again`. */
export function withAgain(first: readonly FileOfTests[], again: readonly FileOfTests[]): FileOfTests[] {
  const paths = new Set(again.map(pathOf));
  return [...first.filter((file) => !paths.has(pathOf(file))), ...again];
}

function pathOf({ name }: FileOfTests): string {
  return relative('.', name);
}
