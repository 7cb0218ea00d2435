import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { emptyLibrary, type Library, tableSchemas } from '../core/tables.ts';
import { example, note, posts, speakEnglish } from '../tests/example-thread.ts';
import { exampleRows, meta } from '../tests/notes-export.ts';
import { type ExportChoice, exportPieces } from './export-notes.ts';
import { writeJsonLd } from './json-ld.ts';
import { readJsonLd } from './json-ld-read.ts';
import { writeMarkdownBy } from './markdown.ts';
import { markdownPresets } from './markdown-presets.ts';
import { renaming } from './names.ts';
import { planImport } from './plan-import.ts';
import { inScope } from './scope.ts';

beforeAll(speakEnglish);
const everything: ExportChoice = {
  scope: { of: 'everything' },
  since: null,
  verdicts: true,
  sources: true,
  names: 'written',
};
const exported = (
  choice: Partial<ExportChoice>,
  write = writeMarkdownBy(markdownPresets.plain),
  rows = exampleRows,
) => [...exportPieces(write, rows, { ...everything, ...choice }, meta, () => null)].join('');
const idsIn = (rows: Library) => rows.annotation.map(({ id }) => id);
const [first, second] = exampleRows.annotation;
if (!first || !second) throw new Error('the example has too few notes');

test('notes, a thread or a tag leave with all that was said of them and with nothing else', () => {
  const some = inScope(exampleRows, { of: 'notes', ids: [second.id] }, null);
  expect(idsIn(some)).toEqual([second.id]);
  expect(some.evidence.every(({ annotation }) => annotation === second.id)).toBe(true);
  expect(some.evidence).toHaveLength(2);
  expect(some.post.map(({ id }) => id)).toEqual([second.target.post]);
  expect(idsIn(inScope(exampleRows, { of: 'tag', tag: 'votes' }, null))).toEqual([second.id]);
  expect(inScope(exampleRows, { of: 'thread', key: 'other' }, null).annotation).toEqual([]);
  expect(inScope(exampleRows, { of: 'thread', key: first.thread }, null).annotation).toHaveLength(6);
});

test('her words on sources leave with the posts that cite them, by host, path and page', () => {
  const [post] = posts;
  if (!post) throw new Error('the example has no post');
  const cites = [{ resource: 'https://sub.news.example/a/b?id=1', domain: 'news.example' }];
  const word = (pattern: string) => ({
    id: pattern,
    rev: '1-00000000000000aa',
    modified: meta.exported,
    pattern,
    word: 'rely' as const,
    forWhat: '',
    note: '',
    said: meta.exported,
  });
  const patterns = [
    'news.example',
    'news.example/a',
    'news.example/a/b?id=1',
    'news.example/ab',
    'ws.example',
    'news.example/a/b?id=2',
  ];
  const rows = { ...exampleRows, post: [{ ...post, cites }], sourceWord: patterns.map(word) };
  expect(inScope(rows, { of: 'notes', ids: [first.id] }, null).sourceWord.map(({ id }) => id)).toEqual(
    patterns.slice(0, 3),
  );
});

const since = (at: string, ...arrived: string[]) => ({ at, arrived: new Set(arrived) });

test('since the last export leaves what was written, judged or given evidence after it', () => {
  const later = { modified: '2023-01-01T00:00:00.000Z' };
  const rows = {
    ...exampleRows,
    annotation: exampleRows.annotation.map((row, index) => (index === 0 ? { ...row, ...later } : row)),
    evidence: exampleRows.evidence.map((row) => ({ ...row, ...later })),
  };
  expect(idsIn(inScope(rows, { of: 'everything' }, since('2022-06-01T00:00:00.000Z')))).toEqual([
    first.id,
    second.id,
  ]);
  expect(idsIn(inScope(rows, { of: 'everything' }, since('2024-01-01T00:00:00.000Z')))).toEqual([]);
});

test('since the last export leaves what came from elsewhere after it, whatever its own date', () => {
  const never = '2030-01-01T00:00:00.000Z';
  const [found] = exampleRows.evidence;
  const leaving = (...arrived: string[]) =>
    idsIn(inScope(exampleRows, { of: 'everything' }, since(never, ...arrived)));
  expect(leaving()).toEqual([]);
  expect(leaving(second.id)).toEqual([second.id]);
  expect(leaving(found?.id ?? '')).toEqual([found?.annotation]);
});

