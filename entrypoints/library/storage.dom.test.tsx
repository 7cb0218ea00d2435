import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible, press, stage } from '../../tests/component-stage.tsx';
import { Storage } from './Storage.tsx';

const browserSays = (estimate: StorageEstimate, persists: boolean) => {
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue(estimate);
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  vi.spyOn(navigator.storage, 'persist').mockResolvedValue(persists);
};
afterEach(() => void vi.restoreAllMocks());

async function shown() {
  const { show, root, button } = stage();
  await show(<Storage />);
  await vi.waitFor(() => expect(root.textContent).not.toBe(''));
  return { root, button };
}

test('how much is used is told, and from four fifths on she is warned before the disk is full', async () => {
  browserSays({ usage: 6.8e6, quota: 10e9 }, true);
  const roomy = await shown();
  expect(roomy.root.textContent).toContain('Used: 6.8 MB of 10 GB that the browser allows (0.1 %).');
  expect(roomy.root.querySelector('[role=alert]')).toBeNull();
  browserSays({ usage: 8e9, quota: 10e9 }, true);
  const { root } = await shown();
  expect(root.querySelector('[role=alert]')?.textContent).toContain('uses 80 % of what the browser allows');
  await expectAccessible(root);
});

test('a browser that does not say how much is used is not made to', async () => {
  browserSays({}, true);
  const { root } = await shown();
  expect(root.textContent).toContain('does not say how much is used');
  expect(root.querySelector('[role=alert]')).toBeNull();
});

test('she asks the browser to keep the library: what it answers is told, and a promise is not asked for twice', async () => {
  browserSays({ usage: 1, quota: 100 }, false);
  const { root, button } = await shown();
  await press(button('Ask the browser to keep it'));
  await vi.waitFor(() => expect(root.textContent).toContain('The browser did not agree.'));
  browserSays({ usage: 1, quota: 100 }, true);
  await press(button('Ask the browser to keep it'));
  await vi.waitFor(() =>
    expect(root.textContent).toContain('The browser keeps your library until you delete it.'),
  );
  expect(() => button('Ask the browser to keep it')).toThrow();
});
