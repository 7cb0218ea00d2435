import type { KindFact, SourceKind } from '../core/source.ts';
import type { Address } from './pattern.ts';
import { isRegistered } from './registrable-domain.ts';

/** A use that a host or a section is kept for, and that its address names. */
interface AddressForm {
  readonly kind: SourceKind;
  /** Of the first label of a host that has at least three. */
  readonly label: RegExp | null;
  /** Of the path, in lower case, with a slash at both ends. */
  readonly path: RegExp | null;
  /** Whether it holds on hosts as well of which our tables know who keeps them. */
  readonly withinKnown: boolean;
  readonly reason: string;
}

/** In the order in which they are tried. */
export const addressForms: readonly AddressForm[] = [
  {
    kind: 'qa-forum',
    label:
      /^(?:forums?|foren|foros?|community|communities|discuss|discussions?|discourse|boards?|bbs|answers)\d?$/,
    path: null,
    withinKnown: true,
    reason: 'The host is named as a forum.',
  },
  {
    kind: 'qa-forum',
    label: null,
    path: /\/(?:viewtopic|viewforum|showthread|showpost|forumdisplay|printthread)\.php\/|^\/(?:forums|foren|foros|bbs|communityserver|ubbthreads(?:\.php)?|phpbb\d?|vbulletin|smf|xenforo)\/|\/threads\/[^/]+\.\d+\//,
    withinKnown: true,
    reason: 'The address has the form of a forum’s.',
  },
  {
    kind: 'wiki',
    label: /^wikis?\d?$/,
    path: /^\/(?:wiki|mediawiki|dokuwiki)\/|^\/w\/index\.php\//,
    withinKnown: false,
    reason: 'The address has the form of a wiki’s.',
  },
  {
    kind: 'code-host',
    label:
      /^(?:git|gitlab|gitea|svn|cvs|hg|bugs?|bugzilla|jira|trac|issues|packages|repo|docs?|documentation|developers?|javadoc)$/,
    path: /^\/(?:javadoc|apidocs?|api-docs)\/|\.git\/$/,
    withinKnown: false,
    reason: 'The address names code or its documentation.',
  },
  {
    kind: 'qa-forum',
    label: /^(?:lists?|mailman|listserv|groups|news-?groups?)$/,
    path: /^\/(?:pipermail|mailman|list-archives?|mailing-lists?)\//,
    withinKnown: false,
    reason: 'The address has the form of a mailing list’s.',
  },
  {
    kind: 'shop',
    label: /^(?:shop|store|boutique|tienda)$/,
    path: /^\/(?:shop|store|cart)\/|\/collections\/[^/]+\/products\//,
    withinKnown: false,
    reason: 'The address names a shop.',
  },
  {
    kind: 'library-archive',
    label: /^(?:library|libraries|lib|archives?|museum|digital-?collections?|collections)$/,
    path: null,
    withinKnown: false,
    reason: 'The host is named as a library, an archive or a museum.',
  },
  {
    kind: 'company',
    label: /^(?:helpdesk|kb|investors?|pricing)$/,
    path: /^\/(?:products?|pricing|product-category)\/[^/]+\/|^\/pricing\//,
    withinKnown: false,
    reason: 'The address is that of a maker’s or seller’s page about its products.',
  },
];

/** Kinds whose hosts may well keep a forum, and are something else themselves. */
const mayKeepForum = new Set<SourceKind>([
  'company',
  'shop',
  'code-host',
  'reference',
  'magazine',
  'advocacy-ngo',
  'video',
]);

/** The fact that an address's own form tells, where it tells more than the fact our tables have; null: it does not. */
export function formFact({ host, segments }: Address, known: KindFact | null): KindFact | null {
  if (!isRegistered(host)) return null;
  const labels = host.split('.');
  const label = labels.length > 2 ? (labels[0] as string) : '';
  const path = `/${segments.join('/')}/`.toLowerCase();
  for (const form of addressForms) {
    if (known && !(form.withinKnown && mayKeepForum.has(known.kind))) continue;
    const byLabel = form.label?.test(label) === true && known?.pattern !== host;
    const byPath = form.path?.test(path) === true && !known?.pattern?.includes('/');
    if (!byLabel && !byPath) continue;
    return {
      kind: form.kind,
      pattern: byLabel ? host : `${host}/${segments[0]}`,
      name: known?.name ?? null,
      reason: form.reason,
      reviewed: null,
    };
  }
  return null;
}
