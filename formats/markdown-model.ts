import type { Evidence, Verdict } from '../core/claim.ts';
import { linkToWords } from '../core/link-to-words.ts';
import type { Note } from '../core/note.ts';
import { count, say } from '../core/words.ts';
import { attributionItems, attributionLine } from './attribution.ts';
import { sourceInWords, sourceLine } from './cited-in-words.ts';
import { dateInWords } from './date-in-words.ts';
import { evidenceAbout, evidenceSays } from './evidence-in-words.ts';
import {
  bareLink,
  item,
  link,
  markdownWriting,
  ownLines,
  plainLine,
  plainLines,
  quoted,
} from './markdown-text.ts';
import {
  asOfInWords,
  keptInWords,
  postInWords,
  quotedWords,
  saidByInWords,
  verdictInWords,
  wholeInWords,
} from './note-words.ts';
import { isClaim, type NotedPost, notedPosts, owedFor, owedForAll } from './noted-posts.ts';
import { type Markdown, type Model, markdown } from './template-values.ts';
import type { CitedSource, ThreadExport } from './thread-export.ts';

/** All that a template may ask for of a thread. Texts are plain and escaped when written; blocks are ready Markdown. */
export function markdownModel(thread: ThreadExport): Model {
  const { exported, tool, language, notes } = thread;
  const by = `${plainLine(tool.name)} ${plainLine(tool.version)}`;
  const written = say('md_exported', dateInWords(exported, language), by);
  const { title, site, permalink } = thread.thread;
  return {
    title,
    site,
    link: permalink,
    key: thread.thread.key,
    exported,
    tags: [...new Set(notes.flatMap(({ annotation }) => annotation.tags))],
    about: markdown([plainLine(site), bareLink(permalink), written].join(' · ')),
    posts: notedPosts(thread).map((post) => postModel(post, language)),
    sources: () => sourceItems(thread.sources),
    sourcesHeading: say('md_sources'),
    sourcesInPostHeading: say('md_sources_in_post'),
    labels: { wording: say('md_own_wording'), note: say('out_note'), toWords: say('md_to_words') },
  };
}

function postModel(noted: NotedPost, language: string): Model {
  const { post, notes, sources } = noted;
  const lines = new Set(owedForAll(noted).map((owed) => attributionLine(owed, markdownWriting, language)));
  return {
    heading: markdown(postInWords(noted, markdownWriting)),
    kind: post.kind ?? 'post',
    author: post.author?.name ?? '',
    score: post.score ?? '',
    link: post.permalink,
    published: post.published ?? '',
    attribution: [...lines].map(markdown),
    // Where quotes come from several revisions, each says which.
    notes: notes.map((note) => noteModel(note, noted, lines.size > 1, language)),
    sources: () => sources.map((source) => markdown(item(sourceLine(source)))),
    citations: () => sources.map((source) => markdown(sourceLine(source))),
  };
}

function noteModel(note: Note, noted: NotedPost, isOneOfSeveral: boolean, language: string): Model {
  const { annotation, verdict, evidence } = note;
  const words = quotedWords(note);
  const judged = verdictInWords(note);
  const asOf = asOfInWords(note, language);
  return {
    id: annotation.id,
    block: markdown(`^${annotation.id.replace(/[^A-Za-z0-9-]/g, '-')}`),
    isClaim: isClaim(note),
    quote: words ?? '',
    whole: words === null ? wholeInWords(note, noted) : '',
    words: () => markdown(words === null ? `**${wholeInWords(note, noted)}**` : quoted(plainLines(words))),
    revision: () => (isOneOfSeveral ? markdown(revisionInWords(note, noted, language)) : ''),
    kept: markdown(keptInWords(note, language) ?? ''),
    verdict: judged ?? '',
    verdictKey: isClaim(note) ? (verdict ?? 'to-check') : 'note',
    callout: isClaim(note) ? (verdict ? callouts[verdict] : 'todo') : 'note',
    judged: markdown(judged === null ? '' : [`**${judged}**`, asOf].filter(Boolean).join(' · ')),
    asOf: note.asOf ?? '',
    wording: annotation.wording,
    said: () => markdown(saidByInWords(note, noted, markdownWriting) ?? ''),
    comment: () => markdown(ownLines(annotation.comment).join('\n')),
    tags: annotation.tags,
    created: annotation.created,
    modified: annotation.modified,
    link: () => linkToWords(annotation.target),
    evidence: () => evidence.map((piece) => evidenceModel(piece, language)),
    items: () => noteItems(note, noted, language),
  };
}

