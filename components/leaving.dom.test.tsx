import { expect, test, vi } from 'vitest';
import { choose, expectAccessible, press, spies, stage, type } from '../tests/component-stage.tsx';
import { ColumnPicker } from './ColumnPicker.tsx';
import { FormatChooser } from './FormatChooser.tsx';
import { ImportReport } from './ImportReport.tsx';
import { LeavingOptions } from './LeavingOptions.tsx';
import './leaving.css';
import { ScopeChooser } from './ScopeChooser.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';

const scopes = {
  thread: { title: 'Can it be seen?', notes: 2 },
  notes: [
    { id: 'a', words: 'Too thin' },
    { id: 'b', words: 'Long enough' },
  ],
  more: 0,
  tags: [['walls', 3]] as const,
  tag: 'walls',
  everything: 41,
};

test('what leaves is a thread, a tag, chosen notes or everything, each with how much it is', async () => {
  const { show, root, find } = stage();
  const on = spies('onScope', 'onTag');
  const onPick = vi.fn();
  await show(<ScopeChooser {...scopes} {...on} scope="thread" picked={new Set(['a'])} onPick={onPick} />);
  for (const words of ['Can it be seen?', '2 notes', 'Chosen notes', '1 note', 'A tag', '41 notes'])
    expect(root.textContent).toContain(words);
  expect(root.querySelector('[type=checkbox]')).toBeNull();
  await press(find('input[name=scope]:not(:checked)'));
  expect(on.onScope).toHaveBeenCalledWith('notes');
  await expectAccessible(root);
});

test('notes are picked one by one, and it is said that older ones are not among them', async () => {
  const { show, root, find } = stage();
  const on = spies('onScope', 'onTag');
  const onPick = vi.fn();
  await show(
    <ScopeChooser {...scopes} {...on} scope="notes" more={7} picked={new Set(['a'])} onPick={onPick} />,
  );
  expect(root.textContent).toContain('7 older notes');
  await press(find('[type=checkbox]:not(:checked)'));
  expect(onPick).toHaveBeenCalledWith('b', true);
  await press(find('[type=checkbox]:checked'));
  expect(onPick).toHaveBeenCalledWith('a', false);
  await expectAccessible(root);
});

test('a tag is chosen among hers', async () => {
  const { show, find } = stage();
  const on = spies('onScope', 'onTag');
  const tags = [...scopes.tags, ['moon', 1] as const];
  await show(
    <ScopeChooser {...scopes} {...on} tags={tags} scope="tag" picked={new Set()} onPick={vi.fn()} />,
  );
  await choose(find<HTMLSelectElement>('select'), 'moon');
  expect(on.onTag).toHaveBeenCalledWith('moon');
});

test('each form says in a sentence what it is for', async () => {
  const { show, root, find } = stage();
  const { onFormat } = spies('onFormat');
  const groups = [
    { words: 'group_read', formats: [{ id: 'markdown', words: 'format_markdown' }] },
    { words: 'group_back', formats: [{ id: 'backup', words: 'format_backup' }] },
  ];
  await show(<FormatChooser groups={groups} format="markdown" onFormat={onFormat} />);
  expect(root.textContent).toContain('by a template you can change');
  await press(find('input[value=backup]'));
  expect(onFormat).toHaveBeenCalledWith('backup');
  await expectAccessible(root);
});

const options = {
  verdicts: true,
  sources: true,
  names: 'written',
  perThread: false,
  sinceLast: false,
} as const;

test('only what is new can leave once something has left', async () => {
  const { show, root, find } = stage();
  const { onChange } = spies('onChange');
  await show(<LeavingOptions value={options} last={null} onChange={onChange} />);
  expect(root.textContent).not.toContain('last export');
  await show(<LeavingOptions value={options} last="2026-11-20T10:00:00.000Z" onChange={onChange} />);
  expect(root.textContent).toContain('Only what is new since the last export, Nov 20, 2026');
  await press(find('[type=checkbox]:not(:checked) ~ span'));
  await press(find('[type=checkbox]:checked'));
  expect(onChange).toHaveBeenLastCalledWith({ verdicts: false });
  await expectAccessible(root);
});

test('names can be left out, and it is said whose stay', async () => {
  const { show, root, find } = stage();
  const { onChange } = spies('onChange');
  await show(<LeavingOptions value={options} last={null} onChange={onChange} />);
  expect(root.textContent).not.toContain('licence');
  await press(find('.choice:last-of-type input[name=names]'));
  expect(onChange).toHaveBeenCalledWith({ names: 'left-out' });
  await show(<LeavingOptions value={{ ...options, names: 'initials' }} last={null} onChange={onChange} />);
  expect(root.textContent).toContain('the licence asks for it');
});

test('a template is changed, explained, and taken back', async () => {
  const { show, root, find, button } = stage();
  const on = spies('onChange', 'onReset');
  const value = { front: '', body: '# {{ title }}' };
  const filters = ['cut', 'yaml'];
  await show(<TemplateEditor {...on} value={value} isChanged={false} filters={filters} />);
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  expect(root.textContent).toContain('at most so many letters');
  expect((button('Back to ours') as HTMLButtonElement).disabled).toBe(true);
  await type(find<HTMLTextAreaElement>('label:nth-of-type(2) textarea'), '{{ title }}');
  expect(on.onChange).toHaveBeenCalledWith({ front: '', body: '{{ title }}' });
  await expectAccessible(root);
  await show(<TemplateEditor {...on} value={value} isChanged filters={filters} />);
  expect(root.textContent).toContain('Your template');
  await press(button('Back to ours'));
  expect(on.onReset).toHaveBeenCalledOnce();
});

test('every column is shown with what stands in it, and can be none', async () => {
  const { show, root, find } = stage();
  const onChoose = vi.fn();
  const columns = [
    { name: 'wo', example: 'https://example.com' },
    { name: 'was', example: 'Some words' },
  ];
  await show(
    <ColumnPicker
      columns={columns}
      fields={['address', 'quote']}
      chosen={{ address: 'wo' }}
      onChoose={onChoose}
    />,
  );
  expect(root.textContent).toContain('https://example.com');
  expect(root.textContent).not.toContain('Some words');
  await choose(find<HTMLSelectElement>('.column:nth-of-type(2) select'), 'was');
  expect(onChoose).toHaveBeenCalledWith('quote', 'was');
  await choose(find<HTMLSelectElement>('.column select'), '');
  expect(onChoose).toHaveBeenCalledWith('address', null);
  await expectAccessible(root);
});

const report = {
  file: 'notes.csv',
  kind: 'A table (CSV)',
  plan: '412 new, 5 cannot be read: …',
  isBusy: false,
};

test('a file says what it would do, with every reason, before she takes it', async () => {
  const { show, root, button } = stage();
  const on = spies('onTake', 'onLeave');
  const unreadable = Array.from({ length: 5 }, (_, row) => `row ${row + 2}: it has no address`);
  await show(<ImportReport {...report} {...on} hasNews unreadable={unreadable} />);
  for (const words of ['notes.csv', '412 new', 'row 6: it has no address', 'Nothing is written yet'])
    expect(root.textContent).toContain(words);
  await press(button('Take it in'));
  await press(button('Leave it'));
  expect(on.onTake).toHaveBeenCalledOnce();
  expect(on.onLeave).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('a file without anything new cannot be taken', async () => {
  const { show, button } = stage();
  const on = spies('onTake', 'onLeave');
  await show(<ImportReport {...report} {...on} hasNews={false} unreadable={[]} />);
  expect((button('Take it in') as HTMLButtonElement).disabled).toBe(true);
});
