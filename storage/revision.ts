import { fingerprint } from '../core/fingerprint.ts';
import { generation, type Row } from '../core/row.ts';
import type { TableName, Tables } from '../core/tables.ts';

/** One row about to be written; `before` is what stands there now, null where there is nothing. */
export type Write = {
  [N in TableName]: { readonly table: N; readonly row: Tables[N]; readonly before: Tables[N] | null };
}[TableName];

/** A row without what the writing itself decides. */
export type Content<N extends TableName> = Omit<Tables[N], 'rev' | 'modified'>;

/** The next revision of a row: `<n>-<hash>`, n one more than before. */
export function revise<N extends TableName>(
  table: N,
  before: Tables[N] | null,
  content: Content<N>,
  at: string,
): Write {
  const unnumbered = { ...content, modified: at };
  const rev = `${before ? generation(before.rev) + 1 : 1}-${fingerprint(canonicalJson(unnumbered))}`;
  return { table, row: { ...unnumbered, rev }, before } as unknown as Write;
}

/**
 * The tombstone of a row. It keeps its content, marked `deleted`, until the trash is emptied: undo and the
 * trash need it, it stays valid under its table's schema, and another device can still show what was lost.
 */
export function bury<N extends TableName>(table: N, row: Tables[N], at: string): Write {
  return revise(table, row, { ...row, deleted: true }, at);
}

/** One spelling for one value: keys sorted, `rev` of the outermost object left out. */
export function canonicalJson(row: object): string {
  const { rev: _, ...content } = row as Partial<Row>;
  return JSON.stringify(content, (_key, value: unknown) => (isPlainObject(value) ? sorted(value) : value));
}

/** Whether two rows say the same, apart from when and how often they were written. */
export function sameContent(a: object, b: object): boolean {
  const bare = (row: object) => canonicalJson({ ...row, modified: undefined });
  return bare(a) === bare(b);
}

/** The same in which no string has half a surrogate pair, and no key the value undefined; copied only where it has. */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return (value.isWellFormed() ? value : value.toWellFormed()) as T;
  if (Array.isArray(value)) {
    const parts = value.map(wellFormed);
    return parts.some((part, at) => part !== value[at]) ? (parts as T) : value;
  }
  if (!isPlainObject(value)) return value;
  let changed: Record<string, unknown> | null = null;
  for (const key in value) {
    const part = wellFormed(value[key]);
    if (part === value[key] && part !== undefined) continue;
    changed ??= { ...value };
    if (part === undefined) delete changed[key];
    else changed[key] = part;
  }
  return (changed ?? value) as T;
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (object: Record<string, unknown>) =>
  Object.fromEntries(
    Object.keys(object)
      .sort()
      .map((key) => [key, object[key]]),
  );
