import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

// What a reader's browser has to load, gzipped. The files are read off the build, as their names have hashes.

const build = '.output/chrome-mv3';

/** @returns what the browser runs on a page before the reader has pressed anything. */
function onThePage() {
  const { content_scripts: scripts = [] } = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8'));
  return scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]).map((file) => posix.join(build, file));
}

/** @returns a page of ours with all that it loads at once: scripts, what they import, styles. */
function withItsParts(page) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    const parts = file.endsWith('.html')
      ? text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)
      : text.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g);
    for (const [, part] of parts)
      add(part.startsWith('/') ? posix.join(build, part) : posix.join(posix.dirname(file), part));
  };
  add(posix.join(build, page));
  // Asked for as soon as the panel starts, so it counts with it.
  for (const file of readdirSync(`${build}/chunks`))
    if (file.startsWith('follow-library-')) add(`${build}/chunks/${file}`);
  return [...found];
}

export default [
  { name: 'On a page before the first press', path: onThePage(), limit: '20 kB', gzip: true },
  { name: 'Panel', path: withItsParts('panel.html'), limit: '80 kB', gzip: true },
];
