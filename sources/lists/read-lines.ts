import { adblock } from './adblock.ts';
import { goggles } from './goggles.ts';
import { type Header, headerOf } from './header.ts';
import { hostsFile } from './hosts-file.ts';
import type { Intake } from './intake.ts';
import type { LineForm, LineRead } from './line-form.ts';
import { linesOf } from './lines.ts';
import { matchPatterns } from './match-patterns.ts';
import { plainDomains } from './plain-domains.ts';

/** Every form with a rule on each line; where two read as many lines, the earlier one. */
export const lineForms: readonly LineForm[] = [hostsFile, adblock, goggles, matchPatterns, plainDomains];

/** So many lines tell the form. */
const sampled = 300;

/** The form that reads most of a text's first lines, and how many of those that say something. */
export function formOf(text: string): { readonly form: LineForm; readonly share: number } {
  const lines: string[] = [];
  for (const { text: line } of linesOf(text)) {
    if (line.trim() !== '' && lines.push(line) === sampled) break;
  }
  const counted = lineForms.map((form) => {
    const said = lines.map((line) => form.read(line)).filter((read) => read && !('key' in read));
    return {
      form,
      read: said.filter(isRule).length,
      share: said.length === 0 ? 0 : said.filter(isRule).length / said.length,
    };
  });
  const none = { form: plainDomains, read: 0, share: 0 };
  return counted.reduce((best, one) => (one.read > best.read ? one : best), none);
}

const isRule = (read: LineRead) =>
  read !== null && 'reads' in read && read.reads.some((one) => 'pattern' in one);

/** Reads a list with a rule on each line; a line of another such form in between is read too. */
export function readLines(text: string, form: LineForm, intake: Intake): Header {
  const pairs: (readonly [string, string])[] = [];
  const others = lineForms.filter((one) => one !== form);
  const front = frontMatterEnd(text);
  let isFirst = true;
  for (const { number, text: line } of linesOf(text)) {
    if (number <= front) {
      const [, key, value] = /^(\w[\w ]*):\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
      if (key !== undefined && value !== undefined) pairs.push([key, value]);
      continue;
    }
    const read = form.read(line);
    if (read === null) continue;
    if ('key' in read) {
      pairs.push([read.key, read.value]);
      continue;
    }
    // The name of the one column.
    const isName = isFirst && /^\s*"?[a-z_ ]+"?\s*$/i.test(line);
    isFirst = false;
    if (isName) continue;
    intake.row();
    // What the form knows and cannot use is not read in another way.
    const isForeign = 'reason' in read && read.reason === 'pattern';
    const best = isForeign ? (others.map((one) => one.read(line)).find(isRule) ?? read) : read;
    take(number, line, best, intake);
  }
  return headerOf(pairs);
}

function take(number: number, line: string, read: LineRead, intake: Intake): void {
  if (read === null || 'key' in read) return;
  const reads = 'reason' in read ? [read] : read.reads;
  const fields = 'fields' in read ? read.fields : {};
  for (const one of reads) {
    if ('pattern' in one) intake.rule(one.pattern, fields);
    else intake.reject(number, one.reason, line);
  }
}

/** The number of the line that ends the YAML before a list; 0: there is none. */
function frontMatterEnd(text: string): number {
  if (!text.startsWith('---')) return 0;
  for (const { number, text: line } of linesOf(text)) {
    if (number > 1 && line.trim() === '---') return number;
    if (number > 100) break;
  }
  return 0;
}
