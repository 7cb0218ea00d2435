import { once } from '../core/once.ts';
import type { KindFact, Scope } from '../core/source.ts';
import { facts } from './kinds/index.ts';
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
export function scopesOf(resource: string, fact: KindFact): Scopes {
  const url = new URL(resource);
  const host = bareHost(url.hostname);
  const domain = registrableDomain(host) ?? host;
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const scopes: Scope[] = [];
  scopes.push({ pattern: `${[host, ...segments].join('/')}${url.search || '?'}`, reach: 'page' });
  const sections = Math.min(deepestSection, segments.length - (url.search ? 0 : 1));
  for (let depth = sections; depth > 0; depth--) {
    scopes.push({ pattern: [host, ...segments.slice(0, depth)].join('/'), reach: 'section' });
  }
  if (host !== domain) scopes.push({ pattern: host, reach: 'host' });
  scopes.push({ pattern: domain, reach: 'domain' });
  const offered = scopes.filter((scope) => scope.pattern.length <= longestPattern);
  const own = ownPlace(host, domain, fact);
  return own === null ? { scopes: offered, scope: domain } : { scopes: withPlace(offered, own), scope: own };
}

/** As long as a row may hold. */
const longestPattern = 2000;

/** The place of a publisher that holds less than the domain; null: nobody in our tables does. */
function ownPlace(host: string, domain: string, { kind, pattern, name }: KindFact): string | null {
  const place = pattern?.replace(/^=/, '') ?? '';
  if (name !== null && !place.startsWith('.') && place.length > domain.length) return place;
  // Others under this domain are known as publishers of their own: then this host may be one too.
  return kind === 'unknown' && host !== domain && sharedDomains().has(domain) ? host : null;
}

const sharedDomains = once(
  () =>
    new Set(
      facts().flatMap(({ pattern, name }) => {
        const host = pattern.replace(/^=/, '').split('/')[0] as string;
        const domain = name === null ? null : registrableDomain(host);
        return domain !== null && domain !== host ? domain : [];
      }),
    ),
);

function withPlace(scopes: readonly Scope[], pattern: string): Scope[] {
  if (scopes.some((scope) => scope.pattern === pattern)) return [...scopes];
  const place: Scope = { pattern, reach: pattern.includes('/') ? 'section' : 'host' };
  const wider = scopes.findIndex((scope) => scope.reach !== 'page' && scope.pattern.length < pattern.length);
  return scopes.toSpliced(wider, 0, place);
}
