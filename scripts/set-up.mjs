// Makes a fresh copy ready: packages, a Node that is new enough, browsers. Plain JavaScript without packages,
// as it runs before there are any, on any Node from 20.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** `npm test` needs both browsers; `npm start` one, Firefox if it is asked for. */
const isTest = process.env.npm_lifecycle_event === 'test';
const wantsFirefox = process.argv.includes('--firefox') || process.env.npm_config_firefox === 'true';

installPackages();
checkNode();
findBrowsers();

function installPackages() {
  if (isInstalled()) return;
  say('Installing packages (npm ci), half a minute or so …');
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  // A registry that lacks packages of other platforms makes `npm ci` call the lock incomplete; `npm install`
  // takes the same versions from it and passes over those.
  if (succeeds('npm', ['ci', ...quietly], 'ignore')) return;
  say('Trying npm install, with the versions of the lock …');
  run('npm', ['install', '--no-save', ...quietly]);
}

/** npm notes what it has installed when it is done; dates would mislead, as git gives files new ones. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = packagesOf(installed);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function checkNode() {
  const own = join(root, 'node_modules', '.bin', 'node');
  const version = existsSync(own)
    ? execFileSync(own, ['--version'], { encoding: 'utf8' })
    : process.versions.node;
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  stop(
    `Node ${version.trim()} is too old: Scholium's scripts are TypeScript, which Node runs from 22.18 on. ` +
      'Install Node 24 (https://nodejs.org) and run this again.',
  );
}

function findBrowsers() {
  const needed = isTest ? ['chromium', 'firefox'] : [wantsFirefox ? 'firefox' : 'chromium'];
  let missing = needed.filter((kind) => !hasBrowser(kind));
  if (missing.length > 0 && canInstall()) {
    say(`Installing ${missing.join(' and ')} with apt-get, a minute or so …`);
    const debian = { chromium: 'chromium', firefox: 'firefox-esr' };
    // Liberation has the widths of Arial and Times: the pages then look as they do elsewhere. DejaVu has the shapes.
    const packages = [...missing.map((kind) => debian[kind]), 'fonts-liberation', 'fonts-dejavu-core'];
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    missing = missing.filter((kind) => !hasBrowser(kind));
  }
  if (missing.length === 0) return;
  const names = { chromium: 'Chromium (or Chrome)', firefox: 'Firefox' };
  stop(
    missing
      .map((kind) => `Install ${names[kind]}, or set ${kind.toUpperCase()} to where its program is.`)
      .join('\n'),
  );
}

function hasBrowser(kind) {
  const named = process.env[kind.toUpperCase()];
  if (named) return existsSync(named);
  return usualPlaces(kind).some((place) => existsSync(place));
}

/** Read off `browsers.ts`, which the other scripts import: one list, and this Node may not run TypeScript. */
function usualPlaces(kind) {
  const text = readFileSync(join(root, 'scripts', 'browsers.ts'), 'utf8');
  const list = text.match(new RegExp(`${kind}: \\[([^\\]]*)\\]`))?.[1] ?? '';
  return [...list.matchAll(/'([^']+)'/g)].map((match) => match[1]);
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function run(command, args) {
  if (!succeeds(command, args)) stop(`${command} ${args.join(' ')} failed.`);
}

function succeeds(command, args, errors = 'inherit') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: root, stdio: ['inherit', 'inherit', errors], env }).status === 0;
}

function say(text) {
  console.log(text);
}

function stop(text) {
  console.error(text);
  // CI reads the last line of `npm test`, also when nothing could be run.
  if (isTest) console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
