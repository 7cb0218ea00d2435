import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Version, versions } from '../../storage/db.ts';
import { open, type Reader, until } from './browser.ts';
import { claim, focusIs, painted, press } from './reading.ts';
import { demo } from './threads.ts';

// What a browser does to a library: stops the worker, has no room, deletes the database, has a newer one, a clock that goes back.

const words = { within: '#answer-990002 .js-post-body', text: 'The Wall is long' };
const later = { within: '#answer-990007 .js-post-body', text: 'everybody knows that' };
const sentence = /^[A-Z“][^\n]{20,400}[.?!]$/;
/** No word of the browser's own. */
const technical = /Error\b|IDB|IndexedDB|undefined|quota|object store|transaction/i;

let reader: Reader;
beforeEach(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
});
afterEach(() => reader?.close());

const patterns = async () =>
  new Set(
    ((await reader.rows('scholium', 'sourceWord')) as { pattern: string }[]).map(({ pattern }) => pattern),
  );
const claims = async () => (await reader.rows('scholium', 'annotation'))?.length ?? 0;

interface Said {
  readonly answer?: unknown;
  readonly error?: string;
}

/** Gives a source her word, as our pages do. */
const saySource = (room: Page, pattern: string) =>
  room.evaluate(async (site): Promise<Said> => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage(message: object): Promise<Said> } } | undefined
    >;
    const payload = { pattern: site, word: 'rely', forWhat: '', note: '' };
    try {
      const said = await (browser ?? chrome)?.runtime.sendMessage({
        to: 'background',
        name: 'saySource',
        payload,
      });
      return said ?? {};
    } catch {
      return {};
    }
  }, pattern);

test('of words that are written while the worker is stopped again and again, each that was acknowledged is there', {
  timeout: 180_000,
}, async () => {
  const room = await reader.ourPage('manifest.json');
  const acknowledged: string[] = [];
  let isStopping = true;
  const stopping = (async () => {
    for (let times = 0; times < 6; times++) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await reader.killBackground().catch(() => {});
    }
    isStopping = false;
  })();
  for (let nth = 0; isStopping || nth < 20; nth++) {
    const { answer } = await saySource(room, `site${nth}.example`);
    if (answer) acknowledged.push(`site${nth}.example`);
  }
  await stopping;
  const kept = await patterns();
  expect(acknowledged.length).toBeGreaterThan(5);
  expect(acknowledged.filter((pattern) => !kept.has(pattern))).toEqual([]);
});

test('after a database was deleted under the worker, what is shown is what there is, and the next note is kept', {
  timeout: 180_000,
}, async () => {
  await claim(reader, words);
  await reader.page.keyboard.press('Escape');
  const panel = await reader.panelTab();
  await until('the card', async () => (await panel.$$('article.card')).length === 1);
  await panel.close();
  const room = await reader.ourPage('manifest.json');
  await room.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const asked = indexedDB.deleteDatabase('scholium');
        asked.onsuccess = () => done();
        asked.onerror = () => failed(asked.error);
      }),
  );
  await room.close();
  await reader.page.bringToFront();
  await reader.page.reload({ waitUntil: 'load' });
  await until('no mark', async () => (await painted(reader.page)).length === 0);
  await claim(reader, later);
  expect(await claims()).toBe(1);
});

test('a library that a newer Scholium has made is not touched by an older one, which says so', {
  timeout: 180_000,
}, async () => {
  await claim(reader, words);
  await reader.page.keyboard.press('Escape');
  const room = await reader.ourPage('manifest.json');
  const newer = await room.evaluate(async () => {
    const [now] = (await indexedDB.databases()).filter(({ name }) => name === 'scholium');
    const version = (now?.version ?? 0) + 10;
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open('scholium', version);
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    db.close();
    return version;
  });
  // As after a downgrade: the older build, with the page still open.
  await reader.upgrade();
  const later = await reader.ourPage('manifest.json');
  const { answer, error } = await until('an answer', async () => {
    const said = await saySource(later, 'nato.int');
    return said.error || said.answer ? said : null;
  });
  expect(answer).toBeUndefined();
  expect(error).toMatch(/newer Scholium/);
  expect(error).toMatch(sentence);
  expect(
    await later.evaluate(
      async () => (await indexedDB.databases()).find(({ name }) => name === 'scholium')?.version,
    ),
  ).toBe(newer);
  expect(await claims()).toBe(1);
});

test('a library of the version before is brought up to date, with each verdict where its note is', {
  timeout: 180_000,
}, async () => {
  await claim(reader, words);
  await until('the bar to take verdicts', () => focusIs(reader, '.toolbar[data-mode=judge]'));
  await reader.page.keyboard.press('Digit3');
  await until('the verdict', async () => (await reader.rows('scholium', 'judgement'))?.length === 1);
  await reader.page.keyboard.press('Escape');
  const room = await reader.ourPage('manifest.json');
  const { version, stores } = versions.at(-2) as Version;
  await room.evaluate(madeOlder, version * 10, stores);
  await room.close();
  await reader.page.bringToFront();
  await reader.page.reload({ waitUntil: 'load' });
  await until('the mark', async () => (await painted(reader.page)).length === 1);
  const panel = await reader.panelTab();
  await until('the card', async () => (await panel.$$('article.card')).length === 1);
  expect(await panel.$eval('article.card', (card) => (card as HTMLElement).innerText)).toContain(
    'Contradicted',
  );
  expect(await reader.rows('scholium-copies', 'copy')).toContainEqual(
    expect.objectContaining({ why: 'update', notes: 1 }),
  );
});

