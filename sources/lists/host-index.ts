import { hostOfPattern } from './rule.ts';

/**
 * Where in a list's text the rules for a host stand, in about 2.5 bytes a host.
 *
 * Rules are sorted by a hash of their host and fall into buckets of about sixteen hosts each. The index has, for
 * every bucket, its first host and its first byte, and for every host 16 bits of a second hash: enough that
 * one host in 4,000 that is not in the list costs a look at the text, and never more than that, since what is
 * found is always compared letter for letter.
 */
export interface IndexShape {
  readonly hosts: number;
  /** A power of two. */
  readonly buckets: number;
}

export interface HostIndex {
  readonly shape: IndexShape;
  readonly firstHost: Uint32Array;
  readonly firstByte: Uint32Array;
  readonly prints: Uint16Array;
}

const hostsInBucket = 16;

/** Part of the text, in bytes of UTF-8; `end` is exclusive. */
export interface Bytes {
  readonly start: number;
  readonly end: number;
}

/** Null: no rule of the list stands on this host. */
export function bucketOf({ shape, firstHost, firstByte, prints }: HostIndex, host: string): Bytes | null {
  const { order, print } = hashOf(host);
  const bucket = bucketIn(order, shape.buckets);
  const end = firstHost[bucket + 1] as number;
  for (let at = firstHost[bucket] as number; at < end; at++) {
    if (prints[at] === print)
      return { start: firstByte[bucket] as number, end: firstByte[bucket + 1] as number };
  }
  return null;
}

/** What `ruleLine` wrote, sorted for an index: each rule once. */
export interface SortedRules {
  readonly index: HostIndex;
  readonly lines: readonly string[];
  /** How many said what another one says. */
  readonly doubled: number;
}

/** Sorts the rules of a list by host, at most two million. The order of the rules of one host stays as it was. */
export function sortRules(unsorted: readonly string[]): SortedRules {
  const hosts = unsorted.map((line) => hostOfPattern(patternOfLine(line)));
  const lines: string[] = [];
  const starts: number[] = [];
  let seen = new Set<string>();
  let host: string | null = null;
  for (const place of placesByHost(hosts)) {
    const own = hosts[place] as string;
    if (own !== host) {
      host = own;
      starts.push(lines.length);
      seen = new Set();
    }
    const line = unsorted[place] as string;
    if (seen.has(line)) continue;
    seen.add(line);
    lines.push(line);
  }
  return { lines, index: indexOf(lines, starts), doubled: unsorted.length - lines.length };
}

/** A hash and a place together fill the 53 bits that a number keeps: engines sort numbers many times as fast as by a rule of ours. */
const placeBits = 2 ** 21;

function placesByHost(hosts: readonly string[]): Uint32Array {
  if (hosts.length > placeBits)
    throw new Error(`A list of ${hosts.length} rules is longer than can be sorted.`);
  const keys = new Float64Array(hosts.length);
  for (let at = 0; at < hosts.length; at++) keys[at] = hashOf(hosts[at] as string).order * placeBits + at;
  keys.sort();
  const places = Uint32Array.from(keys, (key) => key % placeBits);
  const orderAt = (at: number) => Math.floor((keys[at] as number) / placeBits);
  // Hosts of one hash stand mixed.
  for (let start = 0; start < places.length; ) {
    let end = start + 1;
    while (end < places.length && orderAt(end) === orderAt(start)) end++;
    const run = places.subarray(start, end);
    if (run.some((place) => hosts[place] !== hosts[run[0] as number])) {
      const sorted = [...run].sort((a, b) => compared(hosts[a] as string, hosts[b] as string) || a - b);
      run.set(sorted);
    }
    start = end;
  }
  return places;
}

const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** @param starts of each host's rules among the lines. */
function indexOf(lines: readonly string[], starts: readonly number[]): HostIndex {
  const buckets = 2 ** Math.max(0, Math.ceil(Math.log2(starts.length / hostsInBucket)));
  const shape = { hosts: starts.length, buckets };
  const index = emptyIndex(shape);
  let bucket = 0;
  let byte = 0;
  for (const [host, start] of starts.entries()) {
    const { order, print } = hashOf(hostOfPattern(patternOfLine(lines[start] as string)));
    for (const own = bucketIn(order, buckets); bucket < own; bucket++)
      setFirst(index, bucket + 1, host, byte);
    index.prints[host] = print;
    const end = starts[host + 1] ?? lines.length;
    for (let at = start; at < end; at++) byte += utf8Length(lines[at] as string) + 1;
  }
  while (bucket < buckets) setFirst(index, ++bucket, starts.length, byte);
  return index;
}

function setFirst({ firstHost, firstByte }: HostIndex, bucket: number, host: number, byte: number): void {
  firstHost[bucket] = host;
  firstByte[bucket] = byte;
}

function emptyIndex(shape: IndexShape): HostIndex {
  return indexIn(new ArrayBuffer(indexBytes(shape)), shape);
}

/** How many bytes an index of this shape takes. */
export const indexBytes = ({ hosts, buckets }: IndexShape): number => 8 * (buckets + 1) + 2 * hosts;

/** The index that stands in these bytes, as `indexBuffer` gave them. */
export function indexIn(buffer: ArrayBuffer, shape: IndexShape): HostIndex {
  const { hosts, buckets } = shape;
  return {
    shape,
    firstHost: new Uint32Array(buffer, 0, buckets + 1),
    firstByte: new Uint32Array(buffer, 4 * (buckets + 1), buckets + 1),
    prints: new Uint16Array(buffer, 8 * (buckets + 1), hosts),
  };
}

export const indexBuffer = ({ firstHost }: HostIndex): ArrayBuffer => firstHost.buffer as ArrayBuffer;

export function patternOfLine(line: string): string {
  const end = line.indexOf('\t');
  return end < 0 ? line : line.slice(0, end);
}

const bucketIn = (order: number, buckets: number) => Math.floor(order / (0x1_0000_0000 / buckets));

/** Two hashes of a host: by one it is sorted, by the other it is known again. After cyrb53. */
function hashOf(host: string): { order: number; print: number } {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < host.length; at++) {
    const unit = host.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    other = Math.imul(other ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b);
  one ^= Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b);
  other ^= Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return { order: one >>> 0, print: other & 0xffff };
}

/** Bytes of a well-formed text in UTF-8. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    // Each half of a surrogate pair stands for two of its four bytes.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
