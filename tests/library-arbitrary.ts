import fc from 'fast-check';
import type { Annotation, Reading, TextSelector } from '../core/annotation.ts';
import type { Challenge } from '../core/challenge.ts';
import { type Citation, type DocumentWord, documentKinds, standings } from '../core/citation.ts';
import { type Evidence, type Judgement, stances, verdicts } from '../core/claim.ts';
import { type Comparison, comparedWays } from '../core/comparison.ts';
import type { Finding } from '../core/finding.ts';
import { grades, type List } from '../core/list.ts';
import type { Author, Licence, Post, Thread } from '../core/post.ts';
import { type SourceWord, sourceWords } from '../core/source.ts';
import type { Library, PostRow, Settings } from '../core/tables.ts';
import { type Tie, tieSays } from '../core/tie.ts';

/** Words that have broken files before. All of it is well-formed Unicode, as storage keeps it. */
const hostileWords = fc.constantFrom(
  '"',
  "'",
  ',',
  ';',
  '\\',
  '\r\n',
  '\n',
  '\r',
  '\t',
  '\u0000',
  '\u2028',
  '\uFEFF',
  '\uFFFD',
  '👩‍🚀',
  'e\u0301',
  'שלום',
  '\u202Eabc',
  '</script>',
  '<!--',
  ']]>',
  '```',
  '# ',
  '---',
  '> ',
  '![x](javascript:alert(1))',
  '=1+1',
  '@SUM(A1)',
  '{{x}}',
  '&amp;',
  '__proto__',
  '\\ud800',
);

/** Empty, plain or hostile text of at most `maxLength` UTF-16 code units. */
export function hostileText(maxLength: number, minLength = 0): fc.Arbitrary<string> {
  const any = fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed());
  const parts = fc.array(fc.oneof(any, hostileWords), { maxLength: 6 });
  return parts
    .map((words) => words.join('').slice(0, maxLength).toWellFormed())
    .filter((text) => text.length >= minLength);
}

/** ISO 8601, UTC. */
const when = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
const line = hostileText(200);
/** Plain objects, as `JSON.parse` makes them. */
const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(fields, { noNullPrototype: true });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

function rowFields(id: fc.Arbitrary<string>) {
  return {
    id,
    rev: fc.tuple(fc.integer({ min: 1, max: 1e6 }), hash).map(([generation, h]) => `${generation}-${h}`),
    modified: when,
  };
}

/** A row of these fields; some are tombstones. */
function row<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  const deleted = fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, fc.constant({ deleted: true }));
  return fc.tuple(record(fields), deleted).map(([kept, dead]) => ({ ...kept, ...dead }) as T);
}

const author: fc.Arbitrary<Author> = fc.oneof(
  record({ name: line, profile: orNull(address) }),
  record({ name: line, profile: orNull(address), communityWiki: fc.constant(true as const) }),
);
const licence: fc.Arbitrary<Licence> = record({
  name: line,
  url: address,
  by: fc.constantFrom('page', 'date'),
});
const edit = record({ at: when, by: orNull(line) });
const score = orNull(fc.integer());

const selector: fc.Arbitrary<TextSelector> = fc
  .record({
    exact: hostileText(500, 1),
    prefix: hostileText(32),
    suffix: hostileText(32),
    start: fc.nat(),
  })
  .map((quote) => ({ ...quote, end: quote.start + quote.exact.length }));

const reading: fc.Arbitrary<Reading> = record({
  at: when,
  block: hostileText(1000),
  blockIndex: fc.nat(),
  textHash: hash,
  author: orNull(author),
  score,
  edited: orNull(edit),
  licence: orNull(licence),
});

function post(key: string): fc.Arbitrary<Post> {
  return record({
    key: fc.constant(key),
    permalink: address,
    site: line,
    kind: fc.constantFrom('question', 'answer', 'comment', 'reply'),
    id: line,
    parent: orNull(line),
    title: line,
    author: orNull(author),
    published: orNull(when),
    edited: orNull(edit),
    score,
    accepted: orNull(fc.boolean()),
    licence: orNull(licence),
  });
}

const thread: fc.Arbitrary<Thread> = record({
  key: fc.constantFrom('stackexchange/politics/question/1', 'stackexchange/history/question/2'),
  title: line,
  site: line,
  permalink: address,
});

