import { expect, test, vi } from 'vitest';
import { expectAccessible, press, stage } from '../tests/component-stage.tsx';
import { SettingsForm } from './SettingsForm.tsx';

const going = () => ({
  onSites: vi.fn(),
  onKeys: vi.fn(),
  onLists: vi.fn(),
  onLibrary: vi.fn(),
  onTour: vi.fn(),
  onClose: vi.fn(),
  onKeepWholePosts: vi.fn(),
});

test('each setting says in one sentence what it does, and one choice leaves the others as they are', async () => {
  const { root, show, find } = stage();
  const onLook = vi.fn();
  await show(<SettingsForm look={{ density: 'compact' }} keepWholePosts onLook={onLook} {...going()} />);
  await expectAccessible(root);
  for (const setting of root.querySelectorAll('.setting'))
    expect(setting.querySelector('.quiet')?.textContent).toMatch(/[^.]\.$/);
  expect(find<HTMLInputElement>('[name=theme]:checked').labels?.[0]?.textContent).toBe('As the system');
  expect(find<HTMLInputElement>('[name=density]:checked').labels?.[0]?.textContent).toBe('Compact');
  await press(find('.setting:first-of-type label:nth-of-type(4) input'));
  expect(onLook).toHaveBeenLastCalledWith({ theme: 'contrast', density: 'compact' });
});

test('whole posts are kept, or not, and the other views are a press away', async () => {
  const { show, button, find } = stage();
  const on = going();
  await show(<SettingsForm look={{}} keepWholePosts onLook={vi.fn()} {...on} />);
  await press(find('input[type=checkbox]'));
  expect(on.onKeepWholePosts).toHaveBeenCalledWith(false);
  await press(button('Sites'));
  expect(on.onSites).toHaveBeenCalledOnce();
  await press(button('tour'));
  expect(on.onTour).toHaveBeenCalledOnce();
});
