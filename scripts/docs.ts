import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { brokenLinks, headingId, type Source } from './docs/links.ts';

// `npm run docs`: README, CONTRIBUTING, CHANGELOG and `docs/` as a small static site in `docs-out/`. It fails where a
// link leads to a file or a heading that is not there.

const style = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
nav { font-size: .8rem; }
pre, table { overflow-x: auto; display: block; }
td, th { padding: .25rem .5rem; text-align: start; vertical-align: top; border-bottom: 1px solid GrayText; }
img { max-width: 100%; }
`;

const out = 'docs-out';
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'THIRD-PARTY.md',
  'demo/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join('docs', name.replaceAll('\\', '/')))
    .sort(),
];
const sources: Source[] = pages.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const broken = brokenLinks(sources);
if (broken.length > 0) {
  console.error(broken.join('\n'));
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });
for (const { file, text } of sources) write(htmlName(file), pageOf(file, text));
for (const picture of new Set(sources.flatMap(picturesIn))) copy(picture);
console.log(`${pages.length} pages in ${out}/, beginning with ${out}/${htmlName('README.md')}.`);

/** The front page is what a web server shows for the folder. */
function htmlName(file: string): string {
  return file === 'README.md' ? 'index.html' : file.replace(/\.md$/, '.html');
}

function pageOf(file: string, text: string): string {
  const body = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
    .replace(
      /<h([1-6])>(.*?)<\/h\1>/g,
      (_, level, words) => `<h${level} id="${headingId(words)}">${words}</h${level}>`,
    )
    .replace(
      /href="(?!\w+:|#)([^"#]+\.md)(#[^"]*)?"/g,
      (_, to, hash = '') => `href="${linkTo(file, to)}${hash}"`,
    );
  const title = /^# (.*)$/m.exec(text)?.[1] ?? file;
  const up = path.posix.relative(path.posix.dirname(file), '.') || '.';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title.replace(/[<&]/g, '')} · Scholium</title>
<style>${style}</style>
</head>
<body>
<nav aria-label="Pages">${navigation(up)}</nav>
<main>${body}</main>
</body>
</html>
`;
}

function linkTo(from: string, to: string): string {
  const target = path.posix.join(path.posix.dirname(from), to);
  return path.posix.relative(path.posix.dirname(from), htmlName(target));
}

function navigation(up: string): string {
  return pages
    .filter((file) => !file.startsWith('docs/store/'))
    .map((file) => `<a href="${up}/${htmlName(file)}">${path.posix.basename(file, '.md')}</a>`)
    .join(' · ');
}

function picturesIn({ file, text }: Source): string[] {
  return [...text.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, to = '']) =>
    path.posix.join(path.posix.dirname(file), to),
  );
}

function copy(file: string): void {
  mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
  copyFileSync(file, path.join(out, file));
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
  writeFileSync(path.join(out, file), text);
}
