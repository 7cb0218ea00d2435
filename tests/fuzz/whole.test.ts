import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { subjects } from './subjects.ts';

const root = join(import.meta.dirname, '../..');

/** What these read, we have written ourselves. */
const ofOurs = new Set(['formats/json-refusals.ts', 'sources/lists/list-file.ts']);

const reads = /^export (?:async )?function (?:read|parse)[A-Z]|^export const \w+: LineForm\b/m;

const readers = ['formats', 'sources', 'sources/lists', 'quotes', 'search', 'messaging']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
  .filter((file) => reads.test(readFileSync(join(root, file), 'utf8')) && !ofOurs.has(file));

test('whatever reads what others wrote is given inputs that were changed and made up', () => {
  const known = new Set(subjects.flatMap(({ of }) => of));
  expect(readers.length).toBeGreaterThan(25);
  expect(readers.filter((file) => !known.has(file))).toEqual([]);
  expect([...known].filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
