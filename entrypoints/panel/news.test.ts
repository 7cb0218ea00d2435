import { expect, test } from 'vitest';
import type { Note } from '../../core/note.ts';
import type { Post } from '../../core/post.ts';
import type { News } from '../../core/visit.ts';
import { newsList } from './news.ts';

const post = (kind: Post['kind'], id: string, name: string | null) => ({
  post: { key: `s/c/${kind}/${id}`, kind, id, author: name === null ? null : { name } } as Post,
  excerpt: `words of ${id}`,
  hiddenComments: 0,
});
const posts = [post('question', '1', 'Ann'), post('answer', '2', 'Bob'), post('comment', '8', null)];

const note = (id: string, motivation: 'assessing' | 'commenting', on: string) =>
  ({ annotation: { id, motivation, target: { post: on } } }) as Note;
const notes = [
  note('plain', 'commenting', 's/c/answer/2'),
  note('claim', 'assessing', 's/c/answer/2'),
  note('lost', 'assessing', 's/c/answer/2'),
];

const nothing: News = {
  since: '2026-10-23T12:00:00.000Z',
  edited: [],
  answers: [],
  comments: [],
  changed: [],
  gone: [],
  missing: [],
};

test('affected claims come before affected notes', () => {
  const { marks } = newsList({ ...nothing, changed: ['plain', 'claim'], gone: ['lost'] }, posts, notes);
  expect(marks.map(({ note, state }) => [note.annotation.id, state])).toEqual([
    ['claim', 'changed'],
    ['lost', 'gone'],
    ['plain', 'changed'],
  ]);
});

test('an edited post is listed where none of her marks on it was affected', () => {
  const edited = ['s/c/question/1', 's/c/answer/2'];
  const list = newsList({ ...nothing, edited, changed: ['claim'] }, posts, notes);
  expect(list.edited).toEqual([
    { key: 's/c/question/1', kind: 'question', author: 'Ann', excerpt: 'words of 1' },
  ]);
});

test('what is not here any more is left out: a deleted note, a post that went', () => {
  const news = { ...nothing, changed: ['deleted'], comments: ['s/c/comment/7', 's/c/comment/8'] };
  const list = newsList(news, posts, notes);
  expect(list.marks).toEqual([]);
  expect(list.comments.map(({ key, author }) => [key, author])).toEqual([['s/c/comment/8', null]]);
});
