import { expect, test } from 'vitest';
import type { Note } from '../../core/note.ts';
import type { Post } from '../../core/post.ts';
import { noFilter } from './filtering.ts';
import { groupsOf } from './groups.ts';

const all = noFilter;

const onPage = (kind: Post['kind'], id: string) => ({
  post: { key: `s/c/${kind}/${id}`, kind, id } as Post,
  excerpt: '',
  hiddenComments: 0,
});
const posts = [
  onPage('question', '1'),
  onPage('comment', '8'),
  onPage('answer', '2'),
  onPage('comment', '9'),
];

function noteOn(post: string, id: string, part: Partial<Note> = {}, comment = ''): Note {
  const selector = { exact: `words of ${id}`, start: 0 };
  const target = { post, selector, reading: { author: { name: 'Alice' } } };
  const annotation = { id, motivation: 'assessing', target, comment, wording: '', saidBy: null, tags: [] };
  return {
    annotation: annotation as unknown as Note['annotation'],
    verdict: null,
    asOf: null,
    judgements: [],
    evidence: [],
    ...part,
  };
}
const mark = (annotation: string, place: number | null) =>
  ({ annotation, state: 'anchored', now: null, offered: null, place, blocks: null }) as const;

test('posts stand in the order of the page, comments under the post before them', () => {
  const { groups } = groupsOf(posts, [], [], all);
  expect(groups.map(({ top, comments }) => [top, ...comments].map(({ post }) => post.post.id))).toEqual([
    ['1', '8'],
    ['2', '9'],
  ]);
});

test('a reply stands under its comment, which stays in sight for it', () => {
  const reply = (id: string, parent: string) => {
    const found = onPage('reply', id);
    return { ...found, post: { ...found.post, parent } };
  };
  const here = [
    onPage('answer', '2'),
    reply('a', '2'),
    reply('b', '2'),
    reply('c', 'a'),
    reply('d', 'c'),
    reply('e', 'z'),
  ];
  const { groups } = groupsOf(here, [], [noteOn('s/c/reply/d', 'n')], all);
  expect(groups[0]?.comments.map(({ post, depth, isKept }) => [post.post.id, depth, isKept])).toEqual([
    ['a', 1, true],
    ['c', 2, true],
    ['d', 3, true],
    ['b', 1, false],
    ['e', 1, false],
  ]);
});

test('a reply that names itself, or one after it, is not lost', () => {
  const odd = [
    ['x', 'x'],
    ['y', 'w'],
    ['w', 'y'],
  ].map(([id, parent]) => {
    const found = onPage('reply', id as string);
    return { ...found, post: { ...found.post, parent: parent as string } };
  });
  const { groups } = groupsOf([onPage('answer', '2'), ...odd], [], [], all);
  expect(groups[0]?.comments.map(({ post, depth }) => [post.post.id, depth])).toEqual([
    ['x', 1],
    ['y', 1],
    ['w', 2],
  ]);
});

test('notes stand in reading order, those of posts that are not here apart', () => {
  const notes = ['b', 'a', 'c'].map((id) => noteOn(id === 'c' ? 's/c/answer/7' : 's/c/answer/2', id));
  const { groups, elsewhere } = groupsOf(posts, [mark('a', 0), mark('b', 1), mark('c', null)], notes, all);
  expect(groups[1]?.top.notes.map(({ note }) => note.annotation.id)).toEqual(['a', 'b']);
  expect(elsewhere.map(({ note }) => note.annotation.id)).toEqual(['c']);
});

test('a note that the page says nothing of is not shown there', () => {
  const { groups } = groupsOf(posts, [], [noteOn('s/c/answer/2', 'a')], all);
  expect(groups[1]?.top.notes[0]?.state).toBe('not-shown');
});

test('a filter leaves the posts with hits, and counts them', () => {
  const notes = [
    noteOn('s/c/answer/2', 'a', { verdict: 'mixed' }, 'The Treaty'),
    noteOn('s/c/comment/8', 'b'),
    noteOn('s/c/answer/2', 'c'),
  ];
  const found = groupsOf(posts, [], notes, { text: ' treaty', chosen: [] });
  expect(found.groups.map(({ top }) => top.post.post.id)).toEqual(['2']);
  expect([found.shown, found.total]).toEqual([1, 3]);
  expect(groupsOf(posts, [], notes, { text: '', chosen: ['verdict to-check'] }).shown).toBe(2);
  expect(groupsOf(posts, [], notes, { text: '', chosen: ['has no-evidence'] }).shown).toBe(1);
  expect(groupsOf(posts, [], notes, { text: 'alice', chosen: ['verdict mixed'] }).shown).toBe(1);
});

test('a note carries what its words are now, the last edit of its post and where else they stand', () => {
  const edited = { at: '2026-10-24T10:00:00.000Z', by: 'Bob' };
  const [question, comment, answer] = posts as [(typeof posts)[0], (typeof posts)[0], (typeof posts)[0]];
  const here = [question, comment, { ...answer, post: { ...answer.post, edited } }];
  const notes = [noteOn('s/c/answer/2', 'a'), noteOn('s/c/comment/8', 'b')];
  const marks = [
    { ...mark('a', 1), state: 'changed', now: 'others' },
    { ...mark('b', 0), state: 'gone', offered: { post: 's/c/answer/2', author: 'Alice' } },
  ] as const;
  const { groups, elsewhere } = groupsOf(here, [...marks], notes, all);
  expect(groups[1]?.top.notes[0]).toMatchObject({
    state: 'changed',
    now: 'others',
    revision: edited,
    offered: null,
  });
  expect(groups[0]?.comments[0]?.notes[0]).toMatchObject({
    state: 'gone',
    now: null,
    revision: null,
    offered: { author: 'Alice' },
  });
  expect(elsewhere).toEqual([]);
  const changed = groupsOf(here, [...marks], [...notes, noteOn('s/c/answer/2', 'c')], {
    text: '',
    chosen: ['state changed', 'state gone'],
  });
  expect([changed.shown, changed.total]).toEqual([2, 3]);
});

test('notes on the thread as a whole stand apart from those on its question', () => {
  const note = noteOn('s/c/question/1', 'a');
  const whole = {
    ...note,
    annotation: { ...note.annotation, id: 'b', target: { ...note.annotation.target, whole: 'thread' } },
  };
  const { onThread, groups, total } = groupsOf(posts, [], [note, whole as typeof note], all);
  expect(onThread.map(({ note }) => note.annotation.id)).toEqual(['b']);
  expect(groups[0]?.top.notes.map(({ note }) => note.annotation.id)).toEqual(['a']);
  expect(total).toBe(2);
});
