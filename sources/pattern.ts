import { isPublicSuffix, platformOf } from './registrable-domain.ts';

/** Where a page stands, as patterns see it: no port, user or fragment. */
export interface Address {
  /** Lower case, A-labels, without `www.` or a trailing dot. */
  readonly host: string;
  /** Percent-decoded, without empty ones. */
  readonly segments: readonly string[];
  /** The parameters in the order of the alphabet, without "?"; empty: none. */
  readonly query: string;
}

/**
 * What a rule covers. `page`: that page alone, `host/path?query` (a page without a query ends in `?`); `exact`: that host alone, `=host[/path]`;
 * `within`: the host and its subdomains, `host[/path]`; `under`: every host below a suffix, `.suffix`.
 */
interface Pattern extends Address {
  readonly reach: 'page' | 'exact' | 'within' | 'under';
}

/** Null where `url` is no absolute address with a host. */
export function readAddress(url: string): Address | null {
  const parsed = URL.parse(url);
  return parsed?.hostname ? addressOf(parsed) : null;
}

const addressOf = (url: URL): Address => ({
  host: bareHost(url.hostname),
  segments: readSegments(url.pathname),
  query: url.search.slice(1).split('&').sort().join('&'),
});

/** Without `www.` and a trailing dot: `www.example.org.` and `example.org` are one host. */
export function bareHost(host: string): string {
  const named = host.toLowerCase().replace(/\.+$/, '');
  const rest = named.startsWith('www.') ? named.slice(4) : '';
  return rest.includes('.') ? rest : named;
}

/**
 * Finds the entries that fit an address best: the longest host, then the longest path, then the narrower
 * reach. Several where they have one pattern, in the order given; a pattern that cannot be read is left out.
 */
export function indexPatterns<T>(
  entries: Iterable<readonly [pattern: string, entry: T]>,
): (address: Address) => readonly T[] {
  // In one table, with the host before each place: a table for each of thousands of hosts weighs ten times as much.
  const rules = new Map<string, T[]>();
  /** How many segments the longest rule for a host has. */
  const depths = new Map<string, number>();
  for (const [written, entry] of entries) {
    const pattern = readPattern(written);
    if (!pattern) continue;
    const { host, reach, segments } = pattern;
    const place = key(host, reach, pattern, segments.length);
    rules.set(place, [...(rules.get(place) ?? []), entry]);
    depths.set(host, Math.max(depths.get(host) ?? 0, segments.length));
  }

  return (address) => {
    const { host, segments } = address;
    // A rule for the owner of a platform says nothing of the tenants, unless it is written `.suffix`.
    const platform = platformOf(host);
    for (const candidate of hostAndParents(host)) {
      const deepest = depths.get(candidate);
      if (deepest === undefined) continue;
      const reaches = reachesOf(host, candidate, platform);
      for (let depth = Math.min(deepest, segments.length); depth >= 0; depth--) {
        for (const reach of reaches) {
          const found = rules.get(key(candidate, reach, address, depth));
          if (found && (reach !== 'page' || depth === segments.length)) return found;
        }
      }
    }
    return [];
  };
}

/** Null for what is no pattern. A bare host that is a public suffix means that host alone. */
export function readPattern(written: string): Pattern | null {
  const sign = written[0];
  const rest = sign === '=' || sign === '.' ? written.slice(1) : written;
  const url = URL.parse(`http://${rest}`);
  // What stands before the path is a host and no more: no user.
  if (!url || /#|^[^/?]*@/.test(rest) || !/^[^/?]/.test(rest)) return null;
  const address = addressOf(url);
  if (url.search || rest.endsWith('?'))
    return sign === '=' || sign === '.' ? null : { ...address, reach: 'page' };
  if (sign === '.') return address.segments.length === 0 ? { ...address, reach: 'under' } : null;
  const exact = sign === '=' || isPublicSuffix(address.host);
  return { ...address, reach: exact ? 'exact' : 'within' };
}

function reachesOf(host: string, candidate: string, platform: string | null): readonly Pattern['reach'][] {
  if (candidate === host) return ['page', 'exact', 'within'];
  return platform !== null && candidate.length <= platform.length ? ['under'] : ['within', 'under'];
}

/** An IP address has parents too, but no pattern can name one: the URL parser reads `3.4` as 3.0.0.4. */
export function* hostAndParents(host: string): Generator<string> {
  yield host;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) yield host.slice(dot + 1);
}

/** A space cannot stand in a host or a reach, and a segment's own slash stays encoded, so that keys are unambiguous. */
function key(
  host: string,
  reach: Pattern['reach'],
  { segments, query }: Omit<Address, 'host'>,
  depth: number,
): string {
  const path = segments.slice(0, depth).join('/');
  return reach === 'page' ? `${host} page ${path}?${query}` : `${host} ${reach} ${path}`;
}

function readSegments(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeSegment);
}

function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment).replaceAll('/', '%2F');
  } catch {
    return segment; // "%zz" or a half of a character: then it means itself.
  }
}
