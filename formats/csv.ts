import { findingWords } from '../core/finding-words.ts';
import { linkToWords } from '../core/link-to-words.ts';
import type { Note } from '../core/note.ts';
import { type Attribution, type AttributionItems, attributionItems, plainWriting } from './attribution.ts';
import { csvPieces } from './csv-cells.ts';
import { quotedWords, saidByInWords, verdictInWords } from './note-words.ts';
import { isClaim, type NotedPost, notedPosts, owedFor } from './noted-posts.ts';
import type { NotesExport } from './thread-export.ts';

/** A column: its name, by which it is found again, and what stands in it. */
type Column<R> = readonly [name: string, cell: (row: R) => string | number];

interface NoteRow {
  readonly note: Note;
  readonly noted: NotedPost;
  /** What the row owes, and the same in words: several columns ask. */
  readonly owed: Attribution;
  readonly items: AttributionItems;
}

/** What every row that quotes a post owes. */
const attribution: readonly Column<NoteRow>[] = [
  ['site', ({ noted }) => noted.post.site],
  ['title', ({ noted }) => noted.post.title],
  ['permalink', ({ owed }) => owed.permalink],
  // As written; where the page does not name one, the words for that.
  ['author', ({ owed, items }) => (owed.author?.name.trim() ? owed.author.name : items.author)],
  ['profile', ({ owed }) => owed.author?.profile ?? ''],
  ['licence', ({ owed, items }) => owed.licence?.name ?? items.licence],
  ['licence link', ({ owed }) => owed.licence?.url ?? ''],
  [
    'link to the words',
    ({ note }) => (quotedWords(note) === null ? '' : linkToWords(note.annotation.target)),
  ],
  ['changes', ({ items }) => items.excerpt],
  ['revision', ({ items }) => items.revision],
];

const judgement: readonly Column<NoteRow>[] = [
  ['id', ({ note }) => note.annotation.id],
  ['quote', ({ note }) => quotedWords(note) ?? ''],
  ['verdict', ({ note }) => verdictInWords(note) ?? ''],
  ['as of', ({ note }) => note.asOf ?? ''],
  ['wording', ({ note }) => note.annotation.wording],
  ['said by', ({ note, noted }) => saidByInWords(note, noted, plainWriting) ?? ''],
  ['comment', ({ note }) => note.annotation.comment],
  ['tags', ({ note }) => note.annotation.tags.join(', ')],
  ['created', ({ note }) => note.annotation.created],
  ['modified', ({ note }) => note.annotation.modified],
];

/** A row for every note. */
export const writeNotesCsv = (out: NotesExport) =>
  csvPieces(names([...judgement, ...attribution]), cells([...judgement, ...attribution], noteRows(out)));

type EvidenceRow = NoteRow & { readonly evidence: Note['evidence'][number] | null };
const evidence: readonly Column<EvidenceRow>[] = [
  ['stance', ({ evidence: one }) => one?.stance ?? ''],
  ['evidence', ({ evidence: one }) => one?.link ?? ''],
  ['evidence title', ({ evidence: one }) => one?.title ?? ''],
  ['evidence quote', ({ evidence: one }) => one?.quote ?? ''],
  ['evidence note', ({ evidence: one }) => one?.note ?? ''],
  ['evidence found', ({ evidence: one }) => (one?.finding ? findingWords(one.finding) : '')],
  ['evidence passage', ({ evidence: one }) => one?.passage ?? ''],
  ['evidence archived', ({ evidence: one }) => one?.archived ?? ''],
  ['evidence read', ({ evidence: one }) => one?.read ?? ''],
  ['evidence date', ({ evidence: one }) => one?.at ?? ''],
];

/** A row for every piece of evidence of every claim; for a claim without any, one. */
export function writeClaimsCsv(out: NotesExport): Generator<string> {
  const columns = [...judgement, ...evidence, ...attribution];
  return csvPieces(names(columns), cells(columns, evidenceRows(out)));
}

function* noteRows({ threads, language }: NotesExport): Generator<NoteRow> {
  for (const thread of threads)
    for (const noted of notedPosts(thread))
      for (const note of noted.notes) {
        const owed = owedFor(noted, note);
        yield { note, noted, owed, items: attributionItems(owed, plainWriting, language) };
      }
}

function* evidenceRows(out: NotesExport): Generator<EvidenceRow> {
  for (const row of noteRows(out)) {
    if (!isClaim(row.note)) continue;
    if (row.note.evidence.length === 0) yield { ...row, evidence: null };
    for (const one of row.note.evidence) yield { ...row, evidence: one };
  }
}

/** A row for every citation in a post with notes. */
export function* writeSourcesCsv({ threads }: NotesExport): Generator<string> {
  yield* csvPieces(
    [
      'thread',
      'post',
      'words',
      'link',
      'resource',
      'host',
      'name',
      'kind',
      'document',
      'standing',
      'word',
      'for what',
      'note',
    ],
    sourceRows(threads),
  );
}

function* sourceRows(threads: NotesExport['threads']): Generator<string[]> {
  for (const { thread, posts, sources } of threads)
    for (const { tag, post, text, standing } of sources)
      yield [
        thread.permalink,
        posts.find((row) => row.post.key === post)?.post.permalink ?? post,
        text,
        tag.source.link,
        tag.source.resource,
        tag.source.host,
        tag.fact.name ?? '',
        tag.fact.kind,
        tag.document?.document ?? '',
        standing ?? '',
        tag.word?.word ?? '',
        tag.word?.forWhat ?? '',
        tag.word?.note ?? '',
      ];
}

const names = (columns: readonly Column<never>[]) => columns.map(([name]) => name);
function* cells<R>(columns: readonly Column<R>[], rows: Iterable<R>): Generator<(string | number)[]> {
  for (const row of rows) yield columns.map(([, cell]) => cell(row));
}
