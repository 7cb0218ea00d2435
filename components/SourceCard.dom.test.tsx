import { expect, test, vi } from 'vitest';
import type { Meeting } from '../core/meeting.ts';
import type { Post } from '../core/post.ts';
import type { SourceTag } from '../core/source.ts';
import { choose, expectAccessible, key, press, spies, stage, type } from '../tests/component-stage.tsx';
import type { CitationShown } from './CitationsHere.tsx';
import { SourceCard, type SourceCardProps } from './SourceCard.tsx';
import { SourceRow } from './SourceRow.tsx';

const nato: SourceTag = {
  source: {
    link: 'https://web.archive.org/web/20210304000000/https://www.nato.int/act.htm',
    resource: 'https://www.nato.int/act.htm',
    host: 'nato.int',
    forms: ['archive-copy'],
    archived: '2021-03-04',
  },
  fact: {
    kind: 'intergovernmental',
    pattern: '.int',
    name: 'NATO',
    reason: '.int is given only to organisations set up by treaty.',
    reviewed: '2026-08-01',
  },
  depends: [],
  document: { document: 'primary', by: 'address', reason: 'The address names a section for treaties.' },
  scope: 'nato.int',
  scopes: [
    { pattern: 'nato.int/act.htm?', reach: 'page' },
    { pattern: 'nato.int', reach: 'domain' },
  ],
  platform: false,
  word: null,
  words: [],
  lists: [],
};
const relied: SourceTag = {
  ...nato,
  word: {
    id: 'w',
    rev: '1-0123456789abcdef',
    modified: '2026-08-22T10:00:00.000Z',
    said: '2026-08-22T10:00:00.000Z',
    pattern: 'nato.int',
    word: 'rely',
    forWhat: 'its documents',
    note: '',
    earlier: [
      {
        word: 'with-care',
        forWhat: '',
        note: 'read again',
        said: '2026-08-20T10:00:00.000Z',
        withdrawn: null,
      },
    ],
  },
};
const post: Post = {
  key: 'se/politics/answer/2',
  permalink: 'https://politics.stackexchange.com/a/2',
  site: 'Politics',
  kind: 'answer',
  id: '2',
  parent: '1',
  title: 'Did NATO promise not to expand?',
  author: { name: 'Alice', profile: null },
  published: null,
  edited: null,
  score: 12,
  accepted: null,
  licence: null,
};
const citation = (more: Partial<CitationShown> = {}): CitationShown => ({
  key: '1',
  words: 'the Founding Act',
  tag: nato,
  post,
  unlinked: null,
  standing: null,
  ...more,
});
const met: Meeting = {
  thread: { key: 'x', title: 'Another question', site: 'History', permalink: 'https://history.example/q/1' },
  key: 'y',
  post: {
    permalink: 'https://history.example/a/2',
    kind: 'answer',
    author: { name: 'Bob', profile: null },
  },
  resources: ['https://www.nato.int/b'],
  standings: ['about-itself'],
  notes: [{ id: 'n', motivation: 'assessing', verdict: 'mixed', words: 'they promised' }],
  readAt: '2026-08-01T10:00:00.000Z',
};

/** A card with callbacks that remember. */
function card(more: Partial<SourceCardProps> = {}) {
  const on = spies('onSay', 'onWithdraw', 'onStanding', 'onDocument', 'onGoTo');
  return { on, card: <SourceCard tag={nato} citations={[citation()]} meetings={[]} {...on} {...more} /> };
}

test('the card says what the source is, what the link leads to and how, and how we know', async () => {
  const { show, root } = stage();
  await show(card().card);
  for (const words of [
    'NATO',
    'Intergovernmental organisation',
    'saved Mar 4, 2021',
    '.int is given only',
    'Reviewed Aug 1, 2026',
    'Primary document · The address names',
    'all of nato.int',
    'Answer by Alice',
  ]) {
    expect(root.textContent).toContain(words);
  }
  await expectAccessible(root);
});