test('since the last export leaves a claim that was disputed or tied after it', () => {
  const later = { modified: '2023-01-01T00:00:00.000Z' };
  const after = (rows: Partial<Library>) =>
    idsIn(
      inScope({ ...exampleRows, ...rows }, { of: 'everything' }, since('2022-06-01T00:00:00.000Z')),
    ).toSorted();
  const [challenge] = exampleRows.challenge;
  const [tie] = exampleRows.tie;
  if (!challenge || !tie) throw new Error('the example has nothing around its claims');
  expect(after({ challenge: [{ ...challenge, ...later }] })).toEqual([challenge.annotation]);
  expect(after({ tie: [{ ...tie, ...later }] })).toEqual([tie.from, tie.to].toSorted());
});

test('without verdicts nobody reads how she judged, and her words stay', () => {
  expect(exported({})).toContain('**To check**');
  const bare = exported({ verdicts: false });
  expect(bare).not.toMatch(/To check|Contradicted|Evidence|No evidence/);
  expect(bare).toContain('# My heading');
});

test('other people are named as she chose, but whoever a licence is granted by keeps the name', () => {
  const initials = exported({ names: 'initials' });
  expect(initials).toContain('Mira_K');
  expect(initials).toContain('user1234');
  expect(initials).not.toMatch(/Ambassador A\. Nobody|by Gone/);
  expect(initials).toContain('Said by A. A. N., as quoted by');
  expect(initials).toContain('Post by G., score 1');
  const leftOut = exported({ names: 'left-out' });
  expect(leftOut).toContain('Post by name left out, score 1');
  expect(leftOut).toContain('Said by name left out, as quoted by');
});

test('on Stack Exchange every author keeps the name, also where a page says nothing of a licence', () => {
  const [post] = exampleRows.post;
  if (!post) throw new Error('the example has no post');
  const bare = { ...post, post: { ...post.post, licence: null } };
  const there = {
    ...bare,
    post: { ...bare.post, key: 'stack-exchange/politics.stackexchange.com/question/1' },
  };
  const { post: left } = renaming('left-out');
  expect(left(bare).post.author?.name).toBe('name left out');
  expect(left(there).post.author?.name).toBe('user1234');
});

test('rows with other names are rows all the same', () => {
  for (const name of ['initials', 'left-out'] as const) {
    const { annotation, post } = renaming(name);
    for (const row of exampleRows.annotation) v.parse(tableSchemas.annotation, annotation(row));
    for (const row of exampleRows.post) v.parse(tableSchemas.post, post(row));
  }
});

test('rows leave unchanged or not at all: a changed note never comes back as the original', () => {
  expect(readJsonLd(exported({}, writeJsonLd)).rows?.annotation).toHaveLength(6);
  for (const choice of [{ verdicts: false }, { sources: false }, { names: 'left-out' }] as const) {
    const read = readJsonLd(exported(choice, writeJsonLd));
    expect(read.rows).toBeNull();
    expect(read.notes).toHaveLength(6);
    const plan = planImport(read, emptyLibrary(), meta.exported, () => null);
    const claims = plan.rows.annotation.filter(({ motivation }) => motivation === 'assessing');
    expect(claims).toHaveLength('verdicts' in choice ? 0 : 4);
    expect(plan.rows.judgement.map(({ verdict }) => verdict)).toEqual([]);
  }
});

test('threads come one after the other, with their posts in order and without their tombstones', () => {
  const [, , comment] = posts;
  const other = note(comment as NonNullable<typeof comment>, 'elsewhere').annotation;
  const rows = {
    ...emptyLibrary(),
    annotation: [
      ...example.notes.map(({ annotation }) => annotation),
      { ...other, thread: 'a/b/question/7', target: { ...other.target, scope: 'https://b.example/7' } },
      { ...other, id: 'gone', thread: 'a/b/question/8', deleted: true as const },
    ],
    post: [...posts].toReversed(),
  };
  const text = exported({}, undefined, rows);
  expect(text.match(/^#{1,2} .*/gm)?.map((line) => line.slice(0, 16))).toEqual([
    '# Was the \\*Trea',
    '## Question by u',
    '## Comment by an',
    '## Answer by Mir',
    '## Post by Gone,',
    '# https\\://b.exa',
    '## Post by an au',
  ]);
});
