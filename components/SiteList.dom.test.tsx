import { expect, test } from 'vitest';
import { expectAccessible, press, spies, stage } from '../tests/component-stage.tsx';
import { SiteList } from './SiteList.tsx';

const on = () => spies('onAlways', 'onAllowNetwork', 'onLeave', 'onClose');

test('a site that she is on can be chosen, and one that she chose can be left', async () => {
  const { show, root, button } = stage();
  const heard = on();
  const sites = [{ pattern: 'https://forum.example/*', isAllowed: true }];
  await show(<SiteList here="https://board.example/*" sites={sites} isNetworkAllowed {...heard} />);
  await press(button('Always on board.example'));
  expect(heard.onAlways).toHaveBeenCalledWith('https://board.example/*');
  await press(button('No longer on forum.example'));
  expect(heard.onLeave).toHaveBeenCalledWith('https://forum.example/*');
  expect(root.textContent).not.toContain('Allow again');
  await expectAccessible(root);
});

test('what the browser no longer allows is said, with a way to allow it again', async () => {
  const { show, root } = stage();
  const heard = on();
  const sites = [{ pattern: 'https://forum.example/*', isAllowed: false }];
  await show(<SiteList here={null} sites={sites} isNetworkAllowed={false} {...heard} />);
  expect(root.textContent).toContain('Your browser does not let Scholium in.');
  const [network, forum] = [...root.querySelectorAll('button')].filter(
    ({ textContent }) => textContent === 'Allow again',
  );
  if (network) await press(network);
  expect(heard.onAllowNetwork).toHaveBeenCalledOnce();
  if (forum) await press(forum);
  expect(heard.onAlways).toHaveBeenCalledWith('https://forum.example/*');
  await expectAccessible(root);
});