const revisionInWords = (note: Note, noted: NotedPost, language: string) =>
  attributionItems(owedFor(noted, note), markdownWriting, language).revision;

function evidenceModel(piece: Evidence, language: string): Model {
  const { stance, link, quote, note, title = '', read = '', archived = '' } = piece;
  const says = markdown(evidenceSays(piece, markdownWriting));
  const about = markdown(evidenceAbout(piece, markdownWriting, language).join(' · '));
  return { stance, says, link, title, quote, note, read, archived, about };
}

/** Kinds of callouts that Obsidian has; their words are ours. */
const callouts: Readonly<Record<Verdict, string>> = {
  supported: 'success',
  mixed: 'warning',
  contradicted: 'failure',
  'lacks-context': 'info',
  'cannot-be-checked': 'question',
  opinion: 'quote',
};

function noteItems(note: Note, noted: NotedPost, language: string): Markdown[] {
  const { wording, tags, comment } = note.annotation;
  const said = saidByInWords(note, noted, markdownWriting);
  const items: string[] = [];
  if (wording.trim() !== '') items.push(item(say('md_own_wording'), plainLines(wording).join('\n')));
  if (said !== null) items.push(item(said));
  if (note.evidence.length > 0)
    items.push(
      item(say('md_evidence'), note.evidence.map((piece) => evidenceItem(piece, language)).join('\n')),
    );
  else if (isClaim(note)) items.push(item(say('md_no_evidence')));
  if (tags.length > 0) items.push(item(say('md_tags', tags.map(tagInWords).join(' '))));
  if (quotedWords(note) !== null) items.push(item(toWords(note)));
  if (ownLines(comment).length > 0) items.push(item(say('md_comment'), ownLines(comment).join('\n')));
  return items.map(markdown);
}

function evidenceItem(piece: Evidence, language: string): string {
  const { quote, note } = piece;
  const blocks = [
    quote === '' ? '' : quoted(plainLines(quote)),
    plainLines(note).join('\n'),
    evidenceAbout(piece, markdownWriting, language).join(' · '),
  ];
  return item(evidenceSays(piece, markdownWriting), ...blocks.filter((block) => block !== ''));
}

/** A link to the very words in the post. */
const toWords = ({ annotation: { target } }: Note) => link(say('md_to_words'), linkToWords(target));

/** One word, as note-taking programs want tags. */
const tagInWords = (tag: string) => `#${plainLine(tag).replaceAll(' ', '-')}`;

/** Every source once, in the order in which they are first cited, with all of the reader's word. */
function sourceItems(sources: readonly CitedSource[]): Markdown[] {
  const groups = Map.groupBy(sources, ({ tag }) =>
    JSON.stringify([sourceInWords(tag, plainLine), tag.word?.id]),
  );
  return [...groups.values()].map((cited) => {
    const tag = (cited[0] as CitedSource).tag;
    const words = [...sourceInWords(tag, plainLine), count('md_cited', cited.length)];
    const { forWhat = '', note = '' } = tag.word ?? {};
    if (forWhat.trim() !== '') words.push(say('md_for_what', plainLine(forWhat)));
    return markdown(item(words.join(' · '), ...(note.trim() === '' ? [] : [plainLines(note).join('\n')])));
  });
}
