import { expect, test } from 'vitest';
import { english } from './english.ts';
import { weigh } from './weigh.ts';

/** For each rule a sentence of ours that it holds for, and one much like it that it does not hold for. */
const examples: Record<string, readonly [holds: string, not: string]> = {
  number: ['The bridge has 12 arches.', 'Ask about Article 5 of it.'],
  measure: ['It eats 40 percent of the budget.', 'It eats the budget.'],
  deed: ['The town sold the mill.', 'The town has a mill.'],
  attribution: ['The mayor denied it.', 'There are no claims on it.'],
  change: ['Rents rose in the valley.', 'Rents in the valley.'],
  comparison: ['The tower is taller than the church.', 'The tower is tall.'],
  happened: ['The river flooded the mill.', 'The river is dammed.'],
  date: ['The mill stands since spring.', 'The mill stands there.'],
  cause: ['Floods led to the dam.', 'Floods and the dam.'],
  universal: ['Nobody lives there.', 'Some live there.'],
  denial: ['The mill does not pay rent.', 'The mill pays rent.'],
  public: ['Parliaments decide on it.', 'Neighbours decide on it.'],
  fact: ['That is in fact the reason.', 'That is the reason.'],
  name: ['The road leads to Verona.', 'Verona lies there.'],
  long: [`${'The road leads on and on '.repeat(5)}.`, 'The road leads on and on.'],
  short: ['So it goes.', 'So it goes with every mill that stands on this river.'],
  question: ['Did the mill burn?', 'The mill burnt.'],
  opinion: ['I think the mill burnt.', 'The mill burnt.'],
  hedge: ['The mill perhaps burnt.', 'The mill burnt.'],
  demand: ['The town should pay.', 'The town pays.'],
  future: ['The town will pay.', 'The town pays.'],
  oneself: ['My mill burnt.', 'The mill burnt.'],
  ourselves: ['Our mill burnt.', 'The mill burnt.'],
  reader: ['Your mill burnt.', 'The mill burnt.'],
  judging: ['The mill was beautiful.', 'The mill was yellow.'],
  condition: ['If the mill burns, it rains.', 'When the mill burnt, it rained.'],
  instruction: ['Then open the lid.', 'The lid opens.'],
  talk: ['Your answer misses the mill.', 'The story misses the mill.'],
  code: ['Then mill.turn() is called.', 'Then the mill turns.'],
  leaning: ["That's where the mill stood.", 'The mill stood there.'],
  leading: ['The mayor answered:', 'The mayor answered.'],
  vague: ['Something burnt.', 'The mill burnt.'],
};

const heldFor = (sentence: string) => {
  const { because, against } = weigh(sentence, english.rules);
  return [...because, ...against].map(({ name }) => name);
};

test('every rule holds for what it is about and not for what is much like it', () => {
  expect(Object.keys(examples).sort()).toEqual(english.rules.map(({ name }) => name).sort());
  for (const [name, [holds, not]] of Object.entries(examples)) {
    expect(heldFor(holds), holds).toContain(name);
    expect(heldFor(not), not).not.toContain(name);
  }
});

test('typographic apostrophes read as straight ones', () => {
  expect(heldFor('The mill didn’t burn.')).toContain('denial');
});
