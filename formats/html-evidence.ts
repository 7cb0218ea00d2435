import type { Evidence } from '../core/claim.ts';
import { findingWords } from '../core/finding-words.ts';
import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';
import { dateInWords } from './date-in-words.ts';
import { escapeHtml, htmlLine, htmlLink } from './html-text.ts';
import { isClaim } from './noted-posts.ts';

/** Her own words, with the line breaks that she made. */
export const own = (label: string, text: string): string =>
  `<p>${htmlLine(label)}</p>\n<div class="own" dir="auto">${escapeHtml(text)}</div>`;

/** What a claim's verdict rests on; of a note, nothing. */
export function evidenceHtml(note: Note, language: string): string[] {
  if (note.evidence.length === 0) return isClaim(note) ? [`<p>${htmlLine(say('md_no_evidence'))}</p>`] : [];
  const items = note.evidence.map((piece) => evidenceItem(piece, language));
  return [`<p>${htmlLine(say('md_evidence'))}</p>\n<ul>${items.join('\n')}</ul>`];
}

function evidenceItem(piece: Evidence, language: string): string {
  const { stance, link, quote, note, title, passage } = piece;
  const about = evidenceAbout(piece, language);
  return [
    `<li>${say(`md_stance_${stance}`, htmlLink(title || link, passage ?? link))}`,
    ...(quote === '' ? [] : [`<blockquote dir="auto">${escapeHtml(quote)}</blockquote>`]),
    ...(note === '' ? [] : [`<div class="own" dir="auto">${escapeHtml(note)}</div>`]),
    ...(about.length === 0 ? [] : [`<p class="about">${about.join(' · ')}</p>`]),
    '</li>',
  ].join('');
}

function evidenceAbout({ finding, read, archived }: Evidence, language: string): string[] {
  return [
    ...(finding ? [htmlLine(findingWords(finding))] : []),
    ...(read ? [htmlLine(say('evidenceRead', dateInWords(read, language)))] : []),
    ...(archived ? [htmlLink(say('archivedCopy'), archived)] : []),
  ];
}
