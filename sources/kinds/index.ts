import { once } from '../../core/once.ts';
import { community } from './community.ts';
import { companies } from './companies.ts';
import { companiesTechnology } from './companies-technology.ts';
import { type Fact, readFacts } from './facts.ts';
import { intergovernmental } from './intergovernmental.ts';
import { knowledge } from './knowledge.ts';
import { media } from './media.ts';
import { platforms } from './platforms.ts';
import { pressSubjects } from './press-subjects.ts';
import { shops } from './shops.ts';
import { society } from './society.ts';
import { state } from './state.ts';
import { suffixFacts } from './suffixes.ts';

/** By the name of their file. */
export const tables = {
  community,
  companies,
  'companies-technology': companiesTechnology,
  intergovernmental,
  knowledge,
  media,
  platforms,
  'press-subjects': pressSubjects,
  shops,
  society,
  state,
};

/** All that we ship about publishers; which rule wins is the matter of `pattern.ts`, not of their order. */
export const facts = once((): readonly Fact[] => [
  ...suffixFacts(),
  ...Object.values(tables).flatMap(readFacts),
]);
