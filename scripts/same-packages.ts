import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

// `npm run release` makes the packages for both stores, and once more from the same files in another folder and
// another time zone: each must come out the same, byte for byte, so that anybody can check what a store hands out.
// With `--clones`, once more from each of two fresh clones of the last commit, with packages of its own, as `npm start` installs them.

const elsewhere = mkdtempSync(join(tmpdir(), 'scholium-'));
try {
  const others = process.argv.includes('--clones') ? [clone('one'), clone('another')] : [copyTree()];
  zip('.', 'UTC');
  const here = sums('.');
  for (const [name, sum] of here) console.log(`${sum}  ${name}`);
  for (const folder of others) {
    zip(folder, 'Pacific/Auckland');
    const there = sums(folder);
    const differing = [...here].filter(([name, sum]) => there.get(name) !== sum).map(([name]) => name);
    if (here.size === 0 || differing.length > 0) {
      console.error(`Not the same from another folder: ${differing.join(', ') || 'there is no package'}.`);
      process.exitCode = 1;
    } else console.log(`The same from ${basename(folder)}.`);
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}

/** What git knows or would take, without what it ignores. */
function copyTree(): string {
  const to = join(elsewhere, 'a copy');
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const path of new Set(list.toString().split('\0').filter(Boolean)))
    cpSync(path, join(to, path), { errorOnExist: false });
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'), 'dir');
  return to;
}

function clone(which: string): string {
  if (execFileSync('git', ['status', '--porcelain']).length > 0)
    throw new Error('There are changes that no clone would have. Commit them, or leave out --clones.');
  const to = join(elsewhere, `${which} clone`);
  execFileSync('git', ['clone', '--quiet', '.', to]);
  execFileSync('node', ['scripts/set-up.mjs'], { cwd: to, stdio: 'pipe' });
  return to;
}

function zip(folder: string, timeZone: string): void {
  const output = join(folder, '.output');
  rmSync(output, { recursive: true, force: true });
  const run = (...words: string[]) =>
    execFileSync(resolve(folder, 'node_modules', '.bin', 'wxt'), words, {
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
