import { beforeAll, expect, test } from 'vitest';
import { formats } from '../../formats/registry.ts';
import { speakEnglish } from '../../tests/example-thread.ts';
import { exampleRows } from '../../tests/notes-export.ts';
import { type Chosen, firstChosen, templates, withExported } from './chosen.ts';
import { orderOf, scopeName } from './order.ts';
import { writeOrder } from './write.ts';

beforeAll(speakEnglish);
const meta = { exported: '2026-11-28T10:00:00.000Z', tool: { name: 'x', version: '1' }, language: 'en' };
const thread = { of: 'thread', key: 'a/b/1' } as const;

test('“since the last export” means of the same notes', () => {
  const at = '2026-11-20T10:00:00.000Z';
  const chosen = { ...withExported(firstChosen, scopeName(thread), at), sinceLast: true };
  expect(orderOf(chosen, thread, meta)?.since).toBe(at);
  expect(orderOf(chosen, { of: 'everything' }, meta)?.since).toBeNull();
  expect(orderOf(chosen, { of: 'tag', tag: 'a/b/1' }, meta)?.since).toBeNull();
  expect(orderOf({ ...chosen, sinceLast: false }, thread, meta)?.since).toBeNull();
});

test('single notes leave whenever she picks them, whatever was picked before', () => {
  const notes = { of: 'notes', ids: ['a'] } as const;
  const chosen = { ...withExported(firstChosen, scopeName(notes), meta.exported), sinceLast: true };
  expect(orderOf(chosen, { of: 'notes', ids: ['b'] }, meta)?.since).toBeNull();
  expect(chosen.exported).toEqual({});
});

test('a template of hers is for its own format alone, and the backup is no matter of choice', () => {
  const hers = { front: '', body: 'x' };
  const chosen = { ...firstChosen, templates: { obsidian: hers } };
  expect(orderOf({ ...chosen, format: 'obsidian' }, thread, meta)?.template).toBe(hers);
  expect(orderOf({ ...chosen, format: 'logseq' }, thread, meta)?.template).toBeNull();
  expect(orderOf({ ...chosen, format: 'backup' }, thread, meta)).toBeNull();
});

test('no file takes the place of one that holds something else', async () => {
  const chosen = withExported(firstChosen, scopeName({ of: 'everything' }), '2026-11-28T09:00:00.000Z');
  const loaded = {
    at: meta.exported,
    rows: exampleRows,
    tagOf: () => null,
    writtenAfter: async () => new Set(exampleRows.annotation.map(({ id }) => id)),
  };
  const nameOf = async (change: Partial<Chosen>) => {
    const order = orderOf({ ...chosen, ...change }, { of: 'everything' }, meta);
    if (!order) throw new Error('no order');
    return (await writeOrder(order, loaded, { signal: new AbortController().signal, onWritten() {} })).name;
  };
  const title = 'Was-the-Treaty-of-Nowhere-ever-ratified';
  expect(await nameOf({})).toBe(`${title}.md`);
  expect(await nameOf({ sinceLast: true })).toBe(`${title}-since-2026-11-28-09-00-00.md`);
  expect(await nameOf({ format: 'csv-claims' })).toBe(`${title}-csv-claims.csv`);
  const others = formats.filter(({ id }) => !templates.has(id));
  const ways = others.flatMap(({ id }) => [false, true].map((perThread) => ({ format: id, perThread })));
  const names = await Promise.all(ways.map(nameOf));
  expect(new Set(names).size).toBe(names.length);
});
