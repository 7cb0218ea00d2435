import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until, type Web } from './browser.ts';
import { claim, openEditorOn, painted } from './reading.ts';
import { demo } from './threads.ts';

// A site whose first lines are pictures and forms by the names of all that a document has: `document.createElement`,
// `document.body` and every other are an element then, in the world of our scripts too.

const decoys = `<div hidden><script>{
  const { createElement, currentScript } = document;
  const here = document.currentScript.parentNode;
  const make = createElement.bind(document);
  const names = new Set();
  for (let at = Document.prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  names.delete('constructor');
  window.hidden = [...names];
  for (const name of names) {
    const one = make(name.length % 2 ? 'img' : 'form');
    one.setAttribute('name', name);
    here.append(one);
  }
}</script></div>`;
const web: Web = (address) => {
  const answer = demo.web(address);
  if (!answer?.type.startsWith('text/html')) return answer;
  return { ...answer, body: String(answer.body).replace(/<body[^>]*>/, (body) => body + decoys) };
};

const words = { within: '#answer-990007 .js-post-body', text: 'everybody knows that' };
const more = { within: '#answer-990002 .js-post-body', text: 'The Wall is long' };

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web });
  await reader.goTo(demo.address);
});
afterAll(() => reader?.close());

test('the page hides what it says it hides', async () => {
  const hidden = await reader.page.evaluate(() => {
    const all = document as unknown as Record<string, unknown>;
    return (window as unknown as { hidden: string[] }).hidden.filter((name) => all[name] instanceof Element);
  });
  expect(hidden).toEqual(
    expect.arrayContaining(['createElement', 'body', 'addEventListener', 'ownerDocument']),
  );
  expect(hidden.length).toBeGreaterThan(200);
});

test('words become claims there, with a verdict and a comment, and stand painted after a reload', async () => {
  await until('the tags', async () => (await reader.sourceTags().count()) > 0);
  await claim(reader, words);
  await reader.page.keyboard.press('2');
  await reader.page.keyboard.press('Escape');
  await openEditorOn(reader, more);
  await reader.page.keyboard.type('Who says so?');
  await reader.page.keyboard.down('Control');
  await reader.page.keyboard.press('Enter');
  await reader.page.keyboard.up('Control');
  const comments = async () =>
    ((await reader.rows('scholium', 'annotation')) as { comment?: string }[]).map(({ comment }) => comment);
  await until('the comment', async () => (await comments()).includes('Who says so?'));
  await reader.page.reload({ waitUntil: 'load' });
  await until('the paint', async () => (await painted(reader.page)).length === 2);
  expect((await painted(reader.page)).sort()).toEqual([more.text, words.text]);
});

test('a marker in the margin opens its note, and the panel has the thread', async () => {
  await until('the markers', () =>
    reader.overlay().run((roots) => roots[0]?.querySelector('.marker') != null),
  );
  const at = await reader.overlay().run((roots) => {
    const marker = roots[0]?.querySelector('.marker');
    marker?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = marker?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  if (!at) throw new Error('There is no marker.');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await reader.page.mouse.click(at.x, at.y);
  await until('the card', async () => /The Wall is long|everybody knows/.test(await reader.overlay().text()));
  const panel = await reader.panelTab();
  await until('the notes in the panel', () =>
    panel.evaluate(() => /Who says so\?/.test(document.body.innerText)),
  );
});

test('nothing has left the machine', () => {
  expect(reader.leaks).toEqual([]);
});
