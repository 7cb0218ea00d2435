import { expect, test, vi } from 'vitest';
import { expectAccessible, press, stage } from '../../tests/component-stage.tsx';
import { Timeline } from './Timeline.tsx';

const bars = [
  { name: '2022', count: 2000, find: 'in:2022' },
  { name: '2023', count: 0, find: 'in:2023' },
  { name: '2024', count: 2, find: 'in:2024' },
];

test('a year without notes keeps its place, and each number is written as the others and leads to its notes', async () => {
  const onFind = vi.fn();
  const { show, root, find } = stage();
  await show(<Timeline bars={bars} onFind={onFind} />);
  const [first, , third] = [...root.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('x')));
  const numbers = [...root.querySelectorAll('g text')].map(({ textContent }) => textContent);
  expect(numbers).toEqual(['2,000', '2']);
  expect((third ?? 0) - (first ?? 0)).toBe(160);
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  await expectAccessible(root);
  await press(find('tr:last-child button'));
  expect(onFind).toHaveBeenCalledWith('in:2024');
});