/** Makes the library one of an earlier version, with the rows that it has. */
async function madeOlder(version: number, stores: Readonly<Record<string, string>>): Promise<void> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const now = await asked(indexedDB.open('scholium'));
  const rows = new Map<string, object[]>();
  for (const name of now.objectStoreNames)
    rows.set(name, await asked(now.transaction(name).objectStore(name).getAll()));
  now.close();
  await asked(indexedDB.deleteDatabase('scholium'));
  const opening = indexedDB.open('scholium', version);
  opening.onupgradeneeded = () => {
    for (const [name, spelt] of Object.entries(stores)) {
      const [key = '', ...indexes] = spelt.split(', ');
      const store = opening.result.createObjectStore(name, {
        keyPath: key.replace('++', ''),
        autoIncrement: key.startsWith('++'),
      });
      for (const index of indexes) {
        const compound = /^\[(.+)\]$/.exec(index)?.[1];
        const bare = index.replace('*', '');
        store.createIndex(bare, compound?.split('+') ?? bare, { multiEntry: index.startsWith('*') });
      }
      for (const row of rows.get(name) ?? []) {
        const { inThreads: _, ...own } = row as { inThreads?: unknown };
        store.put(own);
      }
    }
  };
  (await asked(opening)).close();
}

describe.runIf(inject('kind') === 'chromium')('in Chromium', () => {
  test('a disk without room refuses in a sentence where she wrote, and loses nothing', {
    timeout: 180_000,
  }, async () => {
    await claim(reader, words);
    const room = await reader.ourPage('manifest.json');
    const cdp = await room.createCDPSession();
    const origin = reader.origin.replace(/\/$/, '');
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    // The browser goes by the room that it counted last, for half a minute.
    const acknowledged: string[] = [];
    const refusal = await until(
      'a refusal',
      async () => {
        const pattern = `site${acknowledged.length}.example`;
        const said = await saySource(room, pattern);
        if (said.answer) acknowledged.push(pattern);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return said.error;
      },
      90_000,
    );
    expect(refusal).toMatch(/no room/);
    expect(refusal).toMatch(sentence);
    expect(refusal).not.toMatch(technical);
    await reader.page.bringToFront();
    await reader.page.keyboard.press('Digit1');
    await until('a sentence at the bar', async () => /no room/.test(await reader.overlay().text()));
    expect(await claims()).toBe(1);
    expect(await reader.rows('scholium', 'judgement')).toEqual([]);
    expect([...(await patterns())].sort()).toEqual(acknowledged.toSorted());
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    await until('room again', async () => (await saySource(room, 'nato.int')).answer, 60_000);
    expect([...(await patterns())].sort()).toEqual([...acknowledged, 'nato.int'].sort());
    expect(await claims()).toBe(1);
  });

  test('a clock that was set back makes no newer verdict an older one', async () => {
    await claim(reader, words);
    await until('the bar to take verdicts', () => focusIs(reader, '.toolbar[data-mode=judge]'));
    await reader.page.keyboard.press('Digit1');
    await until('the verdict', async () => (await reader.rows('scholium', 'judgement'))?.length === 1);
    const worker = reader.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(reader.origin));
    await (await worker?.worker())?.evaluate(() => {
      const Now = Date;
      const behindMs = 400 * 24 * 60 * 60 * 1000;
      globalThis.Date = class extends Now {
        constructor(...given: [number] | []) {
          super(...((given.length > 0 ? given : [Now.now() - behindMs]) as [number]));
        }
        static override now = () => Now.now() - behindMs;
      } as DateConstructor;
    });
    await reader.page.keyboard.press('Digit3');
    await until('the second', async () => (await reader.rows('scholium', 'judgement'))?.length === 2);
    const panel = await reader.panelTab();
    await until('the card', async () => (await panel.$$('article.card')).length === 1);
    expect(await panel.$eval('article.card', (card) => (card as HTMLElement).innerText)).toContain(
      'Contradicted',
    );
    await panel.reload();
    await until('the card', async () => (await panel.$$('article.card')).length === 1);
    expect(await panel.$eval('article.card', (card) => (card as HTMLElement).innerText)).toContain(
      'Contradicted',
    );
  });

  test('a library that was deleted comes back from the copy beside it', async () => {
    await claim(reader, words);
    await reader.page.keyboard.press('Escape');
    // Every start keeps the day's copy.
    await reader.killBackground();
    const room = await reader.ourPage('manifest.json');
    await saySource(room, 'nato.int');
    await until('the copy', async () => (await reader.rows('scholium-copies', 'copy'))?.length);
    await room.evaluate(
      () =>
        new Promise<void>((done) => {
          indexedDB.deleteDatabase('scholium').onsuccess = () => done();
        }),
    );
    await room.close();
    const page = await reader.ourPage('panel.html?leaving=import');
    await press(page, 'See what it would bring back');
    await until('what it would do', () => page.$('.report-plan'));
    expect(await claims()).toBe(0);
    await press(page, 'Take it in');
    await until('the import', () => page.evaluate(() => /Imported/.test(document.body.innerText)));
    expect(await claims()).toBe(1);
    await page.close();
  });
});
