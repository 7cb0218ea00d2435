import { expect, test, vi } from 'vitest';
import type { List, ListSays } from '../core/list.ts';
import { choose, expectAccessible, press, spies, stage, type } from '../tests/component-stage.tsx';
import { FileField } from './FileField.tsx';
import './leaving.css';
import { ListPlan } from './ListPlan.tsx';
import { ListRow } from './ListRow.tsx';
import './lists.css';
import { ListsSay } from './ListsSay.tsx';

const rating = {
  pattern: 'a.org',
  words: 'gr',
  scope: '',
  since: '',
  until: '',
  reviewed: '',
  ref: '',
  note: '',
};
const about = {
  maker: 'Friends',
  purpose: 'for papers',
  licence: 'CC0-1.0',
  updated: '2026-08-22',
  homepage: '',
};
const says = (title: string, more: Partial<ListSays> = {}): ListSays => ({
  list: { id: title, title, ...about },
  ratings: [rating],
  depends: null,
  leaning: 1,
  ...more,
});

test('a list’s words stand with who says them, when, for what and under which licence', async () => {
  const { show, root } = stage();
  await show(<ListsSay lists={[says('First')]} />);
  expect(root.textContent).toContain('First: “gr”');
  expect(root.textContent).toContain('2026-08-22 · for papers · Friends · CC0-1.0');
  expect(root.textContent).not.toContain('differ');
  await expectAccessible(root);
});

test('lists that point another way than the first are counted, not averaged', async () => {
  const { show, root } = stage();
  const three = [says('First'), says('Second', { leaning: -1 }), says('Third', { leaning: null })];
  await show(<ListsSay lists={three} />);
  expect(root.textContent).toContain('1 of 2 lists differs');
});

test('what depends is said to, with scopes and dates', async () => {
  const { show, root } = stage();
  const staff = { ...rating, scope: 'staff articles' };
  const others = { ...rating, words: 'gu', until: '2012' };
  await show(
    <ListsSay
      lists={[
        says('First', { depends: 'scope', ratings: [staff, others], leaning: null }),
        says('Second', { depends: 'date', ratings: [others] }),
        says('Third', { ratings: [{ ...rating, words: '' }] }),
      ]}
    />,
  );
  expect(root.textContent).toContain('depends: “gr” (staff articles), “gu” (until 2012)');
  expect(root.textContent).toContain('depends on the date: “gu” (until 2012)');
  expect(root.textContent).toContain('Third: named on the list');
});

