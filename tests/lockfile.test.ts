import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// What can be told of the lock without asking anybody; for known holes the registry is asked (`scripts/audit.ts`).

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: true;
  readonly optional?: true;
  readonly hasInstallScript?: true;
  readonly license?: string;
}

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'));
const packages = read('package-lock.json').packages as Readonly<Record<string, Locked>>;
const { dependencies, devDependencies, optionalDependencies } = read('package.json') as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
const others = Object.entries(packages).filter(([path]) => path !== '');
const namesOf = (is: (one: Locked) => unknown) => others.flatMap(([path, one]) => (is(one) ? path : []));

test('every package is the one version that was asked for, and no other bytes than those are taken for it', () => {
  expect(others.length).toBeGreaterThan(300);
  const asked = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const loose = Object.entries(asked).filter(
    ([name, version]) =>
      !/^\d+\.\d+\.\d+$/.test(version) || packages[`node_modules/${name}`]?.version !== version,
  );
  expect(loose).toEqual([]);
  // Those that other systems alone would take are not in every registry.
  expect(namesOf(({ integrity, optional }) => !optional && !/^sha512-/.test(integrity ?? ''))).toEqual([]);
});

test('no package comes from a place of its own, or runs anything when it is installed', () => {
  // With an address of its own a package would be taken from there.
  expect(namesOf(({ resolved, link }) => link || resolved)).toEqual([]);
  expect(namesOf(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
});
