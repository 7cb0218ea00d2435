import type { Challenge } from '../core/challenge.ts';
import type { Comparison } from '../core/comparison.ts';
import type { Compared } from '../core/finding.ts';
import { failedWords, findingWords, weightsIn } from '../core/finding-words.ts';
import type { Note } from '../core/note.ts';
import type { Post } from '../core/post.ts';
import type { PostRow } from '../core/tables.ts';
import { otherEnd, type Tie } from '../core/tie.ts';
import { say } from '../core/words.ts';
import { attributionLine, attributionOf } from './attribution.ts';
import { dateInWords } from './date-in-words.ts';
import { escapeHtml, htmlLine, htmlLink, htmlWriting } from './html-text.ts';
import type { ThreadNotes } from './thread-export.ts';

/** What other posts say of a claim, by a way to them, and who disputes it, in their words. */
export function aroundHtml({ annotation }: Note, { around, notes }: ThreadNotes, language: string): string[] {
  const ties = around.ties.flatMap((tie) => tieItem(tie, annotation.id, notes));
  const challenges = around.challenges.filter((one) => one.annotation === annotation.id);
  const items = [...ties, ...challenges.map((one) => challengeItem(one, language))];
  return items.length === 0 ? [] : [`<ul class="around">${items.join('\n')}</ul>`];
}

/** The other claim's words stand with their attribution where it stands. */
function tieItem(tie: Tie, id: string, notes: readonly Note[]): string[] {
  const other = notes.find(({ annotation }) => annotation.id === otherEnd(tie, id));
  if (!other || tie.says === 'neither') return [];
  const author = other.annotation.target.reading.author?.name.trim() || say('md_author_not_named');
  const link = `<a href="#${escapeHtml(other.annotation.id)}">${htmlLine(author)}</a>`;
  return [`<li><strong>${htmlLine(say(`tie_${tie.says}`))}</strong> · ${link}</li>`];
}

function challengeItem({ post, words, state, at }: Challenge, language: string): string {
  const said = htmlLine(say(state === 'open' ? 'disputedOpen' : 'disputedAnswered'));
  return `<li><strong>${said}</strong><blockquote dir="auto">${escapeHtml(words)}</blockquote>${owed(post, at, language)}</li>`;
}

/** What is owed to whoever wrote a post that was read at `at`. */
const owed = (post: Post, at: string, language: string) =>
  `<p class="attribution">${attributionLine(attributionOf(post, { ...post, at }), htmlWriting, language)}</p>`;

/** Every judgement with its date, where there was more than one. */
export function historyHtml({ judgements }: Note, language: string): string[] {
  if (judgements.length < 2) return [];
  const words = judgements.map(({ verdict, at }) => {
    const judged = verdict ? say(`verdict_${verdict.replaceAll('-', '_')}`) : say('verdictTakenBack');
    return `${dateInWords(at, language)}: ${judged}`;
  });
  return [`<p class="about">${htmlLine(say('judgedBefore', words.join('; ')))}</p>`];
}

/** The thread's quotations and what they were found to be; empty where none was compared. */
export function quotationsHtml({ around, posts }: ThreadNotes, language: string): string {
  if (around.comparisons.length === 0) return '';
  const byKey = new Map(posts.map((row) => [row.post.key, row]));
  const items = around.comparisons.map((row) => quotationItem(row, byKey, language));
  return `<article>\n<h3>${htmlLine(say('ledgerQuotations'))}</h3>\n<ul>${items.join('\n')}</ul>\n</article>\n`;
}

function quotationItem(
  { quote, finding, source, post, way, at, failed }: Comparison,
  posts: ReadonlyMap<string, PostRow>,
  language: string,
): string {
  const weights = weightsIn(finding);
  const passage = 'passage' in finding && finding.kind !== 'verbatim' ? finding.passage : null;
  const quoting = posts.get(post);
  const compared = htmlLine(say(`compared_${way.replaceAll('-', '_')}`, dateInWords(at, language)));
  const since = failed ? ` · ${htmlLine(failedWords(failed, dateInWords(failed.at, language)))}` : '';
  return [
    `<li class="quotation"><blockquote dir="auto">${escapeHtml(quote)}</blockquote>`,
    `<p><strong>${htmlLine(findingWords(finding))}</strong>${weights && `: ${htmlLine(weights)}`}</p>`,
    passage ? passageHtml(passage) : '',
    `<p class="about">${placeHtml(source, posts)} · ${compared}${since}</p>`,
    quoting ? owed(quoting.post, quoting.readAt, language) : '',
    '</li>',
  ].join('');
}

const passageHtml = ({ before, words, after }: Compared['passage']) =>
  `<blockquote dir="auto">${escapeHtml(`${before} `)}<strong>${escapeHtml(words)}</strong>${escapeHtml(` ${after}`)}</blockquote>`;

/** What it was compared with. */
function placeHtml(source: Comparison['source'], posts: ReadonlyMap<string, PostRow>): string {
  if (source.kind === 'page') return htmlLink(source.title || source.link, source.link);
  const author = posts.get(source.post)?.post.author?.name.trim();
  return htmlLink(author || source.permalink, source.permalink);
}
