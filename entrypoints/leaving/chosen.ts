import * as v from 'valibot';
import { markdownPresets } from '../../formats/markdown-presets.ts';

const templateSchema = v.object({ front: v.string(), body: v.string() });

/** How she lets notes leave: kept on this device, from one time to the next. */
const chosenSchema = v.object({
  /** Id of a format, or `backup`. */
  format: v.string(),
  verdicts: v.boolean(),
  sources: v.boolean(),
  names: v.picklist(['written', 'initials', 'left-out']),
  /** A file for each thread. */
  perThread: v.boolean(),
  /** Only what was written after the last export of the same notes. */
  sinceLast: v.boolean(),
  /** Hers, by the id of the format. */
  templates: v.record(v.string(), templateSchema),
  /** When notes left last, ISO 8601, by which they were: `scopeName`. */
  exported: v.record(v.string(), v.string()),
});
export type Chosen = v.InferOutput<typeof chosenSchema>;

export const firstChosen: Chosen = {
  format: 'markdown',
  verdicts: true,
  sources: true,
  names: 'written',
  perThread: false,
  sinceLast: false,
  templates: {},
  exported: {},
};

/** What was kept, as far as it can be read. */
export function readChosen(kept: string | null): Chosen {
  if (kept === null) return firstChosen;
  try {
    return v.parse(chosenSchema, { ...firstChosen, ...JSON.parse(kept) });
  } catch {
    // Of another version: she chooses anew.
    return firstChosen;
  }
}

/** So many times are remembered: the latest. */
const mostTimes = 500;

/** Remembers that these notes have left; null: they are no choice that she makes again. */
export function withExported(all: Chosen, scope: string | null, at: string): Chosen {
  if (scope === null) return all;
  const { exported, ...chosen } = all;
  const times = Object.entries({ ...exported, [scope]: at }).sort(([, a], [, b]) => (a < b ? 1 : -1));
  return { ...chosen, exported: Object.fromEntries(times.slice(0, mostTimes)) };
}

/** Formats that a template writes, and ours for each. */
export const templates = new Map([
  ['markdown', markdownPresets.plain],
  ['obsidian', markdownPresets.obsidian],
  ['logseq', markdownPresets.logseq],
]);
