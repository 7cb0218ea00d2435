import type { Page } from 'puppeteer-core';
import { dragOver, type Reader, until, type Words } from '../tests/e2e/browser.ts';

// What a reader does on the demonstration thread, step by step, by mouse and keys. The tour runs all of it;
// pictures and end-to-end tests take the steps that they need.

/** Passages of the demonstration that are worth a mark. */
export const passages = {
  tooThin: {
    within: '#answer-990002 .js-post-body',
    text: 'The Wall is more than ten thousand times too thin.',
  },
  sphere: { within: '#answer-990002 .js-post-body', text: 'No man-made object is visible at this scale.' },
  reputation: {
    within: '#answer-990003 .js-post-body',
    text: 'enjoys the reputation of being the only work of human hands on the globe visible from the Moon',
  },
  longEnough: {
    within: '#answer-990007 .js-post-body',
    text: 'Something that long must be visible from the Moon, everybody knows that',
  },
} as const satisfies Record<string, Words>;

/** In the order of the digits that give them. */
export const verdicts = [
  'Supported',
  'Mixed',
  'Contradicted',
  'Lacks context',
  'Can’t be checked',
  'Opinion',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Selects words and presses “Claim”; the bar then takes the digits of the verdicts. */
export async function markClaim(reader: Reader, words: Words): Promise<void> {
  await dragOver(reader.page, words);
  await reader.overlay().press('Claim');
  await until('the bar to take digits', () => reader.overlay().hasFocus('.toolbar[data-mode=judge]'));
}

/** Right after `markClaim`: gives the verdict by its digit. */
export async function judge(reader: Reader, verdict: Verdict): Promise<void> {
  await reader.page.keyboard.press(`Digit${1 + verdicts.indexOf(verdict)}` as 'Digit1');
  await until('the verdict to show', () =>
    reader
      .overlay()
      .run((roots) =>
        roots
          .flatMap((root) => [...root.querySelectorAll('iframe')])
          .some((frame) =>
            frame.contentDocument?.querySelector('[aria-pressed=true], [aria-checked=true], input:checked'),
          ),
      ),
  );
}

/** Right after `markClaim` or `judge`: opens the editor by key, writes and saves. */
export async function comment(reader: Reader, text: string): Promise<void> {
  await reader.page.keyboard.press('Enter');
  await writeAndSave(reader, text);
}

/** Selects words and writes a note that is no claim. */
export async function writeNote(reader: Reader, words: Words, text: string): Promise<void> {
  await dragOver(reader.page, words);
  await reader.overlay().press('Note');
  await writeAndSave(reader, text);
}

async function writeAndSave(reader: Reader, text: string): Promise<void> {
  await until('the editor to take letters', () => reader.overlay().hasFocus('textarea'));
  await reader.page.keyboard.type(text);
  await reader.overlay().press('Save');
  await until('the editor to close', async () => !(await reader.overlay().shows('Comment')));
}

/** Gives a source her own word, in the panel as a tab. */
export async function saySource(
  panel: Page,
  source: string,
  word: 'I rely on it' | 'With care',
): Promise<void> {
  await pressIn(panel, 'Sources');
  await pressIn(panel, source);
  await pressIn(panel, word);
}

/** @returns the path of the exported file. */
export async function exportMarkdown(reader: Reader, panel: Page): Promise<string> {
  return reader.saved(async () => {
    await pressIn(panel, 'More');
    await pressIn(panel, 'Export Markdown');
  });
}

/** Waits until the panel shows that many cards. */
export async function cardsShown(panel: Page, count: number): Promise<void> {
  await until(`${count} cards in the panel`, async () => {
    const cards = await panel.$$('article.card');
    if (cards.length !== count) throw new Error(`${cards.length} cards`);
    return true;
  });
}

/** Presses what has that name, or the first whose name begins with it, in one of our own pages. */
async function pressIn(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await until(`“${name}” in the panel`, () =>
    page.evaluate((wanted) => {
      const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
      const nameOf = (element: Element) =>
        plain(element.getAttribute('aria-label')) ||
        plain(
          [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' '),
        ) ||
        plain(element.textContent);
      const shown = [
        ...document.querySelectorAll<HTMLElement>('button, a[href], input, summary, [role]'),
      ].filter((element) => element.getClientRects().length > 0);
      const found =
        shown.find((element) => nameOf(element) === wanted) ??
        shown.find((element) => nameOf(element).startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, name),
  );
}

/** The claims that the tour marks: passage, verdict, what she says of it. */
const marks: readonly (readonly [Words, Verdict, string])[] = [
  [passages.tooThin, 'Supported', 'Nine metres over 384,400 km: I did the sum again, 0.0048 arcseconds.'],
  [passages.reputation, 'Lacks context', 'Norman repeats a reputation; he does not vouch for it.'],
  [passages.longEnough, 'Contradicted', 'Width decides, not length.'],
];

/** The whole tour; `show` is called after every step, with a name for it and the tab to look at. */
export async function tour(
  reader: Reader,
  show: (step: string, page: Page) => Promise<void>,
): Promise<{ readonly exported: string }> {
  await show('thread', reader.page);
  for (const [index, [words, verdict, text]] of marks.entries()) {
    await markClaim(reader, words);
    if (index === 0) await show('claim-marked', reader.page);
    await judge(reader, verdict);
    await comment(reader, text);
    if (index === 0) await show('claim-judged', reader.page);
  }
  await reader.page.keyboard.press('Escape');
  const panel = await reader.panelTab();
  await panel.setViewport({ width: 420, height: 900 });
  await cardsShown(panel, marks.length);
  await show('panel', panel);
  await saySource(panel, 'nasa.gov', 'I rely on it');
  await show('source-said', panel);
  const exported = await exportMarkdown(reader, panel);
  await reader.page.bringToFront();
  await show('thread-with-marks', reader.page);
  return { exported };
}
