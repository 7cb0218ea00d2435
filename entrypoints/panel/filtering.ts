import type { FilterGroup } from '../../components/Filter.tsx';
import { kindWord } from '../../components/source-words.ts';
import { verdictWord } from '../../components/verdict-words.ts';
import type { MarkState } from '../../core/annotation.ts';
import { verdicts } from '../../core/claim.ts';
import type { Note } from '../../core/note.ts';
import { type SourceKind, sourceKinds } from '../../core/source.ts';
import { say } from '../../core/words.ts';

/** What notes are looked for by: words in them, and of every group that is named one of its choices. */
export interface Filtering {
  readonly text: string;
  /** `group value`, as in `choicesOf`. */
  readonly chosen: readonly string[];
}
export const noFilter: Filtering = { text: '', chosen: [] };
export const isFiltering = ({ text, chosen }: Filtering) => text.trim() !== '' || chosen.length > 0;

/** A note with what the page and the tables know of it. */
export interface Filtered {
  readonly note: Note;
  readonly state: MarkState;
  /** Kinds of the sources that are cited beside its words. */
  readonly sourceKinds: readonly SourceKind[];
}

/** Each group: what a note has of it. A note may have several tags, and kinds of sources. */
const groups: { readonly [group: string]: (filtered: Filtered) => readonly string[] } = {
  verdict: ({ note }) =>
    note.annotation.motivation === 'assessing' ? [note.verdict ?? 'to-check'] : ['note'],
  has: ({ note: { annotation, verdict, evidence } }) => [
    ...(annotation.comment.trim() ? ['comment'] : []),
    ...(evidence.length > 0 ? ['evidence'] : []),
    ...(verdict !== null && evidence.length === 0 ? ['no-evidence'] : []),
  ],
  state: ({ state }) => [state],
  tag: ({ note }) => note.annotation.tags,
  author: ({ note }) => [note.annotation.target.reading.author?.name ?? ''],
  source: ({ sourceKinds }) => sourceKinds,
};

/** In what order values stand in their group; others by the alphabet. */
const orders: Record<string, readonly string[]> = {
  verdict: ['to-check', ...verdicts, 'note'],
  has: ['comment', 'evidence', 'no-evidence'],
  state: ['anchored', 'changed', 'gone', 'not-shown'],
  source: sourceKinds,
};

/** What can be asked for, with how many notes each is true of; a group that tells nothing apart is left out, unless it is asked for. */
export function choicesOf(notes: readonly Filtered[], chosen: readonly string[]): FilterGroup[] {
  return Object.entries(groups).flatMap(([group, valuesOf]) => {
    const counts = new Map<string, number>();
    for (const note of notes) {
      for (const value of new Set(valuesOf(note))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    // What is asked for stays in the list when its last note goes, so that it can be taken back.
    const asked = chosen.filter((key) => groupIn(key) === group).map(valueIn);
    for (const value of asked) counts.set(value, counts.get(value) ?? 0);
    counts.delete('');
    const isTelling = [...counts].some(([, notesOfIt]) => notesOfIt < notes.length);
    if (!isTelling && asked.length === 0) return [];
    const choices = [...counts]
      .sort(([a], [b]) => inOrder(group, a, b))
      .map(([value, notesOfIt]) => ({
        key: `${group} ${value}`,
        words: wordsOf(group, value),
        notes: notesOfIt,
      }));
    return [{ words: say(`filter_${group}`), choices }];
  });
}

export function fits(note: Filtered, { text, chosen }: Filtering): boolean {
  const asked = Map.groupBy(chosen, groupIn);
  const hasAll = [...asked].every(([group, keys]) => {
    const values = groups[group]?.(note) ?? [];
    return keys.some((key) => values.includes(valueIn(key)));
  });
  return hasAll && searchable(note.note).includes(text.trim().toLowerCase());
}

const groupIn = (key: string) => key.slice(0, key.indexOf(' '));
const valueIn = (key: string) => key.slice(key.indexOf(' ') + 1);

function inOrder(group: string, a: string, b: string): number {
  const order = orders[group];
  return order ? order.indexOf(a) - order.indexOf(b) : a.localeCompare(b);
}

function wordsOf(group: string, value: string): string {
  if (group === 'tag' || group === 'author') return value;
  if (group === 'source') return kindWord(value as SourceKind);
  if (group === 'verdict') {
    if (value === 'note') return say('notesOnly');
    return verdictWord(verdicts.find((verdict) => verdict === value) ?? null);
  }
  return say(`filter_${group}_${value.replaceAll('-', '_')}`);
}

/** All that can be searched in a note. */
function searchable({ annotation }: Note): string {
  const { comment, tags, wording, saidBy, target } = annotation;
  const { selector, reading } = target;
  return [selector?.exact, comment, wording, saidBy, reading.author?.name, ...tags].join('\n').toLowerCase();
}
