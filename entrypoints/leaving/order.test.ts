import { expect, test } from 'vitest';
import { firstChosen, withExported } from './chosen.ts';
import { orderOf, scopeName } from './order.ts';
import { obsidianAddress } from './save.ts';

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

test('a short note goes to Obsidian in the address, a long one by the clipboard', () => {
  const short = obsidianAddress('A & B', 'one\n& two');
  expect(short.byClipboard).toBe(false);
  const asked = new URL(short.href);
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({ file: 'A & B', content: 'one\n& two' });
  const long = obsidianAddress('A', 'x'.repeat(5000));
  expect(long.byClipboard).toBe(true);
  expect(long.href.length).toBeLessThan(200);
  expect(() => obsidianAddress('\ud800', '\ud800')).not.toThrow();
});
