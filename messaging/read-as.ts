import * as v from 'valibot';

/** A value read field by field. Throws a sentence that names `what` and the first field that is wrong. */
export function readAs<S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'it';
  throw new Error(`Scholium cannot read ${what}: ${where}: ${issue.message}. Reload the page and try again.`);
}
