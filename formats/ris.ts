import type { Evidence } from '../core/claim.ts';
import { linkToWords } from '../core/link-to-words.ts';
import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';
import { type Citable, type CslDate, citables, noteFor } from './csl.ts';
import { evidenceAbout, evidenceSays } from './evidence-in-words.ts';
import { escapeHtml, htmlLine, htmlLink, htmlWriting } from './html-text.ts';
import { asOfInWords, quotedWords, saidByInWords, verdictInWords, wholeInWords } from './note-words.ts';
import type { NotedPost } from './noted-posts.ts';
import type { NotesExport } from './thread-export.ts';

/**
 * Posts and pages as RIS, for Zotero and other reference managers: CRLF, `ER` at each end, a child note (`N1`)
 * for every note of hers, and our id in `ID` and `M2` (Zotero: "Extra"), so that a repeat can be recognised.
 *
 * RIS has no type for posts in forums. `BLOG` keeps the site's name, the kind of post and the address in Zotero
 * and Mendeley; `ICOMM` would become an e-mail there.
 */
export function* writeRis(out: NotesExport): Generator<string> {
  for (const citable of citables(out)) {
    const tags = [...tagsOf(citable), ...childNotes(citable, out.language)];
    yield `${tags.map(([tag, value]) => `${tag}  - ${line(value)}`).join('\r\n')}\r\nER  - \r\n\r\n`;
  }
}

type Tag = readonly [tag: string, value: string];

function tagsOf({ item, notes }: Citable): Tag[] {
  const { type, title, URL, author, genre, issued, accessed, archive_location: copy } = item;
  const site = item['container-title'];
  const words = new Set(notes.flatMap(({ annotation }) => annotation.tags));
  return [
    ['TY', type === 'post' ? 'BLOG' : 'ELEC'],
    ['ID', item.id],
    ['TI', title],
    ...(author ?? []).map(({ literal }): Tag => ['AU', literalName(literal)]),
    ...(site ? [['T2', site] as const] : []),
    ...(genre ? [['M3', genre] as const] : []),
    ...(issued
      ? [['PY', String(issued['date-parts'][0][0])] as const, ['DA', risDate(issued)] as const]
      : []),
    ['UR', URL],
    ...(copy ? [['L2', copy] as const] : []),
    ...(accessed ? [['Y2', risDate(accessed)] as const] : []),
    ...[...words].map((word): Tag => ['KW', word]),
    ['M2', item.id],
  ];
}

/** A comma would part a name in two; the wide one looks the same and does not. */
const literalName = (name: string) => name.replace(/\s*,\s*/g, '，');

function childNotes({ item, notes, noted }: Citable, language: string): Tag[] {
  if (noted === null) return [];
  const owed: Tag = ['N1', `<p>${htmlLine(item.note ?? '')}</p>`];
  return [owed, ...notes.map((note): Tag => ['N1', childNote(note, noted, language)])];
}

/** HTML, because Zotero takes a note that has tags as it is. */
function childNote(note: Note, noted: NotedPost, language: string): string {
  const { wording, comment, id } = note.annotation;
  const words = quotedWords(note);
  const said = saidByInWords(note, noted, htmlWriting);
  const verdict = [verdictInWords(note), asOfInWords(note, language)].filter((part) => part !== null);
  const blocks = [
    words === null
      ? `<p>${htmlLine(wholeInWords(note, noted))}</p>`
      : `<blockquote>${breaks(words)}</blockquote>`,
    ...(verdict.length === 0 ? [] : [`<p><strong>${htmlLine(verdict.join(' · '))}</strong></p>`]),
    ...(wording.trim() === '' ? [] : [`<p>${htmlLine(say('md_own_wording'))} ${breaks(wording)}</p>`]),
    ...(said === null ? [] : [`<p>${said}</p>`]),
    ...note.evidence.map((piece) => evidence(piece, language)),
    ...(comment.trim() === '' ? [] : [`<p>${breaks(comment)}</p>`]),
    ...(words === null
      ? []
      : [
          `<p>${htmlLink(noted.post.title, noted.post.permalink)}. ${htmlLine(noteFor(noted, note, language))}</p>`,
          `<p>${htmlLink(say('md_to_words'), linkToWords(note.annotation.target))}</p>`,
        ]),
    `<p>scholium:${htmlLine(id)}</p>`,
  ];
  return blocks.join('');
}

function evidence(piece: Evidence, language: string): string {
  const { quote, note } = piece;
  const about = evidenceAbout(piece, htmlWriting, language);
  return [
    `<p>${evidenceSays(piece, htmlWriting)}</p>`,
    ...(quote === '' ? [] : [`<blockquote>${breaks(quote)}</blockquote>`]),
    ...(note === '' ? [] : [`<p>${breaks(note)}</p>`]),
    ...(about.length === 0 ? [] : [`<p>${about.join(' · ')}</p>`]),
  ].join('');
}

const breaks = (text: string) => escapeHtml(text.trim()).replace(/\r\n|\r|\n/g, '<br>');

/** A line of its own for every tag: what a line break would begin is another tag. */
const line = (value: string) =>
  value
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

const risDate = ({ 'date-parts': [[year = 0, month = 1, day = 1]] }: CslDate) =>
  `${String(year).padStart(4, '0')}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;
