import { markdownModel } from './markdown-model.ts';
import { type MarkdownTemplate, markdownPresets } from './markdown-presets.ts';
import { gathered } from './pieces.ts';
import { renderTemplate } from './template.ts';
import type { NotesExport, ThreadExport } from './thread-export.ts';

/**
 * The notes on a thread as CommonMark. What pages and people said is escaped, so that it renders as the
 * same words; the reader's comments are her own Markdown and stay as written, each in a block of its own.
 */
export function writeMarkdown(thread: ThreadExport): string {
  return [...threadPieces(thread, markdownPresets.plain)].join('');
}

/** About a note: a template alone yields every few words. */
const pieceSize = 1000;

/** One thread by a template, the reader's or one of ours. */
export function* threadPieces(thread: ThreadExport, { front, body }: MarkdownTemplate): Generator<string> {
  const model = markdownModel(thread);
  yield* gathered(renderTemplate(front, model), pieceSize);
  yield* gathered(renderTemplate(body, model), pieceSize);
}

/** Threads one after the other, with the front of the first: two of them in one file would be none. */
export const writeMarkdownBy = (template: MarkdownTemplate) =>
  function* ({ threads, exported, tool, language }: NotesExport): Generator<string> {
    let isFirst = true;
    for (const thread of threads) {
      if (!isFirst) yield '\n';
      const front = isFirst ? template.front : '';
      yield* threadPieces({ ...thread, exported, tool, language }, { ...template, front });
      isFirst = false;
    }
  };
