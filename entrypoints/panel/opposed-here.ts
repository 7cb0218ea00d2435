import { computed } from '@preact/signals';
import type { Note } from '../../core/note.ts';
import { opposedSources } from '../../core/opposed-sources.ts';
import { tiedGroups } from '../../core/tied-claims.ts';
import { besideOf } from './cited.ts';
import * as state from './state.ts';

/** Documents that this thread cites for opposite claims. */
export const opposed = computed(() => {
  const { notes = [], ties = [] } = state.kept.value ?? {};
  const claims = new Map(
    notes.flatMap((note) =>
      note.annotation.motivation === 'assessing' ? [[note.annotation.id, note] as const] : [],
    ),
  );
  return opposedSources(tiedGroups([...claims.keys()], ties), (id) => {
    const note = claims.get(id);
    return note ? citedFor(note) : [];
  });
});

/** Links in the paragraphs of its words, and evidence that supports it. */
function citedFor(note: Note): string[] {
  const { report, citations, tags } = state;
  const beside = besideOf(note, report.value?.notes ?? [], citations.value).map(({ tag }) => tag);
  const supporting = note.evidence
    .filter(({ stance }) => stance === 'supports')
    .flatMap(({ link }) => tags.value.get(link) ?? []);
  return [...beside, ...supporting].map(({ source }) => source.resource);
}
