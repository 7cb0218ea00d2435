import { type Finding, wordings } from '../core/finding.ts';

/** For each wanted finding, how often each was found. */
export type Confusion = Record<string, Record<string, number>>;

export function countIn(confusion: Confusion, wanted: string, found: string): void {
  const row = confusion[wanted] ?? {};
  row[found] = (row[found] ?? 0) + 1;
  confusion[wanted] = row;
}

const columns = [...wordings, 'not-found', 'too-short', 'unreachable'];

export function printConfusion(confusion: Confusion): void {
  const names = Object.keys(confusion).sort((a, b) => columns.indexOf(a) - columns.indexOf(b));
  const width = Math.max(10, ...names.map((name) => name.length));
  console.log(`${'wanted'.padEnd(width)} ${columns.map((name) => name.padStart(15)).join(' ')}`);
  for (const name of names) {
    const row = columns.map((column) => String(confusion[name]?.[column] ?? '·').padStart(15));
    console.log(`${name.padEnd(width)} ${row.join(' ')}`);
  }
  const known = names.filter((name) => columns.includes(name));
  const all = known.reduce(
    (sum, name) => sum + Object.values(confusion[name] ?? {}).reduce((a, b) => a + b, 0),
    0,
  );
  const right = known.reduce((sum, name) => sum + (confusion[name]?.[name] ?? 0), 0);
  if (all > 0) console.log(`\n${right} of ${all} as wanted: ${((100 * right) / all).toFixed(1)} %.`);
}

/** One quotation with what was found, for reading by hand: `[-source-]`, `[+quotation+]`. */
export function drawn(id: string, quote: string, finding: Finding): string {
  const head = `\n${id}: ${finding.kind}${'reason' in finding ? ` (${finding.reason})` : ''}\n  "${quote}"`;
  if (!('edits' in finding)) return head;
  const edits = finding.edits.map(
    ({ quote, source, weights }) => `[-${source}-] [+${quote}+]${weights.length ? ` ${weights.join()}` : ''}`,
  );
  return `${head}\n  "${finding.passage.words}"\n  ${edits.join('; ')} left out ${finding.leftOut}, cut ${finding.cut}`;
}
