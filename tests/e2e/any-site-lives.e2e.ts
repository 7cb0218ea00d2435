import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fixtureLives, type Place } from '../../sites/fixture-lives.ts';
import { open, type Reader, until } from './browser.ts';
import { claim, painted, statesOn } from './reading.ts';

// Every engine, in the markup that the project's fixtures have. But for the declared hosts, Scholium does not start
// there by itself.

/** What the engines do is the same in both browsers; `any-site.e2e.ts` has them in Firefox too. */
const isFirefox = inject('kind') === 'firefox';
const folder = join(import.meta.dirname, '../../sites');
/** The network's fixtures name no address. */
const network = 'https://gardening.stackexchange.com/questions/4100/why-does-my-compost-smell-of-vinegar';

function fixture(name: string) {
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  return { html, address: /^<!-- (https:\S+) -->/.exec(html)?.[1] ?? network };
}

test('every engine is tried here', () => {
  const engines = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'read.ts')));
  const tried = new Set(Object.keys(fixtureLives).map((name) => name.split('/')[0]));
  expect([...tried].sort()).toEqual(engines.sort());
});

let reader: Reader;
beforeAll(async () => {
  if (!isFirefox) reader = await open('chromium', { web: () => null });
});
afterAll(() => reader?.close());

test.skipIf(isFirefox).each(Object.entries(fixtureLives))(
  'on a page of %s marks are found again after a reload and an edit, and told of when their post is deleted',
  async (name, { inner, late }) => {
    const { html, address } = fixture(name);
    await show(html, address);
    const marks = [await markIn(inner), await markIn(late)] as const;
    await until('both marks', () => arePainted(marks));

    await again(address);
    await until('both marks', () => arePainted(marks));

    await rewrite(reader.page, late, (words) => `On second thoughts: ${words}`);
    await until('both marks', () => arePainted(marks));
    expect(await states()).toEqual(['anchored', 'anchored']);

    await rewrite(reader.page, late, () => 'Something else entirely.');
    await until('words that are gone', async () => (await states()).join() === 'anchored,gone');

    await reader.page.$$eval(late[0], (posts) => {
      for (const post of posts) post.remove();
    });
    await until('a post that is not shown', async () => (await states()).join() === 'anchored,not-shown');
    expect(await arePainted(marks.slice(0, 1))).toBe(true);
    await again(address);
    await until('both marks', () => arePainted(marks));
  },
);

/** Pages that show the same posts, with the place of one of them on each. */
type Showing = readonly [fixture: string, address: string, place: Place];
const sharing: readonly (readonly [string, Showing, Showing])[] = [
  [
    'Reddit, new and old',
    ['reddit/fixture', 'https://www.reddit.com/comments/1abcde', ['#t1_kaa1-comment-rtjson-content', 'p']],
    [
      'reddit/fixture-old',
      'https://old.reddit.com/r/compost/comments/1abcde/a/?sort=top',
      ['#thing_t1_kaa1', '.md'],
    ],
  ],
  [
    'phpBB, on two pages of a thread',
    [
      'phpbb/fixture',
      'https://board.example/forum/viewtopic.php?f=2&t=41&sid=aaaabbbbccccdddd',
      ['#p1900', '.content'],
    ],
    [
      'phpbb/fixture',
      'https://www.board.example/forum/viewtopic.php?t=41&start=25&utm_source=x',
      ['#p1900', '.content'],
    ],
  ],
  [
    'Discourse, live and for crawlers',
    ['discourse/fixture', 'https://talk.example/t/compost-smells/41/3?u=wren', ['#post_2', '.cooked']],
    ['discourse/fixture-crawler', 'https://talk.example/t/another-title/41', ['#post_2', '.post']],
  ],
];

test.skipIf(isFirefox).each(sharing)(
  'a mark on a post of %s is there on the other page too',
  async (_, here, there) => {
    const [name, address, place] = here;
    await show(fixture(name).html, address);
    const mark = await markIn(place);
    const [otherName, otherAddress] = there;
    // Crawlers run no scripts.
    await show(fixture(otherName).html.replace(/<\/?noscript>/g, ''), otherAddress);
    await until('the mark', () => arePainted([mark]));
  },
);

/** Goes to an address at which the page stands, and has Scholium start there. */
async function show(html: string, address: string): Promise<void> {
  const { pathname } = new URL(address);
  reader.web = (asked) =>
    asked.pathname === pathname ? { type: 'text/html; charset=utf-8', body: html } : null;
  await reader.goTo(address);
  await start(address);
}

async function again(address: string): Promise<void> {
  await reader.page.reload({ waitUntil: 'domcontentloaded' });
  await start(address);
}

/** Presses the toolbar button until our overlay stands in the page. */
const start = (address: string) =>
  until('the overlay', async () => {
    if (address !== network) await reader.pressToolbarButton();
    return reader.page.waitForSelector('scholium-overlay', { timeout: 2000 });
  });

/** Marks the first words of the longest piece of text there. @returns the words. */
async function markIn([post, words]: Place): Promise<string> {
  const within = `${post} ${words}`;
  const text = await reader.page.$eval(within, (body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push((walker.currentNode.nodeValue ?? '').trim());
    const [longest = ''] = texts.sort((one, other) => other.length - one.length);
    return longest.split(' ').slice(0, 4).join(' ').replace(/\W$/u, '');
  });
  // Other fixtures show the same posts.
  if ((await painted(reader.page)).includes(text)) return text;
  await claim(reader, { within, text });
  await reader.page.keyboard.press('Escape');
  return text;
}

const arePainted = async (marks: readonly string[]) => {
  const all = await painted(reader.page);
  return marks.every((mark) => all.includes(mark));
};

/** In the order of the alphabet. */
const states = async () => (await statesOn(reader)).map(({ state }) => state).sort();

/** Puts new words in the place of a post's, in new elements, as programs of sites do. */
function rewrite(page: Page, [post, words]: Place, change: (words: string) => string): Promise<void> {
  return page.$eval(
    `${post} ${words}`,
    (body, source) => {
      const written = (new Function(`return ${source}`)() as typeof change)(body.textContent?.trim() ?? '');
      const paragraph = document.createElement('p');
      paragraph.textContent = written;
      body.replaceChildren(paragraph);
    },
    String(change),
  );
}
