import { associations } from './associations.ts';
import { community } from './community.ts';
import { companies } from './companies.ts';
import { companiesTechnology } from './companies-technology.ts';
import { type Fact, readFacts } from './facts.ts';
import { forums } from './forums.ts';
import { intergovernmental } from './intergovernmental.ts';
import { knowledge } from './knowledge.ts';
import { media } from './media.ts';
import { platforms } from './platforms.ts';
import { pressAmericas } from './press-americas.ts';
import { pressAsiaAfrica } from './press-asia-africa.ts';
import { pressEurope } from './press-europe.ts';
import { pressSubjects } from './press-subjects.ts';
import { scholarship } from './scholarship.ts';
import { shops } from './shops.ts';
import { society } from './society.ts';
import { software } from './software.ts';
import { state } from './state.ts';
import { states } from './states.ts';
import { suffixFacts } from './suffixes.ts';
import { universities } from './universities.ts';

/** By the name of their file. */
export const tables = {
  associations,
  community,
  companies,
  'companies-technology': companiesTechnology,
  forums,
  intergovernmental,
  knowledge,
  media,
  platforms,
  'press-americas': pressAmericas,
  'press-asia-africa': pressAsiaAfrica,
  'press-europe': pressEurope,
  'press-subjects': pressSubjects,
  scholarship,
  shops,
  society,
  software,
  state,
  states,
  universities,
};

/** All that we ship about publishers; which rule wins is the matter of `pattern.ts`, not of their order. */
export const facts: readonly Fact[] = [...suffixFacts(), ...Object.values(tables).flatMap(readFacts)];
