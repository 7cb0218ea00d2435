import { community } from './community.ts';
import { type Fact, readFacts } from './facts.ts';
import { intergovernmental } from './intergovernmental.ts';
import { knowledge } from './knowledge.ts';
import { media } from './media.ts';
import { platforms } from './platforms.ts';
import { society } from './society.ts';
import { state } from './state.ts';
import { suffixFacts } from './suffixes.ts';

/** All that we ship about publishers; which rule wins is the matter of `pattern.ts`, not of their order. */
export const facts: readonly Fact[] = [
  ...suffixFacts(),
  ...[intergovernmental, state, knowledge, media, society, community, platforms].flatMap(readFacts),
];
