import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Annotation } from '../../core/annotation.ts';
import type { Evidence, Judgement } from '../../core/claim.ts';
import type { SourceWord } from '../../core/source.ts';
import { open, type Reader, until } from './browser.ts';
import { type Focus, focusIn, Hand } from './hand.ts';
import { painted } from './reading.ts';
import { demo } from './threads.ts';

// The whole main job without a mouse. After every press the focus is somewhere, and drawn there.

let reader: Reader;
let hand: Hand;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
  await until('the tags', async () => (await reader.sourceTags().count()) > 3);
  hand = new Hand(reader.page);
});
afterAll(() => reader?.close());

type Live<R> = R & { readonly deleted?: true };
/** The harness looks into the library from the first tab; she goes on where she was. */
async function rows<R>(table: string): Promise<Live<R>[]> {
  const found = (await reader.rows('scholium', table)) ?? [];
  if (hand.page !== reader.page) await hand.page.bringToFront();
  return found as Live<R>[];
}
const notes = async () => (await rows<Annotation>('annotation')).filter(({ deleted }) => !deleted);
const verdicts = async () =>
  (await rows<Judgement>('judgement')).filter(({ deleted }) => !deleted).map(({ verdict }) => verdict);
const selected = () =>
  reader.page.evaluate(() => String(document.getSelection()).replace(/\s+/g, ' ').trim());

const onPage = (): Promise<Focus | null> => reader.overlay().run(focusIn);
const at = (page: Page): Promise<Focus | null> => page.evaluate(focusIn, []);

/** Waits until the focus is where `is` says, and is to be seen there. */
async function focusOn(what: string, is: (focus: Focus) => boolean, look = onPage): Promise<Focus> {
  return until(what, async () => {
    const focus = await look();
    if (focus && is(focus) && focus.isMarked && focus.isShown) return focus;
    throw new Error(`the focus is ${focus ? JSON.stringify(focus) : 'nowhere'}`);
  });
}

/** Presses Tab until the focus is there; at every stop on the way it is to be seen. */
async function tabTo(
  what: string,
  is: (focus: Focus) => boolean,
  look: () => Promise<Focus | null>,
  most = 60,
  key = 'Tab',
) {
  for (let presses = 0; presses < most; presses++) {
    const focus = await look();
    if (focus && is(focus)) return focusOn(what, is, look);
    await hand.press(key);
    const next = await look();
    if (next && !(next.isMarked && next.isShown))
      await focusOn(`${next.name} to be seen`, ({ name }) => name === next.name, look);
  }
  throw new Error(`${most} presses of ${key} did not lead to ${what}.`);
}

