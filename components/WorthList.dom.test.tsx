import { expect, test } from 'vitest';
import { expectAccessible, press, spies, stage } from '../tests/component-stage.tsx';
import { WorthList } from './WorthList.tsx';

const words = 'The town sold 40 percent of its mills in 1873.';
const sentence = { key: 'a 0', words, because: ['number', 'measure', 'deed', 'name'], isClaim: false };
const post = { post: 'a', by: 'Answer by Alice', isBare: true, sentences: [sentence] };
const on = () => spies('onShow', 'onClaim', 'onClose');

test('each sentence stands with the rules that chose it, and one press makes it a claim', async () => {
  const { show, root, button } = stage();
  const heard = on();
  await show(<WorthList posts={[post]} {...heard} />);
  expect(root.textContent).toContain(words);
  expect(root.textContent).toContain('Says a number, how much, and what somebody did');
  expect(root.textContent).toContain('Answer by Alice · no link in this post');
  await press(button(`Claim: ${words}`));
  expect(heard.onClaim).toHaveBeenCalledWith('a 0');
  await press(button(`Go to: ${words}`));
  expect(heard.onShow).toHaveBeenCalledWith('a 0');
  await press(button('Back'));
  expect(heard.onClose).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('what is a claim already cannot be made one again', async () => {
  const { show, root } = stage();
  await show(
    <WorthList posts={[{ ...post, isBare: false, sentences: [{ ...sentence, isClaim: true }] }]} {...on()} />,
  );
  expect(root.textContent).toContain('Marked as a claim');
  expect(root.textContent).not.toContain('no link');
  expect([...root.querySelectorAll('button')].map((one) => one.textContent)).toEqual(['Back', 'Go to']);
  await expectAccessible(root);
});

test('while the posts are read it says so, and where no sentence is chosen, why', async () => {
  const { show, root } = stage();
  await show(<WorthList posts={null} {...on()} />);
  expect(root.textContent).toContain('Reading the posts');
  await show(<WorthList posts={[]} {...on()} />);
  expect(root.textContent).toContain('They read English only');
  await expectAccessible(root);
});
