import type { KindFact, Source } from '../core/source.ts';
import { facts } from './kinds/index.ts';
import { indexPatterns, readAddress } from './pattern.ts';
import { platformOf } from './registrable-domain.ts';

const unknown: KindFact = {
  kind: 'unknown',
  pattern: null,
  name: null,
  reason: 'Our tables say nothing of this host.',
  reviewed: null,
};

const factAt = indexPatterns(facts.map((fact) => [fact.pattern, fact] as const));

/** What publishes a source, as far as our tables say. */
export function kindOf(source: Source): KindFact {
  const address = readAddress(source.resource);
  return (address && factAt(address)) ?? tenantOf(platformOf(source.host)) ?? unknown;
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
