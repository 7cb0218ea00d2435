import { readFileSync } from 'node:fs';
import type { Annotation, Reading } from '../core/annotation.ts';
import type { Evidence, Verdict } from '../core/claim.ts';
import type { Note } from '../core/note.ts';
import type { Author, Licence, Post } from '../core/post.ts';
import type { SourceKind, SourceWord } from '../core/source.ts';
import type { PostRow } from '../core/tables.ts';
import { speak } from '../core/words.ts';
import type { CitedSource, ThreadExport } from '../formats/thread-export.ts';

/** A thread that nobody wrote, with something of everything that an export can meet. */

export const licences = {
  by3: { name: 'CC BY-SA 3.0', url: 'https://creativecommons.org/licenses/by-sa/3.0/', by: 'date' },
  by4: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/', by: 'page' },
} as const satisfies Record<string, Licence>;

const at = '2022-01-25T10:00:00.000Z';
const row = { rev: '1-00000000000000aa', modified: at };
const thread = {
  key: 'stackexchange/politics/question/1',
  title: 'Was the *Treaty of Nowhere* ever ratified?',
  site: 'Politics Stack Exchange',
  permalink: 'https://politics.stackexchange.com/q/1',
};
const mira: Author = {
  name: 'Mira_K [on leave]',
  profile: 'https://politics.stackexchange.com/users/7/mira',
};

function post(kind: Post['kind'], id: string, rest: Partial<Post>): PostRow {
  const permalinks = {
    question: `/q/${id}`,
    answer: `/a/${id}`,
    comment: `/q/1#comment${id}_2`,
    reply: `/r/${id}`,
  };
  const key = `stackexchange/politics/${kind}/${id}`;
  return {
    ...row,
    id: key,
    thread,
    textHash: '00000000000000aa',
    text: null,
    readAt: at,
    post: {
      key,
      permalink: `https://politics.stackexchange.com${permalinks[kind]}`,
      site: thread.site,
      kind,
      id,
      parent: kind === 'question' ? null : '1',
      title: thread.title,
      author: null,
      published: '2016-03-01T09:00:00.000Z',
      edited: null,
      score: null,
      accepted: null,
      licence: null,
      ...rest,
    },
  };
}

export const posts: readonly PostRow[] = [
  post('question', '1', { author: { name: 'user1234', profile: null }, score: -2, licence: licences.by3 }),
  post('answer', '2', { author: mira, score: 38, licence: licences.by4 }),
  post('comment', '3', { published: null }),
];

let made = 0;
/** A note on `on`, read in the state that `reading` tells. */
export function note(
  on: PostRow,
  exact: string | null,
  said: Partial<Annotation> & {
    verdict?: Verdict;
    asOf?: string;
    evidence?: readonly Partial<Evidence>[];
  } = {},
  reading: Partial<Reading> = {},
): Note {
  const { verdict = null, asOf = null, evidence = [], ...body } = said;
  const id = `0190a000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
  const { author, score, edited, licence } = on.post;
  return {
    verdict,
    asOf,
    judgements: [],
    evidence: evidence.map((rest, index) => ({
      ...row,
      id: `${id}-${index}`,
      annotation: id,
      stance: 'supports',
      link: 'https://example.org/',
      quote: '',
      note: '',
      at,
      ...rest,
    })),
    annotation: {
      ...row,
      id,
      created: at,
      thread: thread.key,
      motivation: 'assessing',
      target: {
        source: on.post.permalink,
        post: on.post.key,
        scope: thread.permalink,
        selector: exact === null ? null : { exact, prefix: '', suffix: '', start: 0, end: exact.length },
        reading: { at, block: '', blockIndex: 0, textHash: '', author, score, edited, licence, ...reading },
      },
      comment: '',
      tags: [],
      wording: '',
      saidBy: null,
      ...body,
    },
  };
}

function source(
  link: string,
  host: string,
  kind: SourceKind,
  name: string | null,
  word: Partial<SourceWord> | null,
  resource = link,
): CitedSource['tag'] {
  return {
    source: { link, resource, host, forms: [], archived: null },
    fact: { kind, pattern: host, name, reason: 'made up', reviewed: '2022-01-01' },
    depends: [],
    document: kind === 'news' ? { document: 'opinion', by: 'reader', reason: null } : null,
    scope: host,
    scopes: [{ pattern: host, reach: 'domain' }],
    platform: false,
    words: [],
    lists: [],
    word: word && { ...row, id: host, pattern: host, word: 'rely', forWhat: '', note: '', said: at, ...word },
  };
}

const [question, answer, comment] = posts as [PostRow, PostRow, PostRow];
const unread = post('answer', '9', { author: { name: 'Gone', profile: null }, score: 1 });
const assembly = source(
  'https://assembly.example/vote_(1991)',
  'assembly.example',
  'legislature-court',
  'The Assembly',
  {
    forWhat: 'what was voted on',
    note: 'Minutes only.\nNot its press office.',
  },
);

const notes = [
  note(question, 'It was signed in 1991,\nand <b>never</b> ratified.\n\n1. So they say.', {
    tags: ['treaties', 'to read again'],
  }),
  note(answer, 'The Assembly voted 5 * 3 = 15 times & “lost” file_name_1.txt', {
    verdict: 'contradicted',
    asOf: '2022-01',
    wording: 'The Assembly voted *fifteen* times.',
    comment: '# My heading\n\nThe minutes say **three**:\n\n```\n1991-02-03\tyes\n\n1991-02-04\tno',
    tags: ['votes'],
    evidence: [
      {
        stance: 'contradicts',
        link: 'https://assembly.example/minutes?a=1&copy;=2',
        quote: 'Three votes\nwere held.',
        note: 'Page 4, at the *bottom*.',
        title: 'Minutes, <session> 12',
        passage: 'https://assembly.example/minutes?a=1&copy;=2#:~:text=Three%20votes',
        read: at,
        archived: 'https://archive.example/minutes',
        finding: { kind: 'not-found' },
      },
      { stance: 'context', link: 'javascript:alert(1)' },
    ],
  }),
  note(
    answer,
    '- not the treaty of 1990',
    {
      saidBy: 'Ambassador A. Nobody',
      verdict: 'lacks-context',
      asOf: '2022-01-24',
      keptDespite: { words: '- not the *draft* of 1990', at },
    },
    { edited: { at: '2018-05-02T00:00:00.000Z', by: null }, licence: { ...licences.by4, by: 'date' } },
  ),
  note(answer, null, { motivation: 'commenting', comment: 'Well sourced, but long.' }),
  note(comment, 'Nonsense.', { motivation: 'commenting' }),
  note(unread, 'Its page is no longer known.', { verdict: 'cannot-be-checked' }),
];
const [asked, voted] = notes as [Note, Note];

