import { expect, test } from 'vitest';
import { SegmentBuilder } from './build-segment.ts';
import { listProperty } from './list-property.ts';
import { SearchIndex } from './search-index.ts';
import { fields } from './searched-note.ts';

const note = (id: string, modified: number, properties: string[]) => ({
  id,
  modified,
  created: 0,
  words: fields.map(() => []),
  properties,
});

test('the values of a property are counted over indexed and newer notes, without those that went', () => {
  const builder = new SegmentBuilder();
  builder.add(note('a', 1, [':as=law', ':as=NATO']));
  builder.add(note('b', 2, [':as=NATO', ':tag=nato']));
  builder.add(note('c', 3, [':as=law']));
  const index = new SearchIndex(builder.finish());
  index.put(note('d', 9, [':as=NATO']));
  index.put(note('c', 4, [':as=vote']));
  index.remove('a');
  expect(listProperty(index, ':as=')).toEqual([
    { value: 'NATO', notes: 2, modified: 9 },
    { value: 'vote', notes: 1, modified: 4 },
  ]);
});
