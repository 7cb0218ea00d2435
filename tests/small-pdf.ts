/** What stands on a page: a line below the one before, words at a place of their own, or marks that are no words. */
export type Drawn =
  | string
  | { readonly words: string; readonly x: number; readonly y: number }
  | { readonly operators: string };

/**
 * A PDF with these lines on its pages, in the least that a reader needs. `locked`: it asks for a password.
 * Only ASCII and the two ligatures: the standard fonts have no more without a table of their own.
 */
export function smallPdf(pages: readonly (readonly Drawn[])[], { locked = false } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ' +
      '/Encoding << /Type /Encoding /Differences [1 /fi 2 /fl] >> >>',
  );
  for (const [at, lines] of pages.entries()) {
    const drawn = lines.map(operatorsOf).join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
    );
    add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
  }
  if (locked)
    add(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`);
  return new TextEncoder().encode(assembled(objects, locked));
}

function operatorsOf(drawn: Drawn, row: number): string {
  if (typeof drawn === 'string') return operatorsOf({ words: drawn, x: 50, y: 780 - 14 * row }, row);
  if ('operators' in drawn) return drawn.operators;
  return `BT /F1 11 Tf ${drawn.x} ${drawn.y} Td (${escaped(drawn.words)}) Tj ET`;
}

/** A ligature is one sign of the font. */
const escaped = (line: string) =>
  line
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('\ufb01', '\\001')
    .replaceAll('\ufb02', '\\002');

function assembled(objects: readonly string[], locked: boolean): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  const lock = locked ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  return (
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${table}\n%%EOF`
  );
}
