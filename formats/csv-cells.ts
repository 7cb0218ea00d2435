import Papa from 'papaparse';

/**
 * What a spreadsheet takes for the beginning of a formula, in either width; and the same after apostrophes of
 * hers, so that ours can be told from them.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Rows as CSV (RFC 4180, UTF-8 with the mark that spreadsheets want), piece by piece. A text that a spreadsheet
 * would calculate gets an apostrophe before it, which `cellText` takes off again.
 */
export function* csvPieces(
  names: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): Generator<string> {
  yield `\uFEFF${line(names)}`;
  for (const row of rows) yield line(row);
}

const line = (cells: readonly (string | number)[]) =>
  `${Papa.unparse([cells.map(readable)], { newline: '\r\n', escapeFormulae: formula })}\r\n`;

/** A NUL ends the cell, or the file, for many programs. An empty first cell alone would read as an empty line. */
const readable = (cell: string | number) =>
  typeof cell === 'string' ? cell.toWellFormed().replaceAll('\0', '\uFFFD') : cell;

/** A cell as it was before we wrote it. */
export const cellText = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
