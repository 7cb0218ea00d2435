import { beforeAll, expect, test } from 'vitest';
import type { PostRow } from '../core/tables.ts';
import { say } from '../core/words.ts';
import { example, note, posts, speakEnglish } from '../tests/example-thread.ts';
import { exampleExport } from '../tests/notes-export.ts';
import { formats } from './registry.ts';

beforeAll(speakEnglish);

test('every format has a name, a sentence, an ending and a type of its own', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  for (const { words, extension, mime } of formats) {
    expect(say(words)).not.toBe(words);
    expect(say(`${words}_why`)).toMatch(/\.$/);
    expect(extension).toMatch(/^[a-z]+$/);
    expect(mime).toMatch(/^[a-z]+\/[a-z.+-]+$/);
  }
});

test.each(formats.map(({ id, load }) => ({ id, load })))(
  '$id writes a file where there is nothing to write',
  async ({ load }) => {
    const write = await load();
    const file = [...write({ ...exampleExport, threads: [] })].join('');
    if (/^[{[]/.test(file)) expect(() => JSON.parse(file)).not.toThrow();
  },
);

test.each(formats.map(({ id, load }) => ({ id, load })))(
  '$id says no key instead of words',
  async ({ load }) => {
    const file = [...(await load())(exampleExport)].join('');
    expect(file).not.toMatch(/\b(md|out|verdict|sourceWord|standing|document|kind)_[a-z_]+/);
  },
);

test.each(formats.map(({ id, load }) => ({ id, load })))(
  '$id asks for one thread after the other, and for none once it is stopped',
  async ({ load }) => {
    let asked = 0;
    const threads = {
      *[Symbol.iterator]() {
        for (let index = 0; index < 1000; index++) {
          asked++;
          yield example;
        }
      },
    };
    const pieces = (await load())({ ...exampleExport, threads });
    for (let index = 0; index < 10; index++) pieces.next();
    pieces.return(undefined);
    expect(asked).toBeLessThan(20);
  },
);

/** Patterns that begin anew at each sign of a run, and look at all of it, would take minutes. */
const runs = ['\\', ' ', '\t', '\n', '](', '<', '![', '&', '_', '`'];
const [, answer] = posts as [PostRow, PostRow];

test.each(formats.map(({ id, load }) => ({ id, load })))(
  '$id takes a run of 300,000 of one sign as it takes other words',
  async ({ load }) => {
    const write = await load();
    for (const run of runs) {
      const long = `a${run.repeat(300_000)}b`;
      const said = { motivation: 'assessing', comment: long, wording: long } as const;
      const threads = [{ ...example, notes: [note(answer, long, { ...said, verdict: 'mixed' })] }];
      expect([...write({ ...exampleExport, threads })].join('').length).toBeGreaterThan(100);
    }
  },
  20_000,
);
