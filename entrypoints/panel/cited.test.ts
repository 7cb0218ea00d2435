import { expect, test } from 'vitest';
import type { Note } from '../../core/note.ts';
import type { SourceKind, SourceTag } from '../../core/source.ts';
import type { PageReport } from '../../messaging/contract.ts';
import { byKind, type Citation, citationsOf, citedSources, countSources, oneSourceClaims } from './cited.ts';

const tagOn = (resource: string, name: string | null = null, kind: SourceKind = 'news') => {
  const { hostname } = new URL(resource);
  return {
    source: { resource, link: resource, host: hostname },
    fact: { name, kind, pattern: hostname },
    scope: hostname,
    scopes: [{ pattern: hostname, reach: 'domain' }],
  } as unknown as SourceTag;
};

const nato = 'https://nato.int/a';
const copy = 'https://web.archive.org/web/1/https://nato.int/a';
const tags = new Map<string, SourceTag | null>([
  [nato, tagOn(nato, 'NATO', 'intergovernmental')],
  [copy, tagOn(nato, 'NATO', 'intergovernmental')],
  ['https://nato.int/', tagOn('https://nato.int/', 'NATO', 'intergovernmental')],
  ['https://blog.example/x', tagOn('https://blog.example/x', null, 'unknown')],
  ['https://t.co/a https://news.example/y', tagOn('https://news.example/y')],
  ['mailto:a@b.example', null],
]);
const link = (address: string, post: string, block = 0, shown?: string) => ({
  link: address,
  text: '',
  post,
  block,
  ...(shown && { shown }),
});
const posts = ['s/c/question/1', 's/c/answer/2'].map((key) => ({ post: { key } })) as PageReport['posts'];
const named = {
  form: 'name',
  link: 'https://nato.int/',
  text: 'NATO',
  post: 's/c/question/1',
  block: 0,
  start: 3,
  end: 7,
} as const;

const citations = (sources: PageReport['sources'], unlinked: PageReport['unlinked'] = []): Citation[] =>
  citationsOf({ posts, sources, unlinked }, tags);

const thread = citations(
  [
    link(nato, 's/c/question/1'),
    link('mailto:a@b.example', 's/c/question/1'),
    link('https://blog.example/x', 's/c/answer/2', 0),
    link(copy, 's/c/answer/2', 1),
    link('https://t.co/a', 's/c/answer/2', 2, 'https://news.example/y'),
  ],
  [named, { ...named, form: 'attribution', link: null }],
);

test('what is no source is left out, and what is only named stands after its post\u2019s links', () => {
  expect(thread.map(({ post, tag, unlinked }) => [post, tag.source.host, unlinked?.form ?? null])).toEqual([
    ['s/c/question/1', 'nato.int', null],
    ['s/c/question/1', 'nato.int', 'name'],
    ['s/c/answer/2', 'blog.example', null],
    ['s/c/answer/2', 'nato.int', null],
    ['s/c/answer/2', 'news.example', null],
  ]);
});

test('links to one publisher are gathered, in the order of their first mention', () => {
  expect(citedSources(thread).map(({ tag, citations: all }) => [tag.source.host, all.length])).toEqual([
    ['nato.int', 3],
    ['blog.example', 1],
    ['news.example', 1],
  ]);
});

test('links, documents and publishers are counted after unwrapping, names are none of them', () => {
  expect(countSources(thread)).toEqual({ links: 4, documents: 3, publishers: 3 });
});

test('the kind that is cited most comes first, what is in no table last', () => {
  expect(byKind(citedSources(thread)).map(([kind]) => kind)).toEqual([
    'intergovernmental',
    'news',
    'unknown',
  ]);
});

const claim = (id: string, post: string, evidence: string[] = []) =>
  ({
    annotation: { id, motivation: 'assessing', target: { post } },
    evidence: evidence.map((address) => ({ link: address })),
  }) as unknown as Note;
const mark = (annotation: string, blocks: [number, number] | null) =>
  ({ annotation, blocks }) as unknown as PageReport['notes'][number];

test('a claim rests on one publisher where all links beside it and all its evidence are theirs', () => {
  const notes = [
    claim('beside one', 's/c/answer/2'),
    claim('beside two', 's/c/answer/2'),
    claim('beside none', 's/c/answer/2'),
    claim('evidence of theirs', 's/c/answer/2', [copy]),
    claim('evidence of others', 's/c/answer/2', ['https://blog.example/x']),
    claim('gone', 's/c/answer/2'),
    {
      ...claim('note', 's/c/answer/2'),
      annotation: { id: 'note', motivation: 'commenting' },
    } as unknown as Note,
  ];
  const marks = [
    mark('beside one', [1, 1]),
    mark('beside two', [0, 1]),
    mark('beside none', [9, 9]),
    mark('evidence of theirs', [1, 1]),
    mark('evidence of others', [1, 1]),
    mark('gone', null),
    mark('note', [1, 1]),
  ];
  const found = oneSourceClaims(notes, marks, thread, tags);
  expect(found.map(({ note, tag }) => [note.annotation.id, tag.fact.name])).toEqual([
    ['beside one', 'NATO'],
    ['evidence of theirs', 'NATO'],
  ]);
});
