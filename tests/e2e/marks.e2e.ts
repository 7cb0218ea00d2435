import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { extendOver, open, type Reader, until, type Words } from './browser.ts';
import { claim, focusIs, painted, press } from './reading.ts';
import { demo } from './threads.ts';

// The demonstration has what real threads have: see demo/README.md.
const first = '#answer-990002 .js-post-body';
const overlapping: Words[] = [
  // Across bold words and a link.
  { within: first, text: 'The Wall is more than ten thousand times too thin. Wikipedia puts it well' },
  // Inside the one before.
  { within: first, text: 'ten thousand times' },
  // In code.
  { within: first, text: 'print(degrees(wall / moon)' },
  // From a list item into the next block.
  {
    within: '#answer-990006 .js-post-body',
    text: 'at the Moon, 0.005 arcseconds. Only to tell its two edges apart',
  },
];

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
});
afterAll(() => reader?.close());

test('marks overlap, nest, cross links, lists, code and paragraphs, and none of them touches the site’s text', async () => {
  const before = await structure(reader.page);
  for (const words of overlapping) {
    await claim(reader, words);
    await reader.page.keyboard.press('Escape');
  }
  const kept = (await annotations()).map(({ target }) => target.selector?.exact);
  expect(kept).toEqual(overlapping.map(({ text }) => text));
  const letters = (texts: readonly string[]) => [...texts.join('').replace(/\s/g, '')].sort().join('');
  await until('all marks after a reload', async () => {
    await reader.page.reload({ waitUntil: 'domcontentloaded' });
    await until('marks', async () => (await painted(reader.page)).length > 0);
    return letters(await painted(reader.page)) === letters(overlapping.map(({ text }) => text));
  });
  expect(await structure(reader.page)).toEqual(before);
});

test('the same quotation in a comment and in two answers: only the one that was marked is painted', async () => {
  const quotation =
    'The mightiest work of man, the only one that would be visible to the human eye from the Moon';
  const elsewhere = await reader.page.evaluate(
    (text) =>
      [...document.querySelectorAll('.js-post-body, .comment-copy')].filter((post) =>
        post.textContent?.includes(text),
      ).length,
    quotation,
  );
  expect(elsewhere).toBe(3);
  await claim(reader, { within: '#answer-990005 .js-post-body', text: quotation });
  await reader.page.keyboard.press('Escape');
  await reader.page.reload({ waitUntil: 'domcontentloaded' });
  const places = await until('the mark', async () => {
    const posts = await reader.page.evaluate(
      (text) =>
        [...(CSS.highlights.get('scholium-claim') ?? [])]
          .filter((range) => range.startContainer.textContent?.includes(text.slice(0, 30)))
          .map((range) => range.startContainer.parentElement?.closest('[id]')?.id),
      quotation,
    );
    return posts.length > 0 && posts;
  });
  expect(places).toEqual(['answer-990005']);
});

test('a comment is marked as a whole from the panel, without selecting', async () => {
  const panel = await reader.panelTab();
  await until('the posts', async () => (await panel.$$('.post')).length > 0);
  const before = (await annotations()).length;
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await press(panel, 'Mark post: comment by nightjar');
  await reader.page.bringToFront();
  // A tab in the background lays nothing out; beside a real panel the page is in front.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await reader.overlay().press('Note');
  await until('the editor', () => reader.overlay().shows('Comment'));
  await reader.page.keyboard.type('On the whole post.');
  await reader.page.keyboard.down('Control');
  await reader.page.keyboard.press('Enter');
  await reader.page.keyboard.up('Control');
  const note = await until('the note', async () => (await annotations())[before]);
  expect(note.target.selector).toBeNull();
  expect(note.target.post).toContain('/comment/990402');
  expect(note.comment).toBe('On the whole post.');
  await panel.close();
});

test('a note is deleted beside its words, and Undo brings it back', async () => {
  await reader.page.bringToFront();
  const live = async () => (await annotations()).filter(({ deleted }) => !deleted).length;
  const before = await live();
  const words = overlapping[2] as Words;
  await clickOn(reader.page, words);
  await reader.overlay().press('Delete');
  await until('one note fewer', async () => (await live()) === before - 1);
  await reader.overlay().press('Undo');
  await until('the note again', async () => (await live()) === before);
  await until('its mark', async () =>
    (await painted(reader.page)).some((text) => text.startsWith('print(degrees')),
  );
});

