import { expect, test } from 'vitest';
import { smallPdf } from '../tests/small-pdf.ts';
import { compare } from './compare.ts';
import { readSource } from './source.ts';
import { sourceText } from './source-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** In a single-byte encoding: letters of Cyrillic as Windows and as Unix wrote them. */
const inWindows1251 = (text: string) =>
  Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

const said = 'Министр сказал что этого никто не обещал';
const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body><p>${body}</p></body></html>`;

test.each([
  ['UTF-8 as the server says', bytes(page('', said)), 'text/html; charset=utf-8'],
  ['UTF-8 without a word on it', bytes(page('', said)), 'text/html'],
  ['UTF-8 under a wrong header', bytes(page('', said)), 'text/html; charset=ISO-8859-1'],
  ['windows-1251 as the server says', inWindows1251(page('', said)), 'text/html; charset=windows-1251'],
  ['windows-1251 as the page says', inWindows1251(page('<meta charset=windows-1251>', said)), 'text/html'],
  [
    'windows-1251 in the older form',
    inWindows1251(page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', said)),
    null,
  ],
  ['windows-1251 under a wrong header', inWindows1251(page('', said)), 'text/html; charset=utf-8'],
  ['windows-1251 that nobody tells', inWindows1251(page('', said)), 'text/html'],
  ['UTF-16 with its mark', utf16(`\ufeff${page('', said)}`, true), 'text/html'],
  ['UTF-16 without its mark', utf16(page('', said), true), 'text/html'],
  ['UTF-16, the other way round', utf16(`\ufeff${page('', said)}`, false), 'text/html; charset=utf-8'],
  ['plain text', bytes(said), 'text/plain; charset=utf-8'],
])('the letters of a page are read: %s', async (_, body, type) => {
  expect(await sourceText(body, type)).toEqual({ text: said });
});

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

test.each([
  ['nothing at all', new Uint8Array(), 'text/html', 'no-text'],
  ['a page without words', bytes(page('', '')), 'text/html', 'no-text'],
  [
    'a page that only its scripts would fill',
    bytes(page('<script src=app.js></script>', '')),
    'text/html',
    'needs-scripts',
  ],
  ['a picture', bytes('\u0089PNG'), 'image/png', 'not-text'],
  ['bytes that are no text', Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 11), null, 'not-text'],
  ['a PDF with a password', smallPdf([['words']], { locked: true }), 'application/pdf', 'pdf-encrypted'],
  ['a PDF without text', smallPdf([[]]), 'application/pdf', 'pdf-without-text'],
  ['a PDF that breaks off', bytes('%PDF-1.7\nnot one'), 'application/pdf', 'pdf-broken'],
])('what cannot be compared says why: %s', async (_, body, type, reason) => {
  expect(await sourceText(body, type)).toEqual({ reason });
});

test('in a page of few words and scripts, what is not found may come with the scripts', async () => {
  const html = page('<script src=app.js></script>', 'Loading what the millers said of bread');
  const read = await sourceText(bytes(html), 'text/html');
  if (!('text' in read)) throw new Error(read.reason);
  const source = readSource(read.text, read.isShell);
  expect(compare('what the millers said of bread', source)).toMatchObject({ kind: 'verbatim' });
  expect(compare('something that is not in it at all', source)).toEqual({
    kind: 'unreachable',
    reason: 'needs-scripts',
  });
});

test('a page that keeps its words for readers without scripts is read', async () => {
  const words = 'Words of a thread that stand here for whoever runs no scripts. '.repeat(6);
  const html = page('<script src=app.js></script>', `</p><noscript><p>${words}</p></noscript>`);
  expect(await sourceText(bytes(html), 'text/html')).toEqual({ text: words.trim() });
});

test('a quotation is found in a PDF over broken words, lines and pages, and over running heads', async () => {
  const head = (number: number) => `Annual Report of the Bakers ${number}`;
  const pdf = smallPdf([
    [
      head(1),
      'The millers asked for more, and the bak-',
      'ers said that no well-',
      'known price could be paid',
      '1',
    ],
    [head(2), 'in that year. A well-known baker agreed', 'with them on all of it.', '2'],
    [head(3), 'Nothing else was said.', '3'],
  ]);
  const read = await sourceText(Buffer.from(pdf), 'application/pdf');
  if (!('text' in read)) throw new Error(read.reason);
  expect(read.text).toBe(
    'The millers asked for more, and the bakers said that no well-known price could be paid\n' +
      'in that year. A well-known baker agreed\nwith them on all of it.\nNothing else was said.',
  );
  const quote = 'the bakers said that no well-known price could be paid in that year';
  expect(compare(quote, readSource(read.text)).kind).toBe('verbatim');
});

test('a table in a PDF is read row by row, two columns of text one after the other', async () => {
  const rows = (left: string, right: string) =>
    Array.from({ length: 8 }, (_, row) => [
      { words: `${left} ${row}`, x: 50, y: 700 - 14 * row },
      { words: `${right} ${row}`, x: 320, y: 700 - 14 * row },
    ]).flat();
  const textOf = async (drawn: ReturnType<typeof rows>) => {
    const read = await sourceText(smallPdf([drawn]), 'application/pdf');
    return 'text' in read ? read.text : read.reason;
  };
  expect(await textOf(rows('Flour', 'six pounds'))).toContain('Flour 3 six pounds 3');
  const long = await textOf(rows('the millers asked for more', 'and nobody gave them any'));
  expect(long).toContain('the millers asked for more 3\nthe millers asked for more 4');
});
