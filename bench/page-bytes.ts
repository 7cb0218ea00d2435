import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { sayBar } from './page-bar.ts';

interface Limit {
  readonly name: string;
  readonly path: readonly string[];
  readonly limit: string;
}

/** The build's files, gzipped one by one, beside the limits that every change is held to. */
export async function printBytes(): Promise<void> {
  const { default: limits } = (await import(pathToFileURL('.size-limit.mjs').href)) as {
    default: readonly Limit[];
  };
  for (const { name, path, limit } of limits) {
    const bytes = path.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    sayBar('bytes', {
      what: `${name}, in kB`,
      value: bytes / 1000,
      most: Number.parseFloat(limit),
      unit: 'count',
    });
  }
}
