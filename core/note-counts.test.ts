import { expect, test } from 'vitest';
import type { Note } from './note.ts';
import { countsOf } from './note-counts.ts';

test('claims are counted by what is still to do', () => {
  const note = { annotation: { motivation: 'assessing' }, verdict: null, evidence: [] } as unknown as Note;
  const plain = { ...note, annotation: { ...note.annotation, motivation: 'commenting' as const } };
  const judged: Note = { ...note, verdict: 'supported' };
  expect(countsOf([note, plain, judged])).toEqual({
    claims: 2,
    notes: 1,
    toCheck: 1,
    judged: 1,
    withoutEvidence: 1,
  });
});
