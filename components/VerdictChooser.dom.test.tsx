import { expect, test, vi } from 'vitest';
import { verdicts } from '../core/claim.ts';
import { expectAccessible, key, press, stage } from '../tests/component-stage.tsx';
import { VerdictChooser } from './VerdictChooser.tsx';
import { VerdictShape } from './VerdictShape.tsx';

test('the digits 1 to 6 choose the verdicts in their order', async () => {
  const { show, find } = stage();
  const onChoose = vi.fn();
  await show(<VerdictChooser verdict={null} onChoose={onChoose} />);
  for (const digit of '123456') await key(find('[role=radiogroup]'), digit);
  expect(onChoose.mock.calls.flat()).toEqual(verdicts);
});

test('arrows go on from the chosen one, round the end, and take the focus along', async () => {
  const { show, find, button } = stage();
  const onChoose = vi.fn();
  await show(<VerdictChooser verdict="opinion" onChoose={onChoose} />);
  await key(find('[aria-checked=true]'), 'ArrowRight');
  expect(onChoose).toHaveBeenLastCalledWith('supported');
  expect(document.activeElement).toBe(button('Supported'));
  await key(find('[aria-checked=true]'), 'ArrowUp');
  expect(onChoose).toHaveBeenLastCalledWith('cannot-be-checked');
});

test('the chosen one pressed again takes the verdict back, and so does 0', async () => {
  const { show, find, button } = stage();
  const onChoose = vi.fn();
  await show(<VerdictChooser verdict="mixed" onChoose={onChoose} />);
  await press(button('Mixed'));
  await key(find('[role=radiogroup]'), '0');
  expect(onChoose.mock.calls).toEqual([[null], [null]]);
});

test('a digit with Ctrl belongs to the browser', async () => {
  const { show, find } = stage();
  const onChoose = vi.fn();
  await show(<VerdictChooser verdict={null} onChoose={onChoose} />);
  await key(find('[role=radiogroup]'), '1', { ctrlKey: true });
  expect(onChoose).not.toHaveBeenCalled();
});

test('the chooser can be used by everybody', async () => {
  const { root, show } = stage();
  await show(<VerdictChooser verdict="supported" filled onChoose={() => {}} />);
  await expectAccessible(root);
  expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('a shape is filled where evidence is attached and an outline where there is none', async () => {
  const { show, find } = stage();
  await show(<VerdictShape verdict="contradicted" filled />);
  expect(find('.shape').querySelector('[fill=currentColor]')).not.toBeNull();
  await show(<VerdictShape verdict="contradicted" />);
  expect(find('.shape').querySelector('[fill=currentColor]')).toBeNull();
  await show(<VerdictShape verdict="to-check" />);
  expect(find('.shape').dataset.filled).toBe('true');
});