test('a chosen word is kept at once, on the scope, or on the place that she chooses', async () => {
  const { show, find } = stage();
  const { on, card: shown } = card();
  await show(shown);
  await press(find('.source-choice:nth-of-type(2)'));
  expect(on.onSay).toHaveBeenCalledWith({ pattern: 'nato.int', word: 'with-care', forWhat: '', note: '' });
  await choose(find<HTMLSelectElement>('.source-fields select'), 'nato.int/act.htm?');
  await press(find('.source-choice'));
  expect(on.onSay).toHaveBeenLastCalledWith(
    expect.objectContaining({ pattern: 'nato.int/act.htm?', word: 'rely' }),
  );
});

test('"for what" and the note are kept with the word, what she said before is told, and it can be withdrawn', async () => {
  const { show, root, find, button } = stage();
  const onClose = vi.fn();
  const { on, card: shown } = card({ tag: relied, onClose });
  await show(shown);
  expect(root.textContent).toContain('What you said before');
  expect(root.textContent).toContain('read again');
  expect(button('Save')).toHaveProperty('disabled', true);
  await type(find<HTMLInputElement>('.source-fields input[maxlength]'), 'treaties');
  await key(find('textarea'), 'Enter', { ctrlKey: true });
  expect(on.onSay).toHaveBeenCalledWith({ pattern: 'nato.int', word: 'rely', forWhat: 'treaties', note: '' });
  await press(button('Withdraw'));
  expect(on.onWithdraw).toHaveBeenCalledWith('nato.int');
  await key(find('textarea'), 'Escape');
  expect(onClose).toHaveBeenCalledOnce();
  await expectAccessible(root);
});

test('words that are half typed when the card goes are kept', async () => {
  const { show, find } = stage();
  const { on, card: shown } = card({ tag: relied });
  await show(shown);
  await type(find<HTMLTextAreaElement>('textarea'), 'on treaties only');
  await show(null);
  expect(on.onSay).toHaveBeenCalledWith({
    pattern: 'nato.int',
    word: 'rely',
    forWhat: 'its documents',
    note: 'on treaties only',
  });
});

test('what was saved is not written again by a card that goes after Undo', async () => {
  const { show, find } = stage();
  const { on, card: shown } = card({ tag: relied });
  await show(shown);
  await type(find<HTMLTextAreaElement>('textarea'), 'mine');
  await key(find('textarea'), 'Enter', { ctrlKey: true });
  expect(on.onSay).toHaveBeenCalledOnce();
  await show(<SourceCard tag={relied} citations={[citation()]} meetings={[]} {...on} />);
  await show(null);
  expect(on.onSay).toHaveBeenCalledOnce();
});

test('a word on another place shows there with its note, and the card of another page begins anew', async () => {
  const { show, find } = stage();
  const on = spies('onSay', 'onWithdraw', 'onStanding', 'onDocument', 'onGoTo');
  const wide = { ...(relied.word as NonNullable<SourceTag['word']>), note: 'of the house' };
  const narrow = {
    ...wide,
    id: 'n',
    pattern: 'nato.int/act.htm?',
    word: 'with-care' as const,
    note: 'of the page',
  };
  const tag = { ...nato, word: narrow, words: [narrow, wide] };
  await show(<SourceCard tag={tag} citations={[citation()]} meetings={[]} {...on} />);
  expect(find<HTMLTextAreaElement>('textarea').value).toBe('of the page');
  await choose(find<HTMLSelectElement>('.source-fields select'), 'nato.int');
  expect(find<HTMLTextAreaElement>('textarea').value).toBe('of the house');
  const other = {
    ...nato,
    source: { ...nato.source, resource: 'https://www.nato.int/b' },
    scopes: [{ pattern: 'nato.int/b?', reach: 'page' }, ...nato.scopes.slice(1)],
  } as SourceTag;
  await show(<SourceCard tag={other} citations={[citation()]} meetings={[]} {...on} />);
  await press(find('.source-choice'));
  expect(on.onSay).toHaveBeenCalledWith(expect.objectContaining({ pattern: 'nato.int', word: 'rely' }));
});

