import { refuseUnattributed } from './attribution-lint.ts';
import type { Write } from './export-notes.ts';
import { distinctNames, fileName } from './file-name.ts';
import { threadPieces } from './markdown.ts';
import { mergeIntoNote } from './markdown-merge.ts';
import type { MarkdownTemplate } from './markdown-presets.ts';
import { checkTemplate } from './template-check.ts';
import type { NotesExport, ThreadNotes } from './thread-export.ts';
import type { ArchivedFile } from './zip.ts';

/** The same notes as a file for each thread, in any format. */
export function* filePerThread(write: Write, out: NotesExport, extension: string): Generator<ArchivedFile> {
  const name = distinctNames();
  for (const thread of out.threads)
    yield { name: `${name(thread.thread.title)}.${extension}`, pieces: write(ofOneThread(out, thread)) };
}

/** A thread's note, ready to be put into what the reader has already: `mergeIntoNote`. */
export interface ThreadNote {
  /** By its title, without an ending; another thread may have the same. */
  readonly name: string;
  readonly key: string;
  readonly front: string;
  readonly body: string;
}

/**
 * A note for each thread, for a folder of notes that she keeps. Throws where a template leaves the attribution out.
 *
 * @param asked keys of the threads whose notes are written; null: all.
 */
export function* notePerThread(
  template: MarkdownTemplate,
  out: NotesExport,
  asked: ReadonlySet<string> | null = null,
): Generator<ThreadNote> {
  checkTemplate(template);
  for (const thread of out.threads) {
    if (asked && !asked.has(thread.thread.key)) continue;
    const one = { ...thread, ...metaOf(out) };
    const front = [...threadPieces(one, { front: template.front, body: '' })].join('');
    const body = [...threadPieces(one, { front: '', body: template.body })].join('');
    refuseUnattributed('markdown', front + body, ofOneThread(out, thread));
    yield { name: fileName(thread.thread.title), key: thread.thread.key, front, body };
  }
}

/** Markdown by a template of hers: each thread is looked at before it leaves, and none does without its attribution. */
export const writeByOwnTemplate = (template: MarkdownTemplate): Write =>
  function* (out) {
    let isFirst = true;
    for (const { front, body } of notePerThread(template, out)) {
      yield isFirst ? front + body : `\n${body}`;
      isFirst = false;
    }
  };

/** The note of a single thread with the marks that a later export looks for. */
export const markedNote = ({ key, front, body }: ThreadNote): string => mergeIntoNote('', key, front, body);

const ofOneThread = (out: NotesExport, thread: ThreadNotes): NotesExport => ({
  ...metaOf(out),
  threads: [thread],
  // They are rows of all threads.
  rows: null,
});
const metaOf = ({ exported, tool, language }: NotesExport) => ({ exported, tool, language });
