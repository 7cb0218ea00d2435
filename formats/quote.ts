import type { Note } from '../core/note.ts';
import { attributionLine, plainWriting } from './attribution.ts';
import { escapeHtml, htmlLine, htmlWriting } from './html-text.ts';
import { quotedWords, wholeInWords } from './note-words.ts';
import { type NotedPost, owedFor } from './noted-posts.ts';

/** What the clipboard gets: programs take the rich form where they can. */
export interface ClipboardQuote {
  readonly plain: string;
  readonly html: string;
}

/** The marked words with their attribution. */
export function quoteForClipboard(note: Note, noted: NotedPost, language: string): ClipboardQuote {
  const words = quotedWords(note);
  const owed = owedFor(noted, note);
  const shown = words?.toWellFormed().replaceAll('\0', '\uFFFD') ?? wholeInWords(note, noted);
  const { permalink } = owed;
  return {
    plain: `${words === null ? shown : `“${shown.trim()}”`}\n\n${attributionLine(owed, plainWriting, language)}`,
    html:
      (words === null
        ? `<p>${htmlLine(shown)}</p>`
        : `<blockquote cite="${escapeHtml(permalink)}">${escapeHtml(shown).replace(/\r\n|\r|\n/g, '<br>')}</blockquote>`) +
      `<p>${attributionLine(owed, htmlWriting, language)}</p>`,
  };
}