test('by keyboard alone: Tab from the selected words into the bar, Claim, a digit, Escape, and the page has not moved', async () => {
  const words = { within: '#answer-990007 .js-post-body', text: 'Of course it can be seen.' };
  await reader.page.bringToFront();
  await extendOver(reader.page, words);
  await until('the bar', () => reader.overlay().shows('Claim'));
  const scrolled = await reader.page.evaluate(() => window.scrollY);
  await reader.page.keyboard.press('Tab');
  await reader.page.keyboard.press('Enter');
  await until('the claim', async () =>
    (await annotations()).some(({ target }) => target.selector?.exact === words.text),
  );
  await until('the bar to have the focus', () => focusIs(reader, '.toolbar[data-mode=judge]'));
  await reader.page.keyboard.press('6');
  await until('the verdict', async () =>
    ((await reader.rows('scholium', 'judgement')) as { verdict: string }[]).some(
      ({ verdict }) => verdict === 'opinion',
    ),
  );
  await reader.page.keyboard.press('Escape');
  await until('nothing open', () =>
    reader.overlay().run((roots) => roots[0]?.querySelector('iframe') === null),
  );
  expect(await reader.page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test('when the focus comes to a marker its note stands beside the words, and Enter goes into it', async () => {
  await reader.page.bringToFront();
  // Markers come after the site's own links, in reading order.
  await reader.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button')].at(-1)?.focus(),
  );
  for (let presses = 0; presses < 10 && !(await reader.overlay().shows('Edit')); presses++) {
    await reader.page.keyboard.press('Tab');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  expect(await reader.overlay().shows('Edit')).toBe(true);
  await reader.page.keyboard.press('Enter');
  await until('the card to have the focus', () => focusIs(reader, '.card'));
  await reader.page.keyboard.press('Escape');
  await until('nothing open', () =>
    reader.overlay().run((roots) => roots[0]?.querySelector('iframe') === null),
  );
});

test('source tags share one style sheet', async () => {
  const own = await reader
    .sourceTags()
    .run((roots) => roots.filter((root) => root.querySelector('style') !== null).length);
  expect(own).toBe(0);
});

test('source tags and marks move no line of the site’s text', async () => {
  expect(await reader.sourceTags().count()).toBeGreaterThan(10);
  const withTags = await textBoxes(reader.page);
  await reader.page.evaluate(() => {
    for (const tag of document.querySelectorAll('scholium-tag')) tag.remove();
  });
  const without = await textBoxes(reader.page);
  // Firefox rounds what it puts back of a kerning to a sixtieth of a pixel and to its own grid.
  const moved = without.filter(({ x, y }, at) => {
    const tagged = withTags[at];
    return !tagged || tagged.y !== y || Math.abs(tagged.x - x) > 0.25;
  });
  expect(moved).toEqual([]);
});

interface Annotation {
  readonly deleted?: true;
  readonly comment: string;
  readonly target: { readonly post: string; readonly selector: { readonly exact: string } | null };
}

async function annotations(): Promise<Annotation[]> {
  const rows = ((await reader.rows('scholium', 'annotation')) ?? []) as (Annotation & { created: string })[];
  return rows.sort((a, b) => (a.created < b.created ? -1 : 1));
}

/** The site's own elements and texts, ours left out. */
const structure = (page: Page) =>
  page.evaluate(() => {
    const copy = document.querySelector('#mainbar')?.cloneNode(true) as Element;
    for (const tag of copy.querySelectorAll('scholium-tag')) tag.remove();
    copy.normalize();
    return copy.innerHTML;
  });

/** Where every letter of the posts begins, in px of the page. */
const textBoxes = (page: Page) =>
  page.evaluate(() => {
    const boxes: { letter: string; x: number; y: number }[] = [];
    for (const body of document.querySelectorAll('.js-post-body, .comment-text')) {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (let at = 0; at < text.length; at++) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const box = range.getClientRects()[0];
          if (box && /\S/.test(text.data[at] ?? '')) {
            boxes.push({
              letter: text.data[at] ?? '',
              x: box.x,
              y: Math.round((box.y + window.scrollY) * 10),
            });
          }
        }
      }
    }
    return boxes;
  });

/** A click on the words, as a reader would. */
async function clickOn(page: Page, { within, text }: Words): Promise<void> {
  const block = (await page.evaluateHandle(
    (selector, words) =>
      [...document.querySelectorAll(`${selector} *`)]
        .reverse()
        .find((one) => one.textContent?.includes(words)) ?? null,
    within,
    text,
  )) as ElementHandle<Element>;
  await block.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const point = await page.evaluate((words) => {
    for (const range of CSS.highlights.get('scholium-claim') ?? []) {
      if (!range.startContainer.textContent?.includes(words.slice(0, 12))) continue;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = live.getClientRects()[0];
      if (box) return { x: box.x + 20, y: box.y + box.height / 2 };
    }
    return null;
  }, text);
  if (!point) throw new Error(`“${text}” is not painted.`);
  await page.mouse.click(point.x, point.y);
}
