import type { ListColumns } from '../../core/list.ts';
import { listed, type Read, readAddresses } from './host-of.ts';
import type { Intake } from './intake.ts';
import type { Table } from './table.ts';

/**
 * Reads a table by the columns that are chosen: a rule for every address and every rating of a row. Where a
 * row has several ratings, all of them stand on the same pattern: which one holds "depends".
 */
export function readTableAs(table: Table, columns: ListColumns, intake: Intake): void {
  const place = new Map(table.names.map((name, at) => [name, at]));
  const at = (name: string | undefined) => (name === undefined ? -1 : (place.get(name) ?? -1));
  const address = at(columns.address);
  const ratings = columns.ratings.map(at);
  const others = {
    kind: at(columns.kind),
    scope: at(columns.scope),
    reviewed: at(columns.reviewed),
    ref: at(columns.ref),
    note: at(columns.note),
  };
  table.each(({ line, cells }) => {
    intake.row();
    const cell = (index: number) => cells[index] ?? '';
    const reads = readAddresses(cell(address));
    const words = ratingsIn(ratings.map(cell));
    const fields = {
      kind: cell(others.kind),
      scope: cell(others.scope),
      reviewed: cell(others.reviewed),
      ref: cell(others.ref),
      note: cell(others.note),
    };
    for (const read of reads) {
      if (isRejected(read)) intake.reject(line, read.reason, cell(address) || cells.join(' '));
      else for (const rating of words) intake.rule(read.pattern, { ...fields, rating });
    }
  });
}

const isRejected = (read: Read): read is Extract<Read, { reason: unknown }> => 'reason' in read;

/** Every rating of a row once; one that is empty where there is none. */
function ratingsIn(cells: readonly string[]): readonly string[] {
  const words = cells
    .flatMap((cell) => listed(cell.trim()) ?? [cell])
    .map((word) => word.trim())
    .filter(Boolean);
  return words.length === 0 ? [''] : [...new Set(words)];
}
