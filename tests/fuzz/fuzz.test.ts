import { expect, test } from 'vitest';
import { random } from '../../bench/random.ts';
import { made, mutated } from './mutate.ts';
import { type Subject, subjects } from './subjects.ts';

const isWhole = process.env.FUZZ !== undefined;
/**
 * `npm run fuzz` gives each reader 10,000 inputs, half of them true files that were changed, half made from
 * nothing; `FUZZ_SEED` gives them again. Beside the other tests it is 100, and fewer where they are dear.
 */
const inputs = Number(process.env.FUZZ ?? 100);
const seed = Number(process.env.FUZZ_SEED ?? 20240501);
const mostMs = 1000;
const mostMemory = 500e6;

test.each(subjects)(
  '$name: no input throws what is not ours, hangs or fills the memory',
  { timeout: 3_600_000 },
  async (subject) => {
    const numbers = random(seed);
    const flaws: string[] = [];
    const count = isWhole ? inputs : Math.max(10, Math.round(inputs * (subject.share ?? 1)));
    for (let nth = 0; nth < count && flaws.length < 5; nth++) {
      const input =
        nth % 2 === 0 ? mutated(numbers.pick(subject.real), subject.real, numbers) : made(numbers);
      const flaw = await flawOf(subject, input);
      if (flaw) flaws.push(`seed ${seed}, input ${nth}: ${flaw}\n  ${JSON.stringify(input.slice(0, 300))}`);
    }
    expect(flaws).toEqual([]);
  },
);

/** Null: it was read, or refused in a sentence, in time. */
async function flawOf(subject: Subject, input: string): Promise<string | null> {
  const { cpuUsage, memoryUsage } = process;
  const memory = memoryUsage().heapUsed;
  const start = cpuUsage();
  let thrown: unknown = null;
  try {
    await subject.read(input);
  } catch (error) {
    thrown = error;
  }
  // Of the processor, not the clock: other tests run beside this one.
  const ms = cpuUsage(start).user / 1000;
  if (ms > mostMs) return `took ${Math.round(ms)} ms`;
  if (memoryUsage().heapUsed - memory > mostMemory) return 'fills the memory';
  if (thrown === null) return null;
  if (subject.neverRefuses) return `threw ${String(thrown)}`;
  return isOurs(thrown)
    ? null
    : `threw ${thrown instanceof Error ? thrown.stack?.slice(0, 300) : String(thrown)}`;
}

/** A sentence for the reader, and no mistake of ours. */
const isOurs = (thrown: unknown) =>
  thrown instanceof Error &&
  thrown.constructor === Error &&
  /^[\p{Lu}\d“][\s\S]{10,}\.$/u.test(thrown.message);
