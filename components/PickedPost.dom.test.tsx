import { expect, test } from 'vitest';
import { expectAccessible, key, press, spies, stage, type } from '../tests/component-stage.tsx';
import { PickedPost } from './PickedPost.tsx';

const on = () => spies('onStep', 'onSave', 'onTakeBack', 'onAgain', 'onCancel');
const fields = {
  author: 'Ann',
  published: '2024-03-02T13:15:30Z',
  link: 'https://a.example/1#p2',
};

test('arrow keys go from block to block, but not while she writes', async () => {
  const { show, root, find } = stage();
  const heard = on();
  await show(
    <PickedPost words="Turn it more often" fields={fields} isSaid={false} isTaken={false} {...heard} />,
  );
  expect(document.activeElement).toBe(find('h2'));
  for (const name of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) await key(find('h2'), name);
  expect(heard.onStep.mock.calls).toEqual([['wider'], ['narrower'], ['previous'], ['next']]);
  await key(find('input'), 'ArrowUp');
  expect(heard.onStep).toHaveBeenCalledTimes(4);
  await key(find('input'), 'Escape');
  expect(heard.onCancel).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('what the block says of itself is kept as it is, down to the second', async () => {
  const { show, button } = stage();
  const heard = on();
  await show(<PickedPost words="Turn it" fields={fields} isSaid={false} isTaken {...heard} />);
  await press(button('This is a post'));
  expect(heard.onSave).toHaveBeenCalledWith(fields);
});

test('what is not right is put right, or left empty; an address has to be one', async () => {
  const { show, root, find, button } = stage();
  const heard = on();
  await show(<PickedPost words="Turn it" fields={fields} isSaid={false} isTaken {...heard} />);
  const [author, day, link] = [...root.querySelectorAll('input')] as [
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
  ];
  await type(author, ' Bo Lee ');
  await type(day, '2024-03-05');
  await type(link, 'javascript:alert(1)');
  await press(button('This is a post'));
  expect(heard.onSave).not.toHaveBeenCalled();
  expect(find('[role=alert]').textContent).toContain('no address on the web');
  await type(link, '');
  await press(button('This is a post'));
  expect(heard.onSave).toHaveBeenCalledWith({
    author: 'Bo Lee',
    published: '2024-03-05T00:00:00Z',
    link: null,
  });
  await expectAccessible(root);
});

test('where no block is meant nothing can be kept; what was kept can be taken back', async () => {
  const { show, button } = stage();
  const heard = on();
  const none = { author: null, published: null, link: null };
  await show(<PickedPost words={null} fields={none} isSaid isTaken={false} {...heard} />);
  expect((button('This is a post') as HTMLButtonElement).disabled).toBe(true);
  await press(button('This is no post after all'));
  expect(heard.onTakeBack).toHaveBeenCalledOnce();
});
