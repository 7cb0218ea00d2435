import { once } from '../core/once.ts';
import type { KindFact, Source } from '../core/source.ts';
import { formFact } from './form-of-address.ts';
import { facts } from './kinds/index.ts';
import { type Address, indexPatterns, readAddress } from './pattern.ts';
import { platformOf, registrableDomain } from './registrable-domain.ts';

const unknown: KindFact = {
  kind: 'unknown',
  pattern: null,
  name: null,
  reason: 'Our tables say nothing of this host.',
  reviewed: null,
};

const factsAt = once(() => indexPatterns(facts().map((fact) => [fact.pattern, fact] as const)));

/** What publishes a source, as far as our tables say; the first fact of several. */
export function kindOf(source: Source): KindFact {
  const address = readAddress(source.resource);
  return address ? kindsOf(source.host, address)[0] : unknown;
}

/**
 * What publishes an address: several facts where it holds pages of several kinds and does not tell them
 * apart. A host or section that is kept for one use (`forum.example.org`) tells more than a fact about
 * the wider host that it stands under.
 */
export function kindsOf(host: string, address: Address): readonly [KindFact, ...KindFact[]] {
  const [fact, ...others] = factsAt()(atHome(address));
  const form = formFact(address, fact ?? null);
  if (form) return [form];
  if (fact) return [fact, ...others];
  return [tenantOf(platformOf(host)) ?? unknown];
}

/** Firms that have a host of the same kind in most countries: what is told of `.com` holds for its sisters. */
const inManyCountries = new Set(['amazon', 'ebay', 'google']);

/** books.google.de as books.google.com, unless a fact of its own knows it. */
function atHome(address: Address): Address {
  const domain = registrableDomain(address.host);
  const [label = '', ...suffix] = (domain ?? '').split('.');
  if (!inManyCountries.has(label) || suffix.at(-1)?.length !== 2 || factsAt()(address).length > 0)
    return address;
  return { ...address, host: `${address.host.slice(0, -(domain as string).length)}${label}.com` };
}

/** For the thousands of platforms that only the Public Suffix List names. */
function tenantOf(platform: string | null): KindFact | null {
  if (platform === null || nameSellers.has(platform)) return null;
  return {
    kind: 'self-publishing',
    pattern: `.${platform}`,
    name: null,
    reason: `The Public Suffix List says that sites under ${platform} belong to different holders.`,
    reviewed: null,
  };
}

/** In the list's private section as well, but they sell names as a registry does: that tells nothing of a site. */
const nameSellers = new Set(
  `
  ae.org br.com cn.com co.com co.nl co.no com.de com.se de.com eu.com eu.org gb.net gr.com hu.net in.net it.com
  jp.net jpn.com mex.com ru.com sa.com se.net uk.com uk.net us.com us.org za.com
  `
    .trim()
    .split(/\s+/),
);
