import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeIn } from './foreign-note.ts';

const { TZ = 'UTC' } = process.env;
beforeAll(() => {
  process.env.TZ = 'America/New_York';
});
afterAll(() => {
  process.env.TZ = TZ;
});

test.each([
  ['2022-01-24T10:00:00Z', '2022-01-24T10:00:00.000Z'],
  ['2022-01-24T10:00:00+0100', '2022-01-24T09:00:00.000Z'],
  ['2022-01-24 10:00:00+00:00', '2022-01-24T10:00:00.000Z'],
  ['Mon, 24 Jan 2022 10:00:00 GMT', '2022-01-24T10:00:00.000Z'],
  ['Jan 24 2022 10:00 EST', '2022-01-24T15:00:00.000Z'],
  ['Mon Jan 24 2022 10:00:00 GMT+0100 (CET)', '2022-01-24T09:00:00.000Z'],
  // Without a zone.
  ['2022-01-24', '2022-01-24T00:00:00.000Z'],
  ['2022-01-24 10:00', '2022-01-24T10:00:00.000Z'],
  ['2022/01/24 10:00', '2022-01-24T10:00:00.000Z'],
  ['January 24, 2022 3:45:21 PM', '2022-01-24T15:45:21.000Z'],
  ['24 January 2022', '2022-01-24T00:00:00.000Z'],
  ['1/24/2022', '2022-01-24T00:00:00.000Z'],
  // Day first.
  ['24.01.2022', '2022-01-24T00:00:00.000Z'],
  ['4.1.2022', '2022-01-04T00:00:00.000Z'],
  ['04.01.2022, 13:05', '2022-01-04T13:05:00.000Z'],
])('the time %j is the same wherever it is read', (written, at) => {
  expect(new Date(2022, 0, 24).toISOString()).toBe('2022-01-24T05:00:00.000Z');
  expect(timeIn(written)).toBe(at);
});

test.each(['12', '20220124', 'yesterday', '31.31.2022', '', null, 7])('%j is no time', (written) => {
  expect(timeIn(written)).toBeNull();
});
