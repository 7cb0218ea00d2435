import { expect, test, vi } from 'vitest';
import type { Post } from '../../core/post.ts';
import { tiedGroups } from '../../core/tied-claims.ts';
import { aNote, expectAccessible, press, stage } from '../../tests/component-stage.tsx';
import { ClaimsTable } from './ClaimsTable.tsx';
import ledgerStyles from './ledger.css?inline';
import type { Ledger } from './ledger-of.ts';
import { Proposals } from './Proposals.tsx';
import { tableOf } from './table-of.ts';

/** Dressed as on the page: how high a button is counts. */
function dressed() {
  const on = stage();
  const style = document.createElement('style');
  style.textContent = ledgerStyles;
  document.head.append(style);
  return on;
}

const row = { rev: '1-0123456789abcdef', modified: '2026-11-01T10:00:00.000Z' };
const answer = (id: string, name: string) =>
  ({
    key: `se/x/answer/${id}`,
    permalink: `https://x.example/a/${id}`,
    kind: 'answer',
    id,
    author: { name, profile: null },
    score: 3,
    accepted: false,
  }) as unknown as Post;
const posts = [answer('2', 'Alice'), answer('3', 'Bob')];
const claim = (id: string, post: Post) => {
  const note = aNote({ id, verdict: 'mixed' });
  return {
    ...note,
    annotation: { ...note.annotation, target: { ...note.annotation.target, post: post.key } },
  };
};
const claims = [claim('one', posts[0] as Post), claim('two', posts[1] as Post)];

test('the table says of a claim what it is and what it says beside the first, in words too; a press goes to it', async () => {
  const { show, root, find } = stage();
  const ties = [{ ...row, id: 'tie', from: 'one', to: 'two', says: 'opposite' as const }];
  const onGoTo = vi.fn((event: Event) => event.preventDefault());
  const table = tableOf(claims, tiedGroups(['one', 'two'], ties), posts);
  await show(
    <ClaimsTable table={table} posts={new Map(posts.map((post) => [post.key, post]))} onGoTo={onGoTo} />,
  );
  const cells = [...root.querySelectorAll('.claims-claim')].map((cell) => cell.textContent);
  expect(cells[0]).toMatch(/^Mixed\. NATO/);
  expect(cells[1]).toMatch(/^Mixed\. ≠Says the opposite: NATO/);
  expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
  await press(find('.claims-words'));
  expect(onGoTo).toHaveBeenCalledWith(expect.anything(), 'one');
  await expectAccessible(root);
});

test('a proposal is decided by one of three words, and taken back by the same word', async () => {
  const { show, root, button } = dressed();
  const onTie = vi.fn();
  const byId = new Map(claims.map((note) => [note.annotation.id, note]));
  const ledger = (says: 'opposite' | null) =>
    ({ byId, proposals: [{ from: 'one', to: 'two', says }] }) as unknown as Ledger;
  await show(<Proposals ledger={ledger(null)} onTie={onTie} />);
  await press(button('Says the opposite'));
  expect(onTie).toHaveBeenLastCalledWith('one', 'two', 'opposite');
  await show(<Proposals ledger={ledger('opposite')} onTie={onTie} />);
  expect(button('Says the opposite').getAttribute('aria-pressed')).toBe('true');
  await press(button('Says the opposite'));
  expect(onTie).toHaveBeenLastCalledWith('one', 'two', null);
  await press(button('Neither'));
  expect(onTie).toHaveBeenLastCalledWith('one', 'two', 'neither');
  await expectAccessible(root);
});
