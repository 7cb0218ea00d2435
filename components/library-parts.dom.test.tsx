import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { expectAccessible, press, stage } from '../tests/component-stage.tsx';
import { MatrixPicture } from './MatrixPicture.tsx';
import { VirtualRows } from './VirtualRows.tsx';

const nothing = () => {};
const row = (place: number, style: string) => (
  <li key={place} style={`position: absolute; ${style}`}>
    {place}
  </li>
);

async function scrollTo(top: number): Promise<void> {
  await act(async () => {
    window.scrollTo({ top, behavior: 'instant' });
    // Browsers tell of it with the next frame.
    await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  });
}

test('of 100,000 rows those in sight are drawn, wherever she scrolls, and fewer than 400 of them', async () => {
  const { show, root, find } = stage();
  const onRange = vi.fn();
  await show(
    <VirtualRows list="Rows" count={100_000} rowRem={4} active={null} row={row} onRange={onRange} />,
  );
  expect(find('.virtual').getBoundingClientRect().height).toBe(100_000 * 4 * 16);
  await scrollTo(50_000 * 4 * 16);
  const places = [...root.querySelectorAll('li')].map((one) => Number(one.textContent));
  expect(places).toContain(50_000);
  expect(places.length).toBeLessThan(400);
  const [from, until] = onRange.mock.lastCall ?? [];
  expect([from, until - from]).toEqual([places[0], places.length]);
  await scrollTo(0);
});

test('the row that the keys act on stays drawn far out of sight', async () => {
  const { show, root } = stage();
  await show(<VirtualRows list="Rows" count={1000} rowRem={4} active={900} row={row} onRange={nothing} />);
  expect([...root.querySelectorAll('li')].map((one) => one.textContent)).toContain('900');
});

test('a list that has become shorter draws no row that is not there', async () => {
  const { show, root } = stage();
  await show(<VirtualRows list="Rows" count={1000} rowRem={4} active={900} row={row} onRange={nothing} />);
  await show(<VirtualRows list="Rows" count={2} rowRem={4} active={900} row={row} onRange={nothing} />);
  expect([...root.querySelectorAll('li')].map((one) => one.textContent)).toEqual(['0', '1']);
});

test('a picture has the same numbers as a table, and each of them leads on', async () => {
  const { show, root, button } = stage();
  const onFind = vi.fn();
  await show(
    <MatrixPicture
      title="Verdicts by source"
      summary="Most are on a.example."
      columns={[
        { name: 'Mixed', verdict: 'mixed' },
        { name: 'To check', verdict: 'to-check' },
      ]}
      rows={[
        {
          name: 'a.example',
          cells: [
            { count: 12, find: 'source:a.example verdict:mixed' },
            { count: 0, find: 'source:a.example verdict:to-check' },
          ],
        },
      ]}
      onFind={onFind}
    />,
  );
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  const inPicture = [...root.querySelectorAll('svg[role=img] g g text')].map((one) => one.textContent);
  const inTable = [...root.querySelectorAll('td button')].map((one) => one.textContent);
  expect(inPicture).toEqual(inTable);
  await press(button('12'));
  expect(onFind).toHaveBeenCalledWith('source:a.example verdict:mixed');
  await expectAccessible(root);
});
