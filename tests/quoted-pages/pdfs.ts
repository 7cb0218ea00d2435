import { type Drawn, smallPdf } from '../small-pdf.ts';
import { type Answer, page } from './answer.ts';
import { lighthouse, manyWords } from './prose.ts';

const pdf = (pages: readonly (readonly Drawn[])[], options = {}): Answer =>
  page(Buffer.from(smallPdf(pages, options)), 'application/pdf');

/** Lines of so many characters, broken between words. */
const lines = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}(?: |$)`, 'g')) ?? [];
const text = lighthouse.join(' ');
const narrow = lines(text, 40);
const half = Math.ceil(narrow.length / 2);
const inColumn = (some: readonly string[], x: number): Drawn[] =>
  some.map((words, row) => ({ words, x, y: 780 - 14 * row }));
const [left, right] = [inColumn(narrow.slice(0, half), 50), inColumn(narrow.slice(half), 320)];

/** Breaks the first word of every line in two, as a compositor does. */
const hyphenated = lines(text, 70)
  .join('\n')
  .replace(/(\w{3})(\w{3,}) \n/g, '$1-\n$2 ')
  .split('\n');

const headed = Array.from({ length: 6 }, (_, at) => [
  `Annals of the Northern Lights ${at + 31}`,
  ...lines(text, 70).slice(at * 2, at * 2 + 2),
  String(at + 31),
]);

/** A book: the quoted pages stand in the middle of it. */
const book = Array.from({ length: 300 }, (_, at) => [
  `Lights of the North ${at + 1}`,
  ...(at === 170 ? lines(text, 80) : lines(manyWords(20_000).slice(at * 400, at * 400 + 400), 80)),
]);

/** A grey square: what a scanned page is to a reader of text. */
const scanned: Drawn = { operators: '0.5 g 50 50 400 700 re f' };

export const pdfs: Readonly<Record<string, Answer>> = {
  'pdf-one-column': pdf([lines(text, 80)]),
  'pdf-two-columns': pdf([[...left, ...right]]),
  'pdf-columns-in-rows': pdf([left.flatMap((one, row) => [one, ...right.slice(row, row + 1)])]),
  'pdf-hyphenated': pdf([hyphenated]),
  'pdf-ligatures': pdf([lines(text.replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02'), 80)]),
  'pdf-running-heads': pdf(headed),
  'pdf-scanned': pdf([[scanned], [scanned]]),
  'pdf-locked': pdf([lines(text, 80)], { locked: true }),
  'pdf-300-pages': pdf(book),
  'pdf-broken-off': page(Buffer.from(smallPdf([lines(text, 80)])).subarray(0, 300), 'application/pdf'),
  'pdf-as-octets': page(Buffer.from(smallPdf([lines(text, 80)])), 'application/octet-stream'),
};
