import type { Evidence } from '../core/claim.ts';
import { linkToWords } from '../core/link-to-words.ts';
import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';
import { attributionLine } from './attribution.ts';
import { evidenceAbout, evidenceSays } from './evidence-in-words.ts';
import { escapeHtml, htmlLine, htmlLink, htmlWriting } from './html-text.ts';
import { asOfInWords, quotedWords, saidByInWords, verdictInWords, wholeInWords } from './note-words.ts';
import { notedPosts, owedFor } from './noted-posts.ts';
import type { NotesExport } from './thread-export.ts';

/**
 * A card for every note, as Anki's import of text takes it: the words in front; verdict, reasons and
 * attribution behind. Our id is the card's, so that a second import mends the card instead of doubling it.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export function* writeAnki({ threads, language }: NotesExport): Generator<string> {
  yield '#separator:Tab\n#html:true\n#guid column:1\n#tags column:5\n#columns:Id\tFront\tBack\tSource\tTags\n';
  for (const thread of threads)
    for (const noted of notedPosts(thread))
      for (const note of noted.notes) {
        const { id, wording, comment, tags } = note.annotation;
        const front = quotedWords(note) ?? wholeInWords(note, noted);
        const verdict = [verdictInWords(note), asOfInWords(note, language)].filter((part) => part !== null);
        const back = [
          ...(verdict.length === 0 ? [] : [`<b>${htmlLine(verdict.join(' · '))}</b>`]),
          ...(wording.trim() === '' ? [] : [`${htmlLine(say('md_own_wording'))} ${breaks(wording)}`]),
          saidByInWords(note, noted, htmlWriting) ?? '',
          ...note.evidence.map((piece) => evidenceLine(piece, language)),
          breaks(comment),
        ];
        yield `${[
          htmlLine(id),
          breaks(front),
          back.filter((part) => part.trim() !== '').join('<br>'),
          [attributionLine(owedFor(noted, note), htmlWriting, language), ...toWords(note)].join('<br>'),
          tags.map(cardTag).filter(Boolean).join(' '),
        ]
          .map((field) => field.replace(/[\t\r\n]+/g, ' '))
          .join('\t')}\n`;
      }
}

/** A link to the very words in the post. */
const toWords = (note: Note) =>
  quotedWords(note) === null ? [] : [htmlLink(say('md_to_words'), linkToWords(note.annotation.target))];

function evidenceLine(piece: Evidence, language: string): string {
  const about = evidenceAbout(piece, htmlWriting, language);
  return [evidenceSays(piece, htmlWriting), breaks(piece.quote), breaks(piece.note), about.join(' · ')]
    .filter((part) => part !== '')
    .join(' ');
}

const breaks = (text: string) => escapeHtml(text.trim()).replace(/\r\n|\r|\n/g, '<br>');

/** Anki parts tags at spaces, and nests them at two colons. */
const cardTag = (tag: string) => htmlLine(tag).replace(/\s+/g, '_');