describe('by keyboard alone, on the page', () => {
  test('she goes to a sentence, makes it a claim, judges it, writes a comment and tags', async () => {
    await hand.press('Alt+KeyS');
    await until('a sentence', async () => (await selected()).length > 10);
    const post = () =>
      reader.page.evaluate(
        () => getSelection()?.anchorNode?.parentElement?.closest('[id^=answer-], [id^=comment-]')?.id ?? '',
      );
    for (let presses = 0; presses < 20 && !(await post()).startsWith('answer'); presses++)
      await hand.press('ArrowRight');
    expect(await post()).toMatch(/^answer/);
    await hand.press('ArrowDown');
    const words = await selected();
    await hand.press('Enter');
    await focusOn('the bar', ({ classes }) => classes.includes('toolbar'));
    await until('the claim', async () => (await notes()).length === 1);
    await hand.press('3');
    await until('the verdict', async () => (await verdicts()).join() === 'contradicted');
    await focusOn('the bar still', ({ classes }) => classes.includes('toolbar'));
    await hand.press('Enter');
    await focusOn('the editor', ({ tag }) => tag === 'textarea');
    await hand.write('Says who?');
    await tabTo('the tags', ({ name }) => name === 'Tags', onPage);
    await hand.write('wall,moon');
    await hand.press('Control+Enter');
    const [note] = await until('the note', async () => {
      const all = await notes();
      return all[0]?.comment === 'Says who?' && all;
    });
    expect(note?.tags).toEqual(['wall', 'moon']);
    expect(note?.target.selector?.exact.replace(/\s+/g, ' ')).toBe(words);
    await focusOn('its marker', ({ classes }) => classes === 'marker');
  });

  test('she goes on reading, judges another sentence by a digit alone, and takes that back', async () => {
    const before = await selected();
    await hand.press('ArrowDown', 'ArrowDown');
    await until('another sentence', async () => ![before, ''].includes(await selected()));
    await hand.press('1');
    await until('the claim', async () => (await notes()).length === 2);
    await until('Undo', () => reader.overlay().shows('Undo'));
    await hand.press('Control+KeyZ');
    await until('it to go', async () => (await notes()).length === 1);
    await until('its mark to go', async () => (await painted(reader.page)).length === 1);
    await hand.press('2');
    await until('a claim again', async () => (await notes()).length === 2);
    await hand.press('Escape');
    await until('nothing to be selected', async () => (await selected()) === '');
  });

  test('she rests a claim on what the post cites by two digits, and takes that back', async () => {
    const pieces = async () => (await rows<Evidence>('evidence')).filter(({ deleted }) => !deleted);
    await hand.press('Alt+KeyS');
    await until('a sentence', async () => (await selected()).length > 10);
    await hand.press('Enter');
    await focusOn('the bar', ({ classes }) => classes.includes('toolbar'));
    await hand.press('1', 'Alt+KeyV');
    await focusOn('the first link', ({ tag, name }) => tag === 'button' && name.startsWith('1'));
    await hand.press('1');
    await focusOn('what it says', ({ name }) => name.startsWith('Supports'));
    await hand.press('2');
    await focusOn('the bar again', ({ classes }) => classes.includes('toolbar'));
    await until('the evidence', async () => (await pieces())[0]?.stance === 'contradicts');
    await hand.press('Control+KeyZ');
    await until('it to go', async () => (await pieces()).length === 0);
    await focusOn('the bar still', ({ classes }) => classes.includes('toolbar'));
    // The words are a claim already: Enter is no second one, and V alone is enough while she reads.
    await hand.press('Escape');
    const all = (await notes()).length;
    await hand.press('Enter');
    await focusOn('the bar', ({ classes }) => classes.includes('toolbar'));
    expect((await notes()).length).toBe(all);
    await hand.press('Escape', 'v');
    await focusOn('the first link', ({ tag, name }) => tag === 'button' && name.startsWith('1'));
    await hand.press('1', '1');
    await until('the evidence', async () => (await pieces())[0]?.stance === 'supports');
    await until('Undo', () => reader.overlay().shows('Undo'));
    await hand.press('Control+KeyZ');
    await until('it to go', async () => (await pieces()).length === 0);
    expect((await notes()).length).toBe(all);
    await hand.press('Enter');
    await focusOn('the bar', ({ classes }) => classes.includes('toolbar'));
    await hand.press('Enter');
    await focusOn('the editor', ({ tag }) => tag === 'textarea');
    await tabTo('Delete', ({ name }) => name === 'Delete', onPage);
    await hand.press('Enter');
    await until('the claim to go', async () => (await notes()).length === all - 1);
    await until('that to be said', () => reader.overlay().shows('Undo'));
    await hand.press('Escape', 'Escape');
    await until('nothing to be selected', async () => (await selected()) === '');
  });

  test('she goes from mark to mark and back, judges in the card, and comes out at its marker', async () => {
    await hand.press('Alt+KeyJ');
    const first = await focusOn('a card', ({ classes }) => classes === 'card');
    await hand.press('Alt+KeyJ');
    const second = await focusOn(
      'another card',
      ({ classes, name }) => classes === 'card' && name !== first.name,
    );
    await hand.press('Alt+KeyK');
    await focusOn('the first card', ({ classes, name }) => classes === 'card' && name === first.name);
    await hand.press('Alt+KeyJ');
    await focusOn('the other card', ({ name }) => name === second.name);
    await hand.press('4');
    await until('the verdict', async () => (await verdicts()).includes('lacks-context'));
    await focusOn('the card still', ({ name }) => name === second.name);
    await hand.press('Escape');
    await focusOn('its marker', ({ classes }) => classes === 'marker');
  });

  test('she deletes a note in its card, comes out at the other one’s marker, and takes it back', async () => {
    await hand.press('Alt+KeyJ');
    await focusOn('a card', ({ classes }) => classes === 'card');
    await tabTo('Delete', ({ name }) => name === 'Delete', onPage);
    await hand.press('Enter');
    await until('one note fewer', async () => (await notes()).length === 1);
    await until('Undo', () => reader.overlay().shows('Undo'));
    await focusOn('a marker', ({ classes }) => classes === 'marker');
    await hand.press('Control+KeyZ');
    await until('the note again', async () => (await notes()).length === 2);
    await focusOn('the marker still', ({ classes }) => classes === 'marker');
  });

  test('the keys are shown over it all, and it goes on where it was', async () => {
    await hand.press('Alt+Slash');
    await focusOn('the keys', ({ name }) => name === 'Close');
    await hand.press('Escape');
    await focusOn('the marker again', ({ classes }) => classes === 'marker');
  });

  test('she says a word on a source from its card, and is back at the link', async () => {
    // From the marker, behind all of the page's own links, back to the last of them that leads out.
    const isOut = () =>
      reader.page.evaluate(
        () =>
          document.activeElement?.matches('.js-post-body a[href^=http], .comment-copy a[href^=http]') ??
          false,
      );
    for (let presses = 0; presses < 200 && !(await isOut()); presses++) await hand.press('Shift+Tab');
    await until('the card', () => reader.overlay().shows('With care'));
    await hand.press('Alt+ArrowDown');
    await focusOn('the card', () => true);
    await tabTo('her words', ({ name }) => name === 'With care', onPage);
    await hand.press('Enter');
    await until('her word', async () => (await rows<SourceWord>('sourceWord'))[0]?.word === 'with-care');
    await focusOn('the word still', ({ name }) => name === 'With care');
    await hand.press('Escape');
    await until('the link again', isOut);
    // A link that has the focus opens its card after a while: not the one that was closed just now.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await reader.overlay().shows('With care')).toBe(false);
  });
});

