import { describe, expect, test, vi } from 'vitest';
import type { Challenge } from '../core/challenge.ts';
import type { Evidence, Judgement } from '../core/claim.ts';
import type { Post } from '../core/post.ts';
import { aNote, anEvidence, expectAccessible, key, press, stage, type } from '../tests/component-stage.tsx';
import { Challenges } from './Challenges.tsx';
import { ClaimHistory } from './ClaimHistory.tsx';
import { ClaimPicker } from './ClaimPicker.tsx';
import { EvidencePieces } from './EvidencePieces.tsx';
import evidenceStyles from './evidence.css?inline';
import { NewEvidence } from './NewEvidence.tsx';
import { StanceWords } from './StanceWords.tsx';
import { type TiedClaim, Ties } from './Ties.tsx';

// What a verdict rests on, and what stands around a claim.

function dressed(theme: 'light' | 'dark' = 'light') {
  const on = stage();
  const style = document.createElement('style');
  style.textContent = evidenceStyles;
  document.head.append(style);
  document.documentElement.style.colorScheme = theme;
  document.documentElement.style.background = theme === 'dark' ? '#191815' : '#fbfaf6';
  return on;
}

const treaty = 'https://www.museum.example/treaty.htm';
const piece: Evidence = {
  ...anEvidence('contradicts', treaty),
  quote: 'The Parties agree that an armed attack',
  note: 'Article 5, whole.',
  title: 'The treaty',
  passage: `${treaty}#:~:text=The%20Parties`,
  read: '2026-08-22T10:00:00.000Z',
};

const comment: Post = {
  key: 'se/politics/comment/9',
  permalink: 'https://politics.stackexchange.com/questions/1/x#comment9_2',
  site: 'Politics',
  kind: 'comment',
  id: '9',
  parent: '2',
  title: 'A question',
  author: { name: 'Carol', profile: null },
  published: null,
  edited: null,
  score: 4,
  accepted: null,
  licence: null,
};
const challenge: Challenge = {
  id: 'c',
  rev: '1-0123456789abcdef',
  modified: '2026-08-22T10:00:00.000Z',
  at: '2026-08-22T10:00:00.000Z',
  annotation: 'note-1',
  post: comment,
  words: 'It never says that.',
  state: 'open',
};
const dan = { ...comment, key: 'se/politics/comment/10', author: { name: 'Dan', profile: null } };
const candidates = [
  { post: comment, words: 'It never says that.' },
  { post: dan, words: 'Which article?' },
];
const tied: readonly TiedClaim[] = [
  { annotation: 'a', words: 'NATO never promised it', author: 'Alice', says: 'opposite' },
  { annotation: 'b', words: 'A promise was made', author: null, says: null },
  { annotation: 'c', words: 'Sweden is neutral', author: 'Eve', says: 'neither' },
];
const judged = (
  id: string,
  verdict: Judgement['verdict'],
  at: string,
  asOf: string | null = null,
): Judgement => ({
  id,
  rev: '1-0123456789abcdef',
  modified: at,
  annotation: 'note-1',
  verdict,
  asOf,
  at,
});
const judgements = [
  judged('1', 'supported', '2026-08-20T10:00:00.000Z'),
  judged('2', null, '2026-08-21T10:00:00.000Z'),
  judged('3', 'contradicted', '2026-08-22T10:00:00.000Z', '2022-01'),
];
const nothing = () => {};

describe.each(['light', 'dark'] as const)('in the %s theme nobody is shut out of', (theme) => {
  test.each([
    ['the choice of a claim', <ClaimPicker claims={[aNote()]} chosen="note-1" onChoose={nothing} />],
    ['the words of a stance', <StanceWords chosen="context" onChoose={nothing} />],
    ['the evidence', <EvidencePieces evidence={[piece]} onChange={nothing} onRemove={nothing} />],
    ['new evidence', <NewEvidence suggestions={[{ link: treaty, words: 'the treaty' }]} onAdd={nothing} />],
    [
      'the challenges',
      <Challenges challenges={[challenge]} candidates={candidates} onShow={nothing} onSay={nothing} />,
    ],
    ['the ties', <Ties claims={tied} onShow={nothing} onSay={nothing} />],
    ['the history', <ClaimHistory judgements={judgements} />],
  ])('%s', async (_, what) => {
    const { show, root } = dressed(theme);
    await show(what);
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(root.textContent?.length).toBeGreaterThan(10);
    await expectAccessible(root);
  });
});

test('the claim is chosen among those that are open, each with who says it', async () => {
  const { show, root } = dressed();
  const onChoose = vi.fn();
  await show(<ClaimPicker claims={[aNote(), aNote({ id: 'note-2' })]} chosen="note-1" onChoose={onChoose} />);
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(radios.map(({ checked }) => checked)).toEqual([true, false]);
  expect(root.textContent).toContain('To check · Alice');
  await press(radios[1] as HTMLElement);
  expect(onChoose).toHaveBeenCalledWith('note-2');
});

