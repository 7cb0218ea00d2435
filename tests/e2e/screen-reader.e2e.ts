import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { judge, markClaim, passages } from '../../scripts/tour.ts';
import { dragOver, open, type Reader, until } from './browser.ts';
import { press } from './reading.ts';
import { demo } from './threads.ts';

const thread = 'stack-exchange/skeptics.stackexchange.com/question/990001';

// The main job as a screen reader tells it: roles and names in the order of reading, from the accessibility
// tree that each browser makes of our markup.

describe('by ear', () => {
  let reader: Reader;
  let panel: Page;

  beforeAll(async () => {
    reader = await open(inject('kind'), { web: demo.web });
    await reader.goTo(demo.address);
    await markClaim(reader, passages.tooThin);
    await judge(reader, 'Supported');
    panel = await reader.panelTab();
    await until('the claim', async () => (await panel.$('.card')) !== null);
  });
  afterAll(() => reader?.close());

  test('a mark, which is silent on the page, is a button with its verdict and its words', async () => {
    // Firefox begins to tell when it is asked first.
    const page = await until('the margin', async () => {
      const lines = await reader.heard(reader.page);
      return lines.includes('toolbar Notes on this page') && lines;
    });
    expectInOrder(page, [
      'toolbar Notes on this page',
      'button Supported: The Wall is more than ten thousand times too thin.',
    ]);
  });

  test('the panel tells the thread, what there is to do, and each post with its notes', async () => {
    const lines = await reader.heard(panel);
    expectInOrder(lines, [
      'banner',
      'heading Can the Great Wall of China be seen from the Moon?',
      'tablist Views',
      'tab Notes 1',
      'button More',
      'main',
      'tabpanel Notes 1',
      'searchbox Search notes',
      /^heading Question by Marit Solheim/,
      /^heading Answer by H\. Okonkwo.* 1 note$/,
      'article Claim: The Wall is more than ten thousand times too thin.',
      'blockquote',
      'StaticText The Wall is more than ten thousand times too thin.',
      'StaticText Supported',
      'StaticText no evidence yet',
      'button Go to',
      'button Evidence',
    ]);
    expect(nameless(lines)).toEqual([]);
  });

  test('what was done is said in a live region, with the way back in it', async () => {
    await panel.bringToFront();
    await panel.focus('.card');
    await panel.keyboard.press('Digit3');
    await until('it to be said', async () =>
      (await reader.heard(panel)).some((line) => /^button Undo/.test(line)),
    );
    expectInOrder(await reader.heard(panel), ['main', 'status', /^StaticText .*Contradicted/, 'button Undo']);
  });

  test('sources are told each with what its publisher is', async () => {
    await panel.bringToFront();
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-sources')?.click());
    await until('the sources', async () => (await panel.$('.source-row')) !== null);
    const lines = await reader.heard(panel);
    expectInOrder(lines, ['tab Sources 11', /^tabpanel Sources/, /^heading /, /^button .*NASA/i]);
    expect(nameless(lines)).toEqual([]);
  });

  test('settings are groups with names, whose choices say which holds', async () => {
    const settings = await reader.ourPage('panel.html?settings');
    await until('the settings', async () => (await settings.$('.settings')) !== null);
    const lines = await reader.heard(settings);
    expectInOrder(lines, [
      'region Settings',
      'heading Settings',
      'group Colours',
      'radio As the system (checked)',
      'radio High contrast',
      'group Lines',
      'radio With room (checked)',
      'combobox Language',
      'checkbox Keep a copy of posts with notes (checked)',
      'button Sites',
      'button Keys',
      'button One-minute tour',
    ]);
    expect(nameless(lines)).toEqual([]);
    await settings.close();
  });

  test('the tour says where it is, and takes the focus to each step’s title', async () => {
    const tour = await reader.ourPage('panel.html?tour');
    await until('its first step', async () => (await tour.$('.tour-step')) !== null);
    expectInOrder(await reader.heard(tour), [
      'banner',
      'heading One-minute tour',
      'button Skip the tour',
      'main',
      'region It finds the posts',
      'heading It finds the posts',
      'button Next',
      'article An example',
    ]);
    /** The next step, by its title; all of it is told, and nothing of it is without a name. */
    const next = async (pressed: string, title: string, wanted: (string | RegExp)[]) => {
      await press(tour, pressed);
      await until(`the focus on “${title}”`, async () =>
        (await reader.heard(tour)).includes(`heading ${title} (focused)`),
      );
      const lines = await reader.heard(tour);
      expectInOrder(lines, wanted);
      expect(nameless(lines)).toEqual([]);
    };
    const bar = 'toolbar What to do with the selected words';
    await next('Next', 'Mark a claim', [
      'region Mark a claim',
      'StaticText Step 2 of 5',
      'button Select the first sentence for me',
      'button Next',
      'article An example',
    ]);
    await press(tour, 'Select the first sentence for me');
    await until('the bar', async () => (await reader.heard(tour)).includes('button Claim'));
    expectInOrder(await reader.heard(tour), [
      bar,
      'button Claim',
      'button Note',
      'button Copy link',
      'button Back',
    ]);
    await next('Claim', 'Judge it', [
      'StaticText Step 3 of 5',
      bar,
      'radiogroup Verdict',
      'radio Supported',
      'radio Opinion',
      'button Comment',
    ]);
    await tour.keyboard.press('Digit3');
    await until('the verdict', async () =>
      (await reader.heard(tour)).includes('radio Contradicted (checked)'),
    );
    await next('Next', 'See who stands behind a link', [
      'StaticText Step 4 of 5',
      'region Source: nasa.gov',
      'heading nasa.gov',
      'group Your word',
      'button I rely on it',
      'combobox Counts for',
    ]);
    await next('Next', 'Leave with your notes', [
      'StaticText Step 5 of 5',
      'textbox The file',
      'button Export Markdown',
      'button Finish',
    ]);
    await next('Finish', 'That is all', [
      'region Rating lists',
      'link Choose lists, or bring your own',
      'button Take the tour again',
    ]);
    await tour.close();
  });

  test('the library tells its parts, how many notes it has, and each with its verdict and its thread', async () => {
    const library = await reader.ourPage('panel.html?library');
    const lines = await until('the note', async () => {
      const now = await reader.heard(library);
      return now.includes('link Open') && now;
    });
    expect(nameless(lines)).toEqual([]);
    expectInOrder(lines, [
      'banner',
      'heading Library',
      'navigation What of the library is shown',
      'button Threads',
      'main',
      'search',
      'searchbox Search all notes',
      'combobox Order',
      'status',
      'StaticText 1 note',
      'group What to do with the notes that are selected',
      'grid Notes that were found',
      'checkbox Select note 1',
      /^gridcell Contradicted: The Wall is more than ten thousand times too thin\..*H\. Okonkwo/,
      'link Open',
    ]);
    await library.close();
  });

  test('the ledger tells its table, and each claim with verdict and post', async () => {
    const ledger = await reader.ourPage(`ledger.html?thread=${encodeURIComponent(thread)}`);
    await ledger.waitForSelector('article.claim');
    const lines = await reader.heard(ledger);
    expect(nameless(lines)).toEqual([]);
    expectInOrder(lines, [
      'banner',
      'heading Can the Great Wall of China be seen from the Moon?',
      'StaticText 1 claim · 1 judged · 1 without evidence',
      'navigation Parts of the ledger',
      'main',
      'region Open questions',
      'StaticText 1 claim judged without evidence',
      'region The same in all posts',
      'table',
      /^rowheader Claim 1/,
      // Firefox gives a cell no name: what is in it is told.
      /cell/,
      /Contradicted/,
      'region Claims',
      'heading Contradicted 1',
      'article Claim: The Wall is more than ten thousand times too thin.',
      'blockquote',
      'link Answer by H. Okonkwo, 41 points',
      'StaticText no evidence yet',
      'region Sources',
    ]);
    await ledger.close();
  });

  test('where lists come in, it says what a list is before anything is asked', async () => {
    const lists = await reader.ourPage('panel.html?lists');
    await lists.waitForSelector('#add-list');
    const lines = await reader.heard(lists);
    expect(nameless(lines)).toEqual([]);
    expectInOrder(lines, [
      'banner',
      'heading Rating lists',
      'main',
      /^StaticText Lists that others keep, each in its own words/,
      'region Add a list',
      /^button Choose a file, or drop one here/,
      'textbox Or the address of a list',
      'button Ask for it',
      /^StaticText One request to that address, without cookies/,
      'region Public lists',
      'button Ask for it: “CRED-1”',
    ]);
    await lists.close();
  });

  test('where notes leave, the choices are groups, and the preview is told with its length', async () => {
    const leaving = await reader.ourPage('panel.html?leaving');
    await leaving.waitForSelector('.leaving-preview');
    const lines = await reader.heard(leaving);
    expect(nameless(lines)).toEqual([]);
    expectInOrder(lines, [
      'banner',
      'heading Take notes away',
      'navigation Export or import',
      'main',
      'group What',
      'radio Everything 1 note (checked)',
      'group In what form',
      /^radio Markdown .* \(checked\)$/,
      'group With what',
      'checkbox Verdicts and evidence (checked)',
      'group Other people’s names',
      'button Download',
      'region Preview',
      'StaticText The whole file, 16 lines',
    ]);
    await leaving.close();
  });

  test('the bar beside selected words is a toolbar, and then tells the verdicts', async () => {
    await reader.page.bringToFront();
    await dragOver(reader.page, passages.sphere);
    await until('the bar', () => reader.overlay().shows('Claim'));
    const inBar = async () => {
      const lines = await reader.heard(reader.page);
      return lines.slice(lines.indexOf('Iframe What to do with the selected words'));
    };
    const chosen = await inBar();
    expectInOrder(chosen, [
      'Iframe What to do with the selected words',
      'toolbar What to do with the selected words',
      'button Claim',
      'button Note',
      'button Copy link',
    ]);
    expect(nameless(chosen)).toEqual([]);
    await reader.overlay().press('Claim');
    await until('the verdicts', () => reader.overlay().hasFocus('.toolbar[data-mode=judge]'));
    const judged = await until('the tree to follow', async () => {
      const lines = await inBar();
      return lines.some((line) => /^StaticText Saved/.test(line)) && lines;
    });
    expectInOrder(judged, [
      'radiogroup Verdict',
      'radio Supported',
      'radio Opinion',
      'button Evidence',
      'button Comment',
      'status',
      /^StaticText Saved as “to check”\./,
    ]);
    expect(nameless(judged)).toEqual([]);
    await reader.page.keyboard.press('Escape');
  });

  test('the editor over the page is a region, whose fields have names', async () => {
    await reader.page.bringToFront();
    await reader.overlay().press('Contradicted');
    await until('the card', () => reader.overlay().shows('Edit'));
    await reader.overlay().press('Edit');
    await until('the editor', () => reader.overlay().shows('Comment'));
    const lines = await until('the tree to follow', async () => {
      const now = await reader.heard(reader.page);
      return now.includes('button Cancel') && now;
    });
    expectInOrder(lines, [
      'Iframe Note',
      'region Note',
      'article Claim: The Wall is more than ten thousand times too thin.',
      'radiogroup Verdict',
      'radio Contradicted (checked)',
      'textbox Comment',
      'textbox Tags',
      'textbox Verdict as of',
      'group Who says it',
      'radio H. Okonkwo (checked)',
      'textbox The claim in your own words',
      'button Save',
      'button Cancel',
    ]);
    // The site's own parts are told before and after.
    expect(nameless(lines.slice(lines.indexOf('Iframe Note')))).toEqual([]);
  });
});

/** Other things may be told in between; nothing of these may be missing, or come in another order. */
function expectInOrder(lines: readonly string[], wanted: readonly (string | RegExp)[]): void {
  let from = 0;
  for (const one of wanted) {
    const at = lines.findIndex(
      (line, index) => index >= from && (typeof one === 'string' ? line === one : one.test(line)),
    );
    if (at < 0)
      throw new Error(`Not heard after “${lines[from - 1]}”: ${one}\n${lines.slice(from).join('\n')}`);
    from = at + 1;
  }
  expect(from).toBeGreaterThan(0);
}

/** What can be pressed or filled in and has no name. */
const nameless = (lines: readonly string[]) =>
  lines.filter((line) =>
    /^(?:button|link|tab|textbox|searchbox|combobox|checkbox|radio)(?: \(|$)/.test(line),
  );
