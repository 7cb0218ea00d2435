import { expect, test, vi } from 'vitest';
import type { Post } from '../core/post.ts';
import { choose, expectAccessible, key, press, spies, stage, type } from '../tests/component-stage.tsx';
import { EmptyState } from './EmptyState.tsx';
import { ErrorState } from './ErrorState.tsx';
import { Filter } from './Filter.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { PostHeading } from './PostHeading.tsx';
import { ThreadHeader } from './ThreadHeader.tsx';
import { UndoBar } from './UndoBar.tsx';

test('what was done is said in a live region, with a way back', async () => {
  const { show, root, find, button } = stage();
  const [onUndo, onDismiss] = [vi.fn(), vi.fn()];
  await show(<UndoBar message={null} onDismiss={onDismiss} />);
  const region = find('[role=status]');
  await show(<UndoBar message="Note deleted." onUndo={onUndo} onDismiss={onDismiss} />);
  expect(find('[role=status]')).toBe(region);
  await press(button('Undo'));
  expect(onUndo).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('an empty view shows by an example what it could hold', async () => {
  const { show, root, button } = stage();
  const onPress = vi.fn();
  await show(
    <EmptyState
      words="they signed the Act"
      gloss="read it"
      verdict="supported"
      sentence="Select words."
      action={{ label: 'Start here', onPress }}
    />,
  );
  await press(button('Start here'));
  expect(onPress).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('an error says what, what is safe, what to press', async () => {
  const { show, root, find } = stage();
  await show(<ErrorState what="What" safe="Safe" action={{ label: 'Try again', onPress() {} }} />);
  expect(find('[role=alert]').textContent).toBe('WhatSafeTry again');
  await expectAccessible(root);
});

test('the filter says how many notes are left, and what is asked for can be taken back one by one', async () => {
  const { show, root, find, button } = stage();
  const [onText, onChosen] = [vi.fn(), vi.fn()];
  const groups = [
    {
      words: 'Verdict',
      choices: [
        { key: 'verdict mixed', words: 'Mixed', notes: 3 },
        { key: 'verdict opinion', words: 'Opinion', notes: 1 },
      ],
    },
  ];
  const given = { text: 'na', groups, shown: 3, total: 12, onText, onChosen };
  await show(<Filter {...given} chosen={['verdict opinion']} />);
  expect(find('[role=status]').textContent).toBe('3 of 12 notes');
  await type(find('input'), 'nato');
  expect(onText).toHaveBeenCalledWith('nato');
  const select = find<HTMLSelectElement>('select');
  expect([...select.options].map(({ text, disabled }) => [text, disabled])).toEqual([
    ['Show only …', false],
    ['Mixed (3)', false],
    ['Opinion (1)', true],
  ]);
  await choose(select, 'verdict mixed');
  expect(onChosen).toHaveBeenCalledWith(['verdict opinion', 'verdict mixed']);
  await press(button('Show not only: Opinion'));
  expect(onChosen).toHaveBeenLastCalledWith([]);
  await expectAccessible(root);
});

test('the header counts what is here, what is stated, what is judged', async () => {
  const { show, root, find } = stage();
  const onTab = vi.fn();
  await show(
    <>
      <ThreadHeader
        title="Did NATO promise not to expand?"
        site="Politics"
        onPage={{
          answers: { here: 9, stated: 9 },
          comments: { here: 21, stated: 34 },
          sources: 31,
          quotations: 12,
        }}
        claims={12}
        notes={0}
        toCheck={7}
        judged={5}
        withoutEvidence={2}
        tab="claims"
        onTab={onTab}
      />
      <div id="view-claims" role="tabpanel" aria-labelledby="tab-claims" />
      <div id="view-sources" role="tabpanel" aria-labelledby="tab-sources" />
    </>,
  );
  expect(root.textContent).toContain('Politics · 9 of 9 answers · 21 of 34 comments on the page');
  expect(root.textContent).toContain('7 to check · 5 judged, 2 without evidence');
  await key(find('[aria-selected=true]'), 'ArrowRight');
  expect(onTab).toHaveBeenCalledWith('sources');
  expect(document.activeElement?.textContent).toBe('Sources 31');
  await expectAccessible(root);
});

test('everything is deleted only after a question, and Escape closes the menu', async () => {
  const { show, root, find, button } = stage();
  const on = spies(
    'onLedger',
    'onExportMarkdown',
    'onCopyMarkdown',
    'onBackUp',
    'onLeave',
    'onComeBack',
    'onExportWords',
    'onWorth',
    'onLists',
    'onLibrary',
    'onTrash',
    'onKeys',
    'onSites',
    'onPick',
    'onKeepWholePosts',
  );
  const onEraseEverything = vi.fn();
  await show(<MoreMenu keepWholePosts hasThread {...on} onEraseEverything={onEraseEverything} />);
  await press(button('More'));
  await expectAccessible(root);
  await press(button('Delete everything'));
  expect(onEraseEverything).not.toHaveBeenCalled();
  await press(button('Delete everything now'));
  expect(onEraseEverything).toHaveBeenCalledOnce();
  await press(button('More'));
  await key(find('.more-list button'), 'Escape');
  expect(find('.more-list').hidden).toBe(true);
  expect(document.activeElement).toBe(button('More'));
});

const answer: Post = {
  key: 'se/politics/answer/2',
  permalink: 'https://politics.stackexchange.com/a/2',
  site: 'Politics',
  kind: 'answer',
  id: '2',
  parent: '1',
  title: 'Did NATO promise not to expand?',
  author: { name: 'Alice', profile: null },
  published: '2022-01-24T10:00:00.000Z',
  edited: null,
  score: 12,
  accepted: true,
  licence: null,
};

test('a heading says who wrote the post, and leads to comments that are not shown', async () => {
  const { show, root, button } = stage();
  const on = spies('onShow', 'onShowHidden', 'onMark');
  await show(
    <>
      <h1>Thread</h1>
      <PostHeading post={answer} excerpt="The Act of 1997 says" notes={2} hiddenComments={2} {...on} />
    </>,
  );
  expect(root.textContent).toContain('Answer by Alice · 12 points · accepted · Jan 24, 2022');
  await press(button('2 more comments: show them on the page'));
  expect(on.onShowHidden).toHaveBeenCalledOnce();
  await press(button('Mark post'));
  expect(on.onMark).toHaveBeenCalledOnce();
  await press(button('Answer by Alice'));
  expect(on.onShow).toHaveBeenCalledOnce();
  await expectAccessible(root);
});
