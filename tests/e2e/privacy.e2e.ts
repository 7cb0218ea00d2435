import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until, type Web } from './browser.ts';
import { firstWordsOf, openEditorOn } from './reading.ts';
import { demo } from './threads.ts';

/** A site whose first script listens to all that it can, and makes elements of our names its own. */
const spy = `<script>
  window.heard = [];
  const note = (what) => window.heard.push(String(what));
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'compositionstart',
    'compositionupdate', 'compositionend', 'paste', 'copy', 'cut', 'drop', 'change', 'select', 'selectionchange']) {
    for (const target of [window, document]) target.addEventListener(type, (event) => {
      note(type + ':' + (event.key ?? '') + (event.data ?? '') + (event.clipboardData?.getData('text') ?? ''));
    }, true);
  }
  for (const name of ['scholium-overlay', 'scholium-tag']) customElements.define(name, class extends HTMLElement {
    constructor() {
      super();
      let internals;
      try { internals = this.attachInternals(); } catch {}
      setInterval(() => {
        const root = internals?.shadowRoot;
        if (root) note('root:' + root.textContent + (root.querySelector('iframe')?.contentDocument?.querySelector('textarea')?.value ?? ''));
      }, 20);
    }
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (...args) { note('attachShadow ' + this.localName); return attach.apply(this, args); };
  setInterval(() => { const words = String(getSelection()); if (words) note('selection:' + words); }, 20);
</script>`;

const listening: Web = (address) => {
  const answer = demo.web(address);
  if (!answer?.type.startsWith('text/html')) return answer;
  return { ...answer, body: String(answer.body).replace('<head>', `<head>${spy}`) };
};

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: listening });
});
afterAll(() => reader?.close());

test('a site that listens to every event reads no letter of a note, and keeps nothing of ours', async () => {
  await reader.goTo(demo.address);
  await openEditorOn(reader, await firstWordsOf(reader.page, '.answer .js-post-body'));
  await reader.page.evaluate(() => {
    (window as unknown as { heard: string[] }).heard = [];
  });
  await reader.page.keyboard.type('Zebrafish quux');
  await reader.page.keyboard.down('Control');
  await reader.page.keyboard.press('a');
  await reader.page.keyboard.press('c');
  await reader.page.keyboard.up('Control');
  await new Promise((resolve) => setTimeout(resolve, 200));
  const frames = await reader.page.evaluate(() => [
    window.length,
    document.querySelectorAll('iframe').length,
  ]);
  expect(frames).toEqual([0, 0]);
  await reader.page.keyboard.press('ArrowRight');
  await reader.page.keyboard.down('Control');
  await reader.page.keyboard.press('Enter');
  await reader.page.keyboard.up('Control');
  await until('the note to be saved', async () =>
    (await reader.rows('scholium', 'annotation'))?.some(
      (row) => (row as { comment: string }).comment === 'Zebrafish quux',
    ),
  );
  const heard = await reader.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  // Every event of the frame's own window stays there; the page hears that its element has the focus, no more.
  expect(heard.filter((one) => /zebra|quux|^root:/i.test(one))).toEqual([]);
  // But for the keys that closed the editor, where they are let go after it has gone: no letter among them.
  const letGo = /^keyup:(Enter|Control)$/;
  expect(
    heard.filter(
      (one) =>
        !letGo.test(one) &&
        /^(key|input|before|composition|paste|copy|cut|text|drop|change|select:)/.test(one),
    ),
  ).toEqual([]);
  const kept = await reader.page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    words: document.documentElement.outerHTML.includes('Zebrafish'),
  }));
  expect(kept).toEqual({ databases: [], local: 0, session: 0, cookies: '', words: false });
});

test('no request leaves the machine', () => {
  expect(reader.leaks).toEqual([]);
  const strange = reader.requests.filter(
    ({ url }) => !new URL(url).host.match(/(stackexchange\.com|sstatic\.net|gravatar\.com)$/),
  );
  expect(strange).toEqual([]);
});
