import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../core/finding.ts';
import { compare } from '../quotes/compare.ts';
import { readSource } from '../quotes/source.ts';
import { expectAccessible, press, stage } from '../tests/component-stage.tsx';
import { FindingView } from './FindingView.tsx';
import findingStyles from './finding.css?inline';
import { QuotationRow } from './QuotationRow.tsx';

const source = readSource(
  'The keeper came at noon. She wrote that the lamp must never be left alone by anybody, for 12 nights. She signed it Agnes Hale.',
);
const quote = 'She wrote that the lamp must be left alone by anybody, for 14 nights';
const finding = compare(quote, source);

function dressed(theme: 'light' | 'dark') {
  const on = stage();
  const style = document.createElement('style');
  style.textContent = findingStyles;
  document.head.append(style);
  document.documentElement.style.colorScheme = theme;
  document.documentElement.style.background = theme === 'dark' ? '#191815' : '#fbfaf6';
  return on;
}

/** What is to be seen, without what is only said. */
function seen(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
  return copy.textContent ?? '';
}

const row = (part: { finding: Finding | null; isOpen: boolean; isBusy?: boolean }) => ({
  words: quote,
  author: 'Bob',
  from: 'museum.example',
  at: '2026-08-22T10:00:00.000Z',
  failed: null,
  isBusy: false,
  onToggle: vi.fn(),
  onShow: vi.fn(),
  ...part,
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('a negation that is missing and a number that is another stand out, and are said', async () => {
    const { show, root, find } = dressed(theme);
    await show(<FindingView words={quote} finding={finding} />);
    const struck = [...root.querySelectorAll('del')];
    expect(struck.map(seen)).toEqual(['never', '12']);
    expect(struck[0]?.textContent).toContain('differs in a negation: never');
    const put = find('ins');
    expect(put.textContent).toContain('differs in a number: 14');
    expect(getComputedStyle(put).fontWeight).toBe('600');
    expect(getComputedStyle(put).textDecorationLine).toBe('underline');
    expect(getComputedStyle(struck[0] as Element).textDecorationLine).toBe('line-through');
    expect(root.textContent).toContain('a negation and a number');
    await expectAccessible(root);
  });

  test('a row says its source and finding, opens at a press, and shows both sides', async () => {
    const { show, root, button } = dressed(theme);
    const closed = row({ finding, isOpen: false });
    await show(
      <ul>
        <QuotationRow {...closed} />
      </ul>,
    );
    for (const words of ['quoted by Bob · museum.example', 'Differs in 2 places'])
      expect(root.textContent).toContain(words);
    expect(root.querySelector('.finding')).toBeNull();
    await press(button('She wrote'));
    expect(closed.onToggle).toHaveBeenCalledOnce();
    await show(
      <ul>
        <QuotationRow {...closed} isOpen>
          <button type="button">Ask</button>
        </QuotationRow>
      </ul>,
    );
    expect(button('She wrote').getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelectorAll('.finding figure')).toHaveLength(2);
    await expectAccessible(root);
  });
});

test('while it is compared the row says so, and that it could not be compared it says in a sentence', async () => {
  const { show, find } = dressed('light');
  const said = () => find('[aria-live]').textContent;
  await show(<QuotationRow {...row({ finding: null, isOpen: false, isBusy: true })} />);
  expect(said()).toBe('Comparing …');
  await show(
    <QuotationRow {...row({ finding: { kind: 'unreachable', reason: 'redirects' }, isOpen: false })} />,
  );
  expect(said()).toBe('Not compared. This source sends you on: open it and compare there.');
  await show(<QuotationRow {...row({ finding: null, isOpen: false })} />);
  expect(said()).toBe('Not compared yet');
});

test('a source that gave nothing when it was asked again is said to, beside what was found before', async () => {
  const { show, root } = dressed('light');
  const failed = { reason: 'page-gone', at: '2026-11-28T10:00:00.000Z' } as const;
  await show(<QuotationRow {...row({ finding, isOpen: false })} failed={failed} />);
  const said = [...root.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent);
  expect(said[0]).toContain('Differs in 2 places');
  expect(said[1]).toMatch(/^Tried again .*2026.*: The page is not there any more\.$/);
});

test('at 320 px the two sides stand below one another, and nothing is cut off', async () => {
  const { show, root } = dressed('light');
  root.style.inlineSize = '264px';
  await show(<FindingView words={quote} finding={finding} />);
  const [one, other] = [...root.querySelectorAll('figure')].map((side) => side.getBoundingClientRect());
  expect(other?.top).toBeGreaterThanOrEqual(one?.bottom ?? 0);
  expect(root.scrollWidth).toBeLessThanOrEqual(264);
});

const word = fc.constantFrom(
  ...[
    'the',
    'lamp',
    'never',
    'not',
    'Agnes',
    '12',
    '…',
    '[…]',
    '[sic]',
    '[T]he',
    '(emphasis mine)',
    '\n\n',
    '“',
    'ﬁre',
  ],
  ...[
    '灯塔',
    'المصباح',
    'mustn’t',
    '—',
    '\u00ad',
    '<b>',
    '&amp;',
    'e\u0301',
    '\ud800',
    '😀',
    'so-called',
    ',',
  ],
);
const text = (most: number) => fc.array(word, { maxLength: most }).map((words) => words.join(' '));

test('whatever a comparison finds can be shown, with all words of the post and of the passage', async () => {
  const { show, root } = dressed('light');
  await fc.assert(
    fc.asyncProperty(text(24), text(60), fc.nat(), async (free, page, from) => {
      // As often as not a part of the page, so that there is something to find.
      const words = from % 2 ? page.slice(from % 40, (from % 40) + 90) : free;
      const found = compare(words, readSource(page));
      await show(<FindingView words={words} finding={found} />);
      if (!('passage' in found)) return;
      const [quoted, read] = root.querySelectorAll('blockquote');
      const { before, words: passage, after } = found.passage;
      expect(quoted && seen(quoted)).toBe(words);
      expect(read && seen(read)).toBe(before + passage + after);
    }),
    { numRuns: 200 },
  );
});
