import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from './english.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const messages: Record<string, { message: string }> = JSON.parse(read('public/_locales/en/messages.json'));

test('the documentation has every rule with its weight and with the words that are shown for it', () => {
  const rows = read('docs/claims.md').matchAll(
    /^\| (\w+) +\| +([−\d]+) +\| .+? +\| ([^|]+?) +\| +[\d,]+ +\| +\d+ % /gmu,
  );
  const described = [...rows].map(([, name, weight, shown]) => [
    name,
    Number(weight?.replace('−', '-')),
    shown,
  ]);
  const rules = english.rules.map(({ name, weight }) => [
    name,
    weight,
    weight > 0 ? messages[`worth_${name}`]?.message : '–',
  ]);
  expect(described).toEqual(rules);
});
