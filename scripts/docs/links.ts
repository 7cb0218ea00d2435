import { existsSync } from 'node:fs';
import path from 'node:path';

/** A Markdown file of ours; `file` from the project's root. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** As GitHub gives them to headings, so that a link works there and here. */
export const headingId = (words: string) =>
  words
    .replace(/<[^>]+>|[*_`]/g, '')
    .toLowerCase()
    .replace(/&\w+;|[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** A line for each link that leads to no file, or to no heading of one of these; links to the web are not asked for. */
export function brokenLinks(
  sources: readonly Source[],
  exists: (file: string) => boolean = existsSync,
): string[] {
  const headings = new Map(sources.map(({ file, text }) => [file, headingsOf(text)]));
  return sources.flatMap(({ file, text }) =>
    linksIn(text).flatMap((link) => {
      const [to = '', hash] = link.split('#');
      const target = to ? path.posix.join(path.posix.dirname(file), to) : file;
      if (!exists(target) && !headings.has(target)) return [`${file}: ${link} leads to no file.`];
      const known = headings.get(target);
      return hash && known && !known.has(hash) ? [`${file}: ${link} leads to no heading.`] : [];
    }),
  );
}

const withoutCode = (text: string) => text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');

const headingsOf = (text: string) =>
  new Set([...text.matchAll(/^#{1,6} (.*)$/gm)].map(([, words = '']) => headingId(words)));

const linksIn = (text: string) =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^\w+:/.test(link));
