import { emptyLibrary, type Library } from '../core/tables.ts';
import type { ExportMeta, NotesExport } from '../formats/thread-export.ts';
import { threadsOf } from '../formats/threads-of.ts';
import { example } from './example-thread.ts';

export const meta: ExportMeta = {
  exported: example.exported,
  tool: example.tool,
  language: example.language,
};

/** The example thread as an export of any number of threads; its rows are not among it. */
export const exampleExport: NotesExport = { ...meta, threads: [example], rows: null };

/** An export of all notes of a library, with its rows. */
export function exportOfAll(rows: Library): NotesExport {
  const steps = threadsOf(rows, {
    tagOf: () => null,
    annotation: (row) => row,
    post: (row) => row,
    challenge: (row) => row,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...meta, threads: [...step.value], rows };
  }
}

/** The rows that the example thread is made of. */
export const exampleRows: Library = {
  ...emptyLibrary(),
  annotation: example.notes.map(({ annotation }) => annotation),
  judgement: example.notes.flatMap(({ judgements }) => [...judgements]),
  evidence: example.notes.flatMap(({ evidence }) => [...evidence]),
  post: [...example.posts],
  tie: [...example.around.ties],
  challenge: [...example.around.challenges],
  comparison: [...example.around.comparisons],
};
