import { linkToWords } from '../core/link-to-words.ts';
import type { Note } from '../core/note.ts';
import { verdictShapes } from '../core/verdict-shape.ts';
import { say } from '../core/words.ts';
import { attributionItems, attributionLine } from './attribution.ts';
import { citationInWords, sourceInWords } from './cited-in-words.ts';
import { dateInWords } from './date-in-words.ts';
import { aroundHtml, historyHtml, quotationsHtml } from './html-around.ts';
import { dataType } from './html-data.ts';
import { evidenceHtml, own } from './html-evidence.ts';
import { style } from './html-style.ts';
import { escapeHtml, htmlLine, htmlLink, htmlWriting } from './html-text.ts';
import { writeJsonLd } from './json-ld.ts';
import {
  asOfInWords,
  keptInWords,
  postInWords,
  quotedWords,
  saidByInWords,
  verdictInWords,
  wholeInWords,
} from './note-words.ts';
import { type NotedPost, notedPosts, owedFor, owedForAll } from './noted-posts.ts';
import type { CitedSource, NotesExport, ThreadNotes } from './thread-export.ts';

/**
 * Notes as one page that needs nothing else: it asks for no file, runs no script, prints, and holds the notes
 * as JSON-LD besides, from which they can be imported again. Its policy lets a browser load and run nothing.
 */
export function* writeHtml(out: NotesExport): Generator<string> {
  const title = say('out_collection', out.tool.name);
  yield `<!doctype html>
<html lang="${escapeHtml(out.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${htmlLine(title)}</title>
<style>
${style}</style>
</head>
<body>
<header><h1>${htmlLine(title)}</h1><p>${htmlLine(
    say('md_exported', dateInWords(out.exported, out.language), `${out.tool.name} ${out.tool.version}`),
  )}</p></header>
<main>
`;
  for (const thread of out.threads) yield* threadHtml(thread, out.language);
  yield `</main>\n<script type="${dataType}">\n`;
  // No JSON of ours has this sign but in texts, and there the escape means the same.
  for (const piece of writeJsonLd(out)) yield piece.replaceAll('<', '\\u003c');
  yield '</script>\n</body>\n</html>\n';
}

function* threadHtml(thread: ThreadNotes, language: string): Generator<string> {
  const { title, site, permalink } = thread.thread;
  yield `<section class="thread">\n<h2 dir="auto">${htmlLink(title, permalink)}</h2>\n<p>${htmlLine(site)}</p>\n`;
  for (const noted of notedPosts(thread)) {
    yield `<article>\n<h3 dir="auto">${postInWords(noted, htmlWriting)}</h3>\n`;
    const revisions = owedForAll(noted);
    for (const owed of revisions)
      yield `<p class="attribution">${attributionLine(owed, htmlWriting, language)}</p>\n`;
    for (const note of noted.notes)
      yield noteHtml(note, noted, thread, { isOneOfSeveral: revisions.length > 1, language });
    if (noted.sources.length > 0) yield sourcesHtml(noted.sources);
    yield '</article>\n';
  }
  yield quotationsHtml(thread, language);
  yield '</section>\n';
}

interface Telling {
  /** Where quotes come from several revisions, each says which. */
  readonly isOneOfSeveral: boolean;
  readonly language: string;
}

function noteHtml(
  note: Note,
  noted: NotedPost,
  thread: ThreadNotes,
  { isOneOfSeveral, language }: Telling,
): string {
  const { wording, tags, comment } = note.annotation;
  const words = quotedWords(note);
  const kept = keptInWords(note, language);
  const said = saidByInWords(note, noted, htmlWriting);
  const parts = [
    words === null
      ? `<p><strong>${htmlLine(wholeInWords(note, noted))}</strong></p>`
      : `<blockquote dir="auto">${escapeHtml(words)}</blockquote>\n<p class="about">${toWords(note)}</p>`,
    ...(isOneOfSeveral
      ? [`<p>${attributionItems(owedFor(noted, note), htmlWriting, language).revision}</p>`]
      : []),
    ...(kept === null ? [] : [`<p>${htmlLine(kept)}</p>`]),
    ...verdictHtml(note, language),
    ...(wording.trim() === '' ? [] : [own(say('md_own_wording'), wording)]),
    ...(said === null ? [] : [`<p>${said}</p>`]),
    ...evidenceHtml(note, language),
    ...aroundHtml(note, thread, language),
    ...historyHtml(note, language),
    ...(tags.length === 0
      ? []
      : [`<p>${say('md_tags', tags.map((tag) => `#${htmlLine(tag)}`).join(' '))}</p>`]),
    ...(comment.trim() === '' ? [] : [own(say('md_comment'), comment)]),
  ];
  return `<section class="note" id="${escapeHtml(note.annotation.id)}">\n${parts.join('\n')}\n</section>\n`;
}

/** A link to the very words in the post. */
const toWords = ({ annotation: { target } }: Note) => htmlLink(say('md_to_words'), linkToWords(target));

function verdictHtml(note: Note, language: string): string[] {
  const verdict = verdictInWords(note);
  if (verdict === null) return [];
  const asOf = asOfInWords(note, language);
  const words = `<strong>${htmlLine(verdict)}</strong>${asOf === null ? '' : ` · ${htmlLine(asOf)}`}`;
  return [`<p class="verdict ${note.verdict ?? 'to-check'}">${shapeHtml(note)} ${words}</p>`];
}

/** Beside its word: filled where evidence is attached, else an outline. */
function shapeHtml({ verdict, evidence }: Note): string {
  const { outline, solid } = verdictShapes[verdict ?? 'to-check'];
  const isSolid = solid !== '' && (verdict === null || evidence.length > 0);
  const inside = isSolid ? `<path d="${solid}" fill="currentColor"/>` : '';
  return `<svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">${inside}<path d="${outline}"/></svg>`;
}

function sourcesHtml(sources: readonly CitedSource[]): string {
  const items = sources.map((cited) => {
    const { source } = cited.tag;
    const words = [
      htmlLink(cited.text, source.link),
      ...sourceInWords(cited.tag, htmlLine),
      ...citationInWords(cited),
    ];
    if (source.resource !== source.link)
      words.push(say('md_leads_to', htmlLink(source.resource, source.resource)));
    return `<li dir="auto">${words.join(' · ')}</li>`;
  });
  return `<h4>${htmlLine(say('md_sources_in_post'))}</h4>\n<ul>${items.join('\n')}</ul>\n`;
}
