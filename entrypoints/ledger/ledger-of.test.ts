import { expect, test } from 'vitest';
import type { SourceTag } from '../../core/source.ts';
import type { Library } from '../../core/tables.ts';
import type { PageReport } from '../../messaging/contract.ts';
import { nineAnswers } from '../../tests/nine-answers.ts';
import { ledgerOf, pairKey } from './ledger-of.ts';

const rows = nineAnswers();
const tag = (resource: string) => ({ source: { resource } }) as SourceTag;
const tags = new Map(rows.evidence.map(({ link }) => [link, tag(link)]));
const ledger = (from: Library = rows, page: PageReport | null = null, decided = new Set<string>()) => {
  const made = ledgerOf(from, page, tags, decided, []);
  if (!made) throw new Error('There is no ledger.');
  return made;
};
const id = (index: number) => rows.annotation[index]?.id ?? '';

test('twelve claims in nine answers are nine columns, and the tied ones share a row that comes first', () => {
  const { table } = ledger();
  expect(table.columns.map(({ author }) => author)).toHaveLength(9);
  expect(table.rows).toHaveLength(8);
  const first = [...(table.rows[0]?.cells.values() ?? [])].flat();
  expect(first.map(({ note, says }) => [note.annotation.id, says])).toEqual([
    [id(0), null],
    [id(2), 'opposite'],
    [id(7), 'same'],
  ]);
  expect(table.rows.map(({ cells }) => [...cells.values()].flat().length)).toEqual([3, 2, 2, 1, 1, 1, 1, 1]);
});

test('a claim in a comment stands in the column of the post below which it was written', () => {
  const [answer] = rows.post;
  if (!answer) throw new Error('There is no answer.');
  const key = 'stack-exchange/history.stackexchange.com/comment/77';
  const post = { ...answer.post, key, id: '77', kind: 'comment' as const, parent: answer.post.id };
  const annotation = rows.annotation.map((row, at) =>
    at === 11 ? { ...row, target: { ...row.target, post: key } } : row,
  );
  const { table } = ledger({ ...rows, annotation, post: [...rows.post, { ...answer, id: key, post }] });
  expect(table.columns).toHaveLength(9);
  expect(table.columns.at(-1)?.hasClaims).toBe(false);
  const last = table.rows.find(({ key }) => key === id(11));
  expect([...(last?.cells.keys() ?? [])]).toEqual([answer.id]);
});

test('the page’s order of posts holds while it is open, and answers without claims keep a place', () => {
  const posts = rows.post.toReversed().map(({ post }) => ({ post, excerpt: '', hiddenComments: 0 }));
  const page = { thread: rows.post[0]?.thread, posts, notes: [], sources: [] } as unknown as PageReport;
  const only = { ...rows, annotation: rows.annotation.slice(0, 2), tie: [] };
  const { table } = ledger(only, page);
  expect(table.columns.map(({ author }) => author)).toEqual(posts.map(({ post }) => post.author?.name));
  expect(table.columns.filter(({ hasClaims }) => hasClaims)).toHaveLength(1);
});

test('a source behind two claims that are tied as opposite is pointed out, evidence against one is not', () => {
  expect(ledger().opposed).toEqual([
    { resource: 'https://archive.example/uhl/chronicle', sides: [[id(0)], [id(2)]] },
  ]);
  const evidence = rows.evidence.map((piece) =>
    piece.annotation === id(2) ? { ...piece, stance: 'contradicts' as const } : piece,
  );
  expect(ledger({ ...rows, evidence }).opposed).toEqual([]);
});

test('links in the paragraphs of a claim count as cited for it while the page is open', () => {
  const link = 'https://archive.example/uhl/chronicle';
  const posts = rows.post.map(({ post }) => ({ post, excerpt: '', hiddenComments: 0 }));
  const page = {
    thread: rows.post[0]?.thread,
    posts,
    notes: [6, 8].map((at) => ({ annotation: id(at), blocks: [1, 2] })),
    sources: [5, 6].map((answer) => ({ link, post: rows.post[answer - 1]?.id, block: 2 })),
  } as unknown as PageReport;
  const sides = ledger(rows, page).opposed.map(({ sides }) => sides);
  expect(sides).toContainEqual([[id(6)], [id(8)]]);
});

test('a proposal that she decides keeps its place for as long as the ledger is open', () => {
  const { proposals } = ledger({ ...rows, tie: [] });
  const [first] = proposals;
  if (!first) throw new Error('Nothing is proposed.');
  const { from, to } = first;
  const tie = [{ ...(rows.tie[0] as Library['tie'][number]), from, to, says: 'neither' as const }];
  const isListed = (decided: Set<string>) =>
    ledger({ ...rows, tie }, null, decided).proposals.find((one) => one.from === from && one.to === to);
  expect(isListed(new Set())).toBeUndefined();
  expect(isListed(new Set([pairKey(from, to)]))?.says).toBe('neither');
});

test('of a thread that nothing is kept of there is no ledger', () => {
  const none = { ...rows, annotation: [], post: [], comparison: [] };
  expect(ledgerOf(none, null, tags, new Set(), [])).toBeNull();
});
