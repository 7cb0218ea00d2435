import type { ListColumns } from '../../core/list.ts';
import { registrableDomain } from '../registrable-domain.ts';
import { listed, readAddressAs, readAddresses } from './host-of.ts';
import { hostOfPattern } from './rule.ts';
import type { Table } from './table.ts';

/** Names that tables give their columns, in small letters; the earlier in a row, the likelier. */
const known = {
  address: [
    'domain',
    'url',
    'urls',
    'host',
    'hostname',
    'website',
    'address',
    'site',
    'homepage',
    'web',
    'pattern',
    'source_url',
    'value',
    'link',
    'source',
    'outlet',
  ],
  rating: [
    'rating',
    'reliability',
    'verdict',
    'status',
    'label',
    'typology',
    'type',
    'category',
    'classification',
    'class',
    'credibility',
    'factual',
    'factuality',
    'factual_reporting',
    'grade',
    'group',
    'assessment',
    'score',
    'tier',
    'level',
    'tag',
    'tags',
    'bias',
    'judgement',
    'judgment',
    'evaluation',
    'quality',
  ],
  kind: ['kind'],
  scope: ['scope', 'section', 'applies to', 'applies_to'],
  reviewed: [
    'reviewed',
    'last reviewed',
    'updated',
    'last_updated',
    'last updated',
    'date',
    'year',
    'as of',
    'last',
  ],
  ref: [
    'ref',
    'reference',
    'wiki_url',
    'evidence',
    'source_link',
    'details',
    'mbfc_url',
    'review',
    'citation',
    'more info',
  ],
  note: [
    'note',
    'notes',
    'info',
    'summary',
    'comment',
    'comments',
    'description',
    'reason',
    'explanation',
    'source notes',
  ],
} as const;

/** A first guess at what the columns hold, by their names and by what stands in them, for the reader to mend. */
export function guessListColumns({ names, sample }: Pick<Table, 'names' | 'sample'>): ListColumns {
  const cells = (name: string) => {
    const at = names.indexOf(name);
    return sample.map((row) => row.cells[at] ?? '').filter((cell) => cell.trim() !== '');
  };
  const address = best(names, (name) => likeAddresses(name, cells(name), sample.length));
  const others = names.filter((name) => name !== address);
  // Of two or three columns without such a name, one that holds few words may be meant.
  const isSmall = names.length <= 3;
  const rating = best(others, (name) => likeRatings(name, cells(name), sample.length, isSmall));
  const further = rating === null ? [] : others.filter((name) => isAnother(name, rating)).slice(0, 2);
  const taken = new Set([address, rating, ...further]);
  const named = (words: readonly string[]) =>
    words.flatMap((word) => others.find((name) => !taken.has(name) && plain(name) === word) ?? [])[0] ??
    others.find(
      (name) =>
        !taken.has(name) &&
        words.includes(
          plain(name)
            .replace(/[^a-z ].*$/, '')
            .trim(),
        ),
    );
  const columns: { -readonly [K in keyof ListColumns]: ListColumns[K] } = {
    ratings: rating === null ? [] : [rating, ...further],
  };
  if (address !== null) columns.address = address;
  for (const field of ['kind', 'scope', 'reviewed', 'ref', 'note'] as const) {
    const name = named(known[field]);
    if (name === undefined) continue;
    columns[field] = name;
    taken.add(name);
  }
  return columns;
}

const plain = (name: string) => name.toLowerCase().trim();

function best(names: readonly string[], weigh: (name: string) => number): string | null {
  const weighed = names.map((name) => ({ name, weight: weigh(name) }));
  const top = weighed.reduce((a, b) => (b.weight > a.weight ? b : a), { name: '', weight: 0 });
  return top.weight > 0 ? top.name : null;
}

/** From 0: how many rows name a site of their own here. Links into one platform, or to one encyclopedia, are of another kind. */
function likeAddresses(name: string, cells: readonly string[], rows: number): number {
  const hosts = cells.map((cell) =>
    readAddresses(cell).flatMap((read) => ('pattern' in read ? hostOfPattern(read.pattern) : [])),
  );
  const named = hosts.filter((found) => found.length > 0);
  const sites = new Set(named.map(([host = '']) => registrableDomain(host) ?? host));
  if (named.length === 0 || named.length * 3 < cells.length) return 0;
  const distinct = sites.size / named.length;
  const byName = likeliness(name, known.address);
  return (named.length / rows) * (0.1 + 0.9 * distinct) * (1 + byName);
}

/** From 0: few words for many rows, or a number for each, under a name that ratings have. */
function likeRatings(name: string, cells: readonly string[], rows: number, isSmall: boolean): number {
  const words = cells.flatMap((cell) => listed(cell.trim()) ?? [cell.trim()]);
  if (words.length === 0 || words.some((word) => word.length > 100)) return 0;
  const distinct = new Set(words).size;
  const byName = likeliness(name, known.rating);
  const isWords =
    distinct <= Math.max(12, words.length / 8) && !words.every((word) => /^[\d.,%-]*$/.test(word));
  if (byName === 0 && (!isSmall || !isWords || words.some((word) => 'pattern' in readAddressAs(word))))
    return 0;
  return (
    (0.05 + 0.95 * Math.min(1, cells.length / Math.max(1, rows))) *
    Math.max(byName, 0.05) *
    (isWords ? 1 : 0.3)
  );
}

/** From 0 to 1, by the place of a name among those that are known; one with more words around it counts less. */
function likeliness(name: string, words: readonly string[]): number {
  const own = plain(name).replace(/[\s_.-]+/g, ' ');
  const exact = words.findIndex((word) => word.replace(/_/g, ' ') === own);
  if (exact >= 0) return 1 - exact / (2 * words.length);
  const parts = own.split(' ');
  const inside = words.findIndex((word) => parts.includes(word));
  return inside >= 0 ? 0.45 - inside / (4 * words.length) : 0;
}

/** "2nd type" beside "type". */
const isAnother = (name: string, rating: string) =>
  new RegExp(
    `^(?:2nd|3rd|second|third)[ _]${escaped(plain(rating))}$|^${escaped(plain(rating))}[ _]?[23]$`,
  ).test(plain(name));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
