import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { libraryOf } from '../../bench/notes-library.ts';
import { missingAttribution } from '../../formats/attribution-lint.ts';
import { composeExport } from '../../formats/export-notes.ts';
import { writeBackup } from '../../formats/json.ts';
import { formats } from '../../formats/registry.ts';
import { comment, judge, markClaim, passages, writeNote } from '../../scripts/tour.ts';
import { speakEnglish } from '../example-thread.ts';
import { libraryOfTables } from '../library-of-tables.ts';
import { open, type Reader, until } from './browser.ts';
import { captureDownloads, press } from './reading.ts';
import { demo } from './threads.ts';

let reader: Reader;
let leaving: Page;
let thread: string;
const folder = mkdtempSync(join(tmpdir(), 'scholium-leaving-'));
const tables = ['annotation', 'judgement', 'evidence', 'sourceWord', 'post', 'tie', 'settings'] as const;

beforeAll(async () => {
  speakEnglish();
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
  await markClaim(reader, passages.tooThin);
  await judge(reader, 'Supported');
  await comment(reader, 'The sum is easy to check, "=1+1".');
  await reader.page.keyboard.press('Escape');
  await writeNote(reader, passages.reputation, 'Who said it first?');
  const panel = await reader.panelTab();
  await until('the notes', async () => (await panel.$$('article.card')).length === 2);
  const [row] = (await reader.rows('scholium', 'annotation')) as { thread: string }[];
  await panel.close();
  thread = row?.thread ?? '';
  await openLeaving();
});
afterAll(async () => {
  await reader?.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = () => leaving.evaluate(() => document.body.innerText);
const shows = (words: RegExp) => until(String(words), async () => words.test(await text()));
const library = async () =>
  Object.fromEntries(
    await Promise.all(tables.map(async (name) => [name, (await reader.rows('scholium', name)) ?? []])),
  );

/** Goes down the row of formats by the arrow key, and lets the file go by Enter. */
async function exportByKeyboard(format: string): Promise<string> {
  await leaving.bringToFront();
  const saved = await captureDownloads(leaving);
  await leaving.focus('input[name=format]:checked');
  for (let step = 0; step < 20; step++) {
    const at = await leaving.$eval('input[name=format]:checked', (one) => (one as HTMLInputElement).value);
    if (at === format) break;
    await leaving.keyboard.press('ArrowDown');
  }
  expect(await leaving.$eval('input[name=format]:checked', (one) => (one as HTMLInputElement).value)).toBe(
    format,
  );
  await leaving.keyboard.press('Enter');
  return until(`a file of ${format}`, saved);
}

test.each(formats.map(({ id }) => id))('%s leaves by keyboard, with its attribution', async (id) => {
  const file = await exportByKeyboard(id);
  // A table of sources that nobody cites has its names alone.
  expect(file.length).toBeGreaterThan(id === 'csv-sources' ? 50 : 300);
  const rows = libraryOfTables(await library());
  const meta = { exported: '2026-01-01T00:00:00.000Z', tool: { name: 'x', version: '1' }, language: 'en' };
  const everything = {
    scope: { of: 'everything' },
    since: null,
    verdicts: true,
    sources: true,
    names: 'written',
  } as const;
  const composing = composeExport(rows, everything, meta, () => null);
  let step = composing.next();
  while (!step.done) step = composing.next();
  expect(missingAttribution(id, file, step.value)).toEqual([]);
});

test('the preview is the beginning of the file', async () => {
  const file = await exportByKeyboard('markdown');
  await until('it to be shown', async () =>
    file.startsWith(await leaving.$eval('.leaving-preview pre', (pre) => pre.textContent ?? '-')),
  );
});

test.each(['json-ld', 'html', 'backup'])(
  'everything as %s, imported after all was deleted, brings back the same rows',
  async (format) => {
    await leaving.bringToFront();
    const before = await library();
    if (format !== 'backup') await pickScope('Everything');
    const file = await exportByKeyboard(format);
    await erase();
    await until('an empty library', async () => Object.values(await library()).flat().length === 0);
    await importText(file, 'notes.txt');
    await shows(/2 new/);
    expect(Object.values(await library()).flat()).toEqual([]);
    await press(leaving, 'Take it in');
    await shows(/Imported/);
    expect(await library()).toEqual(before);
    await press(leaving, 'Export');
    await until('the choices', async () => (await leaving.$('input[name=format]')) !== null);
  },
);

test('a card gives the words with their attribution, and a reply for the comment box', async () => {
  const panel = await reader.panelTab();
  await until('the notes', async () => (await panel.$$('article.card')).length === 2);
  // The clipboard belongs to the whole machine: what is written to it is read here instead.
  await panel.evaluate(() => {
    const copied: Record<string, string> = {};
    Object.assign(window, { copied });
    navigator.clipboard.write = async ([item]) => {
      for (const type of item?.types ?? []) copied[type] = (await (await item?.getType(type))?.text()) ?? '';
    };
    navigator.clipboard.writeText = async (words) => {
      copied.reply = words;
    };
  });
  const copied = () => panel.evaluate(() => (window as unknown as { copied: Record<string, string> }).copied);
  await press(panel, 'Quote');
  const quoted = await until('the quotation', async () => {
    const words = await copied();
    if (words['text/html']) return words;
    throw new Error(await panel.evaluate(() => document.body.innerText));
  });
  expect(quoted['text/plain']).toMatch(/^“The Wall is .*”\n\nFrom .*H\. Okonkwo.*CC BY-SA 4\.0/s);
  expect(quoted['text/html']).toMatch(/^<blockquote cite="https:.*<a href="https:/s);
  await press(panel, 'Reply');
  const reply = await until('the reply', async () => (await copied()).reply);
  expect(reply.length).toBeLessThanOrEqual(600);
  expect(reply).toContain(`${demo.address.replace(/#.*/, '')}#:~:text=`);
  await panel.close();
});

test('what is written beside this page leaves too, and is not taken for exported when it is later', async () => {
  await leaving.bringToFront();
  await pickScope('Everything');
  const [note] = (await library()).annotation as { id: string }[];
  await say('edit', { annotation: note?.id, body: { comment: 'Written beside the page.' } });
  expect(await exportByKeyboard('markdown')).toContain('Written beside the page.');
  await until('the last export to be known', async () => /since the last export/.test(await text()));
  await leaving.$$eval('label', (all) =>
    all.find(({ innerText }) => innerText.includes('since the last export'))?.click(),
  );
  await until('nothing to be new', async () => (await leaving.$('.leaving-empty')) !== null);
  await say('edit', { annotation: note?.id, body: { comment: 'Written later.' } });
  await reader.page.bringToFront();
  await leaving.bringToFront();
  await until('it to be new', async () => (await leaving.$('.leaving-empty')) === null);
  expect(await exportByKeyboard('markdown')).toContain('Written later.');
  await leaving.$$eval('label', (all) =>
    all.find(({ innerText }) => innerText.includes('since the last export'))?.click(),
  );
});

test('a note that its card sends here is the one that is chosen', async () => {
  const [, row] = (await reader.rows('scholium', 'annotation')) as { id: string; comment: string }[];
  const asked = new URLSearchParams({ leaving: '', note: row?.id ?? '', thread });
  const page = await reader.ourPage(`panel.html?${asked}`);
  await until('the preview', async () => (await page.$('.leaving-preview pre')) !== null);
  await page.click('input[name=format][value=markdown]');
  await until('it as Markdown', () =>
    page.$eval('.leaving-preview pre', (one) => one.textContent?.startsWith('# ')),
  );
  expect(await page.$$eval('.choice-notes input:checked', (all) => all.length)).toBe(1);
  const file = await page.$eval('.leaving-preview pre', (one) => one.textContent ?? '');
  expect(file).toContain(row?.comment);
  expect(file).not.toContain('The sum is easy');
  await page.close();
});

test('highlights of Readwise come in and can be undone', async () => {
  const before = await library();
  const csv = [
    'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags',
    'Walls are thin.,A page,Somebody,,Mine,,walls,,,2024-01-02 03:04:05,',
  ].join('\n');
  await importText(csv, 'readwise.csv');
  await shows(/Highlights of Readwise/);
  expect(await library()).toEqual(before);
});

test('the reading of a large file can be stopped, and nothing is written', async () => {
  const before = await library();
  await importText(
    writeBackup(libraryOf(20_000), { exported: '2026', device: 'x', version: '1' }),
    'big.json',
  );
  await press(leaving, 'Stop');
  expect(await leaving.$('.report, progress')).toBeNull();
  await importText('url,text\nhttps://example.com/x,Some words\n', 'after.csv');
  await shows(/1 new/);
  await press(leaving, 'Leave it');
  expect(await library()).toEqual(before);
});

test('a table asks which column is what', async () => {
  await importText('wo,was,dazu\nhttps://example.com/x,Some words,Mine\n', 'fremd.csv');
  await shows(/none of its columns/);
  await choose('Address of the page', 'wo');
  await choose('Quotation', 'was');
  await choose('Note', 'dazu');
  await shows(/1 new/);
  await press(leaving, 'Take it in');
  await shows(/Imported/);
  await until('the note', async () => {
    const noted = (await reader.rows('scholium', 'annotation')) as { comment: string }[];
    return noted.some(({ comment }) => comment === 'Mine');
  });
  await press(leaving, 'Undo');
  await shows(/Taken back/);
});

test('a template of hers is seen at once, and one without the attribution is refused', async () => {
  await press(leaving, 'Export');
  await leaving.waitForSelector('input[name=format]');
  await exportByKeyboard('markdown');
  await press(leaving, 'Change the template');
  const hers = async (template: string) => {
    await leaving.$$eval(
      '.template textarea',
      ([, body], value) => {
        (body as HTMLTextAreaElement).value = value;
        body?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      template,
    );
  };
  const loops = (inside: string) =>
    `{% for post in posts %}${inside}{% for note in post.notes %}{{ note.words }}\n\n{% endfor %}{% endfor %}`;
  await hers(loops('{{ post.attribution | join: "\\n" }}\n\nMine: '));
  await until('the preview', async () =>
    /Mine: /.test(await leaving.$eval('.leaving-out', (out) => out.textContent ?? '')),
  );
  await hers(loops(''));
  await shows(/lacks its attribution/);
  expect(await leaving.$eval('button[type=submit]', (button) => (button as HTMLButtonElement).disabled)).toBe(
    true,
  );
  await hers('{{ nonsense }}');
  await shows(/there is no “nonsense”/);
  await press(leaving, 'Back to ours');
  await until('the preview', async () => (await leaving.$('.leaving-preview')) !== null);
});

test('what she chose last is chosen when she comes again', async () => {
  await exportByKeyboard('ris');
  await new Promise((kept) => setTimeout(kept, 600));
  await leaving.close();
  await openLeaving();
  await until('the choices', async () => (await leaving.$('input[name=format][value=ris]:checked')) !== null);
});

test.skipIf(inject('kind') === 'firefox')(
  'a note in her folder keeps what she wrote around our part',
  async () => {
    await exportByKeyboard('obsidian');
    // No test can choose a folder in the browser's own window: the page's private one stands in for it.
    await leaving.evaluate(() => {
      const picking = window as unknown as { showDirectoryPicker: () => Promise<unknown> };
      picking.showDirectoryPicker = () => navigator.storage.getDirectory();
    });
    await press(leaving, 'Save to a folder …');
    await shows(/1 note saved/);
    const change = (add: string) =>
      leaving.evaluate(async (more) => {
        const root = await navigator.storage.getDirectory();
        const texts: string[] = [];
        for await (const handle of (
          root as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
        ).values()) {
          const text = await (await handle.getFile()).text();
          texts.push(text);
          const writing = await handle.createWritable();
          await writing.write(text + more);
          await writing.close();
        }
        return texts;
      }, add);
    const [first = ''] = await change('\nMine.\n');
    expect(first).toMatch(/^---\n[\s\S]*scholium:begin[\s\S]*scholium:end/);
    await press(leaving, 'Save to “”');
    await shows(/1 note saved/);
    await until('it to be merged', async () => (await change(''))[0] === `${first}\nMine.\n`);
  },
);

test.each([
  ['cut', '{"format": "scholium-backup", "version": 1, "tab', /incomplete|middle/],
  ['foreign', '%PDF-1.7', /not a table/],
  ['newer', '{"format": "scholium-backup", "version": 99, "tables": {}}', /newer Scholium/],
])('a %s file is refused with a sentence, and nothing is written', async (_, file, sentence) => {
  const before = await library();
  await importText(file, 'file');
  await shows(sentence);
  expect(await leaving.$('.report')).toBeNull();
  expect(await library()).toEqual(before);
});

test('nothing has left the machine', () => {
  expect(reader.leaks).toEqual([]);
});

/** A command as our own pages send it. */
async function say(name: string, payload: object): Promise<void> {
  const said = await leaving.evaluate(
    async (message) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: object): Promise<{ error?: string }> } } | undefined
      >;
      return (browser?.runtime ? browser : chrome)?.runtime.sendMessage(message);
    },
    { to: 'background', name, payload },
  );
  expect(said).not.toHaveProperty('error');
}

