import { bucketOf } from './host-index.ts';
import type { OpenFile } from './list-file.ts';
import { hostOfPattern, type Rule, readRuleLine } from './rule.ts';

/**
 * The rules of one list that stand on any of these hosts, by host, compared letter for letter.
 *
 * Hosts that fall into one part of the text are read together; below `wholeBytes` the text is read at once, as
 * one read costs more than what it brings.
 */
export async function rulesOn(file: OpenFile, hosts: Iterable<string>): Promise<Map<string, Rule[]>> {
  const wanted = new Set(hosts);
  const parts = new Map<number, number>();
  for (const host of wanted) {
    const bytes = bucketOf(file.index, host);
    if (bytes) parts.set(bytes.start, bytes.end);
  }
  const isWhole = parts.size > 0 && (file.rules.size <= wholeBytes || parts.size > mostParts);
  const asked = isWhole ? [[0, file.rules.size] as const] : [...parts];
  const texts = await Promise.all(asked.map(([start, end]) => textAt(file, start, end)));
  const found = new Map<string, Rule[]>();
  for (const text of texts)
    for (const line of text.split('\n')) {
      const tab = line.indexOf('\t');
      const host = hostOfPattern(tab < 0 ? line : line.slice(0, tab));
      if (!wanted.has(host)) continue;
      const known = found.get(host);
      if (known) known.push(readRuleLine(line));
      else found.set(host, [readRuleLine(line)]);
    }
  return found;
}

/** So many parts of about a kilobyte are kept. */
const mostKept = 500;

function textAt({ rules, read }: OpenFile, start: number, end: number): Promise<string> {
  const known = read.get(start);
  if (known) return known;
  const reading = rules.slice(start, end).text();
  if (end - start <= wholeBytes) {
    const [oldest] = read.size >= mostKept ? read.keys() : [];
    if (oldest !== undefined) read.delete(oldest);
    read.set(start, reading);
    // What failed is read again.
    reading.catch(() => read.delete(start));
  }
  return reading;
}

const wholeBytes = 64 * 1024;
/** A page has a few hundred links. */
const mostParts = 4000;
