import type { Evidence } from '../core/claim.ts';
import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';
import { evidenceAbout, evidenceSays } from './evidence-in-words.ts';
import { escapeHtml, htmlLine, htmlWriting } from './html-text.ts';
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
  const { quote, note } = piece;
  const about = evidenceAbout(piece, htmlWriting, language);
  return [
    `<li>${evidenceSays(piece, htmlWriting)}`,
    ...(quote === '' ? [] : [`<blockquote dir="auto">${escapeHtml(quote)}</blockquote>`]),
    ...(note === '' ? [] : [`<div class="own" dir="auto">${escapeHtml(note)}</div>`]),
    ...(about.length === 0 ? [] : [`<p class="about">${about.join(' · ')}</p>`]),
    '</li>',
  ].join('');
}
