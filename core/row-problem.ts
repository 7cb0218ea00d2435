import * as v from 'valibot';
import { type TableName, tableSchemas } from './tables.ts';

/** Why a stored row is none of its table, "target.source: is not an http address"; null: it is one. */
export function rowProblem(table: TableName, row: unknown): string | null {
  const schema: v.GenericSchema = tableSchemas[table];
  const result = v.safeParse(schema, row);
  if (result.success) return null;
  const [issue] = result.issues;
  return [v.getDotPath(issue), issue.message].filter(Boolean).join(': ');
}
