import { expect, test, vi } from 'vitest';
import { emptyFields } from '../core/note.ts';
import { expectAccessible, key, press, stage, type } from '../tests/component-stage.tsx';
import { NoteEditor, type NoteEditorProps } from './NoteEditor.tsx';

function editor(part: Partial<NoteEditorProps> = {}) {
  const scene = stage();
  const on = { onDraft: vi.fn(), onSave: vi.fn(), onCancel: vi.fn() };
  const show = (more: Partial<NoteEditorProps> = {}) =>
    scene.show(<NoteEditor isClaim value={emptyFields} author="Alice" {...on} {...part} {...more} />);
  return { ...scene, ...on, show };
}
const fields = {
  comment: 'textarea:not(.short)',
  asOf: '.editor-date input',
  wording: 'textarea.short',
  tag: '.tags-new input',
};

test('each change is a draft, and Ctrl+Enter saves all of it', async () => {
  const { show, find, button, onDraft, onSave } = editor();
  await show();
  await press(button('Mixed'));
  await type(find(fields.comment), 'Only a tide table.');
  await type(find(fields.asOf), ' 2022-01 ');
  await type(find(fields.wording), 'They promised');
  expect(onDraft).toHaveBeenCalledTimes(4);
  expect(onDraft).toHaveBeenLastCalledWith({
    ...emptyFields,
    verdict: 'mixed',
    comment: 'Only a tide table.',
    asOf: ' 2022-01 ',
    wording: 'They promised',
  });
  await key(find(fields.comment), 's', { ctrlKey: true });
  expect(onSave).toHaveBeenCalledOnce();
  await key(find(fields.comment), 'Enter', { ctrlKey: true });
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ verdict: 'mixed', asOf: '2022-01' }));
});

test('a date that is none is refused in a sentence, and nothing is saved', async () => {
  const { show, find, button, root, onSave } = editor();
  await show();
  await type(find(fields.asOf), 'January');
  await press(button('Save'));
  expect(onSave).not.toHaveBeenCalled();
  expect(find('[role=alert]').textContent).toContain('2022-01-24');
  expect(document.activeElement).toBe(find(fields.asOf));
  await expectAccessible(root);
  for (const date of ['2022', '2022-01', '2022-01-24', '']) {
    await type(find(fields.asOf), date);
    await press(button('Save'));
  }
  expect(onSave).toHaveBeenCalledTimes(4);
});

test('Escape cancels', async () => {
  const { show, find, onCancel } = editor();
  await show();
  await key(find(fields.comment), 'Escape');
  expect(onCancel).toHaveBeenCalledOnce();
});

test('keys of an input method are not ours', async () => {
  const { show, find, onCancel } = editor();
  await show();
  await key(find(fields.comment), 'Escape', { isComposing: true });
  expect(onCancel).not.toHaveBeenCalled();
});

test('the caret and her words stay when new values arrive', async () => {
  const { show, find } = editor();
  await show({ takeFocus: true });
  const comment = find<HTMLTextAreaElement>(fields.comment);
  await type(comment, 'one two three');
  comment.setSelectionRange(3, 3);
  await show({ takeFocus: true, value: { ...emptyFields, comment: 'from elsewhere' }, hasEvidence: true });
  expect(comment.value).toBe('one two three');
  expect(comment.selectionStart).toBe(3);
  expect(document.activeElement).toBe(comment);
});

test('what changed elsewhere is taken up as long as nothing was written', async () => {
  const { show, find } = editor();
  await show();
  await show({ value: { ...emptyFields, comment: 'from elsewhere' } });
  expect(find<HTMLTextAreaElement>(fields.comment).value).toBe('from elsewhere');
});

test('a comma or Enter ends a tag, a pending one is saved too, a tag is kept once', async () => {
  const { show, find, button, root, onSave } = editor();
  await show();
  await type(find(fields.tag), 'treaty, 1990s');
  await key(find(fields.tag), 'Enter');
  await type(find(fields.tag), 'treaty,');
  await type(find(fields.tag), 'law');
  expect([...root.querySelectorAll('.tags li')].map((tag) => tag.textContent)).toEqual([
    'treaty×',
    '1990s×',
    '',
  ]);
  await press(button('Remove the tag 1990s'));
  await press(button('Save'));
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ tags: ['treaty', 'law'] }));
});

test('a claim may be said by somebody the post quotes', async () => {
  const { show, find, root, button, onSave } = editor();
  await show();
  expect(root.querySelector('.said-by')?.textContent).toContain('Alice');
  await press(find('.said-by label:nth-of-type(2) input'));
  await type(find('.said-by > input'), 'Jack Matlock ');
  await press(button('Save'));
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ saidBy: 'Jack Matlock' }));
});

test('a restored draft says so and can be dropped', async () => {
  const onDiscardDraft = vi.fn();
  const { show, find, button } = editor({ restored: true, onDiscardDraft });
  await show();
  expect(find('[role=status]').textContent).toContain('Draft restored');
  await press(button('discard'));
  expect(onDiscardDraft).toHaveBeenCalledOnce();
});

test('a note has no verdict, date or wording; both editors can be used by everybody', async () => {
  const { show, root, button } = editor();
  await show({ onDelete: () => {}, problem: 'That did not work.' });
  await expectAccessible(root);
  await show({ isClaim: false });
  expect(root.querySelector('[role=radiogroup], .editor-date')).toBeNull();
  expect(button('Save')).toBeTruthy();
  await expectAccessible(root);
});
