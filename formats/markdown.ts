import type { Evidence } from '../core/claim.ts';
import type { Note } from '../core/note.ts';
import type { Post } from '../core/post.ts';
import type { SourceTag } from '../core/source.ts';
import { count, say } from '../core/words.ts';
import { attributionItems, attributionOf, authorInWords } from './attribution.ts';
import { dateInWords } from './date-in-words.ts';
import { bareLink, item, link, ownLines, plainLine, plainLines, quoted } from './markdown-text.ts';
import type { CitedSource, ThreadExport } from './thread-export.ts';

/**
 * The notes on a thread as CommonMark. What pages and people said is escaped, so that it renders as the
 * same words; the reader's comments are her own Markdown and stay as written, each in a block of its own.
 */
export function writeMarkdown(thread: ThreadExport): string {
  const blocks = [
    ...front(thread),
    ...postsWithNotes(thread).flatMap((post) => postBlocks(post, thread)),
    ...sourceList(thread.sources),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const markdown = { text: plainLine, link };

/** A post whose notes are written; `kind` null: only its notes tell of it. */
interface NotedPost {
  readonly post: Pick<Post, 'key' | 'permalink' | 'site' | 'title' | 'author' | 'score' | 'published'> & {
    readonly kind: Post['kind'] | null;
  };
  readonly notes: readonly Note[];
}

function front({ thread, exported, tool, language }: ThreadExport): string[] {
  const written = say(
    'md_exported',
    dateInWords(exported, language),
    `${plainLine(tool.name)} ${plainLine(tool.version)}`,
  );
  return [
    `# ${plainLine(thread.title)}`,
    [plainLine(thread.site), bareLink(thread.permalink), written].join(' · '),
  ];
}

function postsWithNotes({ thread, posts, notes }: ThreadExport): NotedPost[] {
  const notesOn = Map.groupBy(notes, ({ annotation }) => annotation.target.post);
  const known = new Map<string, NotedPost['post']>(posts.map(({ post }) => [post.key, post]));
  for (const [key, [first]] of notesOn) {
    if (known.has(key) || !first) continue;
    const { source, reading } = first.annotation.target;
    const { author, score } = reading;
    const { title, site } = thread;
    known.set(key, { key, permalink: source, site, title, author, score, published: null, kind: null });
  }
  return [...known.values()]
    .map((post) => ({ post, notes: notesOn.get(post.key) ?? [] }))
    .filter(({ notes }) => notes.length > 0);
}

function postBlocks({ post, notes }: NotedPost, { sources, language }: ThreadExport): string[] {
  const owed = (note: Note) =>
    attributionItems(attributionOf(post, note.annotation.target.reading), markdown, language);
  const lines = new Set(
    notes.map((note) => {
      const { title, author, site, licence, excerpt, revision } = owed(note);
      return say('md_attribution', title, author, site, licence, excerpt, revision);
    }),
  );
  const cited = sources.filter((source) => source.post === post.key);
  return [
    heading(post),
    ...lines,
    // Where quotes come from several revisions, each says which.
    ...notes.flatMap((note) => noteBlocks(note, post, lines.size > 1 ? owed(note).revision : null, language)),
    ...(cited.length === 0 ? [] : [`### ${say('md_sources_in_post')}`, cited.map(citedSource).join('\n')]),
  ];
}

function heading({ kind, author, score }: NotedPost['post']): string {
  const name = authorInWords(author, { text: plainLine, link: plainLine });
  const by = say(`md_by_${kind ?? 'post'}`, name);
  return `## ${score === null ? by : say('md_with_score', by, score)}`;
}

function noteBlocks(
  note: Note,
  post: NotedPost['post'],
  revision: string | null,
  language: string,
): string[] {
  const { selector, whole } = note.annotation.target;
  const words =
    selector === null
      ? `**${say(`md_whole_${whole ?? post.kind ?? 'post'}`)}**`
      : quoted(plainLines(selector.exact));
  const items = noteItems(note, post);
  return [
    words,
    ...(revision === null ? [] : [revision]),
    ...keptDespiteLine(note, language),
    ...(isClaim(note) ? [verdictLine(note, language)] : []),
    ...(items.length === 0 ? [] : [items.join('\n')]),
  ];
}

/** Her quote is of the post as it was; what stands there now is another revision, which is not quoted. */
function keptDespiteLine({ annotation: { keptDespite } }: Note, language: string): string[] {
  if (!keptDespite) return [];
  const key = keptDespite.words === '' ? 'md_kept_though_gone' : 'md_kept_though_changed';
  return [say(key, dateInWords(keptDespite.at, language))];
}

const isClaim = ({ annotation }: Note) => annotation.motivation === 'assessing';

function verdictLine({ verdict, asOf }: Note, language: string): string {
  if (verdict === null) return `**${say('verdict_to_check')}**`;
  const judged = `**${say(`verdict_${verdict.replaceAll('-', '_')}`)}**`;
  return asOf === null ? judged : `${judged} · ${say('md_as_of', dateInWords(asOf, language))}`;
}

function noteItems(note: Note, post: NotedPost['post']): string[] {
  const { wording, tags, comment, saidBy, target } = note.annotation;
  const author = authorInWords(target.reading.author ?? post.author, { text: plainLine, link: plainLine });
  const items: string[] = [];
  if (wording.trim() !== '') items.push(item(say('md_own_wording'), plainLines(wording).join('\n')));
  if (saidBy !== null) items.push(item(say('md_said_by_quoted', plainLine(saidBy), author)));
  else if (isClaim(note)) items.push(item(say('md_said_by_author', author)));
  if (note.evidence.length > 0)
    items.push(item(say('md_evidence'), note.evidence.map(evidenceItem).join('\n')));
  else if (isClaim(note)) items.push(item(say('md_no_evidence')));
  if (tags.length > 0) items.push(item(say('md_tags', tags.map(tagInWords).join(' '))));
  if (ownLines(comment).length > 0) items.push(item(say('md_comment'), ownLines(comment).join('\n')));
  return items;
}

function evidenceItem({ stance, link: address, quote, note }: Evidence): string {
  const blocks = [quote === '' ? '' : quoted(plainLines(quote)), plainLines(note).join('\n')];
  return item(say(`md_stance_${stance}`, bareLink(address)), ...blocks.filter((block) => block !== ''));
}

/** One word, as note-taking programs want tags. */
const tagInWords = (tag: string) => `#${plainLine(tag).replaceAll(' ', '-')}`;

function citedSource({ tag, text, standing }: CitedSource): string {
  const { link: written, resource } = tag.source;
  const words = [link(text, written), ...sourceInWords(tag)];
  if (tag.document) words.push(say(`document_${tag.document.document.replaceAll('-', '_')}`));
  if (standing) words.push(say(`standing_${standing.replaceAll('-', '_')}`));
  if (resource !== written) words.push(say('md_leads_to', bareLink(resource)));
  return item(words.join(' · '));
}

/** Who it is, what it is, and the reader's word. */
function sourceInWords({ source, fact, depends, word }: SourceTag): string[] {
  const host = plainLine(source.host);
  return [
    fact.name === null ? host : `${plainLine(fact.name)} (${host})`,
    say(`kind_${depends.length > 0 ? 'depends' : fact.kind.replaceAll('-', '_')}`),
    ...(word === null ? [] : [say(`sourceWord_${word.word.replaceAll('-', '_')}`)]),
  ];
}

/** Every source once, in the order in which they are first cited, with all of the reader's word. */
function sourceList(sources: readonly CitedSource[]): string[] {
  const groups = Map.groupBy(sources, ({ tag }) => JSON.stringify([sourceInWords(tag), tag.word?.id]));
  if (groups.size === 0) return [];
  const items = [...groups.values()].map((cited) => {
    const tag = (cited[0] as CitedSource).tag;
    const words = [...sourceInWords(tag), count('md_cited', cited.length)];
    const { forWhat = '', note = '' } = tag.word ?? {};
    if (forWhat.trim() !== '') words.push(say('md_for_what', plainLine(forWhat)));
    return item(words.join(' · '), ...(note.trim() === '' ? [] : [plainLines(note).join('\n')]));
  });
  return [`## ${say('md_sources')}`, items.join('\n')];
}
