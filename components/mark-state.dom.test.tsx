import { expect, test } from 'vitest';
import { aNote, expectAccessible, key, press, stage } from '../tests/component-stage.tsx';
import { cardOn } from '../tests/note-card-stage.tsx';
import type { NoteCardProps } from './NoteCard.tsx';

const names = ['onAcceptWords', 'onKeepAsMarked', 'onAttachHere', 'onLookAgain', 'onTakeOffer'] as const;

const card = (part: Partial<NoteCardProps>) => cardOn(stage(), part, ...names);

const now = 'NATO promised never to expand';
const revision = { at: '2026-10-24T10:00:00.000Z', by: 'Bob' };
const kept = (words: string) => aNote({ keptDespite: { words, at: '2026-10-25T10:00:00.000Z' } });

test('a changed claim shows both wordings, who edited the post and when, and three ways to go on', async () => {
  const { show, root, find, button, on } = card({ state: 'changed', now, revision });
  await show();
  expect(find('del').textContent).toContain('not');
  expect(find('ins').textContent).toContain('never');
  expect(root.textContent).toContain('The post was edited since, by Bob on Oct 24, 2026.');
  // The diff says the old words already.
  expect(root.querySelector('blockquote')).toBeNull();
  await press(button('Take the new words'));
  await press(button('Keep the old ones'));
  await press(button('Choose other words'));
  expect(on.onAcceptWords).toHaveBeenCalledOnce();
  expect(on.onKeepAsMarked).toHaveBeenCalledOnce();
  expect(on.onAttachHere).toHaveBeenCalledOnce();
  expect(on.onGoTo).not.toHaveBeenCalled();
  await expectAccessible(root);
});

test('an edit is only told of where the page tells of one after she marked the words', async () => {
  const { show, root } = card({ state: 'changed', now });
  await show({ revision: { at: revision.at, by: null } });
  expect(root.textContent).toContain('The post was edited since, on Oct 24, 2026.');
  await show({ revision: null });
  expect(root.textContent).toContain('These words read differently now.');
  const note = aNote();
  note.annotation.target.reading.edited = revision;
  await show({ note, revision });
  expect(root.textContent).toContain('These words read differently now.');
  expect(root.textContent).not.toContain('Bob');
});

test('whoever keeps the old words is not asked again, and can still take the new ones', async () => {
  const { show, root, find, button, on } = card({ state: 'changed', now, note: kept(now) });
  await show();
  expect(find('blockquote').textContent).toBe('NATO promised not to expand');
  expect(find('summary').textContent).toBe('Edited since; you keep the words as you marked them.');
  expect(find<HTMLDetailsElement>('details').open).toBe(false);
  expect(root.textContent).not.toContain('Keep the old ones');
  await press(find('summary'));
  expect(on.onGoTo).not.toHaveBeenCalled();
  await press(button('Take the new words'));
  expect(on.onAcceptWords).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('words that changed again are asked about again', async () => {
  const { show, root, button } = card({ state: 'changed', now, note: kept('NATO vowed not to expand') });
  await show();
  expect(root.querySelector('details')).toBeNull();
  expect(button('Keep the old ones')).toBeTruthy();
});

test('words that are gone stay to be read, with what can be done', async () => {
  const { show, root, find, button, on } = card({ state: 'gone', revision });
  await show();
  expect(find('blockquote').textContent).toBe('NATO promised not to expand');
  expect(root.textContent).toContain('These words are no longer in the post.');
  expect(root.textContent).toContain('by Bob on Oct 24, 2026');
  await press(button('Look again'));
  await press(button('Attach here …'));
  await press(button('Keep as it was'));
  for (const name of ['onLookAgain', 'onAttachHere', 'onKeepAsMarked'] as const)
    expect(on[name]).toHaveBeenCalledOnce();
  expect(root.textContent).not.toContain('Move the note there');
  await expectAccessible(root);
});

test('the same words in another post are offered', async () => {
  const { show, root, button, on } = card({ state: 'gone', offered: { author: 'Carol' } });
  await show();
  expect(root.textContent).toContain('The same words stand in a post by Carol now.');
  await press(button('Move the note there'));
  expect(on.onTakeOffer).toHaveBeenCalledOnce();
  await show({ offered: { author: null } });
  expect(root.textContent).toContain('The same words stand in another post now.');
});

test('a note kept though its words are gone says so in one quiet line', async () => {
  const { show, root, find } = card({ state: 'gone', note: kept('') });
  await show();
  expect(find('summary').textContent).toBe('No longer in the post; you keep the note as it was.');
  expect(root.textContent).not.toContain('Keep as it was');
  await expectAccessible(root);
});

test('words that the page does not show are looked for when it shows more', async () => {
  const { show, root } = card({ state: 'not-shown' });
  await show();
  expect(root.textContent).toContain('They are looked for when more of the page is shown.');
  expect(root.textContent).not.toContain('Look again');
});

test('a button that many cards have says which words it is about', async () => {
  const { show, button } = card({ state: 'changed', now });
  await show();
  expect(button('Take the new words').getAttribute('aria-label')).toBe(
    'Take the new words: NATO promised not to expand',
  );
});

test('what cannot be done here has no button', async () => {
  const none = Object.fromEntries(names.map((name) => [name, undefined]));
  const { show, root } = card({ state: 'gone', offered: { author: 'Carol' }, ...none });
  await show();
  expect(root.querySelectorAll('.mark-state button')).toHaveLength(0);
});

test('Enter on a button of the card does what the button says and no more', async () => {
  const { show, button, on } = card({ state: 'changed', now });
  await show();
  await key(button('Keep the old ones'), 'Enter');
  expect(on.onGoTo).not.toHaveBeenCalled();
});

test('the words are not shown twice while she edits', async () => {
  const { show, root, find } = card({ state: 'changed', now, isEditing: true });
  await show();
  expect(find('blockquote').textContent).toBe('NATO promised not to expand');
  expect(root.querySelector('.diff')).toBeNull();
});
