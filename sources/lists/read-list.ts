import type { ListColumns } from '../../core/list.ts';
import { guessListColumns } from './columns.ts';
import { isCredlist, readCredlist } from './credlist.ts';
import { decodeList } from './decode.ts';
import { type Header, noHeader } from './header.ts';
import { Intake } from './intake.ts';
import { isJson, jsonTable } from './json-table.ts';
import { formOf, readLines } from './read-lines.ts';
import { readTableAs } from './read-table.ts';
import { refusal } from './refusal.ts';
import { csvTable, type Table } from './table.ts';

/** A list as it was read, before it is made ready to be looked up in. */
export interface ReadList {
  /** As the interface names it: `listForm_…`. */
  readonly form: string;
  readonly header: Header;
  readonly intake: Intake;
  /** What its columns were taken for, and what stands in its first rows; null: its form tells. */
  readonly table: {
    readonly names: readonly string[];
    readonly examples: readonly string[];
    readonly columns: ListColumns;
  } | null;
}

export interface Reading {
  /** Of a table, where the reader has said which column is what; null: they are guessed. */
  readonly columns: ListColumns | null;
  readonly onRow?: (rows: number) => void;
}

/**
 * Reads a list in any form that we know, told by what is in it.
 *
 * @throws Error, in words for the reader, where it is none of them, was cut, or holds too much that cannot be read.
 */
export function readList(bytes: Uint8Array, { columns, onRow }: Reading): ReadList {
  const text = decodeList(bytes);
  const intake = new Intake(onRow);
  if (isCredlist(text))
    return whole({ form: 'credlist', header: readCredlist(text, intake), intake, table: null });
  if (/^\s*<(?:!doctype|html|\?xml|[a-z]+[\s>])/i.test(text.slice(0, 1000)))
    throw refusal('This file is a web page, no list.', 'Choose the address of the list itself, or its file.');
  if (isJson(text)) return tableList(jsonTable(text), columns, intake);
  const { form, share } = formOf(text);
  const table =
    form.id === 'plain' && !(share === 1 && !/[,;\t|]/.test(text.slice(0, 2000))) ? csvTable(text) : null;
  if (table) return tableList(table, columns, intake);
  return whole({ form: form.id, header: readLines(text, form, intake), intake, table: null });
}

function tableList(table: Table, chosen: ListColumns | null, intake: Intake): ReadList {
  const columns = chosen ?? guessListColumns(table);
  if (columns.address !== undefined) readTableAs(table, columns, intake);
  const examples = table.names.map(
    (_, at) => table.sample.find(({ cells }) => cells[at]?.trim())?.cells[at] ?? '',
  );
  return {
    form: table.form,
    header: noHeader,
    intake,
    table: {
      names: table.names,
      examples: examples.map((cell) => cell.slice(0, 80).toWellFormed()),
      columns,
    },
  };
}

function whole(read: ReadList): ReadList {
  read.intake.refuseIfBad();
  return read;
}