test('what a list says is text, and only an address of the web is a link', async () => {
  const { show, root } = stage();
  const hostile = {
    ...rating,
    words: '<b>x</b>',
    note: '<img src=x onerror=alert(1)>',
    ref: 'javascript:alert(1)',
  };
  const linked = { ...rating, ref: 'https://example.org/why' };
  await show(<ListsSay lists={[says('<i>T</i>', { ratings: [hostile, linked], depends: 'scope' })]} />);
  expect(root.querySelector('b, i, img')).toBeNull();
  expect([...root.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://example.org/why']);
  expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
});

const list: List = {
  id: 'l',
  rev: '1-00000000000000aa',
  modified: '2026-11-28T10:00:00.000Z',
  title: 'First',
  ...about,
  share: true,
  scale: {},
  address: 'https://lists.example/first',
  file: 'first',
  columns: null,
  sha256: '0'.repeat(64),
  taken: '2026-11-28T10:00:00.000Z',
  counts: { rows: 2, rules: 2, hosts: 2, rejected: 0 },
  isOn: true,
  place: 1,
  data: 'd',
};

test('a list is switched, moved, asked for anew, saved and removed by its own buttons', async () => {
  const { show, root, find, button } = stage();
  const on = spies('onSwitch', 'onMove', 'onAsk', 'onFile', 'onSave', 'onRemove');
  await show(
    <ol>
      <ListRow list={list} isFirst isLast={false} isHere {...on} />
    </ol>,
  );
  expect(root.textContent).toContain('Friends · for papers · 2026-08-22 · CC0-1.0');
  await press(find('input[type=checkbox]'));
  expect(on.onSwitch).toHaveBeenCalledWith(false);
  expect((button('Up') as HTMLButtonElement).disabled).toBe(true);
  await press(button('Down'));
  expect(on.onMove).toHaveBeenCalledWith(1);
  await press(button('Ask for a new edition'));
  await press(button('Save as a file'));
  await press(button('Remove'));
  for (const name of ['onAsk', 'onSave', 'onRemove'] as const) expect(on[name]).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('a list from a file that may not be handed on is neither asked for nor saved', async () => {
  const { show, root } = stage();
  const on = spies('onSwitch', 'onMove', 'onFile', 'onRemove');
  await show(
    <ol>
      <ListRow
        list={{ ...list, address: null }}
        isFirst
        isLast
        isHere={false}
        onAsk={null}
        onSave={null}
        {...on}
      />
    </ol>,
  );
  expect(root.textContent).not.toMatch(/Ask for|Save as/);
  expect(root.textContent).toContain('on another device');
});

const plan = {
  file: 'x.csv',
  form: 'Table',
  counts: { rows: 10, rules: 8, hosts: 7, rejected: 2 },
  doubled: 1,
  rejected: [{ line: 3, reason: 'no_host', said: '<b>nowhere</b>' }],
  rejectedBy: { no_host: 2 },
  mixed: ['аpple.com'],
  updated: '',
  fields: { title: 'X', maker: '', purpose: '', licence: '' },
  words: [
    ['good', 5],
    ['7.5', 3],
  ] as const,
  scale: { good: 'reliable' } as const,
  changes: null,
  isBusy: false,
};

test('before a list comes in she sees what it holds, what is left out and why, and says what it is for', async () => {
  const { show, root, find, button } = stage();
  const on = spies('onEdit', 'onGrade', 'onSaveRejected', 'onTake', 'onLeave');
  await show(<ListPlan {...plan} {...on} />);
  expect(root.textContent).toContain('8 rules · on 7 hosts · 1 said twice · 2 rows left out');
  find<HTMLDetailsElement>('details').open = true;
  await press(button('Save all of them as a file'));
  expect(on.onSaveRejected).toHaveBeenCalledOnce();
  expect(root.textContent).toContain('Line 3: is no host <b>nowhere</b>');
  expect(root.textContent).toContain('аpple.com');
  await type(find('.columns input:last-child'), 'Mine');
  expect(on.onEdit).toHaveBeenCalled();
  const selects = [...root.querySelectorAll('select')];
  expect(selects.map(({ value }) => value)).toEqual(['reliable', '']);
  await choose(selects[1] as HTMLSelectElement, 'mixed');
  expect(on.onGrade).toHaveBeenCalledWith('7.5', 'mixed');
  await choose(selects[0] as HTMLSelectElement, '');
  expect(on.onGrade).toHaveBeenCalledWith('good', null);
  await press(button('Take it in'));
  expect(on.onTake).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('a new edition says how many rules it adds, drops and changes, with examples', async () => {
  const { show, root } = stage();
  const on = spies('onEdit', 'onGrade', 'onSaveRejected', 'onTake', 'onLeave');
  const examples = [
    { pattern: 'a.org', was: 'good', now: 'poor' },
    { pattern: 'b.org', was: null, now: '' },
  ];
  await show(<ListPlan {...plan} {...on} changes={{ added: 1, removed: 0, changed: 1, examples }} />);
  expect(root.textContent).toContain('1 new, 0 gone, 1 changed');
  expect(root.querySelector('.list-changes')?.textContent).toMatch(
    /a\.org good poor.*b\.org\s+named on the list/,
  );
  await expectAccessible(root);
});

test('a file is chosen by the keyboard’s own field', async () => {
  const { show, find } = stage();
  const onChoose = vi.fn();
  await show(<FileField words="Choose" kinds="any" isDisabled={false} onChoose={onChoose} />);
  const field = find<HTMLInputElement>('input');
  const files = new DataTransfer();
  files.items.add(new File(['x'], 'x.txt'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onChoose).toHaveBeenCalledOnce();
});
