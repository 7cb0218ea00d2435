import { bucketOf } from './host-index.ts';
import type { OpenFile } from './list-file.ts';
import { hostOfPattern, type Rule, readRuleLine } from './rule.ts';

/**
 * The rules of one list that stand on any of these hosts, by host, compared letter for letter.
 *
 * Hosts that fall into one part of the text are read together; below `wholeBytes` the text is read at once, as
 * one read costs more than what it brings.
 */
export async function rulesOn(
  { index, rules }: OpenFile,
  hosts: Iterable<string>,
): Promise<Map<string, Rule[]>> {
  const wanted = new Set(hosts);
  const parts = new Map<number, number>();
  for (const host of wanted) {
    const bytes = bucketOf(index, host);
    if (bytes) parts.set(bytes.start, bytes.end);
  }
  if (parts.size === 0) return new Map();
  const texts =
    rules.size <= wholeBytes || parts.size > mostParts
      ? [await rules.text()]
      : await Promise.all([...parts].map(([start, end]) => rules.slice(start, end).text()));
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

const wholeBytes = 64 * 1024;
/** A page has a few hundred links. */
const mostParts = 4000;
