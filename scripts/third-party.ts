import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

// `npm run third-party` writes THIRD-PARTY.md: every package whose code is in what we ship, with its licence's own
// words, as those licences ask. The file lies in the packages too. `-- --check` only says whether it is as it should be.

interface Locked {
  readonly version: string;
  readonly license?: string;
  /** What only builds or tests, or runs on one machine only. */
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
}

const file = 'THIRD-PARTY.md';
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const shipped = Object.entries(lock.packages).filter(
  ([folder, { dev, optional, devOptional, peer }]) =>
    folder !== '' && !dev && !optional && !devOptional && !peer,
);
const text = [
  '# What others wrote',
  'Scholium ships the code of these packages. Written by `npm run third-party` from the lockfile.',
  ['| package | version | licence |', '| --- | --- | --- |', ...shipped.map(row)].join('\n'),
  'The Public Suffix List in `tldts` is of the Mozilla Foundation, under MPL-2.0 (publicsuffix.org).',
  ...shipped.map(wordsOf),
].join('\n\n');

if (!process.argv.includes('--check')) writeFileSync(file, `${text}\n`);
else if (readFileSync(file, 'utf8') !== `${text}\n`) {
  console.error(`${file} is not what the packages say. Run "npm run third-party".`);
  process.exit(1);
}

function nameOf(folder: string): string {
  return folder.split('node_modules/').at(-1) ?? folder;
}

function row([folder, { version, license }]: readonly [string, Locked]): string {
  if (!license) throw new Error(`${folder} does not say its licence. Look it up before it ships.`);
  return `| ${nameOf(folder)} | ${version} | ${license} |`;
}

function wordsOf([folder]: readonly [string, Locked]): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|notice|copying)/i.test(basename(name)));
  if (files.length === 0) throw new Error(`${folder} brings no words of its licence.`);
  const words = files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return `## ${nameOf(folder)}\n\n${words.map((each) => `\`\`\`text\n${each.replaceAll('\r', '')}\n\`\`\``).join('\n\n')}`;
}
