import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SegmentBuilder } from './build-segment.ts';
import { plainScan } from './plain-scan.ts';
import { property, readQuery } from './query.ts';
import { orders } from './ranking.ts';
import { scanned } from './scan.ts';
import { SearchIndex } from './search-index.ts';
import { fields, type SearchedNote } from './searched-note.ts';

const words = [
  'nato',
  'natos',
  'treaty',
  'treaties',
  'traety',
  'treat',
  'vote',
  "member's",
  'a',
  'élan',
  '北',
];
const word = fc.constantFrom(...words.map((each) => each.normalize('NFKD').replace(/\p{M}/gu, '')));
const properties = ['nato', 'nato_talks', 'law'].map((tag) => property('tag', tag));

const note = (id: string): fc.Arbitrary<SearchedNote> =>
  fc.record({
    id: fc.constant(id),
    modified: fc.integer({ min: 0, max: 3 }).map((day) => Date.UTC(2022, 0, 1 + day)),
    created: fc.integer({ min: 0, max: 400 }).map((day) => Date.UTC(2021, 0, 1 + day)),
    words: fc.tuple(...fields.map(() => fc.array(word, { maxLength: 5 }))),
    properties: fc.subarray(properties),
  });
const id = fc.constantFrom(...Array.from({ length: 12 }, (_, at) => `n${at}`));
const change = fc.oneof({ weight: 3, arbitrary: id.chain(note) }, { weight: 1, arbitrary: id });

const typedWord = fc.oneof(
  word,
  word.map((each) => each.slice(0, -1)),
  fc.constantFrom('traeties', 'treatys', 'nto', 'mebmer', 'voet', '1919s'),
);
const asked = fc.oneof(
  { weight: 3, arbitrary: typedWord },
  fc.array(word, { minLength: 1, maxLength: 3 }).map((each) => `"${each.join(' ')}"`),
  fc.array(typedWord, { minLength: 1, maxLength: 3 }).map((each) => `"${each.join(' ')}`),
  fc.constantFrom('tag:nato', 'tag:nat*', 'tag:law', 'after:2021', 'before:2021-06', 'tag:"nato talks"'),
);
const typed = fc
  .array(fc.tuple(fc.constantFrom('', '', '', '-'), asked), { maxLength: 3 })
  .map((all) => all.map(([minus, each]) => minus + each).join(' '));

test('the index answers as looking through every note would, whatever was written, changed and removed since it was built', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(id.chain(note), { selector: ({ id }) => id, maxLength: 10 }),
      fc.array(change, { maxLength: 8 }),
      typed,
      fc.constantFrom(...orders),
      fc.constantFrom(2, 50, 1000),
      (first, changes, query, order, most) => {
        const builder = new SegmentBuilder();
        for (const each of first.toSorted((a, b) => (a.id < b.id ? -1 : 1))) builder.add(each);
        const index = new SearchIndex(builder.finish());
        const live = new Map(first.map((each) => [each.id, each]));
        for (const each of changes) {
          if (typeof each === 'string') {
            index.remove(each);
            live.delete(each);
          } else {
            index.put(each);
            live.set(each.id, each);
          }
        }
        const { count, hits } = index.search(readQuery(query), { order, most });
        expect({ count, hits }).toEqual(
          plainScan([...live.values()].map(scanned), readQuery(query), { order, most }),
        );
        expect(index.size).toBe(live.size);
      },
    ),
    { numRuns: 1000 },
  );
});
