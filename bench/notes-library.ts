import type { Annotation } from '../core/annotation.ts';
import { verdicts } from '../core/claim.ts';
import type { SourceTag } from '../core/source.ts';
import { emptyLibrary, type Library, type PostRow } from '../core/tables.ts';
import { type Random, random } from './random.ts';

const words =
  'the a of to and in was it that for on treaty vote assembly report said not three four 1991 minutes clause member state court “number” naïve 5% <b> page source claims never always'.split(
    ' ',
  );
const licence = {
  name: 'CC BY-SA 4.0',
  url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  by: 'page',
} as const;
const host = 'politics.stackexchange.com';

/** A library of `count` notes, the same for the same count: 20 to a thread, 5 to a post, two of three judged. */
export function libraryOf(count: number): Library {
  const from = random(20261128);
  const rows = emptyLibrary();
  for (let index = 0; index < count; index++) {
    if (index % 5 === 0) rows.post.push(postRow(Math.floor(index / 5), from));
    const post = rows.post.at(-1) as PostRow;
    const row = annotation(index, post, from);
    rows.annotation.push(row);
    if (row.motivation === 'assessing') addJudgement(rows, row, index, from);
  }
  // As storage hands them over: in the order of their ids.
  rows.post.sort((a, b) => (a.id < b.id ? -1 : 1));
  return rows;
}

const cited = (page: number) => `https://assembly.example/minutes/${page}`;

/** What the worker would say of each, without its tables: they are not what is measured. */
export function tagOf(resource: string): SourceTag {
  const host = new URL(resource).hostname;
  return {
    source: { link: resource, resource, host, forms: [], archived: null },
    fact: { kind: 'legislature-court', pattern: host, name: 'The Assembly', reason: '', reviewed: null },
    depends: [],
    document: null,
    scope: host,
    scopes: [{ pattern: host, reach: 'domain' }],
    platform: false,
    word: null,
    words: [],
    lists: [],
  };
}

const text = (from: Random, low: number, high: number) =>
  Array.from({ length: from.int(low, high) }, () => from.pickEarly(words)).join(' ');
const idOf = (index: number) => `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`;
const at = (index: number) => new Date(Date.UTC(2022, 0, 1) + index * 60_000).toISOString();
const rev = '1-00000000000000aa';

function postRow(index: number, from: Random): PostRow {
  const question = Math.floor(index / 4);
  const isQuestion = index % 4 === 0;
  const kind = isQuestion ? 'question' : 'answer';
  const id = String(isQuestion ? question : index + 1_000_000);
  const key = `stack-exchange/${host}/${kind}/${id}`;
  const thread = {
    key: `stack-exchange/${host}/question/${question}`,
    title: `Was ${text(from, 4, 9)}?`,
    site: 'Politics Stack Exchange',
    permalink: `https://${host}/q/${question}`,
  };
  return {
    id: key,
    rev,
    modified: at(index),
    thread,
    textHash: '00000000000000aa',
    text: null,
    readAt: at(index),
    cites: Array.from({ length: 2 }, () => ({
      resource: cited(from.int(0, 20_000)),
      domain: 'assembly.example',
    })),
    citedDomains: ['assembly.example'],
    post: {
      key,
      permalink: `https://${host}/${isQuestion ? 'q' : 'a'}/${id}`,
      site: thread.site,
      kind,
      id,
      parent: isQuestion ? null : String(question),
      title: thread.title,
      author: { name: `user${index % 997}`, profile: `https://${host}/users/${index % 997}` },
      published: at(index),
      edited: null,
      score: from.int(-5, 80),
      accepted: isQuestion ? null : false,
      licence,
    },
  };
}

function annotation(index: number, { post, thread }: PostRow, from: Random): Annotation {
  const exact = text(from, 6, 30);
  const { author, score, edited } = post;
  return {
    id: idOf(index),
    rev,
    modified: at(index),
    created: at(index),
    thread: thread.key,
    motivation: from.chance(2 / 3) ? 'assessing' : 'commenting',
    target: {
      source: post.permalink,
      post: post.key,
      scope: thread.permalink,
      selector: {
        exact,
        prefix: text(from, 4, 6),
        suffix: text(from, 4, 6),
        start: 10,
        end: 10 + exact.length,
      },
      reading: {
        at: at(index),
        block: text(from, 40, 90),
        blockIndex: from.int(0, 20),
        textHash: '00000000000000aa',
        author,
        score,
        edited,
        licence,
      },
    },
    comment: from.chance(0.6) ? text(from, 5, 60) : '',
    tags: from.chance(0.4) ? [from.pick(words), from.pick(words)] : [],
    wording: from.chance(0.2) ? text(from, 5, 15) : '',
    saidBy: null,
  };
}

function addJudgement(rows: Library, { id, created }: Annotation, index: number, from: Random): void {
  const base = { rev, modified: created, annotation: id, at: created };
  rows.judgement.push({ ...base, id: `${id}-j`, verdict: from.pick(verdicts), asOf: null });
  if (!from.chance(0.4)) return;
  rows.evidence.push({
    ...base,
    id: `${id}-e`,
    stance: from.pick(['supports', 'contradicts', 'context']),
    link: `https://assembly.example/minutes/${index}`,
    quote: text(from, 5, 20),
    note: text(from, 0, 12),
  });
}
