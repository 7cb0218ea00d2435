import type { Annotation } from '../core/annotation.ts';
import type { Verdict } from '../core/claim.ts';
import { fingerprint } from '../core/fingerprint.ts';
import type { Post, Thread } from '../core/post.ts';
import { emptyLibrary, type Library, type PostRow } from '../core/tables.ts';
import type { TieSays } from '../core/tie.ts';

/** A thread that nobody wrote: nine answers, twelve claims in eight of them, some tied. */

const at = '2026-11-24T10:00:00.000Z';
const row = { rev: '1-00000000000000aa', modified: at };
const host = 'history.stackexchange.com';
export const nineAnswersThread: Thread = {
  key: `stack-exchange/${host}/question/1`,
  title: 'Who first wrote that the bridge at Uhl was built in a single night?',
  site: 'History Stack Exchange',
  permalink: `https://${host}/q/1`,
};
const authors = [
  'Ingrid Vale',
  'T. Marchetti',
  'user40711',
  'Oduya',
  'Bartholomew Quince',
  'lantern-keeper',
  'Sefa',
  'P. Holm',
  'anna k.',
];

/** The answer, from 1; the words; the verdict; how many pieces of evidence. */
const said: readonly (readonly [number, string, Verdict | null, number])[] = [
  [
    1,
    'The chronicle of 1411 is the first to say that the bridge was built in a single night.',
    'supported',
    2,
  ],
  [1, 'The toll book records forty days of wages for masons in the spring of 1409.', 'supported', 1],
  [2, 'No chronicle before 1532 says that the bridge was built in a single night.', 'contradicted', 1],
  [3, 'A single night is a figure of speech in every ballad of the valley.', 'opinion', 0],
  [3, 'Forty days of wages were paid to the masons, as the toll book records.', 'supported', 0],
  [4, 'The toll book was forged in the nineteenth century.', null, 0],
  [5, 'The arch stands on Roman piers, so that only the deck had to be laid.', 'mixed', 1],
  [5, 'The first chronicle to speak of the single night is the one of 1411.', null, 0],
  [6, 'Its piers are not Roman: the mortar was dated to the fourteenth century.', 'lacks-context', 1],
  [7, 'The toll book is genuine; its paper has the watermark of 1405.', null, 0],
  [8, 'Nobody has ever seen the chronicle of 1411.', 'cannot-be-checked', 0],
  [9, 'Bridges of that span were never built in less than two years.', null, 0],
];
const tied: readonly (readonly [number, number, TieSays])[] = [
  [0, 2, 'opposite'],
  [0, 7, 'same'],
  [1, 4, 'same'],
  [6, 8, 'opposite'],
];
const shared = 'https://archive.example/uhl/chronicle';

export function nineAnswers(): Library {
  const post = authors.map((_, index) => answer(index + 1));
  const annotation = said.map(([from, words], index) => claim(index, post[from - 1] as PostRow, words));
  return {
    ...emptyLibrary(),
    annotation,
    judgement: said.flatMap(([, , verdict], index) =>
      verdict ? [{ ...row, id: `judgement-${index}`, annotation: idOf(index), verdict, asOf: null, at }] : [],
    ),
    evidence: said.flatMap(([, , , pieces], index) =>
      Array.from({ length: pieces }, (_, piece) => ({
        ...row,
        id: `evidence-${index}-${piece}`,
        annotation: idOf(index),
        stance: 'supports' as const,
        link:
          piece === 0 && (index === 0 || index === 2) ? shared : `https://museum.example/${index}/${piece}`,
        quote: piece === 0 ? 'pons una nocte factus' : '',
        note: piece === 0 ? '' : 'Seen in the reading room.',
        at,
      })),
    ),
    post,
    tie: tied.map(([from, to, says]) => {
      const id = `tie-${fingerprint(`${idOf(from)} ${idOf(to)}`)}`;
      return { ...row, id, from: idOf(from), to: idOf(to), says };
    }),
  };
}

const idOf = (index: number) => `0193a000-0000-7000-8000-${String(index).padStart(12, '0')}`;

function answer(id: number): PostRow {
  const key = `stack-exchange/${host}/answer/${id}`;
  const post: Post = {
    key,
    permalink: `https://${host}/a/${id}`,
    site: nineAnswersThread.site,
    kind: 'answer',
    id: String(id),
    parent: '1',
    title: nineAnswersThread.title,
    author: { name: authors[id - 1] ?? '', profile: null },
    published: at,
    edited: null,
    score: 40 - 5 * id,
    accepted: id === 2,
    licence: null,
  };
  const cites = [{ resource: shared, domain: 'archive.example' }];
  return { ...row, id: key, post, thread: nineAnswersThread, textHash: 'aa', text: null, cites, readAt: at };
}

function claim(index: number, { post }: PostRow, exact: string): Annotation {
  const { author, score, edited, licence } = post;
  return {
    ...row,
    id: idOf(index),
    created: at,
    thread: nineAnswersThread.key,
    motivation: 'assessing',
    target: {
      source: post.permalink,
      post: post.key,
      scope: `https://${host}/questions/1/uhl`,
      selector: { exact, prefix: '', suffix: '', start: 10 * index, end: 10 * index + exact.length },
      reading: { at, block: exact, blockIndex: 0, textHash: 'aa', author, score, edited, licence },
    },
    comment: index === 0 ? 'I have the page: folio 12, third line.' : '',
    tags: [],
    wording: '',
    saidBy: null,
  };
}
