import { isPrivateHost } from '../../core/private-host.ts';
import { type Header, headerOf, writeScale } from './header.ts';
import type { Read } from './host-of.ts';
import type { Intake } from './intake.ts';
import { linesOf } from './lines.ts';
import { plainText } from './plain-text.ts';
import { refusal } from './refusal.ts';
import { hostOfPattern, normalPattern, type RuleFields, ruleColumns } from './rule.ts';

/** The form that `docs/credlist.md` describes. */
export const isCredlist = (text: string): boolean => /^#credlist\b/.test(text);

/** What we write, and the newest that we read. */
const version = 1;

/** Reads a list in our own form. A bad row is rejected by its line, and the list still loads. */
export function readCredlist(text: string, intake: Intake): Header {
  const pairs: [string, string][] = [];
  let columns: readonly string[] = ruleColumns;
  let header: Header | null = null;
  for (const { number, text: line } of linesOf(text)) {
    if (number === 1) refuseNewer(line);
    else if (line.startsWith('#') && !header) {
      const [, key = '', value = ''] = /^#\s*([^:]{1,60}):\s*(.*)$/.exec(line) ?? [];
      if (key.trim().toLowerCase() === 'columns') columns = columnsIn(value);
      else if (key) pairs.push([key, value]);
    } else if (line.trim() !== '' && !line.startsWith('#')) {
      header ??= headerOf(pairs);
      intake.row();
      takeRow(number, line, columns, header, intake);
    }
  }
  return header ?? headerOf(pairs);
}

function refuseNewer(line: string): void {
  const said = /^#credlist\s+(\d+)\s*$/.exec(line)?.[1];
  if (Number(said) !== version)
    throw refusal(
      said
        ? `This list is of credlist version ${said}; this Scholium reads version ${version}.`
        : 'This credlist does not say its version.',
      'Update the extension, or choose another file.',
    );
}

function columnsIn(value: string): string[] {
  const columns = value.trim().toLowerCase().split(/\s+/);
  if (!columns.includes('pattern'))
    throw refusal(
      'The columns of this credlist have no “pattern”.',
      'Correct the line that begins with “#columns:”.',
    );
  return columns;
}

function takeRow(
  number: number,
  line: string,
  columns: readonly string[],
  header: Header,
  intake: Intake,
): void {
  const cells = line.split('\t', columns.length);
  const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
  const read = readCredPattern(cell('pattern').trim());
  const fields: RuleFields = {
    kind: cell('kind') || (header.defaults.kind ?? ''),
    rating: cell('rating') || (header.defaults.rating ?? ''),
    scope: cell('scope'),
    since: cell('since').trim(),
    until: cell('until').trim(),
    reviewed: cell('reviewed'),
    ref: cell('ref'),
    note: cell('note'),
  };
  if ('reason' in read) intake.reject(number, read.reason, line);
  else if (!isDate(fields.since) || !isDate(fields.until)) intake.reject(number, 'date', line);
  else intake.rule(read.pattern, fields);
}

/** A year, a month or a day; empty: any. */
const isDate = (text = '') => /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/.test(text);

/** A pattern that names one host, or a suffix by its sign. */
function readCredPattern(written: string): Read {
  if (written === '') return { reason: 'no_address' };
  if (written.length > 2000) return { reason: 'too_long' };
  const pattern = /[*|^]|:\/\//.test(written) ? null : normalPattern(written);
  if (pattern === null) return { reason: 'pattern' };
  const host = hostOfPattern(pattern);
  if (pattern.startsWith('.') || (written.startsWith('=') && !host.includes('.'))) return { pattern };
  if (!isPrivateHost(host)) return { pattern };
  return { reason: host.includes('.') || host.startsWith('[') ? 'local' : 'no_host' };
}

/** A list in our own form, piece by piece: its header, then its rules as `ruleLine` wrote them. */
export function* credlistPieces(header: Header, lines: Iterable<string>): Generator<string> {
  const { id, title, updated, homepage, maker, purpose, licence, share, scale, defaults, others } = header;
  const pairs: (readonly [string, string])[] = [
    ['id', id],
    ['title', title],
    ['updated', updated],
    ['homepage', homepage],
    ['attribution', maker],
    ['purpose', purpose],
    ['license', licence],
    ['rights', `import=yes share=${share ? 'yes' : 'no'}`],
    ['scale', writeScale(scale)],
    [
      'default',
      Object.entries(defaults)
        .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
        .join(' '),
    ],
    ...others,
    ['columns', ruleColumns.join(' ')],
  ];
  const said = pairs.filter(([, value]) => value !== '');
  yield [`#credlist ${version}`, ...said.map(([key, value]) => `#${key}: ${plainText(value)}`), ''].join(
    '\n',
  );
  for (const line of lines) yield `${line}\n`;
}
