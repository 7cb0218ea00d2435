import { expect, test } from 'vitest';
import { readQuery } from '../../search/query.ts';
import { periods } from './pictures.ts';

test('a year and a half is shown in months, one after the other without a gap', () => {
  const months = periods('2021-11-30T10:00:00.000Z', '2022-02-01T00:00:00.000Z');
  expect(months.map(({ name }) => name)).toEqual(['2021-11', '2021-12', '2022-01', '2022-02']);
  const spans = months.map(({ find }) =>
    readQuery(find).clauses.map((clause) => (clause.is === 'made' ? [clause.not, clause.until] : null)),
  );
  expect(spans[1]).toEqual([
    [false, Date.UTC(2022, 0, 1)],
    [true, Date.UTC(2021, 11, 1)],
  ]);
});

test('many years are shown in years', () => {
  const years = periods('2015-05-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
  expect(years.map(({ name }) => name)).toEqual(Array.from({ length: 12 }, (_, at) => String(2015 + at)));
});
