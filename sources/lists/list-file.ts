import {
  type HostIndex,
  type IndexShape,
  indexBuffer,
  indexBytes,
  indexIn,
  type SortedRules,
} from './host-index.ts';

/**
 * A list made ready to be looked up in: its index, then its rules as text. It stays one blob, of which only
 * what is asked for is read.
 */
export function listFile({ index, lines }: SortedRules): Blob {
  return new Blob([indexBuffer(index), ...parts(lines)]);
}

/** A million short strings would cost a blob more than they hold. */
const linesInPart = 10_000;

function* parts(lines: readonly string[]): Generator<string> {
  for (let at = 0; at < lines.length; at += linesInPart)
    yield `${lines.slice(at, at + linesInPart).join('\n')}\n`;
}

/** A list that can be looked up in. */
export interface OpenFile {
  readonly index: HostIndex;
  readonly rules: Blob;
  /** Parts of the text that were read last, by their first byte: a page asks for the same hosts again and again. */
  readonly read: Map<number, Promise<string>>;
}

export async function openFile(file: Blob, shape: IndexShape): Promise<OpenFile> {
  const end = indexBytes(shape);
  if (file.size < end) throw new Error('A rating list is damaged on this device. Take it in again.');
  return {
    index: indexIn(await file.slice(0, end).arrayBuffer(), shape),
    rules: file.slice(end),
    read: new Map(),
  };
}

/** The rules of a list one after another, as `ruleLine` wrote them. */
export async function linesOfFile(file: Blob, shape: IndexShape): Promise<string[]> {
  const text = await file.slice(indexBytes(shape)).text();
  return text.split('\n').filter(Boolean);
}
