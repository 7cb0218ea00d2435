import { expect, test } from 'vitest';
import { actionsByChord } from '../core/page-keys.ts';
import { expectAccessible, key, press, spies, stage } from '../tests/component-stage.tsx';
import { KeysEditor } from './KeysEditor.tsx';
import { KeysHelp } from './KeysHelp.tsx';

test('a key is changed by pressing another, and whoever had that one has none', async () => {
  const { show, root, button } = stage();
  const on = spies('onChosen', 'onClose');
  await show(<KeysEditor chosen={{}} {...on} />);
  await expectAccessible(root);
  await press(button('Mark the selected words as a claim'));
  expect(root.textContent).toContain('press a key');
  await key(button('Mark the selected words as a claim'), 'Alt', { code: 'AltLeft', altKey: true });
  expect(on.onChosen).not.toHaveBeenCalled();
  await key(button('Mark the selected words as a claim'), 'j', { code: 'KeyJ', altKey: true });
  expect(on.onChosen).toHaveBeenCalledWith({ claim: 'Alt+KeyJ', 'next-mark': null });
});

test('Escape leaves the key as it was; a key can be dropped, and all can be as at first', async () => {
  const { show, button } = stage();
  const on = spies('onChosen', 'onClose');
  await show(<KeysEditor chosen={{ read: 'KeyR' }} {...on} />);
  await press(button('Next mark'));
  await key(button('Next mark'), 'Escape', { code: 'Escape' });
  expect(on.onChosen).not.toHaveBeenCalled();
  await press(button('No key for: Next mark'));
  expect(on.onChosen).toHaveBeenCalledWith({ read: 'KeyR', 'next-mark': null });
  await press(button('Back to the keys it came with'));
  expect(on.onChosen).toHaveBeenLastCalledWith({});
});

test('the help lists every key as it is printed', async () => {
  const { show, root, button } = stage();
  const on = spies('onClose');
  await show(<KeysHelp keys={actionsByChord({ note: null })} {...on} />);
  for (const words of ['Alt+C', 'Alt+/', 'no key', '1–6', 'Shift']) expect(root.textContent).toContain(words);
  await press(button('Close'));
  expect(on.onClose).toHaveBeenCalledOnce();
  await expectAccessible(root);
});
