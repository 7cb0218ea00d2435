import { beforeAll, expect, test } from 'vitest';
import { formats } from '../../formats/registry.ts';
import { speakEnglish } from '../../tests/example-thread.ts';
import { exampleRows, meta } from '../../tests/notes-export.ts';
import type { Order } from './order.ts';
import { saveFile, saveNotes } from './save.ts';

beforeAll(speakEnglish);

/** A folder as the browser hands it out. `failing` says why a file cannot be written; null: it can. */
function folderWith(files: Map<string, Uint8Array>, failing: (name: string) => string | null = () => null) {
  const missing = () => new DOMException('A requested file or directory could not be found', 'NotFoundError');
  const handle = (name: string) => ({
    getFile: async () => new Blob([files.get(name) as Uint8Array<ArrayBuffer>]),
    createWritable: async () => {
      const why = failing(name);
      if (why) throw new DOMException('An operation failed', why);
      let written = new Blob([]);
      return {
        write: async (blob: Blob) => {
          written = blob;
        },
        close: async () => {
          files.set(name, new Uint8Array(await written.arrayBuffer()));
        },
      };
    },
  });
  const folder = {
    name: 'Vault',
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (!files.has(name) && !create) throw missing();
      return handle(name);
    },
  };
  return folder as unknown as FileSystemDirectoryHandle;
}

const order: Order = {
  format: formats.find(({ id }) => id === 'obsidian') as Order['format'],
  choice: { scope: { of: 'everything' }, verdicts: true, sources: true, names: 'written' },
  since: null,
  meta,
  template: null,
  perThread: false,
};
const [post] = exampleRows.post;
if (!post) throw new Error('the example has no post');
/** The thread, and another one with the same title. */
const rows = {
  ...exampleRows,
  post: [
    ...exampleRows.post,
    {
      ...post,
      id: 'a/b/3',
      thread: { ...post.thread, key: 'a/b/2' },
      post: { ...post.post, key: 'a/b/3' },
    },
  ],
  annotation: exampleRows.annotation.flatMap((row) => [
    row,
    { ...row, id: `${row.id.slice(0, -2)}99`, thread: 'a/b/2', target: { ...row.target, post: 'a/b/3' } },
  ]),
};
const save = (folder: FileSystemDirectoryHandle, change: Partial<Order> = {}, arrived: string[] = []) =>
  saveNotes(
    folder,
    { ...order, ...change },
    { at: meta.exported, rows, tagOf: () => null, writtenAfter: async () => new Set(arrived) },
    { signal: new AbortController().signal, onWritten() {} },
  );
const first = 'Was-the-Treaty-of-Nowhere-ever-ratified.md';

test('a note in her folder is written again around what she wrote, byte for byte', async () => {
  const files = new Map<string, Uint8Array>();
  await save(folderWith(files));
  const ours = files.get(first) as Uint8Array;
  const hers = new TextEncoder().encode('\uFEFFMine.\r\n');
  files.set(first, Uint8Array.from([...hers, ...ours]));
  await save(folderWith(files));
  expect(files.get(first)?.slice(0, hers.length)).toEqual(hers);
  expect(files.size).toBe(2);
});

test('with what is new since the last export, a note in her folder keeps what left before', async () => {
  const files = new Map<string, Uint8Array>();
  await save(folderWith(files));
  const before = new Map(files);
  const since = { since: '2030-01-01T00:00:00.000Z' };
  expect(await save(folderWith(files), since)).toEqual([]);
  // One note of the second thread, whose title is that of the first.
  const [news = ''] = rows.annotation.filter(({ thread }) => thread === 'a/b/2').map(({ id }) => id);
  expect(await save(folderWith(files), since, [news])).toEqual([first.replace('.md', '-2.md')]);
  expect(files).toEqual(before);
});

test('each of two threads with one title keeps its own note, whichever leaves first and however it leaves', async () => {
  const files = new Map<string, Uint8Array>();
  const second = first.replace('.md', '-2.md');
  const alone = (key: string) =>
    save(folderWith(files), { choice: { ...order.choice, scope: { of: 'thread', key } } });
  const partOf = (name: string) => /begin (\S+)/.exec(new TextDecoder().decode(files.get(name)))?.[1];
  expect(await alone('a/b/2')).toEqual([first]);
  expect(await save(folderWith(files))).toEqual([first, second]);
  expect([partOf(first), files.size]).toEqual(['a%2Fb%2F2', 2]);
  const before = new Map(files);
  expect(await alone(post.thread.key)).toEqual([second]);
  expect(await alone('a/b/2')).toEqual([first]);
  expect(files).toEqual(before);
});

test('a note that is no UTF-8 keeps the whole folder as it was', async () => {
  const files = new Map([[first, Uint8Array.from([0xff, 0x41])]]);
  await expect(save(folderWith(files))).rejects.toThrow(`${first}`);
  expect([...files]).toEqual([[first, Uint8Array.from([0xff, 0x41])]]);
});

test.each([
  ['NotFoundError', 'The folder “Vault” is not there any more.'],
  ['NotAllowedError', 'The browser was not allowed to write to “Vault”.'],
  ['QuotaExceededError', 'There is no room left where “Vault” is.'],
  ['NoModificationAllowedError', '“x.md” is being written by another program.'],
  ['TypeMismatchError', '“x.md” is the name of a folder there.'],
  ['UnknownError', '“x.md” could not be saved in “Vault”: An operation failed'],
])('after a %s it says what she can do', async (name, sentence) => {
  const folder = folderWith(new Map(), () => name);
  await expect(saveFile(folder, 'x.md', new Blob(['x']))).rejects.toThrow(sentence);
});

test('where a later note cannot be written, it says how many were', async () => {
  const folder = folderWith(new Map(), (name) => (name === first ? null : 'QuotaExceededError'));
  await expect(save(folder)).rejects.toThrow(/no room left .* 1 note of 2 was saved before it\.$/);
});
