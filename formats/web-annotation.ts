import type { TextSelector } from '../core/annotation.ts';
import type { Evidence } from '../core/claim.ts';
import type { Note } from '../core/note.ts';
import type { Author } from '../core/post.ts';
import { say } from '../core/words.ts';
import { codePointsUpTo } from './code-points.ts';
import { isClaim, type NotedPost, owedFor } from './noted-posts.ts';
import { iri } from './uri.ts';

/** The namespace of what W3C has no words for. A name, not a place: nothing is fetched from it. */
const ours = { scholium: 'urn:scholium:ns#' } as const;
export const webAnnotationContext = 'http://www.w3.org/ns/anno.jsonld';

export const context = [webAnnotationContext, ours] as const;

/**
 * A note as a Web Annotation. It names its context itself, so that it can be taken out of a file and stands alone.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function webAnnotation(note: Note, noted: NotedPost): object {
  const { annotation } = note;
  const id = noteIri(annotation.id);
  const bodies = bodiesOf(note);
  return {
    '@context': context,
    id,
    type: 'Annotation',
    motivation: annotation.motivation,
    created: annotation.created,
    modified: annotation.modified,
    canonical: id,
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targetOf(note, noted),
    ...(annotation.saidBy === null ? {} : { 'scholium:saidBy': annotation.saidBy }),
    ...(note.asOf === null ? {} : { 'scholium:asOf': note.asOf }),
  };
}

/** A name for a note that is the same wherever it is written down. */
const noteIri = (id: string) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
    ? `urn:uuid:${id}`
    : `urn:scholium:note:${encodeURIComponent(id.toWellFormed())}`;

function targetOf({ annotation: { target } }: Note, noted: NotedPost): object {
  const owed = owedFor(noted, { annotation: { target } } as Note);
  const { selector, reading } = target;
  const creator = owed.author && agent(owed.author);
  return {
    type: 'SpecificResource',
    source: iri(target.source),
    scope: iri(target.scope),
    ...(selector === null ? {} : { selector: selectorsOf(selector, noted, reading.textHash) }),
    state: { type: 'TimeState', sourceDate: reading.at },
    ...(owed.licence === null ? {} : { rights: iri(owed.licence.url) }),
    ...(creator ? { creator } : {}),
    ...(owed.revised === null ? {} : { modified: owed.revised }),
    'scholium:title': owed.title,
    'scholium:site': owed.site,
    'scholium:licence': owed.licence?.name ?? say('md_licence_not_stated'),
    ...(creator ? {} : { 'scholium:author': say('md_author_not_named') }),
    'scholium:changes': say('md_excerpt'),
  };
}

/** Null: the page says nothing of who wrote it. */
function agent({ name, profile }: Author): object | null {
  if (name.trim() === '' && profile === null) return null;
  return {
    type: 'Person',
    name: name.trim() === '' ? say('md_author_not_named') : name,
    ...(profile === null ? {} : { homepage: iri(profile) }),
  };
}

/** Where the text was kept as it was read, W3C's position too: it counts code points, which the offsets alone do not tell. */
function selectorsOf({ exact, prefix, suffix, start, end }: TextSelector, noted: NotedPost, hash: string) {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  const { text } = noted;
  if (text === null || text.hash !== hash || text.words.slice(start, end) !== exact) return [quote];
  const from = codePointsUpTo(text.words, start);
  const to = from + codePointsUpTo(exact, exact.length);
  return [quote, { type: 'TextPositionSelector', start: from, end: to }];
}

function bodiesOf(note: Note): object[] {
  const { comment, wording, tags } = note.annotation;
  const textual = (purpose: string, value: string, rest: object = {}) => ({
    type: 'TextualBody',
    purpose,
    value,
    ...rest,
  });
  return [
    ...(isClaim(note) ? [textual('assessing', note.verdict ?? 'to-check', { format: 'text/plain' })] : []),
    ...(comment === '' ? [] : [textual('commenting', comment, { format: 'text/markdown' })]),
    ...(wording === '' ? [] : [textual('describing', wording, { format: 'text/plain' })]),
    ...tags.map((tag) => textual('tagging', tag)),
    ...note.evidence.map(evidenceBody),
  ];
}

/** When she read the page, or gave it as evidence, and a copy of it. */
const stateOf = (sourceDate: string, archived: string | undefined) => ({
  type: 'TimeState',
  sourceDate,
  ...(archived === undefined ? {} : { cached: iri(archived) }),
});

function evidenceBody(piece: Evidence): object {
  const { link, stance, quote, note, at, title, read, archived, finding } = piece;
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: iri(link),
    created: at,
    ...(quote === '' ? {} : { selector: { type: 'TextQuoteSelector', exact: quote } }),
    ...(read === undefined && archived === undefined ? {} : { state: stateOf(read ?? at, archived) }),
    'scholium:stance': stance,
    ...(note === '' ? {} : { 'scholium:note': note }),
    ...(title === undefined ? {} : { 'scholium:title': title }),
    ...(finding === undefined ? {} : { 'scholium:finding': finding.kind }),
  };
}
