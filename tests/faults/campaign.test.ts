import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Deed, Fault } from './campaign.ts';

vi.mock('wxt/browser', () => import('../../messaging/fake-browser.ts'));

/**
 * `npm run faults` goes through all of it and prints the matrix. Beside the other tests the worker is killed
 * at every wait of every command, and of the other faults one happens at each wait, in turn.
 */
const isWhole = process.env.FAULTS === 'all';

// Dexie looks for a database when it is loaded: after the line above.
const { deeds, faultNames: names, suffer, undisturbed } = await import('./campaign.ts');
const { makeSeed } = await import('./stage.ts');
const [killed, ...others] = names;

let seed: Awaited<ReturnType<typeof makeSeed>>;
const matrix = new Map<Deed, Map<Fault, number>>();

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  seed = await makeSeed();
});

test.each(deeds)(
  'nothing is lost at any wait of “%s”',
  { timeout: isWhole ? 1_800_000 : 300_000 },
  async (deed) => {
    // What is kept in memory, such as lists that were read, is there the second time.
    await undisturbed(seed, deed);
    const normal = await undisturbed(seed, deed);
    expect(normal.waits).toBeGreaterThan(0);
    const row = new Map<Fault, number>();
    matrix.set(deed, row);
    const flaws: string[] = [];
    for (let nth = 1; nth <= normal.waits; nth++) {
      for (const fault of isWhole ? names : [killed, others[nth % others.length] ?? killed]) {
        for (const flaw of await suffer(seed, normal, fault, nth))
          flaws.push(`${fault}, wait ${nth}: ${flaw}`);
        row.set(fault, (row.get(fault) ?? 0) + 1);
      }
    }
    expect(flaws).toEqual([]);
  },
);

afterAll(() => {
  const cells = [...matrix.values()].flatMap((row) => [...row.values()]).reduce((sum, one) => sum + one, 0);
  if (isWhole) process.stdout.write(`\n${printed()}\n`);
  process.stdout.write(`\nFaults: ${matrix.size} deeds, ${names.length} faults, ${cells} cells.\n`);
});

/** How often each fault happened to each deed: once at every wait. */
function printed(): string {
  const width = Math.max(...deeds.map((deed) => deed.length));
  const line = (head: string, cells: readonly (string | number)[]) =>
    [head.padEnd(width), ...cells.map((cell, at) => String(cell).padStart((names[at] ?? '').length))].join(
      '  ',
    );
  return [
    line('', names),
    ...[...matrix].map(([deed, row]) =>
      line(
        deed,
        names.map((fault) => row.get(fault) ?? 0),
      ),
    ),
  ].join('\n');
}
