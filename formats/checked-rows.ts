import * as v from 'valibot';
import { type Library, type TableName, tableNames, tableSchemas } from '../core/tables.ts';
import { clip, problemInWords, refusal } from './json-refusals.ts';

/** Tables out of a file, before anybody has checked them. */
export type LooseTables = Readonly<Record<string, readonly unknown[]>>;

/** Told now and then, while the rows of a file are looked at, of how many of all. */
export type OnChecked = (checked: number, all: number) => void;
const rowsBetweenTelling = 2000;

/**
 * The rows of a file, each as its table's schema wants it. Fields that no row of ours has are left out.
 *
 * @throws Error, in words for the reader, on the first thing that is wrong.
 */
export function checkedLibrary(tables: LooseTables, onChecked: OnChecked = () => {}): Library {
  const unknown = Object.keys(tables).find((name) => !Object.hasOwn(tableSchemas, name));
  if (unknown !== undefined) {
    throw refusal(
      `This backup holds a table that this Scholium does not know, ${clip(unknown)}.`,
      'Update the extension, then import it again.',
    );
  }
  const problems: string[] = [];
  const all = tableNames.reduce((sum, name) => sum + (tables[name]?.length ?? 0), 0);
  let checked = 0;
  const onRow = () => {
    if (++checked % rowsBetweenTelling === 0) onChecked(checked, all);
  };
  const read = tableNames.map((name) => [name, checkedRows(name, tables[name], problems, onRow)]);
  const [first, ...others] = problems;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
    throw refusal(
      `This backup cannot be imported: ${first}${more}.`,
      'Correct or remove that entry (and its count under “rows”), or use an older backup.',
    );
  }
  // Each table was read with its own schema, which the compiler cannot follow through a loop.
  return Object.fromEntries(read) as Library;
}

function checkedRows(
  name: TableName,
  rows: readonly unknown[] | undefined,
  problems: string[],
  onRow: () => void,
): unknown[] {
  if (rows === undefined) {
    problems.push(`the table ${name} is missing`);
    return [];
  }
  const schema: v.GenericSchema<unknown, { id: string }> = tableSchemas[name];
  const places = new Map<string, number>();
  const read: unknown[] = [];
  for (const [index, row] of rows.entries()) {
    onRow();
    const result = v.safeParse(schema, row);
    if (!result.success) {
      for (const issue of result.issues)
        problems.push(`${entry(name, index, row)}: ${problemInWords(issue)}`);
      continue;
    }
    const { id } = result.output;
    const earlier = places.get(id);
    if (earlier !== undefined)
      problems.push(`${entry(name, index, row)} has the id of ${name} ${earlier + 1}`);
    places.set(id, index);
    read.push(result.output);
  }
  return read;
}

/** `annotation 3 (id 0190…)`; rows are counted from 1. */
function entry(name: TableName, index: number, row: unknown): string {
  const id = isObject(row) && typeof row.id === 'string' ? `id ${clip(row.id)}` : 'without an id';
  return `${name} ${index + 1} (${id})`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
