import type { Evidence } from '../core/claim.ts';
import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';
import { attributionLine } from './attribution.ts';
import { evidenceAbout, evidenceSays } from './evidence-in-words.ts';
import { markdownWriting, ownLines, plainLines, quoted } from './markdown-text.ts';
import { asOfInWords, quotedWords, verdictInWords } from './note-words.ts';
import { type NotedPost, notedPosts, owedFor } from './noted-posts.ts';
import type { NotesExport } from './thread-export.ts';
import { iri } from './uri.ts';

/** Whom the notes belong to: nobody who has an account. */
const user = 'acct:reader@scholium.invalid';

/**
 * Notes in the form that the Hypothesis client exports and imports: verdict, reasons and attribution are part
 * of each annotation's text, which is Markdown there too.
 *
 * @see https://h.readthedocs.io/en/latest/api-reference/v1/
 */
export function* writeHypothesis(out: NotesExport): Generator<string> {
  const head = {
    export_date: out.exported,
    export_userid: user,
    client_version: `${out.tool.name} ${out.tool.version}`,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"annotations":[`;
  let before = '\n';
  for (const thread of out.threads)
    for (const noted of notedPosts(thread))
      for (const note of noted.notes) {
        yield before + JSON.stringify(hypothesisAnnotation(note, noted, out.language));
        before = ',\n';
      }
  yield '\n]}\n';
}

function hypothesisAnnotation(note: Note, noted: NotedPost, language: string): object {
  const { id, created, modified, target, tags } = note.annotation;
  const { selector } = target;
  const uri = iri(target.scope);
  return {
    id,
    created,
    updated: modified,
    user,
    user_info: { display_name: null },
    uri,
    text: textOf(note, noted, language),
    tags,
    group: '__world__',
    permissions: { read: [user], admin: [user], update: [user], delete: [user] },
    target: [
      {
        source: uri,
        ...(selector === null
          ? {}
          : {
              selector: [
                {
                  type: 'TextQuoteSelector',
                  exact: selector.exact,
                  prefix: selector.prefix,
                  suffix: selector.suffix,
                },
              ],
            }),
      },
    ],
    document: { title: [noted.post.title] },
    links: { incontext: noted.post.permalink },
    hidden: false,
    flagged: false,
  };
}

function textOf(note: Note, noted: NotedPost, language: string): string {
  const { wording, comment } = note.annotation;
  const judged = [verdictInWords(note), asOfInWords(note, language)].filter((part) => part !== null);
  const evidence = note.evidence.map((piece) => evidenceOf(piece, language));
  return [
    ...(judged.length === 0 ? [] : [`**${judged.join(' · ')}**`]),
    ...(wording.trim() === '' ? [] : [`${say('md_own_wording')} ${plainLines(wording).join('\n')}`]),
    ...evidence,
    ...(comment.trim() === '' ? [] : [ownLines(comment).join('\n')]),
    ...(quotedWords(note) === null ? [] : [attributionLine(owedFor(noted, note), markdownWriting, language)]),
  ].join('\n\n');
}

function evidenceOf(piece: Evidence, language: string): string {
  const about = evidenceAbout(piece, markdownWriting, language);
  return [
    evidenceSays(piece, markdownWriting),
    ...(piece.quote === '' ? [] : [quoted(plainLines(piece.quote))]),
    ...(piece.note === '' ? [] : [plainLines(piece.note).join('\n')]),
    ...(about.length === 0 ? [] : [about.join(' · ')]),
  ].join('\n\n');
}
