import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { comment, judge, markClaim, passages } from '../../scripts/tour.ts';
import { barriersInFrame, barriersInRoots } from './barriers.ts';
import { dragOver, open, type Reader, until, type Web } from './browser.ts';
import { askPage, claim, painted } from './reading.ts';
import { demo } from './threads.ts';

const edited: Web = (address) => {
  const answer = demo.web(address);
  if (!answer?.type.startsWith('text/html')) return answer;
  const body = String(answer.body)
    .replace('Something that long must be visible', 'Something that long must not be visible')
    .replace('No man-made object is visible at this scale.', 'Whatever.');
  return { ...answer, body };
};

describe.each(['light', 'dark'] as const)('in the %s theme axe finds no barrier over the page', (colours) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await open(inject('kind'), { web: demo.web, colours });
    await reader.goTo(demo.address);
    await until('the source tags', async () => (await reader.sourceTags().count()) > 3);
  });
  afterAll(() => reader?.close());

  const shows = (name: string) => until(`“${name}”`, () => reader.overlay().shows(name));
  const clean = async () => expect(await barriersInFrame(reader.overlay())).toEqual([]);
  async function leave(): Promise<void> {
    await reader.page.mouse.move(0, 0);
    await until('nothing to float', async () => {
      await reader.page.keyboard.press('Escape');
      return reader.overlay().run((roots) => roots[0]?.querySelector('iframe') === null);
    });
  }
  async function chord(code: 'KeyS' | 'Slash'): Promise<void> {
    await reader.page.keyboard.down('Alt');
    await reader.page.keyboard.press(code);
    await reader.page.keyboard.up('Alt');
  }

  test('in the bar, before and after Claim', async () => {
    await dragOver(reader.page, passages.tooThin);
    await shows('Claim');
    const scheme = (body: HTMLElement) => getComputedStyle(body).colorScheme;
    expect(await reader.overlay().inFrame(scheme)).toBe(colours);
    await clean();
    await reader.overlay().press('Claim');
    await shows('Contradicted');
    await clean();
    await judge(reader, 'Supported');
    await clean();
  });

  test('in the links of the thread that a claim may rest on, before and after one is chosen', async () => {
    await reader.overlay().press('Evidence');
    await until('the links', () => reader.overlay().hasFocus('.evidence-links button'));
    await clean();
    await reader.page.keyboard.press('Digit1');
    await until('what it says', () => reader.overlay().hasFocus('.stances button'));
    await clean();
    await reader.page.keyboard.press('Digit1');
    await until('the bar again', () => reader.overlay().hasFocus('.toolbar'));
    await shows('Undo');
    await clean();
  });

  test('in the editor of a claim, and of a note', async () => {
    await reader.page.keyboard.press('Enter');
    await shows('Comment');
    await reader.page.keyboard.type('Nine metres over 384,400 km.');
    await clean();
    await leave();
    await dragOver(reader.page, passages.sphere);
    await reader.overlay().press('Note');
    await shows('Comment');
    await clean();
    await reader.page.keyboard.type('He says nothing of walls.');
    await leave();
  });

  test('in what is said at the foot, with and without a way back', async () => {
    await chord('KeyS');
    await until('a sentence', async () => /Esc ends/.test(await reader.overlay().text()));
    await clean();
    await reader.page.keyboard.press('Digit4');
    await shows('Undo');
    await clean();
    await leave();
  });

  test('in the card of a note, also where it is asked for other words', async () => {
    await markClaim(reader, passages.longEnough);
    await judge(reader, 'Contradicted');
    await comment(reader, 'Width decides, not length.');
    await leave();
    await reader.overlay().press('Contradicted');
    await shows('Edit');
    await clean();
    await leave();
  });

  test('in the card of a source, before and after her word', async () => {
    const link = '#answer-990004 .js-post-body a[href*="doi.org"]';
    await reader.page.$eval(link, (one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await reader.page.hover(link);
    await shows('With care');
    await clean();
    await reader.overlay().press('With care');
    await shows('For what');
    await reader.overlay().inFrame((body) => {
      for (const fold of body.querySelectorAll('details')) fold.open = true;
    });
    await clean();
    await leave();
  });

  test('in the keys', async () => {
    await chord('Slash');
    await until('the keys', async () => /Go through the posts/.test(await reader.overlay().text()));
    await clean();
    await leave();
  });

  test('in the margin and the source tags', async () => {
    await reader.page.$eval(passages.tooThin.within, (one) =>
      one.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    await until('the markers', () =>
      reader.overlay().run((roots) => (roots[0]?.querySelectorAll('.marker').length ?? 0) > 1),
    );
    expect(await barriersInRoots(reader.overlay())).toEqual([]);
    expect(await barriersInRoots(reader.sourceTags())).toEqual([]);
  });

  test('where the thread has changed: the line at the foot, cards of a changed mark and of words that are gone', async () => {
    await claim(reader, passages.sphere);
    await leave();
    await until('the visit to be kept', async () => (await reader.rows('scholium', 'visit'))?.length === 1);
    reader.web = edited;
    await reader.page.reload({ waitUntil: 'load' });
    await until('the marks', async () => (await painted(reader.page)).length > 0);
    await until('the line', () =>
      reader.overlay().run((roots) => /changed/.test(roots[0]?.querySelector('.foot')?.textContent ?? '')),
    );
    expect(await barriersInRoots(reader.overlay())).toEqual([]);
    const notes = (await reader.rows('scholium', 'annotation')) as {
      id: string;
      target: { selector: { exact: string } };
    }[];
    for (const { text } of [passages.longEnough, passages.sphere]) {
      const id = notes.find(({ target }) => target.selector.exact === text)?.id;
      await askPage(reader, 'openNote', { annotation: id });
      await shows('Edit');
      await clean();
      await leave();
    }
  });
});
