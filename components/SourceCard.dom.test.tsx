import { expect, test, vi } from 'vitest';
import type { SourceTag } from '../core/source.ts';
import { expectAccessible, key, press, stage, type } from '../tests/component-stage.tsx';
import { SourceCard } from './SourceCard.tsx';
import { SourceRow } from './SourceRow.tsx';

const nato: SourceTag = {
  source: {
    link: 'https://web.archive.org/web/20210304000000/https://www.nato.int/act.htm',
    resource: 'https://www.nato.int/act.htm',
    host: 'nato.int',
    forms: ['archive-copy'],
    archived: '2021-03-04',
  },
  fact: {
    kind: 'intergovernmental',
    pattern: '.int',
    name: 'NATO',
    reason: '.int is given only to organisations set up by treaty.',
    reviewed: '2026-08-01',
  },
  scope: 'nato.int',
  platform: false,
  word: null,
};
const relied: SourceTag = {
  ...nato,
  word: {
    id: 'w',
    rev: '1-0123456789abcdef',
    modified: '2026-08-22T10:00:00.000Z',
    said: '2026-08-22T10:00:00.000Z',
    pattern: 'nato.int',
    word: 'rely',
    forWhat: 'its documents',
    note: '',
  },
};

test('the card says what the source is, how the link leads there, and how we know', async () => {
  const { show, root } = stage();
  await show(<SourceCard tag={nato} onSay={() => {}} onWithdraw={() => {}} />);
  for (const words of [
    'NATO',
    'saved Mar 4, 2021',
    '.int is given only',
    'Reviewed Aug 1, 2026',
    'all of nato.int',
  ]) {
    expect(root.textContent).toContain(words);
  }
  await expectAccessible(root);
});

test('a chosen word is kept at once, on the scope', async () => {
  const { show, find } = stage();
  const onSay = vi.fn();
  await show(<SourceCard tag={nato} onSay={onSay} onWithdraw={() => {}} />);
  await press(find('.source-choice:nth-of-type(2) input'));
  expect(onSay).toHaveBeenCalledWith({ pattern: 'nato.int', word: 'with-care', forWhat: '', note: '' });
});

test('where host and scope differ, her word may count for the host alone', async () => {
  const { show, find, root } = stage();
  const onSay = vi.fn();
  const tag = { ...nato, source: { ...nato.source, host: 'shape.nato.int' } };
  await show(<SourceCard tag={tag} onSay={onSay} onWithdraw={() => {}} />);
  await press([...root.querySelectorAll<HTMLElement>('.meta input')][1] as HTMLElement);
  await press(find('.source-choice input'));
  expect(onSay).toHaveBeenCalledWith(expect.objectContaining({ pattern: 'shape.nato.int' }));
});

test('"for what" and the note are kept with the word, and it can be withdrawn', async () => {
  const { show, root, find, button } = stage();
  const [onSay, onWithdraw, onClose] = [vi.fn(), vi.fn(), vi.fn()];
  await show(<SourceCard tag={relied} onSay={onSay} onWithdraw={onWithdraw} onClose={onClose} />);
  expect(button('Save')).toHaveProperty('disabled', true);
  await type(find<HTMLInputElement>('.source-fields input[maxlength]'), 'treaties');
  await key(find('textarea'), 'Enter', { ctrlKey: true });
  expect(onSay).toHaveBeenCalledWith({ pattern: 'nato.int', word: 'rely', forWhat: 'treaties', note: '' });
  await press(button('Withdraw'));
  expect(onWithdraw).toHaveBeenCalledWith('nato.int');
  await key(find('textarea'), 'Escape');
  expect(onClose).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('a row says name, kind, her word and how often it is cited', async () => {
  const { show, root, button } = stage();
  const onToggle = vi.fn();
  await show(
    <ul>
      <SourceRow tag={relied} citations={3} isOpen={false} onToggle={onToggle} />
    </ul>,
  );
  for (const words of ['NATO', 'cited 3 times', 'I rely on it', 'for its documents']) {
    expect(root.textContent).toContain(words);
  }
  await press(button('NATO'));
  expect(onToggle).toHaveBeenCalledOnce();
  await expectAccessible(root);
});
