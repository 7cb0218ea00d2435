import type { Writing } from './attribution.ts';
import { harmless } from './harmless-markdown.ts';

/**
 * What CommonMark, GitHub's tables, strike-through, footnotes and bare links, and the marks of Obsidian
 * ($, ^, ==, %%) would read as markup, anywhere or at the start of a line. An underscore before a
 * letter or digit cannot end emphasis, so file names stay readable.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
const markup =
  /[\\`*[\]{}<>~|$^#]|_(?![\p{L}\p{N}])|&(?=[#\p{L}\p{N}])|=(?==)|%(?=%)|:(?=\/\/)|(?<=www)\.|^[-+=:]|(?<=^\d{1,9})[.)](?=\s|$)/giu;

const escaped = (line: string) => line.replace(markup, '\\$&');

/** Text as one line that renders as the same words; every run of white space becomes one space. */
export function plainLine(text: string): string {
  return escaped(readable(text).replace(/\s+/g, ' ').trim());
}

/** Text as lines that render as the same words with the same line breaks; indentation is not kept. */
export function plainLines(text: string): string[] {
  const lines = linesOf(text).map((line) => escaped(line.replace(/[\t\v\f ]+/g, ' ').trim()));
  return lines.map((line, index) => (line !== '' && lines[index + 1] ? `${line}\\` : line));
}

/** The reader's own Markdown, as she wrote it but for what would do something (`harmless`), without empty lines around it. */
export function ownLines(markdown: string): string[] {
  return linesOf(harmless(markdown));
}

function linesOf(text: string): string[] {
  const lines = readable(text).split(/\r\n|\r|\n/);
  const isBlank = (line: string) => /^[\t\v\f ]*$/.test(line);
  const first = lines.findIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

/** Markdown has no NUL: every parser shows it as U+FFFD. */
const readable = (text: string) => text.toWellFormed().replaceAll('\0', '\uFFFD');

export function quoted(lines: readonly string[]): string {
  return (lines.length === 0 ? [''] : lines).map((line) => `> ${line}`.trimEnd()).join('\n');
}

/**
 * A list item that holds whole blocks. What is open at its end, such as a code fence, ends with it. Four
 * columns, because then tabs in the reader's own Markdown keep their meaning, and old parsers follow too.
 */
export function item(first: string, ...blocks: readonly string[]): string {
  return [`-   ${first}`, ...blocks.map(indented)].join('\n\n');
}

function indented(block: string): string {
  return block
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}

/** A link; only its words where the address is not one of the web, so that no export carries a script. */
export function link(words: string, address: string): string {
  const to = destination(address);
  if (to === null) return plainLine(`${words} (${address})`);
  return `[${plainLine(words) || plainLine(address)}](${to.replace(/&(?=#?\w+;)/g, '&amp;')})`;
}

/** Words and links of others; an address without words shows itself. */
export const markdownWriting: Writing = {
  text: plainLine,
  link: (words, address) => (words === address ? bareLink(address) : link(words, address)),
};

/** An address that shows itself. */
export function bareLink(address: string): string {
  const to = destination(address);
  return to === null ? plainLine(address) : `<${to}>`;
}

/** An address that cannot end its link early; null where it is not one of the web. */
function destination(address: string): string | null {
  if (!/^https?:\/\//i.test(address)) return null;
  const encoded: Record<string, string> = { '(': '%28', ')': '%29' };
  return address
    .toWellFormed()
    .replace(/[\s\p{C}<>()"\\`|^{}]/gu, (char) => encoded[char] ?? encodeURIComponent(char));
}