const postKey = fc.nat(20).map((n) => `stackexchange/politics/answer/${n}`);

const postRow: fc.Arbitrary<PostRow> = postKey.chain((key) =>
  row<PostRow>({
    ...rowFields(fc.constant(key)),
    post: post(key),
    thread,
    textHash: hash,
    text: orNull(hostileText(2000)),
    readAt: when,
  }),
);

const freshAnnotation = row<Annotation>({
  ...rowFields(fc.uuid({ version: 7 })),
  created: when,
  thread: thread.map(({ key }) => key),
  motivation: fc.constantFrom('assessing', 'commenting'),
  target: record({ source: address, post: postKey, scope: address, selector: orNull(selector), reading }),
  comment: hostileText(2000),
  tags: fc.array(hostileText(200, 1), { maxLength: 4 }),
  wording: hostileText(500),
  saidBy: orNull(hostileText(200)),
});

/** Of some she has said that she keeps them despite an edit. */
const annotation: fc.Arbitrary<Annotation> = fc
  .tuple(freshAnnotation, fc.option(record({ words: hostileText(500), at: when }), { nil: undefined }))
  .map(([row, keptDespite]) => (keptDespite ? { ...row, keptDespite } : row));

/** Of one of these annotations, or (seldom) of one that is not here. */
const ofOne = (annotations: readonly Annotation[]) =>
  annotations.length === 0
    ? fc.uuid({ version: 7 })
    : fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...annotations.map(({ id }) => id)) },
        fc.uuid({ version: 7 }),
      );

const judgement = (on: fc.Arbitrary<string>): fc.Arbitrary<Judgement> =>
  row<Judgement>({
    ...rowFields(fc.uuid({ version: 7 })),
    annotation: on,
    verdict: orNull(fc.constantFrom(...verdicts)),
    asOf: orNull(fc.constantFrom('2022', '2022-01', '2022-01-24')),
    at: when,
  });

const span = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([start, length]) => ({ start, end: start + length }));
const finding: fc.Arbitrary<Finding> = fc.oneof(
  record({ kind: fc.constantFrom('not-found' as const, 'too-short' as const) }),
  record({ kind: fc.constant('unreachable' as const), reason: fc.constantFrom('timed-out', 'no-text') }),
  record({
    kind: fc.constantFrom('verbatim' as const, 'small-edits' as const),
    passage: fc
      .tuple(span, record({ words: line, before: line, after: line }))
      .map(([place, words]) => ({ ...place, ...words })),
    parts: fc.array(span, { maxLength: 2 }),
    edits: fc.array(
      record({
        quote: line,
        source: line,
        inQuote: span,
        inSource: span,
        weights: fc.constantFrom([], ['negation' as const]),
      }),
      { maxLength: 2 },
    ),
    leftOut: fc.nat(9),
    cut: fc.nat(9),
    differs: fc.constantFrom([], ['case' as const]),
    remarks: fc.constantFrom([], ['sic' as const]),
    copies: fc.integer({ min: 1, max: 9 }),
  }),
) as fc.Arbitrary<Finding>;

const evidence = (on: fc.Arbitrary<string>): fc.Arbitrary<Evidence> =>
  row<Evidence>({
    ...rowFields(fc.uuid({ version: 7 })),
    annotation: on,
    stance: fc.constantFrom(...stances),
    link: address,
    quote: hostileText(500),
    note: hostileText(500),
    at: when,
  }).chain((row) =>
    fc
      .record({ title: line, passage: address, read: when, archived: address, finding }, { requiredKeys: [] })
      .map((more) => ({ ...row, ...more })),
  );

const tie = (on: fc.Arbitrary<string>): fc.Arbitrary<Tie> =>
  row<Tie>({
    ...rowFields(fc.uuid({ version: 7 })),
    from: on,
    to: on,
    says: fc.constantFrom(...tieSays),
  });

const challenge = (on: fc.Arbitrary<string>): fc.Arbitrary<Challenge> =>
  row<Challenge>({
    ...rowFields(fc.uuid({ version: 7 })),
    annotation: on,
    post: postKey.chain(post),
    words: hostileText(500),
    state: fc.constantFrom('open', 'answered'),
    at: when,
  });

