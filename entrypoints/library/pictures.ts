import { verdicts } from '../../core/claim.ts';
import { notesById } from '../../storage/search-rows.ts';
import { countOf, findIds, readThreads, valuesOf } from './follow.ts';
import * as state from './state.ts';

/** Numbers in rows and columns, each with the search that finds its notes. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly { readonly count: number; readonly find: string }[];
  }[];
}
export interface Pictures {
  /** One row a month, or a year where they are many; one column. */
  readonly timeline: Table;
  readonly verdictsBySource: Table;
  readonly kindsByThread: Table;
}

const mostRows = 12;
const mostMonths = 36;
export const kinds = ['question', 'answer', 'comment', 'reply'] as const;
export const verdictColumns = [...verdicts, 'to-check'] as const;

/** Everything that is counted is counted by a search, so that each number leads to its notes. */
export async function readPictures(): Promise<Pictures> {
  return {
    timeline: await readTimeline(),
    verdictsBySource: withNotes(
      await crossed(
        (await valuesOf(':source='))
          .slice(0, mostRows)
          .map(({ value }) => ({ name: value, find: `source:${value}` })),
        verdictColumns.map((verdict) => ({ name: verdict, find: `verdict:${verdict}` })),
      ),
    ),
    kindsByThread: withNotes(
      await crossed(
        await threadRows(),
        kinds.map((kind) => ({ name: kind, find: `kind:${kind}` })),
      ),
    ),
  };
}

interface Named {
  readonly name: string;
  readonly find: string;
}

async function crossed(rows: readonly Named[], columns: readonly Named[]): Promise<Table> {
  const filled: Table['rows'][number][] = [];
  for (const row of rows) {
    const cells = await Promise.all(
      columns.map(async (column) => {
        const find = `${row.find} ${column.find}`.trim();
        return { count: await countOf(find), find };
      }),
    );
    filled.push({ name: row.name, cells });
  }
  return { columns: columns.map(({ name }) => name), rows: filled };
}

/** Time goes on where nothing was marked; a source or thread without notes is no row. */
const withNotes = ({ columns, rows }: Table): Table => ({
  columns,
  rows: rows.filter(({ cells }) => cells.some(({ count }) => count > 0)),
});

async function threadRows(): Promise<Named[]> {
  const keys = (await valuesOf(':thread=')).slice(0, mostRows).map(({ value }) => value);
  await readThreads(keys);
  return keys.map((key) => ({ name: state.threads.value.get(key)?.title ?? key, find: `thread:${key}` }));
}

async function readTimeline(): Promise<Table> {
  const first = await createdAt('oldest');
  const last = await createdAt('newest');
  if (first === null || last === null) return { columns: [], rows: [] };
  return crossed(periods(first, last), [{ name: '', find: '' }]);
}

async function createdAt(order: 'oldest' | 'newest'): Promise<string | null> {
  const { database } = state;
  if (!database.value) return null;
  const [row] = await notesById(database.value, await findIds('', order, 1));
  return row?.annotation.created ?? null;
}

/** Months from the first to the last date, or years where the months are too many to show. */
export function periods(first: string, last: string): Named[] {
  const from = monthOf(first);
  const until = monthOf(last);
  const step = until - from < mostMonths ? 1 : 12;
  const found: Named[] = [];
  for (let month = step === 1 ? from : from - (from % 12); month <= until; month += step) {
    const name = written(month, step);
    found.push({ name, find: `before:${written(month + step, step)} -before:${name}` });
  }
  return found;
}

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const written = (month: number, step: number) => {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return step === 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
};
