import * as v from 'valibot';
import { libraryCommands, type PageReport, pageReportSchema, readerCommands } from './contract.ts';

/** Reads what arrives; no part of a content script, which would carry the schemas for nothing. */

const commands = { ...readerCommands, ...libraryCommands };
export type Payload<N extends keyof typeof commands> = v.InferOutput<(typeof commands)[N]>;

/** The payload of a command, read field by field. Throws a sentence that names the first field that is wrong. */
export function readPayload<N extends keyof typeof commands>(name: N, payload: unknown): Payload<N> {
  return read(commands[name], payload, `the command "${name}"`) as Payload<N>;
}

/** What a tab says is on its page. */
export function readReport(report: unknown): PageReport {
  return read(pageReportSchema, report, 'what the page reports');
}

function read<S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'it';
  throw new Error(`Scholium cannot read ${what}: ${where}: ${issue.message}. Reload the page and try again.`);
}
