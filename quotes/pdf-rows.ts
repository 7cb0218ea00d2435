/** What pdf.js tells of a stretch of text on a page. */
export interface Item {
  readonly str: string;
  readonly hasEOL: boolean;
  /** The last two numbers are where it stands. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Words that stand together; further on in the same row others may, across a gap. */
interface Piece {
  text: string;
  readonly x: number;
  y: number;
  /** Where it ends. */
  end: number;
}
type Row = readonly Piece[];

/** The lines of a page, as they are to be read: also where the file has two columns row by row. */
export function linesOf(items: readonly Item[]): string[] {
  const rows = rowsOf(items);
  const gutter = gutterOf(rows);
  if (gutter === null) return rows.map(textOf).filter(Boolean);
  const isPair = (row: Row) => row.length === 2 && isNear(row[1]?.x ?? 0, gutter);
  const [first, last] = [rows.findIndex(isPair), rows.findLastIndex(isPair) + 1];
  const inside = rows.slice(first, last);
  const side = (isLeft: boolean) => inside.map((row) => row.filter(({ x }) => x < gutter - near === isLeft));
  return [...rows.slice(0, first), ...side(true), ...side(false), ...rows.slice(last)]
    .map(textOf)
    .filter(Boolean);
}

const textOf = (row: Row) =>
  row
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** In the order of the file, which is that of reading in nearly all of them. */
function rowsOf(items: readonly Item[]): Row[] {
  const rows: Piece[][] = [[]];
  for (const { str, hasEOL, transform, width, height } of items) {
    const [x = 0, y = 0] = transform.slice(4);
    const row = rows.at(-1) as Piece[];
    const piece = row.at(-1);
    if (!str.trim()) {
      if (piece) piece.text += str;
    } else if (piece && Math.abs(y - piece.y) > Math.max(height, 4) * 0.7) {
      rows.push([{ text: str, x, y, end: x + width }]);
    } else if (!piece || x - piece.end > 1.5 * Math.max(height, 4)) {
      row.push({ text: str, x, y, end: x + width });
    } else {
      piece.text += str;
      piece.end = x + width;
      piece.y = y;
    }
    if (hasEOL) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const near = 3;
const isNear = (one: number, other: number) => Math.abs(one - other) <= near;
/** A table has shorter cells. */
const fewestLetters = 20;

/** Where the second of two columns begins, if most rows have one piece in each; null: they do not. */
function gutterOf(rows: readonly Row[]): number | null {
  const pairs = rows.filter((row) => row.length === 2);
  const starts = pairs.map((row) => row[1]?.x ?? 0).sort((a, b) => a - b);
  const gutter = starts[starts.length >> 1];
  if (gutter === undefined || pairs.length < 6) return null;
  const letters = (side: number) =>
    pairs.reduce((sum, row) => sum + (row[side]?.text.length ?? 0), 0) / pairs.length;
  const agreeing = starts.filter((start) => isNear(start, gutter)).length;
  const isMost = agreeing >= rows.length * 0.6 && agreeing >= pairs.length * 0.8;
  return isMost && Math.min(letters(0), letters(1)) >= fewestLetters ? gutter : null;
}
