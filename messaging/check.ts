import type * as v from 'valibot';
import { libraryCommands, readerCommands } from './contract.ts';
import { readAs } from './read-as.ts';

/** Reads what arrives; no part of a content script, which would carry the schemas for nothing. */

const commands = { ...readerCommands, ...libraryCommands };
export type Payload<N extends keyof typeof commands> = v.InferOutput<(typeof commands)[N]>;

/** The payload of a command, read field by field. Throws a sentence that names the first field that is wrong. */
export function readPayload<N extends keyof typeof commands>(name: N, payload: unknown): Payload<N> {
  return readAs(commands[name], payload, `the command "${name}"`) as Payload<N>;
}
