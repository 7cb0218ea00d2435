import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

// `npm run release` makes the packages for both stores in two clones of what is committed, in folders and time zones
// of their own, each with its packages installed from the lock: all must come out the same, byte for byte, so that
// anybody can check what a store hands out. Those of the first clone are put in `.output`.
//
// `--quick`, as in `npm test`: from the files as they are now, here and in a copy, with the packages that are
// installed here. That tells what a folder or a time zone changes, not what an install does.

const isQuick = process.argv.includes('--quick');
if (!isQuick && git('status', '--porcelain').length > 0)
  throw new Error(
    'A clone has only what is committed, and here is more. Commit it, or put it away with git stash.',
  );
const room = mkdtempSync(join(tmpdir(), 'scholium-'));
try {
  const [first, second] = isQuick ? ['.', copy('elsewhere')] : [clone('one'), clone('the-other')];
  zip(first, 'UTC');
  zip(second, 'Pacific/Auckland');
  const [sums, others] = [sumsOf(first), sumsOf(second)];
  for (const [name, sum] of sums) console.log(`${sum}  ${name}`);
  const differing = [...sums].filter(([name, sum]) => others.get(name) !== sum).map(([name]) => name);
  if (sums.size === 0 || differing.length > 0) {
    console.error(`Not the same from another folder: ${differing.join(', ') || 'there is no package'}.`);
    process.exitCode = 1;
  } else if (!isQuick) handOut(first, [...sums.keys()]);
} finally {
  rmSync(room, { recursive: true, force: true });
}

function clone(name: string): string {
  const folder = join(room, name);
  git('clone', '--quiet', resolve('.'), folder);
  run(folder, ['npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
  return folder;
}

/** What git knows or would take, without what it ignores. */
function copy(name: string): string {
  const folder = join(room, name);
  const list = git('ls-files', '-z', '--cached', '--others', '--exclude-standard');
  for (const path of new Set(list.split('\0').filter(Boolean)))
    cpSync(path, join(folder, path), { errorOnExist: false });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

function zip(folder: string, timeZone: string): void {
  rmSync(join(folder, '.output'), { recursive: true, force: true });
  for (const words of ['prepare', 'zip -b chrome', 'zip -b firefox'])
    run(folder, ['wxt', ...words.split(' ')], { TZ: timeZone });
}

/** SHA-256 of each package, by its name. */
function sumsOf(folder: string): Map<string, string> {
  const output = join(folder, '.output');
  const sumOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(output, name)))
      .digest('hex');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(names.map((name) => [name, sumOf(name)]));
}

function handOut(folder: string, names: readonly string[]): void {
  mkdirSync('.output', { recursive: true });
  for (const name of names) copyFileSync(join(folder, '.output', name), join('.output', name));
}

/** In that folder, with the programs that are installed there. */
function run(folder: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): void {
  const [program = '', ...rest] = words;
  // What the npm that runs this says of its own folder would lead another one astray.
  const { npm_config_local_prefix: _, INIT_CWD: __, ...env } = process.env;
  const path = [resolve(folder, 'node_modules/.bin'), env.PATH].join(delimiter);
  execFileSync(program, rest, { cwd: folder, env: { ...env, ...more, PATH: path }, stdio: 'pipe' });
}

function git(...words: string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 26 });
}