test('she says how near a citation stands, and what kind of document it is', async () => {
  const { show, root, find } = stage();
  const { on, card: shown } = card({ citations: [citation({ standing: 'second-hand' })], isRoomy: true });
  await show(shown);
  const [standing, document] = root.querySelectorAll<HTMLSelectElement>('.cited .field-line select');
  expect(standing?.value).toBe('second-hand');
  expect(document?.selectedOptions[0]?.textContent).toBe('as its address tells');
  await choose(standing as HTMLSelectElement, 'first-hand');
  expect(on.onStanding).toHaveBeenCalledWith(expect.objectContaining({ key: '1' }), 'first-hand');
  await choose(standing as HTMLSelectElement, '');
  expect(on.onStanding).toHaveBeenLastCalledWith(expect.objectContaining({ key: '1' }), null);
  await choose(document as HTMLSelectElement, 'translation');
  expect(on.onDocument).toHaveBeenCalledWith('https://www.nato.int/act.htm', 'translation');
  await press(find('.citation-words'));
  expect(on.onGoTo).toHaveBeenCalledWith(expect.objectContaining({ key: '1' }));
});

test('an address as words of a link, without a place to break, stays within a narrow card', async () => {
  const { show, root, find } = stage();
  root.style.inlineSize = '280px';
  const words = `en.wikipedia.org/wiki/${'Russia%E2%80%93NATO_'.repeat(6)}`;
  await show(card({ citations: [citation({ words })], isRoomy: true }).card);
  expect(root.scrollWidth).toBeLessThanOrEqual(280);
  const open = find('.citation-head a');
  expect(open.getClientRects()).toHaveLength(1);
  expect(open.getBoundingClientRect().height).toBeLessThan(40);
});

test('others who cite it here, and where she met it before, are told with what she said there', async () => {
  const { show, root } = stage();
  const other = { ...nato, source: { ...nato.source, resource: 'https://www.nato.int/other' } };
  const citations = [
    citation(),
    citation({ key: '2' }),
    citation({ key: '3', tag: other, words: 'NATO', unlinked: 'name' }),
  ];
  await show(card({ citations, meetings: [met] }).card);
  for (const words of [
    'Cited 2 more times · one of them the same page',
    'Named without a link',
    'You met it in one other post',
    'Another question',
    'Answer by Bob',
    'About itself',
    'they promised',
    'Mixed',
  ]) {
    expect(root.textContent).toContain(words);
  }
  for (const details of root.querySelectorAll('details')) details.open = true;
  await expectAccessible(root);
});

test('where others write about it are ordinary links that send no referrer', async () => {
  const { show, root } = stage();
  await show(card().card);
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.elsewhere a')];
  expect(links.map(({ hostname }) => hostname)).toEqual([
    'en.wikipedia.org',
    'web.archive.org',
    'lookup.icann.org',
  ]);
  expect(links.every(({ rel, target }) => rel.includes('noreferrer') && target === '_blank')).toBe(true);
});

test('an address that does not tell which of several kinds it is says so', async () => {
  const { show, root } = stage();
  const depends = [
    { ...nato.fact, kind: 'magazine', whose: 'articles by the staff' },
    { ...nato.fact, kind: 'self-publishing', whose: 'articles by contributors' },
  ] as const;
  await show(card({ tag: { ...nato, depends } }).card);
  expect(root.textContent).toContain('Depends on the page');
  expect(root.textContent).toContain('Magazine: articles by the staff');
});

test('a row says name, kind, her word and how often it is cited', async () => {
  const { show, root, button } = stage();
  const onToggle = vi.fn();
  await show(
    <ul>
      <SourceRow tag={relied} citations={3} isOpen={false} onToggle={onToggle} />
    </ul>,
  );
  for (const words of ['NATO', 'cited 3 times', 'I rely on it', 'for its documents']) {
    expect(root.textContent).toContain(words);
  }
  await press(button('NATO'));
  expect(onToggle).toHaveBeenCalledOnce();
  await expectAccessible(root);
});