test('a piece of evidence says what it does, where it stands and when it was read, and leads to the passage', async () => {
  const { show, root, find } = dressed();
  await show(<EvidencePieces evidence={[piece]} onChange={nothing} onRemove={nothing} />);
  for (const words of ['Contradicts', 'The treaty', 'museum.example', '2026', 'Article 5, whole.'])
    expect(root.textContent).toContain(words);
  expect(find<HTMLAnchorElement>('p a').href).toBe(piece.passage);
  expect([...root.querySelectorAll('a')].every(({ rel }) => rel.includes('noreferrer'))).toBe(true);
});

test('evidence is changed and removed; an archive’s address must be one', async () => {
  const { show, find, button } = dressed();
  const [onChange, onRemove] = [vi.fn(), vi.fn()];
  await show(<EvidencePieces evidence={[piece]} onChange={onChange} onRemove={onRemove} />);
  await press(button('Take away'));
  expect(onRemove).toHaveBeenCalledWith(treaty);
  await press(button('Change'));
  await type(find<HTMLInputElement>('input[type=url]'), 'no address');
  await press(button('Save'));
  expect(onChange).not.toHaveBeenCalled();
  await type(find<HTMLInputElement>('input[type=url]'), 'https://archive.example/1');
  await press(button('Supports'));
  expect(onChange).toHaveBeenCalledWith(treaty, {
    stance: 'supports',
    note: 'Article 5, whole.',
    archived: 'https://archive.example/1',
  });
});

test('a link that the post cites and a stance are two presses; what is no address is said and not taken', async () => {
  const { show, root, find, button } = dressed();
  const onAdd = vi.fn();
  await show(<NewEvidence suggestions={[{ link: treaty, words: 'the treaty' }]} onAdd={onAdd} />);
  expect(button('Supports').matches(':disabled')).toBe(true);
  await press(button('the treaty'));
  await press(button('Supports'));
  expect(onAdd).toHaveBeenCalledWith({ stance: 'supports', link: treaty, quote: '', note: '' });
  await type(find<HTMLInputElement>('input[type=url]'), 'javascript:alert(1)');
  expect(root.querySelector('[role=alert]')).not.toBeNull();
  expect(button('Supports').matches(':disabled')).toBe(true);
});

test('a digit chooses the link, the next one what it says; in a field it is a digit', async () => {
  const { show, find } = dressed();
  const onAdd = vi.fn();
  const links = [1, 2, 3, 4, 5, 6].map((at) => ({ link: `${treaty}?${at}`, words: `page ${at}` }));
  await show(<NewEvidence suggestions={links} takeFocus onAdd={onAdd} />);
  const focused = () => document.activeElement as HTMLElement;
  await vi.waitFor(() => expect(focused().textContent).toContain('page 1'));
  await key(focused(), '5');
  expect(find<HTMLInputElement>('input').value).toBe('');
  await key(focused(), '2');
  await vi.waitFor(() => expect(focused().textContent).toContain('Supports'));
  expect(find<HTMLInputElement>('input').value).toBe(`${treaty}?2`);
  await key(find('input'), '1');
  expect(onAdd).not.toHaveBeenCalled();
  await key(focused(), '3');
  expect(onAdd).toHaveBeenCalledWith({ stance: 'context', link: `${treaty}?2`, quote: '', note: '' });
});

test('who disputes a claim is listed once, open until somebody has answered', async () => {
  const { show, root, button } = dressed();
  const onSay = vi.fn();
  await show(<Challenges challenges={[challenge]} candidates={candidates} onShow={nothing} onSay={onSay} />);
  expect(root.querySelector('details')?.textContent).not.toContain('Carol');
  await press(button('Open'));
  expect(onSay).toHaveBeenLastCalledWith({ post: comment, words: challenge.words }, 'answered');
  await press(button('Disputes the claim: Dan'));
  expect(onSay).toHaveBeenLastCalledWith({ post: dan, words: 'Which article?' }, 'open');
});

test('claims of other posts are tied by a word, which a second press takes back; those with nothing are not shown', async () => {
  const { show, root, find } = dressed();
  const onSay = vi.fn();
  await show(<Ties claims={tied} onShow={nothing} onSay={onSay} />);
  expect(root.textContent).not.toContain('Sweden');
  expect(root.textContent).toContain('May be about the same');
  await press(find('li [aria-pressed=true]'));
  expect(onSay).toHaveBeenLastCalledWith('a', null);
  await press(find('li:nth-child(2) [aria-pressed=false]'));
  expect(onSay).toHaveBeenLastCalledWith('b', 'same');
});

test('every judgement is told with its date, the last first, one that was taken back too', async () => {
  const { show, root } = dressed();
  await show(<ClaimHistory judgements={judgements} />);
  const told = [...root.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
  expect(told).toHaveLength(3);
  expect(told[0]).toMatch(/Contradicted.*2022/);
  expect(told[2]).toContain('Supported');
});

test('the stance that holds is told to those who do not see it', async () => {
  const { show, root, button } = dressed();
  const onChoose = vi.fn();
  await show(<StanceWords chosen="context" onChoose={onChoose} />);
  expect(root.querySelector('[aria-pressed=true]')?.textContent).toBe('Context');
  await press(button('Contradicts'));
  expect(onChoose).toHaveBeenCalledWith('contradicts');
});