/** A quotation of which one word is another one in its source, and one that is not there. */
const quotedWords = {
  ...row,
  thread,
  post: answer.post.key,
  way: 'opened',
  at,
} as const;

export const example: ThreadExport = {
  thread,
  posts,
  notes,
  around: {
    ties: [
      { ...row, id: 'tie-1', from: asked.annotation.id, to: voted.annotation.id, says: 'opposite' },
      { ...row, id: 'tie-2', from: asked.annotation.id, to: 'of another thread', says: 'same' },
    ],
    challenges: [
      {
        ...row,
        id: 'challenge-1',
        annotation: voted.annotation.id,
        post: comment.post,
        words: 'It was <three> times.',
        state: 'open',
        at,
      },
    ],
    comparisons: [
      {
        ...quotedWords,
        id: 'comparison-1',
        quote: 'three votes were not held',
        source: { kind: 'page', link: 'https://assembly.example/minutes', title: 'Minutes & votes' },
        finding: {
          kind: 'small-edits',
          passage: {
            start: 20,
            end: 41,
            words: 'three votes were held',
            before: 'On that day',
            after: 'at noon.',
          },
          parts: [{ start: 20, end: 41 }],
          edits: [
            {
              quote: 'not',
              source: '',
              inQuote: { start: 17, end: 20 },
              inSource: { start: 37, end: 37 },
              weights: ['negation'],
            },
          ],
          leftOut: 0,
          cut: 0,
          differs: [],
          remarks: [],
          copies: 1,
        },
      },
      {
        ...quotedWords,
        id: 'comparison-2',
        quote: 'ratified by nobody',
        source: { kind: 'post', post: question.post.key, permalink: question.post.permalink },
        way: 'same-page',
        finding: { kind: 'not-found' },
      },
    ],
  },
  sources: [
    { tag: assembly, post: answer.post.key, text: 'the vote [1]', standing: 'second-hand' },
    {
      tag: source(
        'https://web.archive.org/web/2020/https://news.example/a',
        'news.example',
        'news',
        null,
        null,
        'https://news.example/a',
      ),
      post: answer.post.key,
      text: '',
      standing: null,
    },
    { tag: assembly, post: comment.post.key, text: 'again', standing: null },
  ],
  exported: '2022-01-25T11:00:00.000Z',
  tool: { name: 'Scholium', version: '0.1.0' },
  language: 'en-GB',
};

/** Speaks from the shipped file, with $1 … filled in as browsers do. */
export function speakEnglish(): void {
  const path = new URL('../public/_locales/en/messages.json', import.meta.url);
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
  speak((key, parts) =>
    (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, n) => parts[Number(n) - 1] ?? ''),
  );
}
