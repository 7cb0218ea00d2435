import { expect, test } from 'vitest';
import { postOf, targetOn, thread } from './fixtures/samples.ts';
import { canonicalJson, revise, sameContent } from './revision.ts';

const at = '2024-05-01T12:00:00.000Z';
const reading = targetOn(postOf(1)).reading;
const row = { id: 'p', post: postOf(1), thread, textHash: reading.textHash, text: null, readAt: reading.at };

test('the hash of a revision does not depend on the order of keys, at any depth', () => {
  const { permalink, key, ...rest } = thread;
  const turned = {
    ...Object.fromEntries(Object.entries(row).reverse()),
    thread: { permalink, ...rest, key },
  };
  expect(JSON.stringify(turned)).not.toBe(JSON.stringify(row));
  expect(revise('post', null, turned as typeof row, at).row.rev).toBe(revise('post', null, row, at).row.rev);
});

test('the canonical form is JSON with sorted keys, without the revision', () => {
  const text = canonicalJson({ rev: '1-0', b: [{ d: 1, c: null }], a: { rev: 'kept' } });
  expect(text).toBe('{"a":{"rev":"kept"},"b":[{"c":null,"d":1}]}');
});

test('rows that differ in when and how often they were written say the same', () => {
  expect(sameContent({ ...row, rev: '1-0', modified: at }, { ...row, rev: '2-0', modified: '' })).toBe(true);
  expect(sameContent(row, { ...row, deleted: true })).toBe(false);
});
