import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until } from './browser.ts';
import { claim, painted } from './reading.ts';

// Sites where Scholium does not start by itself, in the markup that the project's fixtures have.

/** Where one answer stands in an engine's fixture; all say the same. */
const sites = {
  xenforo: '#js-post-902 .bbWrapper',
  discourse: '#post_2 .cooked',
  phpbb: '#p902 .content',
  fluxbb: '#p902 .postmsg',
  vbulletin: '#post_message_902',
  invision: '#comment-902_wrap .ipsRichText',
  nodebb: '[data-pid="902"] [component="post/content"]',
  flarum: '[data-number="3"] .Post-body',
  vanilla: '#Comment_41 .Message',
  smf: '#msg_902',
  mybb: '#pid_902',
  bbpress: '.post-902 .bbp-reply-content',
  woltlab: '#post902 .messageText',
  lobsters: '#c_aaa111 .comment_text',
  lemmy: '#comment-902 .md-div',
  mastodon: '.detailed-status .status__content__text',
  reddit: '#t1_kaa1-comment-rtjson-content',
  'hacker-news': '.comtr[id="902"] .commtext',
  github: '.react-issue-comment .markdown-body',
  slashdot: '#comment_body_902',
  quora: '.qu-userSelect--text',
  zhihu: '[name="902"] .RichText',
  general: '#reply-902 .words',
};

const said = (engine: string) => (engine === 'zhihu' ? '多翻一翻' : 'Turn it more often');

test('every engine but that of the declared hosts is tried here', () => {
  const folder = join(import.meta.dirname, '../../sites');
  const engines = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'fixture.html')));
  expect(Object.keys(sites).sort()).toEqual(engines.filter((name) => name !== 'stack-exchange').sort());
});

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: () => null });
});
afterAll(() => reader?.close());

test.each(Object.entries(sites))(
  'on a page of %s a press starts it, and a mark is found again after a reload',
  async (engine, within) => {
    const text = said(engine);
    const html = readFileSync(join(import.meta.dirname, `../../sites/${engine}/fixture.html`), 'utf8');
    const address = /^<!-- (https:\S+) -->/.exec(html)?.[1] ?? '';
    reader.web = (asked) =>
      asked.pathname === new URL(address).pathname ? { type: 'text/html; charset=utf-8', body: html } : null;
    await reader.goTo(address);
    await start();
    await claim(reader, { within, text });
    await until('the mark', async () => (await painted(reader.page)).includes(text));

    await reader.page.reload({ waitUntil: 'domcontentloaded' });
    expect(await painted(reader.page)).toEqual([]);
    await start();
    await until('the mark', async () => (await painted(reader.page)).includes(text));
  },
);

/** Presses the toolbar button until our overlay stands in the page. */
const start = () =>
  until('the overlay', async () => {
    await reader.pressToolbarButton();
    return reader.page.waitForSelector('scholium-overlay', { timeout: 2000 });
  });
