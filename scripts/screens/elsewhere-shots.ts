import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { dragOver, type Reader, until, type Web } from '../../tests/e2e/browser.ts';
import { press, pressByMouse } from '../../tests/e2e/reading.ts';
import { demo } from '../../tests/e2e/threads.ts';
import { markClaim, passages } from '../tour.ts';
import { openMenu } from './panel-shots.ts';
import type { Shot, Stage } from './stage.ts';

// Away from the declared sites: a page on which she points at a post, a site that is always on, a page whose words
// become evidence.

const all = ['wide', 'narrow', 'zoomed'] as const;
const forum = readFileSync(join(import.meta.dirname, '../../sites/xenforo/fixture.html'), 'utf8');
const forumAddress = /^<!-- (https:\S+) -->/.exec(forum)?.[1] ?? '';
const letters = 'https://letters.example/2024/compost';
const astronauts = 'https://library.example/what-they-saw';
const said = 'No astronaut on the Moon has ever reported seeing any wall on Earth';

const plain = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${title}</title><style>body{max-width:40em;margin:2em auto;padding:0 1em;font:17px/1.5 serif}</style><h1>${title}</h1><main>${body}</main></html>`;
const letter = (name: string, words: string) =>
  `<div class="letter"><h3>${name} writes</h3><p>${words}</p><p>Yours, ${name}</p></div>`;
const pages: Readonly<Record<string, string>> = {
  [letters]: plain(
    'Letters on compost',
    letter('Wren', 'Turn it more often, and put something dry between the apples.') +
      letter('Bo', 'I have never turned mine, and it is warm all winter long.'),
  ),
  [astronauts]: plain(
    'What the astronauts saw',
    `<p>Several were asked, some of them years later.</p><p id="said">${said}, and several were asked.</p>`,
  ),
  [forumAddress]: forum,
};

const elsewhere: Web = (asked) => {
  const body = pages[asked.href];
  return body === undefined ? demo.web(asked) : { type: 'text/html; charset=utf-8', body };
};

/** The panel beside a page on which we start at her press only. */
async function panelBesideOther(stage: Stage, address: string): Promise<Page> {
  const { reader } = stage;
  reader.web = elsewhere;
  await stage.closePanel();
  await reader.goTo(address);
  await start(reader);
  return stage.panel();
}

const start = (reader: Reader) =>
  until('the overlay', async () => {
    await reader.pressToolbarButton();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return (await reader.page.$('scholium-overlay')) !== null;
  });

export const elsewhereShots: readonly Shot[] = [
  {
    name: 'panel-not-thread',
    async set(stage) {
      const panel = await panelBesideOther(stage, letters);
      await until('the offer', async () => (await shown(panel)).includes('Point at a post'));
      return panel;
    },
  },
  {
    name: 'page-pick-post',
    async set(stage) {
      const panel = await stage.panel();
      await press(panel, 'Point at a post');
      await until('the outline', () => isMeant(stage.reader));
      await stage.reader.page.bringToFront();
      await stage.reader.page.hover('.letter p');
      await stage.reader.page.keyboard.press('ArrowUp');
      return stage.page;
    },
  },
  {
    name: 'panel-pick-post',
    sizes: all,
    async set(stage) {
      await stage.page.bringToFront();
      await stage.page.click('.letter p');
      const panel = await stage.panel();
      await until('the words', async () => (await shown(panel)).includes('Wren writes'));
      await panel.type('.picked-fields input', 'Wren Okafor');
      return panel;
    },
  },
  {
    name: 'panel-picked',
    async set(stage) {
      const panel = await stage.panel();
      await pressByMouse(panel, 'This is a post');
      await until('it to be said', async () => (await shown(panel)).includes('Kept as a post.'));
      return panel;
    },
  },
  {
    name: 'panel-sites',
    sizes: all,
    async set(stage) {
      const panel = await panelBesideOther(stage, forumAddress);
      await until('the menu', () => panel.$('.more > button'));
      await openMenu(panel);
      await press(panel, 'Sites');
      await until('the sites', () => panel.$('.sites'));
      return panel;
    },
  },
  {
    name: 'panel-sites-declined',
    async set(stage) {
      // No script can press the browser's question: this is how the panel hears that she declined.
      const panel = await stage.panel();
      await panel.evaluate(() => {
        const { permissions } = (globalThis as unknown as { chrome: Extension }).chrome;
        permissions.request = () => Promise.resolve(false);
      });
      await pressByMouse(panel, `Always on ${new URL(forumAddress).hostname}`);
      await until('it to be said', () => panel.$('[role=alert], .panel-foot button'));
      return panel;
    },
  },
  {
    name: 'panel-evidence-here',
    sizes: all,
    async set(stage) {
      const { reader } = stage;
      await reader.goTo(demo.address);
      await markClaim(reader, passages.tooThin);
      await markClaim(reader, passages.longEnough);
      await reader.page.keyboard.press('Escape');
      const panel = await panelBesideOther(stage, astronauts);
      await reader.page.bringToFront();
      await dragOver(reader.page, { within: '#said', text: said });
      await panel.bringToFront();
      await press(panel, 'Use the selected words as evidence');
      await until('the words', async () => (await shown(panel)).includes(said));
      return panel;
    },
  },
];

const shown = (page: Page) => page.$eval('body', (body) => (body as HTMLElement).innerText);
const isMeant = (reader: Reader) => reader.overlay().run(([root]) => root?.querySelector('.meant') != null);

interface Extension {
  permissions: { request(what: object): Promise<boolean> };
}