const lasting: fc.Arbitrary<Comparison> = row<Comparison>({
  ...rowFields(fc.uuid({ version: 7 })),
  thread,
  post: postKey,
  quote: hostileText(500, 1),
  source: fc.oneof(
    record({ kind: fc.constant('page' as const), link: address }),
    record({ kind: fc.constant('page' as const), link: address, title: line }),
    record({ kind: fc.constant('post' as const), post: postKey, permalink: address }),
  ),
  way: fc.constantFrom(...comparedWays),
  finding,
  at: when,
});

const failed = record({ reason: fc.constantFrom('page-gone' as const, 'timed-out' as const), at: when });
const comparison = fc.oneof(
  lasting,
  fc.tuple(lasting, failed).map(([row, failed]): Comparison => ({ ...row, failed })),
);

const sourceWord: fc.Arbitrary<SourceWord> = fc.domain().chain((pattern) =>
  row<SourceWord>({
    ...rowFields(fc.constant(pattern)),
    pattern: fc.constant(pattern),
    word: fc.constantFrom(...sourceWords),
    forWhat: line,
    note: hostileText(500),
    said: when,
  }),
);

const citation: fc.Arbitrary<Citation> = row<Citation>({
  ...rowFields(fc.uuid({ version: 7 })),
  thread,
  post: postKey,
  resource: address,
  standing: fc.constantFrom(...standings),
  said: when,
});

const document: fc.Arbitrary<DocumentWord> = row<DocumentWord>({
  ...rowFields(fc.uuid({ version: 7 })),
  resource: address,
  document: fc.constantFrom(...documentKinds),
  said: when,
});

/**
 * Whether a word can name a field of a JSON text. A record of Valibot passes over the first three. The fourth, one
 * sign that JSON escapes, V8 takes for a backslash (Node 20 and 24): `JSON.parse('{"a":1,"\\n":1}')` gives the
 * name `\` if `JSON.parse('{"a":1,"\\\\":1}')` came before.
 */
const isFieldName = (word: string) => !/^__|^constructor$|^prototype$|^["\\\p{Cc}\p{Cs}]$/u.test(word);

/** Of those that may be handed on: no other one is in a backup (`formats/leaving-lists.test.ts`). */
const list: fc.Arbitrary<List> = row<List>({
  ...rowFields(fc.uuid({ version: 7 })),
  title: hostileText(200, 1),
  maker: hostileText(200),
  purpose: hostileText(200),
  licence: hostileText(200),
  homepage: hostileText(500),
  updated: hostileText(200),
  share: fc.constant(true),
  scale: fc.dictionary(hostileText(200).filter(isFieldName), fc.constantFrom(...grades), {
    noNullPrototype: true,
  }),
  address: fc.option(address),
  file: hostileText(500),
  columns: fc.constant(null),
  sha256: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  taken: when,
  counts: record({ rows: fc.nat(), rules: fc.nat(), hosts: fc.nat(), rejected: fc.nat() }),
  isOn: fc.boolean(),
  place: fc.nat(),
  data: fc.uuid(),
});

const settings: fc.Arbitrary<Settings> = row<Settings>({
  ...rowFields(fc.constant('settings')),
  keepWholePosts: fc.boolean(),
});

/** Rows with ids of their own, in the order of their ids. */
function table<R extends { id: string }>(rows: fc.Arbitrary<R>, maxLength = 6): fc.Arbitrary<R[]> {
  return fc
    .uniqueArray(rows, { selector: ({ id }) => id, maxLength })
    .map((all) => all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));
}

/** Small libraries that pass `tableSchemas`, with hostile content, tombstones and some dangling references. */
export const libraryArbitrary: fc.Arbitrary<Library> = table(annotation).chain((annotations) =>
  record({
    annotation: fc.constant(annotations),
    judgement: table(judgement(ofOne(annotations))),
    evidence: table(evidence(ofOne(annotations))),
    sourceWord: table(sourceWord),
    citation: table(citation),
    document: table(document),
    post: table(postRow),
    tie: table(tie(ofOne(annotations))),
    challenge: table(challenge(ofOne(annotations))),
    comparison: table(comparison),
    list: table(list),
    settings: table(settings, 1),
  }),
);
