import { parse } from 'tldts';
import { once } from '../core/once.ts';
import { readFacts } from './kinds/facts.ts';
import { platforms } from './kinds/platforms.ts';

/** Platforms that we know of and the Public Suffix List does not: each tenant is a publisher of its own. */
const platformHosts = once(() => new Set(readFacts(platforms).map((fact) => fact.pattern.slice(1))));

/**
 * What one publisher holds: the public suffix plus one label, the list's private section included, so
 * that foo.github.io stands for itself.
 *
 * @returns null for an IP address and for a public suffix itself.
 * @see https://publicsuffix.org/list/
 */
export function registrableDomain(host: string): string | null {
  return place(host).domain;
}

/** The platform that `host` is a tenant of, `github.io` for foo.github.io; null where it is none. */
export function platformOf(host: string): string | null {
  const { domain, platform } = place(host);
  return domain === null ? null : platform;
}

/** Whether names under `host` belong to different publishers: `co.uk`, `github.io`. */
export function isPublicSuffix(host: string): boolean {
  const { domain, suffix } = place(host);
  return domain === null && suffix === host;
}

/** Whether `host` is a name that the registries know, and no made-up top-level domain. */
export function isRegistered(host: string): boolean {
  const { domain, isIcann } = parse(host, { extractHostname: false });
  return domain !== null && isIcann === true;
}

function place(host: string): { domain: string | null; suffix: string | null; platform: string | null } {
  const { domain, publicSuffix, isPrivate } = parse(host, {
    allowPrivateDomains: true,
    extractHostname: false,
  });
  const own = ownPlatform(host, domain);
  if (own === host) return { domain: null, suffix: host, platform: null };
  if (own !== null) return { domain: tenant(host, own), suffix: own, platform: own };
  return { domain, suffix: publicSuffix, platform: isPrivate ? publicSuffix : null };
}

/** Our platforms are at most one label longer than a registrable domain: `sites.ex.com`. */
function ownPlatform(host: string, domain: string | null): string | null {
  if (domain === null) return null;
  if (platformHosts().has(domain)) return domain;
  const below = host === domain ? host : tenant(host, domain);
  return platformHosts().has(below) ? below : null;
}

function tenant(host: string, suffix: string): string {
  const labels = host.slice(0, -suffix.length - 1);
  return `${labels.slice(labels.lastIndexOf('.') + 1)}.${suffix}`;
}
