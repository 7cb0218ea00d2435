import { dragOver, until, type Words } from '../../tests/e2e/browser.ts';
import { comment, judge, markClaim, passages, type Verdict, writeNote } from '../tour.ts';
import { addingShots, restingShots } from './evidence-shots.ts';
import { bringIntoView, type Shot, type Stage } from './stage.ts';

// The page, from the first look at it to a thread with many marks.

const doi = '#answer-990004 .js-post-body a[href*="doi.org"]';
const second = '#answer-990002 .js-post-body';
const tooThin = `${second} > p:nth-of-type(3)`;
const quoted = `${second} blockquote`;
const third = '#answer-990003 .js-post-body';

export const pageShots: readonly Shot[] = [
  {
    name: 'page-empty',
    sizes: ['wide', 'narrow', 'zoomed'],
    async set({ page, reader }) {
      await until('the source tags', async () => (await reader.sourceTags().count()) > 4);
      await bringIntoView(page, second);
      return page;
    },
  },
  {
    name: 'page-toolbar',
    near: tooThin,
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      await stage.plainPage();
      await dragOver(stage.page, passages.tooThin);
      await until('the toolbar', () => stage.reader.overlay().shows('Claim'));
      return stage.page;
    },
  },
  {
    name: 'page-toolbar-forced',
    inForcedColours: true,
    sizes: ['wide'],
    set: async ({ page }) => page,
  },
  {
    name: 'page-copy-link',
    near: tooThin,
    async set({ page, reader }) {
      await reader.browser
        .defaultBrowserContext()
        .overridePermissions(new URL(page.url()).origin, ['clipboard-sanitized-write']);
      await reader.overlay().press('Copy link');
      await until('it to be said', async () => /copied/.test(await reader.overlay().text()));
      return page;
    },
  },
  {
    name: 'page-verdict-bar',
    near: tooThin,
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      await stage.plainPage();
      await markClaim(stage.reader, passages.tooThin);
      return stage.page;
    },
  },
  {
    name: 'page-verdict-said',
    near: tooThin,
    async set({ reader, page }) {
      await judge(reader, 'Supported');
      return page;
    },
  },
  ...addingShots,
  {
    name: 'page-editor',
    near: tooThin,
    sizes: ['wide', 'narrow', 'zoomed'],
    async set({ reader, page }) {
      await page.setViewport({ width: 1280, height: 900 });
      await page.keyboard.press('Enter');
      await until('the editor', () => reader.overlay().hasFocus('textarea'));
      await page.keyboard.type('Nine metres over 384,400 km: I did the sum again, 0.0048 arcseconds.');
      return page;
    },
  },
  {
    name: 'page-marks',
    near: quoted,
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      await stage.reader.overlay().press('Save');
      await until('the editor to close', async () => !(await stage.reader.overlay().shows('Comment')));
      await claims(stage);
      await bringIntoView(stage.page, quoted);
      return stage.page;
    },
  },
  { name: 'page-marks-forced', inForcedColours: true, sizes: ['wide'], set: async ({ page }) => page },
  {
    name: 'page-note-card',
    near: quoted,
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      await stage.plainPage();
      await bringIntoView(stage.page, quoted);
      await stage.reader.overlay().press('Lacks context');
      await until('the note', () => stage.reader.overlay().shows('Edit'));
      return stage.page;
    },
  },
  ...restingShots,
  {
    name: 'page-source-card',
    near: doi,
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      await stage.plainPage();
      await bringIntoView(stage.page, doi);
      // By the keyboard: a pointer would stand beside the link in a window of another width.
      await stage.page.$eval(doi, (link) => (link as HTMLElement).blur());
      await stage.page.focus(doi);
      await until('the card', () => stage.reader.overlay().shows('I rely on it'));
      return stage.page;
    },
  },
  {
    name: 'page-source-said',
    sizes: ['wide'],
    async set(stage) {
      await stage.plainPage();
      await bringIntoView(stage.page, doi);
      await stage.page.mouse.move(5, 300);
      await stage.page.hover(doi);
      await stage.reader.overlay().press('I rely on it');
      return stage.page;
    },
  },
  {
    name: 'page-reading-cursor',
    async set(stage) {
      await stage.plainPage();
      await bringIntoView(stage.page, '#answer-990005 .js-post-body');
      await stage.chord('KeyS');
      await stage.page.keyboard.press('ArrowDown');
      return stage.page;
    },
  },
  {
    name: 'page-keys',
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      await stage.plainPage();
      await stage.chord('Slash');
      return stage.page;
    },
  },
  {
    name: 'page-markers-stacked',
    near: third,
    async set(stage) {
      await stage.plainPage();
      await mark(
        stage,
        { within: '#answer-990007 .js-post-body', text: 'the weather was bad' },
        'Can’t be checked',
      );
      await mark(stage, { within: third, text: 'he repeats it' }, 'Opinion');
      await mark(stage, { within: third, text: 'he does not vouch for it' }, 'Mixed');
      await mark(stage, { within: third, text: 'Note the word' }, null);
      await bringIntoView(stage.page, third);
      return stage.page;
    },
  },
  {
    name: 'page-many-marks',
    near: third,
    async set(stage) {
      await stage.plainPage();
      for (const [text, verdict] of more) await mark(stage, { within: third, text }, verdict);
      await bringIntoView(stage.page, third);
      return stage.page;
    },
  },
];

const more: readonly (readonly [string, Verdict | null])[] = [
  ['It is far older than space flight', 'Supported'],
  ['William Stukeley wrote in a letter', null],
  ['No astronomer is named.', 'Supported'],
  ['What grew over the years is the certainty', 'Opinion'],
];

async function claims(stage: Stage): Promise<void> {
  const { reader } = stage;
  await markClaim(reader, passages.sphere);
  await judge(reader, 'Lacks context');
  await comment(reader, 'Bean goes on: “at this scale”. He says nothing of walls.');
  await mark(stage, passages.reputation, 'Supported');
  await mark(stage, passages.longEnough, 'Contradicted');
  await writeNote(
    reader,
    { within: second, text: 'what counts is its width' },
    'The same argument as in the optics paper; see whether they cite each other.',
  );
}

export async function mark({ reader, page }: Stage, words: Words, verdict: Verdict | null): Promise<void> {
  await markClaim(reader, words);
  if (verdict) await judge(reader, verdict);
  await page.keyboard.press('Escape');
}
