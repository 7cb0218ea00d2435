import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { shortened } from '../../components/StateButton.tsx';
import { open, type Reader, until, type Web } from './browser.ts';
import { Hand } from './hand.ts';
import { press } from './reading.ts';
import { demo } from './threads.ts';

const kind = inject('kind');

interface Row {
  readonly post: string;
  readonly words: string;
  readonly text: string;
}

const rowsOf = (panel: Page): Promise<Row[]> =>
  panel.$$eval('.worth-row', (all) =>
    all.map((row) => ({
      post: row.closest('section')?.getAttribute('aria-label') ?? '',
      words: row.querySelector('.quoted')?.textContent ?? '',
      text: (row as HTMLElement).innerText,
    })),
  );

async function askWhatMayBeWorth(panel: Page): Promise<void> {
  await panel.bringToFront();
  await press(panel, 'More');
  await press(panel, 'What may be worth checking?');
}

describe('what may be worth checking', () => {
  let reader: Reader;
  let panel: Page;
  beforeAll(async () => {
    reader = await open(kind, { web: demo.web });
    await reader.goTo(demo.address);
    panel = await reader.panelTab();
    await until('the posts', async () => (await panel.$$('.post')).length > 0);
  });
  afterAll(() => reader?.close());

  const claims = async () =>
    ((await reader.rows('scholium', 'annotation')) as Saved[]).filter(({ deleted }) => !deleted);
  interface Saved {
    readonly deleted?: boolean;
    readonly motivation: string;
    readonly target: { readonly selector: { readonly exact: string } };
  }
  const first = async () => (await rowsOf(panel))[0] as Row;

  test('nothing is chosen before she asks', async () => {
    expect(await rowsOf(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('worth checking');
  });

  test('asked for, a few sentences of each post stand there with the rules that chose them', async () => {
    await askWhatMayBeWorth(panel);
    await until('the sentences', async () => (await rowsOf(panel)).length > 3);
    const rows = await rowsOf(panel);
    for (const { words, text } of rows) expect(text.replace(words, '')).toMatch(/^\s*Says /);
    for (const some of Map.groupBy(rows, ({ post }) => post).values())
      expect(some.length).toBeLessThanOrEqual(4);
    const quoted = await reader.page.$$eval('blockquote', (all) => all.map(({ textContent }) => textContent));
    for (const { words } of rows) expect(quoted.join(' ')).not.toContain(words);
    expect(await claims()).toEqual([]);
    expect(reader.outside.answered).toEqual([]);
  });

  test('a key makes one a claim to check, and the focus stays with the sentence', async () => {
    const { words } = await first();
    await panel.bringToFront();
    await panel.$eval('.worth-row button', (one) => (one as HTMLElement).focus());
    await new Hand(panel).press('Enter');
    await until('the claim', async () => (await claims()).length === 1);
    expect(await claims()).toMatchObject([
      { motivation: 'assessing', target: { selector: { exact: words } } },
    ]);
    expect(await reader.rows('scholium', 'judgement')).toEqual([]);
    await until('the row to say so', async () => (await first()).text.includes('Marked as a claim'));
    await until('the focus', () =>
      panel.evaluate(() => document.activeElement === document.querySelector('.worth-row button')),
    );
  });

  test('Undo takes the claim back, and the sentence can be marked again', async () => {
    await new Hand(panel).press('Control+KeyZ');
    await until('no claim', async () => (await claims()).length === 0);
    await until('the row to say so', async () => !(await first()).text.includes('Marked as a claim'));
  });

  test('the arrow keys go from sentence to sentence', async () => {
    await panel.bringToFront();
    const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const [one, two] = await rowsOf(panel);
    await panel.$eval('.worth-row button', (first) => (first as HTMLElement).focus());
    await panel.keyboard.press('ArrowDown');
    expect(await focused()).toBe(`Claim: ${shortened(two?.words ?? '')}`);
    await panel.keyboard.press('ArrowUp');
    expect(await focused()).toBe(`Claim: ${shortened(one?.words ?? '')}`);
  });

  test('words that the page has changed since are not marked, and the list reads them anew', async () => {
    const { words } = await first();
    const changed = words.replace(/\d+/, '1000');
    await reader.page.evaluate(
      (from, to) => {
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const node = walk.currentNode as Text;
          if (node.data.includes(from)) node.data = node.data.replace(from, to);
        }
      },
      words.match(/\S+ \d+\S*/)?.[0] ?? '',
      changed.match(/\S+ 1000\S*/)?.[0] ?? '',
    );
    await panel.bringToFront();
    await panel.$eval('.worth-row button', (one) => (one as HTMLElement).click());
    await until('the new words', async () => (await first()).words === changed);
    expect(await claims()).toEqual([]);
  });

  test('“Go to” brings the words into the window of the page', async () => {
    const last = (await rowsOf(panel)).at(-1) as Row;
    await panel.$$eval('.worth-row', (all) =>
      [...(all.at(-1)?.querySelectorAll('button') ?? [])].at(-1)?.click(),
    );
    await reader.page.bringToFront();
    await until('the words', () =>
      reader.page.evaluate((words) => {
        const found = [...document.querySelectorAll('p, li, .comment-copy')].filter(({ textContent }) =>
          textContent?.replace(/\s+/g, ' ').includes(words),
        );
        const { top, bottom } = found.at(-1)?.getBoundingClientRect() ?? new DOMRect();
        return bottom > 0 && top < innerHeight && top !== bottom;
      }, last.words),
    );
  });
});

const german =
  'Im Jahr 1969 sagte die Regierung, dass 40 Prozent der Mauer vom Mond aus zu sehen waren, und niemand hat das je bestritten.';

describe.each(['de', 'en'])('on a page in German that calls itself “%s”', (tag) => {
  let reader: Reader;
  const web: Web = (address) => {
    const answer = demo.web(address);
    if (!answer?.type.startsWith('text/html')) return answer;
    const body = String(answer.body)
      .replace('lang="en"', `lang="${tag}"`)
      .replace(/<(p|li)>.*?<\/\1>/gs, `<$1>${german}</$1>`)
      .replace(/(<span class="comment-copy"[^>]*>).*?(<\/span>\n)/gs, `$1${german}$2`);
    return { ...answer, body };
  };
  afterAll(() => reader?.close());

  test('nothing is chosen, and it says why', async () => {
    reader = await open(kind, { web });
    await reader.goTo(demo.address);
    const panel = await reader.panelTab();
    await until('the posts', async () => (await panel.$$('.post')).length > 0);
    await askWhatMayBeWorth(panel);
    await until('the reason', () =>
      panel.evaluate(() => document.body.innerText.includes('They read English only')),
    );
    expect(await rowsOf(panel)).toEqual([]);
  });
});
