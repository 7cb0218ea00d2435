import { type DocumentKind, documentKinds } from '../core/citation.ts';
import type { DocumentFact, SourceKind } from '../core/source.ts';
import { documentSections } from './documents.ts';
import { type Address, indexPatterns } from './pattern.ts';

/** What a rule says of the pages under its pattern. */
export interface DocumentSection {
  readonly pattern: string;
  readonly document: DocumentKind;
  readonly reason: string;
  readonly reviewed: string;
}

/**
 * Reads a table of sections.
 *
 * @throws on a line that is not of its form, since the table is ours.
 */
export function readSections(table: string): DocumentSection[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [pattern, document, reason, reviewed, ...more] = line.split('|').map((part) => part.trim());
      const known = documentKinds.find((kind) => kind === document);
      if (!known || !pattern || !reason || !reviewed || more.length > 0) {
        throw new Error(
          `Cannot read the section "${line.trim()}". Write it as: pattern | document | reason | date of review.`,
        );
      }
      return { pattern, document: known, reason, reviewed };
    });
}

const sectionAt = indexPatterns(
  readSections(documentSections).map((section) => [section.pattern, section] as const),
);

/** A form that addresses of one kind of document have, wherever they stand. */
interface AddressRule {
  readonly document: DocumentKind;
  /** Publishers of other kinds use the same words for other things; null: none does. */
  readonly publishers: ReadonlySet<SourceKind> | null;
  /** Of the path, decoded, in lower case, with a slash at both ends. */
  readonly path: RegExp;
  readonly reason: string;
}

const press = new Set<SourceKind>(['news', 'news-agency', 'magazine', 'broadcaster']);
const others = new Set<SourceKind>([
  'intergovernmental',
  'government',
  'legislature-court',
  'military',
  'party-campaign',
  'university',
  'think-tank',
  'advocacy-ngo',
  'company',
  'statistics-office',
]);

/** In the order in which they are tried: what names itself most narrowly comes first. */
export const addressRules: readonly AddressRule[] = [
  {
    document: 'sponsored',
    publishers: press,
    path: /\/(?:sponsored(?:-content)?|sponsor-content|paid-post|paidpost|partner-content|advertorial|brandvoice|brand-studio)\//,
    reason: 'The address names a section for what advertisers pay for.',
  },
  {
    document: 'fact-check',
    publishers: new Set<SourceKind>([...press, 'fact-checker']),
    path: /\/(?:fact-?checks?|fact-?checker|factchecking|faktencheck|fact_check)\//,
    reason: 'The address names a section for checks of statements.',
  },
  {
    document: 'opinion',
    publishers: press,
    path: /\/(?:opinions?|op-?eds?|columns|columnists?|columnas?|editorials?|kommentare?|meinung|opinion-contributors?|commentary|viewpoints?|tribunes?|opinioni|opini[oó]n)\//,
    reason: 'The address names a section for opinion.',
  },
  {
    document: 'interview',
    publishers: press,
    path: /\/(?:interviews?|entrevistas?|entretiens?)\//,
    reason: 'The address names a section for interviews.',
  },
  {
    document: 'video-audio',
    publishers: new Set<SourceKind>([...press, 'video']),
    path: /\/(?:videos?|podcasts?|audio|watch|shorts|embed|iplayer|sounds|programmes|episodes?)\//,
    reason: 'The address names a section for moving pictures or sound.',
  },
  {
    document: 'video-audio',
    publishers: new Set<SourceKind>(['video']),
    path: /^\/\d{5,}\/$/,
    reason: 'The address is that of one recording.',
  },
  {
    document: 'official-statement',
    publishers: new Set<SourceKind>(['intergovernmental', 'government', 'military', 'legislature-court']),
    path: /\/(?:speech(?:es)?|statements?|remarks|opinions_\d+\.htm|reden|discours|discursos)\//,
    reason: 'The address names a section for speeches or statements.',
  },
  {
    document: 'primary',
    publishers: new Set<SourceKind>(['intergovernmental', 'government', 'legislature-court', 'law-database']),
    path: /\/(?:official_texts_\d+\.htm|treat(?:y|ies)|resolutions?|judge?ments?|statutes?|legislation|hansard|transcripts?)\//,
    reason: 'The address names a section for treaties, laws, judgments or transcripts.',
  },
  {
    document: 'press-release',
    publishers: others,
    path: /\/(?:press-?releases?|news-?releases?|media-?releases?|press_releases?|pressemitteilung(?:en)?|communiques?(?:-de-presse)?|comunicados?(?:-de-prensa)?|presscorner)\//,
    reason: 'The address names a section for press releases.',
  },
  {
    document: 'encyclopedia-entry',
    publishers: new Set<SourceKind>(['wiki']),
    path: /^\/wiki\/(?!\p{L}+(?:_\p{L}+)?:[^_/])[^/]/u,
    reason: 'The address is that of one entry of a wiki.',
  },
  {
    document: 'forum-post',
    publishers: new Set<SourceKind>(['qa-forum', 'social', 'company', 'code-host', 'unknown']),
    path: /\/(?:questions\/\d+|q\/\d+|a\/\d+|comments\/[a-z\d]{4,}|threads\/[^/]*\d|topics?\/[^/]*\d|t\/[^/]+\/\d+|status(?:es)?\/\d+|showthread\.php|viewtopic\.php|discussions?\/\d+|issues\/\d+|item)\//,
    reason: 'The address is that of one thread or post.',
  },
  {
    document: 'blog-post',
    publishers: null,
    path: /\/blogs?\/[^/]+/,
    reason: 'The address names a blog.',
  },
  {
    document: 'dataset',
    publishers: null,
    path: /\.(?:csv|tsv|xlsx?|ods|sav|dta|parquet|geojson)\/$|\/datasets?\/[^/]+/,
    reason: 'The address is that of a table of data.',
  },
];

const blogHost = /^blogs?\./;
const isBlog = new Set<SourceKind>(['personal-blog']);

/** What kind of document an address leads to, as far as it tells; null: it does not. */
export function documentAt(address: Address, publisher: SourceKind): DocumentFact | null {
  const [section] = sectionAt(address);
  if (section && address.segments.length > 0) return byAddress(section.document, section.reason);
  const path = `/${address.segments.join('/')}/`.toLowerCase();
  const rule = addressRules.find(
    ({ publishers, path: form }) => (publishers === null || publishers.has(publisher)) && form.test(path),
  );
  if (rule) return byAddress(rule.document, rule.reason);
  if (address.segments.length > 0 && (blogHost.test(address.host) || isBlog.has(publisher)))
    return byAddress('blog-post', 'The host is kept for a blog.');
  return null;
}

const byAddress = (document: DocumentKind, reason: string): DocumentFact => ({
  document,
  by: 'address',
  reason,
});
