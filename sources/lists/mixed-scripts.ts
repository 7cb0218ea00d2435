import { linesOf } from './lines.ts';

/** Letters that look like one another in these scripts. */
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Whether one label of a host, as it is written, has letters of several scripts that look alike. */
export const mixesScripts = (host: string): boolean =>
  host.split('.').some((label) => scripts.filter((script) => script.test(label)).length > 1);

const mostTold = 20;

/** Hosts in a list's text that mix scripts: they may be made to be taken for others. At most 20. */
export function mixedHosts(text: string): string[] {
  const found = new Set<string>();
  if (!/[^\0-\x7f]/.test(text)) return [];
  for (const { text: line } of linesOf(text)) {
    if (!/[^\0-\x7f]/.test(line)) continue;
    for (const [host] of line.matchAll(/[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/gu))
      if (mixesScripts(host)) found.add(host.slice(0, 200));
    if (found.size >= mostTold) break;
  }
  return [...found].slice(0, mostTold);
}
