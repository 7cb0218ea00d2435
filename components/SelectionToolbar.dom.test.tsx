import { expect, test } from 'vitest';
import { expectAccessible, key, press, spies, stage } from '../tests/component-stage.tsx';
import { SelectionToolbar } from './SelectionToolbar.tsx';

const all = () => spies('onClaim', 'onNote', 'onCopyLink', 'onVerdict', 'onComment', 'onDone');

test('the bar is one line of 32 px, no wider than its words, and stays where it begins when Claim is pressed', async () => {
  const { show, find, button } = stage();
  const on = all();
  await show(<SelectionToolbar mode="choose" verdict={null} {...on} />);
  const before = find('.toolbar').getBoundingClientRect();
  await press(button('Claim'));
  expect(on.onClaim).toHaveBeenCalledOnce();
  await show(<SelectionToolbar mode="judge" verdict={null} notice="Kept" {...on} />);
  const after = find('.toolbar').getBoundingClientRect();
  expect(before.height).toBe(32);
  expect(before.width).toBeLessThan(240);
  expect([after.x, after.y, after.height]).toEqual([before.x, before.y, before.height]);
});

test('where there is little room six shapes with digits fit in 320 px, and their words are still read aloud', async () => {
  const { show, find, button } = stage();
  await show(
    <div data-room="little" style={{ inlineSize: '312px' }}>
      <SelectionToolbar mode="judge" verdict={null} {...all()} {...spies('onEvidence')} />
    </div>,
  );
  expect(find('.toolbar').getBoundingClientRect().width).toBeLessThanOrEqual(312);
  expect(find('.toolbar').scrollWidth).toBeLessThanOrEqual(find('.toolbar').clientWidth);
  expect(button('Contradicted')).toBeTruthy();
});

test('digits judge, Enter comments, Escape goes on', async () => {
  const { show, find } = stage();
  const on = all();
  await show(<SelectionToolbar mode="judge" verdict={null} takeFocus {...on} />);
  expect(document.activeElement?.textContent).toContain('Supported');
  await key(find('[role=radio]'), '3');
  await key(find('[role=radio]'), 'Enter');
  await key(find('[role=radio]'), 'Escape');
  expect(on.onVerdict).toHaveBeenCalledWith('contradicted');
  expect(on.onComment).toHaveBeenCalledOnce();
  expect(on.onDone).toHaveBeenCalledOnce();
});

test('evidence is a word of its own there, and what was added is taken back by Ctrl and Z or its word', async () => {
  const { show, find, button } = stage();
  const on = { ...all(), ...spies('onEvidence', 'onUndo') };
  await show(<SelectionToolbar mode="judge" verdict="mixed" notice="Evidence added." takeFocus {...on} />);
  await press(button('Evidence'));
  expect(on.onEvidence).toHaveBeenCalledOnce();
  expect(find('[role=status]').textContent).toContain('Evidence added.');
  find('.toolbar').dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
  await press(button('Undo'));
  expect(on.onUndo).toHaveBeenCalledTimes(2);
  expect(on.onComment).not.toHaveBeenCalled();
});

test('the second press of a double click on Claim is no verdict', async () => {
  const { show, button } = stage();
  const on = all();
  await show(<SelectionToolbar mode="judge" verdict={null} {...on} />);
  button('Supported').dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
  expect(on.onVerdict).not.toHaveBeenCalled();
  button('Supported').dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
  expect(on.onVerdict).toHaveBeenCalledWith('supported');
});

test('C and N choose, and arrows go from word to word', async () => {
  const { show, find, button } = stage();
  const on = all();
  await show(<SelectionToolbar mode="choose" verdict={null} takeFocus {...on} />);
  await key(find('.toolbar'), 'ArrowRight');
  expect(document.activeElement).toBe(button('Note'));
  await key(find('.toolbar'), 'c');
  await key(find('.toolbar'), 'n');
  expect(on.onClaim).toHaveBeenCalledOnce();
  expect(on.onNote).toHaveBeenCalledOnce();
});

test('both faces of the bar can be used by everybody', async () => {
  const { root, show } = stage();
  const on = all();
  await show(<SelectionToolbar mode="choose" verdict={null} {...on} />);
  await expectAccessible(root);
  await show(<SelectionToolbar mode="judge" verdict="mixed" notice="Kept" {...on} />);
  await expectAccessible(root);
});

test('words for a note that has lost its own are attached or let go; no claim is made of them', async () => {
  const { root, show, find, button } = stage();
  const on = { ...all(), ...spies('onAttach') };
  await show(<SelectionToolbar mode="attach" verdict={null} {...on} />);
  expect(root.textContent).toBe('Attach hereCancel');
  await press(button('Attach here'));
  expect(on.onAttach).toHaveBeenCalledOnce();
  await key(find('.toolbar'), 'c');
  expect(on.onClaim).not.toHaveBeenCalled();
  await press(button('Cancel'));
  await key(find('.toolbar'), 'Escape');
  expect(on.onDone).toHaveBeenCalledTimes(2);
  expect(find('.toolbar').getBoundingClientRect().height).toBe(32);
  await expectAccessible(root);
});
