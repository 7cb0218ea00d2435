import { expect, test } from 'vitest';
import { aNote, anEvidence, expectAccessible, key, press, spies, stage } from '../tests/component-stage.tsx';
import { cardOn } from '../tests/note-card-stage.tsx';
import type { NoteCardProps } from './NoteCard.tsx';

const card = (part: Partial<NoteCardProps> = {}) => cardOn(stage(), part);

test('a judged claim says verdict, date, comment and what it rests on', async () => {
  const note = aNote({
    verdict: 'contradicted',
    asOf: '2022-01',
    comment: 'No such promise in the treaty.',
    tags: ['treaty'],
    evidence: [
      anEvidence('contradicts', 'https://www.nato.int/a'),
      anEvidence('context', 'https://un.org/b'),
    ],
  });
  const { show, root, find } = card({ note });
  await show();
  expect(find('blockquote').textContent).toBe('NATO promised not to expand');
  expect(find('.card-gloss').textContent).toBe(
    'Contradicted · as of Jan 2022 · No such promise in the treaty.',
  );
  expect(find('.card-foot p').textContent).toBe('1 against · 1 context · nato.int, un.org');
  expect(find('.shape').dataset).toMatchObject({ shape: 'contradicted', filled: 'true' });
  await expectAccessible(root);
});

test('a claim without verdict is to check; a judged one says that it has no evidence yet', async () => {
  const { show, find } = card();
  await show();
  expect(find('.card-gloss').textContent).toBe('To check');
  expect(find('.card-foot p').textContent).toBe('');
  await show({ note: aNote({ verdict: 'opinion' }) });
  expect(find('.card-foot p').textContent).toBe('no evidence yet');
});

test('a long quote is cut after three lines', async () => {
  const long = aNote();
  const selector = { exact: 'long words '.repeat(200), prefix: '', suffix: '', start: 0, end: 2200 };
  const note = {
    ...long,
    annotation: { ...long.annotation, target: { ...long.annotation.target, selector } },
  };
  const { show, find } = card({ note });
  await show();
  expect(find('blockquote').getBoundingClientRect().height).toBeCloseTo(66, 0);
});

test('changed, not shown and gone are said in words', async () => {
  const { show, root } = card();
  for (const [state, words] of [
    ['changed', 'read differently now'],
    ['not-shown', 'not shown on the page'],
    ['gone', 'no longer in the post'],
  ] as const) {
    await show({ state });
    expect(root.textContent).toContain(words);
  }
});

test('the keys of a card go to the words, edit and judge', async () => {
  const { show, find, on } = card();
  await show();
  await key(find('.card'), 'Enter');
  await key(find('.card'), 'e');
  await key(find('.card'), '2');
  expect(on.onGoTo).toHaveBeenCalledOnce();
  expect(on.onEdit).toHaveBeenCalledOnce();
  expect(on.onVerdict).toHaveBeenCalledWith('mixed');
});

test('a press on the card goes to the words; one on a button does only what the button says', async () => {
  const { show, find, button, on } = card();
  await show();
  await press(find('blockquote'));
  expect(on.onGoTo).toHaveBeenCalledOnce();
  await press(button('Delete'));
  expect(on.onDelete).toHaveBeenCalledOnce();
  expect(on.onGoTo).toHaveBeenCalledOnce();
});

test('the editor opens in the card, and digits typed in it judge nothing', async () => {
  const { show, root, find, on } = card();
  await show({ isEditing: true, takeFocus: true, isCurrent: true });
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await key(find('textarea'), '3');
  await key(find('textarea'), 'e');
  expect(on.onVerdict).not.toHaveBeenCalled();
  expect(on.onEdit).not.toHaveBeenCalled();
  await expectAccessible(root);
});

test('a note on the whole post has its own words and no verdict', async () => {
  const note = aNote({ motivation: 'commenting', comment: 'Well argued.' });
  const whole = {
    ...note,
    annotation: { ...note.annotation, target: { ...note.annotation.target, selector: null } },
  };
  const { show, root, find } = card({ note: whole });
  await show();
  expect(root.textContent).toContain('The whole post');
  expect(find('.card-gloss').textContent).toBe('Well argued.');
  expect(root.textContent).not.toContain('evidence');
});

test('the words with their attribution, and a reply, are copied from the card, and it is exported, where it can', async () => {
  const { show, root, button } = card();
  const on = spies('onQuote', 'onReply', 'onExport');
  await show(on);
  await press(button('Quote'));
  await press(button('Reply'));
  await press(button('Export …'));
  expect(on.onQuote).toHaveBeenCalledOnce();
  expect(on.onReply).toHaveBeenCalledOnce();
  expect(on.onExport).toHaveBeenCalledOnce();
  await expectAccessible(root);
  await show();
  expect(root.textContent).not.toContain('Quote');
});
