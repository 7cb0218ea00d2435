import type { Note } from '../core/note.ts';
import type { PostRow } from '../core/tables.ts';
import { threadPieces } from './markdown.ts';
import type { MarkdownTemplate } from './markdown-presets.ts';
import type { ThreadExport } from './thread-export.ts';

/**
 * Throws what is wrong with a template, also where there is no note yet to fill it with, or none with evidence: it
 * is filled in for a made-up note that has one of everything. What stands in the other branch of an `if` is looked
 * at when it is written.
 */
export function checkTemplate(template: MarkdownTemplate): void {
  for (const _ of threadPieces(sample, template));
}

const at = '2000-01-01T00:00:00.000Z';
const row = { rev: '1-00000000000000aa', modified: at };
const address = 'https://example.org/';
const thread = { key: 'web/example.org/question/1', title: 'Title', site: 'Site', permalink: address };
const author = { name: 'Author', profile: null };
const post: PostRow = {
  ...row,
  id: 'web/example.org/answer/2',
  thread,
  textHash: '',
  text: null,
  readAt: at,
  post: {
    key: 'web/example.org/answer/2',
    permalink: address,
    site: thread.site,
    kind: 'answer',
    id: '2',
    parent: '1',
    title: thread.title,
    author,
    published: at,
    edited: null,
    score: 1,
    accepted: null,
    licence: null,
  },
};
const reading = { at, block: '', blockIndex: 0, textHash: '', author, score: 1, edited: null, licence: null };
const note: Note = {
  verdict: 'mixed',
  asOf: '2000',
  judgements: [],
  annotation: {
    ...row,
    id: 'note',
    created: at,
    thread: thread.key,
    motivation: 'assessing',
    target: {
      source: address,
      post: post.id,
      scope: address,
      selector: { exact: 'Words', prefix: '', suffix: '', start: 0, end: 5 },
      reading,
    },
    keptDespite: { words: '', at },
    comment: 'Comment',
    tags: ['tag'],
    wording: 'Wording',
    saidBy: 'Somebody',
  },
  evidence: [
    {
      ...row,
      id: 'evidence',
      annotation: 'note',
      stance: 'supports',
      link: address,
      quote: 'Words',
      note: 'Note',
      title: 'Title',
      read: at,
      archived: address,
      at,
    },
  ],
};
const sample: ThreadExport = {
  thread,
  posts: [post],
  notes: [note],
  around: { ties: [], challenges: [], comparisons: [] },
  sources: [
    {
      post: post.id,
      text: 'Link',
      standing: null,
      tag: {
        source: { link: address, resource: address, host: 'example.org', forms: [], archived: null },
        fact: { kind: 'unknown', pattern: null, name: null, reason: '', reviewed: null },
        depends: [],
        document: null,
        scope: 'example.org',
        scopes: [],
        platform: false,
        word: null,
        words: [],
        lists: [],
      },
    },
  ],
  exported: at,
  tool: { name: 'Scholium', version: '0' },
  language: 'en',
};