async function openLeaving(): Promise<void> {
  leaving = await reader.ourPage(`panel.html?leaving&thread=${encodeURIComponent(thread)}`);
  await until('the preview', async () => (await leaving.$('.leaving-preview')) !== null);
}

async function importText(file: string, name: string): Promise<void> {
  await leaving.bringToFront();
  await press(leaving, 'Import');
  const path = join(folder, name);
  writeFileSync(path, file);
  const input = (await leaving.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

async function choose(field: string, column: string): Promise<void> {
  await leaving.$$eval(
    '.column',
    (all, [name, value]) => {
      const found = all.find((one) => one.querySelector('span')?.textContent === name);
      const select = found?.querySelector('select');
      if (!select || !value) throw new Error(`no column for ${name}`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [field, column],
  );
}

async function pickScope(name: string): Promise<void> {
  await leaving.$$eval(
    '.choice:has(input[name=scope])',
    (rows, wanted) =>
      (rows.find(({ textContent }) => textContent?.startsWith(wanted)) as HTMLElement | undefined)?.click(),
    name,
  );
}

async function erase(): Promise<void> {
  const panel = await reader.panelTab();
  // The menu closes where the panel finds its thread only then.
  await panel.waitForSelector('.card');
  await press(panel, 'More');
  await press(panel, 'Delete everything');
  await press(panel, 'Delete everything now');
  await until('it to be said', async () =>
    /Everything is deleted/.test(await panel.evaluate(() => document.body.innerText)),
  );
  await panel.close();
}