describe('by keyboard alone, in the panel', () => {
  let panel: Page;
  const here = () => at(panel);
  const isCard = ({ classes }: Focus) => classes === 'card';
  const button = (name: string | RegExp) => (focus: Focus) =>
    typeof name === 'string' ? focus.name === name : name.test(focus.name);

  beforeAll(async () => {
    panel = await reader.panelTab();
    await panel.setViewport({ width: 420, height: 700 });
    hand.page = panel;
    await until('the cards', async () => (await panel.$$('article.card')).length === 2);
  });

  test('arrows go from card to card, a digit judges, E edits, and the focus is back on the card', async () => {
    await tabTo('the search', button('Search notes'), here);
    await tabTo('a note', button('Note on the thread'), here);
    await hand.press('ArrowDown');
    const card = await focusOn('a card', isCard, here);
    await hand.press('6');
    await until('the verdict', async () => (await verdicts()).includes('opinion'));
    await focusOn('the card still', ({ name }) => name === card.name, here);
    await hand.press('e');
    await focusOn('the editor', ({ tag }) => tag === 'textarea', here);
    await hand.write(' In the panel.');
    await hand.press('Control+Enter');
    await until('the comment', async () =>
      (await notes()).some(({ comment }) => comment.endsWith('In the panel.')),
    );
    await focusOn('the card again', ({ name }) => name === card.name, here);
    await hand.press('e');
    await focusOn('the editor', ({ tag }) => tag === 'textarea', here);
    await hand.press('Escape');
    await focusOn('the card again', ({ name }) => name === card.name, here);
  });

  test('she filters, finds nothing, and shows all again', async () => {
    await tabTo('the search', button('Search notes'), here, 60, 'Shift+Tab');
    await hand.write('says who');
    await until('one card', async () => (await panel.$$('article.card')).length === 1);
    await hand.press('ArrowDown');
    await focusOn('what was found', isCard, here);
    await tabTo('the search', button('Search notes'), here, 60, 'Shift+Tab');
    await hand.press('End');
    await hand.write(' else');
    await until('none', async () => (await panel.$$('article.card')).length === 0);
    await tabTo('Show all', button('Show all'), here);
    await hand.press('Enter');
    await until('both', async () => (await panel.$$('article.card')).length === 2);
    await focusOn('somewhere', () => true, here);
  });

  test('she deletes a note, takes that back, deletes it again, and brings it back from the trash', async () => {
    await tabTo('a card', isCard, here);
    const gone = (await here())?.name;
    await tabTo('Delete', button('Delete'), here);
    await hand.press('Enter');
    await until('one note fewer', async () => (await notes()).length === 1);
    await focusOn('the next card', (focus) => isCard(focus) && focus.name !== gone, here);
    await panel.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await hand.press('Control+KeyZ');
    await until('the note again', async () => (await notes()).length === 2);
    await until('it to be in sight', () =>
      panel.$$eval(
        'article.card',
        (cards, name) => {
          const card = cards.find((each) => each.getAttribute('aria-label') === name);
          const { top, bottom } = card?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
          return top >= 0 && bottom <= innerHeight;
        },
        gone,
      ),
    );
    await focusOn('the card still', (focus) => isCard(focus) && focus.name !== gone, here);
    await tabTo('Delete', button('Delete'), here);
    await hand.press('Enter');
    await until('one note fewer', async () => (await notes()).length === 1);
    await tabTo('Undo', button('Undo'), here);
    await hand.press('Enter');
    await until('the note again', async () => (await notes()).length === 2);
    await focusOn('somewhere', () => true, here);
    await hand.press('Enter');
    await focusOn('somewhere', () => true, here);
    await tabTo('a card', isCard, here, 60, 'Shift+Tab');
    await tabTo('Delete', button('Delete'), here);
    await hand.press('Enter');
    await until('one note fewer', async () => (await notes()).length === 1);
    await inMore('Trash');
    await until('the trash', async () => (await panel.$('.trashed')) !== null);
    await tabTo('Bring back', button('Bring back'), here);
    await hand.press('Enter');
    await until('the note again', async () => (await notes()).length === 2);
    await focusOn('somewhere', () => true, here);
    await tabTo('Back', button('Back'), here, 60, 'Shift+Tab');
    await hand.press('Enter');
    await until('the cards', async () => (await panel.$$('article.card')).length === 2);
    await focusOn('somewhere', () => true, here);
  });

  test('she opens a source among the others, and says her word there', async () => {
    await tabTo('the views', button(/^Notes/), here, 60, 'Shift+Tab');
    await hand.press('ArrowRight');
    await focusOn('the sources', button(/^Sources/), here);
    await until('the sources', async () => (await panel.$$('.source-head')).length > 1);
    await tabTo('their order', ({ tag }) => tag === 'input', here);
    await hand.press('ArrowRight');
    await focusOn('the other order', ({ name }) => name === 'By post', here);
    await hand.press('ArrowLeft');
    await tabTo('a source', ({ classes }) => classes === 'source-head', here);
    await hand.press('Enter');
    await tabTo('her words', button('I rely on it'), here);
    await hand.press('Enter');
    await until('her word', async () =>
      (await rows<SourceWord>('sourceWord')).some(({ word }) => word === 'rely'),
    );
    await focusOn('the word still', button('I rely on it'), here);
    // With her word its fields come, and push the next source down.
    await panel.waitForSelector('.source-fields input');
    await until('Undo', () => panel.$('.panel-foot button'));
    await hand.press('ArrowDown');
    const next = await focusOn('the next source', ({ classes }) => classes === 'source-head', here);
    await hand.press('3');
    await until('her word on it', async () =>
      (await rows<SourceWord>('sourceWord')).some(({ word }) => word === 'do-not-rely'),
    );
    await focusOn('the source still', ({ name }) => name.startsWith(next.name), here);
  });

  test('and leaves with a file', async () => {
    const file = await reader.saved(() => inMore('Export Markdown'));
    expect(readFileSync(file, 'utf8')).toContain('Says who?');
    // Firefox shows its list of files, and draws no focus in the page meanwhile.
    expect((await here())?.name).toBe('More');
    // Chromium is told here to write over a file of the same name.
    rmSync(file);
    const again = await reader.saved(() => hand.press('Control+KeyS'));
    expect(readFileSync(again, 'utf8')).toContain('Says who?');
  });

  async function inMore(name: string): Promise<void> {
    await tabTo('“More”', button('More'), here, 80, 'Shift+Tab');
    await hand.press('Enter');
    await tabTo(name, button(name), here);
    await hand.press('Enter');
  }
});
