import { beforeAll, expect, test } from 'vitest';
import type { List, ListSays } from '../core/list.ts';
import type { SourceTag } from '../core/source.ts';
import { example, speakEnglish } from '../tests/example-thread.ts';
import { exampleRows, meta } from '../tests/notes-export.ts';
import { exportPieces } from './export-notes.ts';
import { writeBackup } from './json.ts';
import { formats } from './registry.ts';

beforeAll(speakEnglish);

const list = (id: string, share: boolean): List => ({
  id,
  rev: '1-00000000000000aa',
  modified: '2026-11-28T10:00:00.000Z',
  title: `Title of ${id}`,
  maker: '',
  purpose: `purpose of ${id}`,
  licence: '',
  homepage: `https://${id}.example/`,
  updated: '',
  share,
  scale: { [`word-of-${id}`]: 'reliable' },
  address: `https://${id}.example/list`,
  file: 'x',
  columns: null,
  sha256: '0'.repeat(64),
  taken: '2026-11-28T10:00:00.000Z',
  counts: { rows: 1, rules: 1, hosts: 1, rejected: 0 },
  isOn: true,
  place: 1,
  data: `data-of-${id}`,
});
const lists = [
  list('secret', false),
  list('shared', true),
  { ...list('removed-secret', false), deleted: true as const },
];
const rows = { ...exampleRows, list: lists };

/** Tags as they are on the page, with what a list says: a writer that took them as they are would tell it. */
const says: ListSays = {
  list: lists[0] as List,
  ratings: [
    {
      pattern: 'secret-host.example',
      words: 'secret word',
      scope: '',
      since: '',
      until: '',
      reviewed: '',
      ref: '',
      note: 'secret note',
    },
  ],
  depends: null,
  leaning: 1,
};
const tagOf = (resource: string): SourceTag | null => {
  const cited = example.sources.find(({ tag }) => tag.source.resource === resource) ?? example.sources[0];
  return cited ? { ...cited.tag, lists: [says] } : null;
};

const scopes = [{ of: 'everything' }, { of: 'thread', key: example.thread.key }] as const;

test.each(formats.flatMap(({ id, load }) => scopes.map((scope) => ({ id, load, scope }))))(
  'nothing of a list that may not be handed on is in $id of $scope.of, not even its name',
  async ({ load, scope }) => {
    const choice = { scope, since: null, verdicts: true, sources: true, names: 'written' } as const;
    const file = [...exportPieces(await load(), rows, choice, meta, tagOf)].join('');
    expect(file).not.toMatch(/secret/i);
  },
);

test('a backup has the lists that may be handed on, and no trace of the others', () => {
  const backup = writeBackup(rows, { exported: meta.exported, device: '', version: '1' });
  expect(backup).not.toMatch(/secret/i);
  expect(backup).toContain('Title of shared');
});
