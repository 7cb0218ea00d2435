import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { annotate, saySource } from './changes.ts';
import { openLibrary } from './db.ts';
import { circumstances, claimOn, thread } from './fixtures/samples.ts';
import { watchNotes, watchSettings, watchThread, watchWords } from './watch.ts';

test('a view is called at once and after each write, until it is stopped', async () => {
  const db = await openLibrary('watch');
  const by = circumstances();
  const stop = new AbortController();
  const notes: number[] = [];
  watchThread(db, thread.key, (state) => notes.push(state.notes.length), stop.signal);
  await vi.waitFor(() => expect(notes).toEqual([0]));
  await annotate(db, claimOn(1), by);
  await vi.waitFor(() => expect(notes.at(-1)).toBe(1));
  stop.abort();
  const calls = notes.length;
  await annotate(db, claimOn(2), by);
  await new Promise((later) => setTimeout(later, 50));
  expect(notes).toHaveLength(calls);
});

test('notes, words and settings are watched alike; what is stopped already is never called', async () => {
  const db = await openLibrary('watch-more');
  const { signal } = new AbortController();
  const seen = { notes: vi.fn(), words: vi.fn(), settings: vi.fn(), never: vi.fn() };
  watchNotes(db, seen.notes, signal);
  watchWords(db, seen.words, signal);
  watchSettings(db, seen.settings, signal);
  watchWords(db, seen.never, AbortSignal.abort());
  const by = circumstances();
  await annotate(db, claimOn(1), by);
  await saySource(db, { pattern: 'a.org', word: 'rely', forWhat: '', note: '' }, by);
  await vi.waitFor(() => {
    expect(seen.notes).toHaveBeenLastCalledWith([expect.objectContaining({ verdict: null })]);
    expect(seen.words).toHaveBeenLastCalledWith([expect.objectContaining({ pattern: 'a.org' })]);
    expect(seen.settings).toHaveBeenLastCalledWith({ keepWholePosts: true, pageKeys: {}, searches: [] });
  });
  expect(seen.never).not.toHaveBeenCalled();
});
