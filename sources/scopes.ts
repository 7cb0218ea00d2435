import type { KindFact, Scope } from '../core/source.ts';
import { bareHost } from './pattern.ts';
import { registrableDomain } from './registrable-domain.ts';

/** Below this depth a path tells one page from another, and no section. */
const deepestSection = 2;

/** What a word on a page may be kept on, and what it is kept on unless the reader says otherwise. */
export interface Scopes {
  readonly scopes: readonly Scope[];
  readonly scope: string;
}

/**
 * From the page out to what one publisher holds: the registrable domain, or the sub-host of a shared
 * platform. That last one is what a word is kept on, unless our tables name a publisher that holds less
 * than the domain (a directorate under europa.eu, a DOI prefix): then its place.
 *
 * @param resource an http(s) address, after unwrapping.
 */
export function scopesOf(resource: string, { pattern, name }: KindFact): Scopes {
  const url = new URL(resource);
  const host = bareHost(url.hostname);
  const domain = registrableDomain(host) ?? host;
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const scopes: Scope[] = [];
  if (segments.length > 0 || url.search) {
    scopes.push({ pattern: `${[host, ...segments].join('/')}${pageQuery(url, segments)}`, reach: 'page' });
  }
  const sections = Math.min(deepestSection, segments.length - (url.search ? 0 : 1));
  for (let depth = sections; depth > 0; depth--) {
    scopes.push({ pattern: [host, ...segments.slice(0, depth)].join('/'), reach: 'section' });
  }
  if (host !== domain) scopes.push({ pattern: host, reach: 'host' });
  scopes.push({ pattern: domain, reach: 'domain' });
  const isNarrower =
    pattern !== null && name !== null && /^[^.=]/.test(pattern) && pattern.length > domain.length;
  if (!isNarrower) return { scopes, scope: domain };
  return { scopes: withPlace(scopes, pattern), scope: pattern };
}

const pageQuery = (url: URL, segments: readonly string[]) =>
  url.search && (segments.length > 0 ? url.search : `/${url.search}`);

function withPlace(scopes: readonly Scope[], pattern: string): Scope[] {
  if (scopes.some((scope) => scope.pattern === pattern)) return [...scopes];
  const place: Scope = { pattern, reach: pattern.includes('/') ? 'section' : 'host' };
  const wider = scopes.findIndex((scope) => scope.reach !== 'page' && scope.pattern.length < pattern.length);
  return scopes.toSpliced(wider, 0, place);
}
