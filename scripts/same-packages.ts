import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// `npm run release` makes the packages for both stores, and once more from the same files in another folder and
// another time zone: each must come out the same, byte for byte, so that anybody can check what a store hands out.

const elsewhere = mkdtempSync(join(tmpdir(), 'scholium-'));
try {
  copyTree(elsewhere);
  zip('.', 'UTC');
  zip(elsewhere, 'Pacific/Auckland');
  const [here, there] = [sums('.'), sums(elsewhere)];
  for (const [name, sum] of here) console.log(`${sum}  ${name}`);
  const differing = [...here].filter(([name, sum]) => there.get(name) !== sum).map(([name]) => name);
  if (here.size === 0 || differing.length > 0) {
    console.error(`Not the same from another folder: ${differing.join(', ') || 'there is no package'}.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}

/** What git knows or would take, without what it ignores. */
function copyTree(to: string): void {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const path of new Set(list.toString().split('\0').filter(Boolean)))
    cpSync(path, join(to, path), { errorOnExist: false });
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'), 'dir');
}

function zip(folder: string, timeZone: string): void {
  const output = join(folder, '.output');
  rmSync(output, { recursive: true, force: true });
  const run = (...words: string[]) =>
    execFileSync('wxt', words, {
      cwd: folder,
      env: { ...process.env, TZ: timeZone },
      stdio: 'pipe',
    });
  run('prepare');
  run('zip', '-b', 'chrome');
  run('zip', '-b', 'firefox');
}

/** SHA-256 of each package, by its name. */
function sums(folder: string): Map<string, string> {
  const output = join(folder, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(output, name)))
        .digest('hex'),
    ]),
  );
}
