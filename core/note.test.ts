import { expect, test } from 'vitest';
import { changesIn, emptyFields } from './note.ts';

const opened = { ...emptyFields, comment: 'Says who?' };

test('what was typed is a change, what was left alone is none', () => {
  expect(changesIn(opened, { ...opened, comment: 'NATO says so.' })).toEqual({
    body: { comment: 'NATO says so.' },
    judgement: null,
  });
  expect(changesIn(opened, opened)).toEqual({ body: null, judgement: null });
});

test('a verdict that came while the editor was open, and shows in it, is not given once more', () => {
  const now = { ...opened, verdict: 'mixed' as const };
  expect(changesIn(opened, now, now)).toEqual({ body: null, judgement: null });
  expect(changesIn(opened, { ...now, verdict: 'opinion' }, now).judgement).toEqual({
    verdict: 'opinion',
    asOf: null,
  });
});
