import { expect, test } from 'vitest';
import { aNote, expectAccessible, press, spies, stage } from '../tests/component-stage.tsx';
import { NewsLine } from './NewsLine.tsx';

const news = {
  since: '2026-10-23T12:00:00.000Z',
  edited: ['s/c/answer/2'],
  answers: ['s/c/answer/3'],
  comments: ['s/c/comment/8', 's/c/comment/9'],
  changed: ['note-1'],
  gone: ['note-2'],
  missing: [],
};
const post = (kind: 'answer' | 'comment', id: string, author: string | null) => ({
  key: `s/c/${kind}/${id}`,
  kind,
  author,
  excerpt: `words of ${id}`,
});

function line() {
  const scene = stage();
  const on = spies('onNote', 'onPost', 'onSeen');
  const props = {
    news,
    now: new Date('2026-11-23T12:00:00.000Z'),
    marks: [
      { note: aNote({ verdict: 'contradicted' }), state: 'changed' },
      { note: aNote({ id: 'note-2', motivation: 'commenting' }), state: 'gone' },
    ],
    edited: [],
    answers: [post('answer', '3', 'Carol')],
    comments: [post('comment', '8', 'Dave'), post('comment', '9', null)],
    ...on,
  } as const;
  const show = (more: Partial<Parameters<typeof NewsLine>[0]> = {}) =>
    scene.show(<NewsLine {...props} {...more} />);
  return { ...scene, on, show };
}

test('one line says since when, and only what there is', async () => {
  const { show, root, find, button, on } = line();
  await show();
  expect(find('summary').textContent).toBe(
    'Since October 23: 1 mark changed, 1 mark gone, 1 answer edited, 1 new answer, 2 new comments',
  );
  expect(find<HTMLDetailsElement>('details').open).toBe(false);
  await press(button('Seen'));
  expect(on.onSeen).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('the list begins with what touches her notes, and each line leads there', async () => {
  const { show, root, find, button, on } = line();
  await show();
  await press(find('summary'));
  const lines = [...root.querySelectorAll('.news-item, .label')].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'NATO promised not to expand changed',
    'NATO promised not to expand gone',
    'New answers',
    'Carol words of 3',
    'New comments',
    'Dave words of 8',
    'Comment words of 9',
  ]);
  expect(find('.shape').dataset.shape).toBe('contradicted');
  await press(button('changed'));
  expect(on.onNote).toHaveBeenCalled();
  await press(button('Dave'));
  expect(on.onPost).toHaveBeenCalledWith('s/c/comment/8');
  await expectAccessible(root);
});

test.each([320, 420])(
  'at %i px nothing runs out of the panel, and each thing new is one line',
  async (width) => {
    const { show, root, find } = line();
    root.style.width = `${width}px`;
    const long = {
      ...post('comment', '8', 'A very long name '.repeat(8)),
      excerpt: 'many words '.repeat(30),
    };
    const exact = 'long words '.repeat(30);
    const note = aNote();
    const selector = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
    const target = { ...note.annotation.target, selector };
    const mark = { note: { ...note, annotation: { ...note.annotation, target } }, state: 'changed' } as const;
    await show({ marks: [mark], comments: [long] });
    await press(find('summary'));
    for (const item of root.querySelectorAll('.news-item'))
      expect(item.getBoundingClientRect().height).toBeLessThan(32);
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
    expect(find('.news-seen').getBoundingClientRect().right).toBeLessThanOrEqual(
      root.getBoundingClientRect().right,
    );
  },
);
