import { expect, test } from 'vitest';
import { aNote, expectAccessible, press, spies, stage } from '../tests/component-stage.tsx';
import { TrashList } from './TrashList.tsx';

const deleted = '2026-11-20T10:00:00.000Z';

test('a deleted note is shown as it was, with when it went, and can be brought back', async () => {
  const { show, root, button } = stage();
  const on = spies('onRestore', 'onEmpty', 'onClose');
  const note = aNote({ verdict: 'mixed', comment: 'Who says?' });
  await show(<TrashList notes={[{ note, title: 'Did they?', deleted }]} days={30} {...on} />);
  for (const words of [
    'NATO promised not to expand',
    'Who says?',
    'Mixed',
    'Did they?',
    'Nov 20, 2026',
    '30 days',
  ])
    expect(root.textContent).toContain(words);
  await press(button('Bring back'));
  expect(on.onRestore).toHaveBeenCalledWith('note-1');
  await press(button('Back'));
  expect(on.onClose).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('the trash is emptied only after a question', async () => {
  const { show, root, button } = stage();
  const on = spies('onRestore', 'onEmpty', 'onClose');
  await show(<TrashList notes={[{ note: aNote(), title: null, deleted }]} days={30} {...on} />);
  await press(button('Empty the trash'));
  expect(on.onEmpty).not.toHaveBeenCalled();
  await expectAccessible(root);
  await press(button('Delete for good'));
  expect(on.onEmpty).toHaveBeenCalledOnce();
});

test('an empty trash says so', async () => {
  const { show, root } = stage();
  await show(<TrashList notes={[]} days={30} {...spies('onRestore', 'onEmpty', 'onClose')} />);
  expect(root.textContent).toContain('The trash is empty');
  await expectAccessible(root);
});
