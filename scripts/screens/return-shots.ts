import { until, type Web } from '../../tests/e2e/browser.ts';
import { press } from '../../tests/e2e/reading.ts';
import { demo } from '../../tests/e2e/threads.ts';
import { passages } from '../tour.ts';
import { mark } from './page-shots.ts';
import { openMenu } from './panel-shots.ts';
import { bringIntoView, type Shot } from './stage.ts';

// The thread when she comes back to it and it reads otherwise; the panel where there is no thread, or something
// is in the way.

/** The demonstration after people have edited it, with `html` for what they did. */
const edited =
  (change: (html: string) => string): Web =>
  (address) => {
    const answer = demo.web(address);
    if (answer?.type.startsWith('text/html')) return { ...answer, body: change(String(answer.body)) };
    return answer ?? elsewhere(address);
  };

const elsewhere: Web = ({ origin }) =>
  origin === new URL(demo.address).origin
    ? { type: 'text/html', body: '<title>Tour</title><h1>Welcome to Skeptics Stack Exchange</h1>' }
    : null;

const after = edited((html) =>
  html
    .replace('must be visible from the Moon', 'must not be visible from the Moon')
    .replace(/Cities at night[^.]*\./, 'Ask the astronauts.')
    .replace('No astronomer is named.', '')
    .replace(
      'Please add to it, with a link.',
      'Cities at night, large airports and the greenhouses of Almería can be seen without trouble.',
    )
    .replace(
      '</body>',
      `<script>
        document.querySelector('#answer-990006').remove();
        for (const count of document.querySelectorAll('[data-answercount]')) count.dataset.answercount = '5';
        for (const count of document.querySelectorAll('[itemprop=answerCount]')) count.textContent = '5';
      </script></body>`,
    ),
);

const rightToLeft = edited((html) => html.replace('<html', '<html dir="rtl"'));

const fifth = '#answer-990005 .js-post-body';
const cities = { within: fifth, text: 'the greenhouses of Almería can be seen without trouble' };
const edges = {
  within: '#answer-990006 .js-post-body',
  text: 'Only to tell its two edges apart from the Moon',
};

/** Of the first post that has lost words under a mark. */
const firstLine = `${passages.reputation.within} > p`;

export const returnShots: readonly Shot[] = [
  {
    name: 'page-news',
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      await stage.plainPage();
      await mark(stage, edges, 'Mixed');
      await mark(stage, cities, 'Supported');
      await until(
        'the visit to be kept',
        async () => (await stage.reader.rows('scholium', 'visit'))?.length === 1,
      );
      stage.reader.web = after;
      await stage.page.reload({ waitUntil: 'load' });
      await until('the line', () => stage.reader.overlay().shows('Seen'));
      return stage.page;
    },
  },
  {
    name: 'page-changed-mark',
    near: passages.longEnough.within,
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      await stage.plainPage();
      await bringIntoView(stage.page, passages.longEnough.within);
      await stage.reader.overlay().press('Contradicted, words changed');
      return stage.page;
    },
  },
  {
    name: 'page-gone-mark',
    near: firstLine,
    async set(stage) {
      await stage.plainPage();
      // Its marker stands at the first line of the post, which is to be clear of the site's header.
      await bringIntoView(stage.page, firstLine);
      await stage.reader.overlay().press('Supported, words gone');
      return stage.page;
    },
  },
  {
    name: 'panel-news',
    async set(stage) {
      await stage.closePanel();
      const panel = await stage.panel();
      await until('the news', () => panel.$('.news summary'));
      return panel;
    },
  },
  {
    name: 'panel-news-open',
    async set(stage) {
      const panel = await stage.panel();
      await panel.click('.news summary');
      return panel;
    },
  },
  {
    name: 'panel-changed-mark',
    async set(stage) {
      const panel = await stage.panel();
      await panel.click('.news summary');
      await bringIntoView(panel, '.card:has(.diff)');
      return panel;
    },
  },
  {
    name: 'panel-gone-mark',
    async set(stage) {
      const panel = await stage.panel();
      await panel.$$eval('.card', (cards) =>
        cards
          .find((card) => /no longer in the post/.test(card.textContent ?? ''))
          ?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      return panel;
    },
  },
  {
    name: 'panel-offered-mark',
    async set(stage) {
      const panel = await stage.panel();
      await panel.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      return panel;
    },
  },
  {
    name: 'page-rtl',
    near: `${passages.sphere.within} blockquote`,
    async set(stage) {
      stage.reader.web = rightToLeft;
      await stage.plainPage();
      await stage.page.reload({ waitUntil: 'load' });
      await bringIntoView(stage.page, `${passages.sphere.within} blockquote`);
      await stage.reader.overlay().press('Lacks context');
      return stage.page;
    },
  },
  {
    name: 'panel-kept-away',
    async set(stage) {
      const panel = await stage.panel();
      await press(panel, 'Keep here');
      await stage.reader.goTo(new URL('/tour', demo.address).href);
      await panel.bringToFront();
      await until('the notice', () => panel.$('.panel-notice'));
      await panel.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      return panel;
    },
  },
  {
    name: 'panel-no-thread',
    async set(stage) {
      await stage.closePanel();
      return stage.panel();
    },
  },
  {
    name: 'panel-private',
    async set(stage) {
      stage.reader.web = demo.web;
      await stage.reader.goTo(demo.address);
      return stage.panelWith(() => {
        const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
        const { get } = tabs;
        tabs.get = async (id) => ({ ...(await get.call(tabs, id)), incognito: true });
      });
    },
  },
  {
    name: 'panel-loading',
    set: (stage) =>
      stage
        .panelWith(() => {
          const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
          tabs.sendMessage = () => new Promise(() => {});
        })
        .then(async (panel) => {
          await new Promise((resolve) => setTimeout(resolve, 700));
          return panel;
        }),
  },
  {
    name: 'panel-empty',
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      await stage.closePanel();
      const panel = await stage.panel();
      await openMenu(panel);
      await press(panel, 'Delete everything');
      await press(panel, 'Delete everything now');
      await until('no card', async () => !(await panel.$('article.card')));
      return panel;
    },
  },
  {
    name: 'panel-no-access',
    async set(stage) {
      await stage.reader.page.goto('about:blank');
      await stage.closePanel();
      return stage.panel();
    },
  },
  {
    name: 'panel-not-started',
    async set(stage) {
      await stage.closePanel();
      await stage.reader.goTo(demo.address);
      await stage.reader.upgrade();
      return stage.panel();
    },
  },
];

interface Extension {
  tabs: {
    get(id: number): Promise<object>;
    sendMessage(...args: unknown[]): Promise<unknown>;
  };
}
