import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const promises = readFileSync(path.join(root, 'docs/security.md'), 'utf8');

test('every test and file that a promise of docs/security.md names is there', () => {
  const named = [...promises.matchAll(/`([\w./-]+\.tsx?)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('every promise names the test that holds it', () => {
  const [table = ''] = /(?<=\| promise[^\n]*\n\|[- |]+\n)(?:\|.*\n)+/.exec(promises) ?? [];
  const rows = table.trim().split('\n');
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter((row) => !/\.test\.tsx?|\.e2e\.ts|npm run|every end-to-end run/.test(row))).toEqual([]);
});
