import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { open, type Reader, until, type Web } from './browser.ts';
import { Hand } from './hand.ts';
import { demo } from './threads.ts';

// While she writes on the site, every key is the site's: our chords, and what the reading cursor takes.

/** Hears what reaches the site's own listeners, as its editors do. */
const hearing = `<script>
  window.heard = [];
  window.addEventListener('keydown', (event) => window.heard.push(event.code));
</script>`;
const web: Web = (address) => {
  const answer = demo.web(address);
  if (!answer?.type.startsWith('text/html')) return answer;
  return { ...answer, body: String(answer.body).replace('<head>', `<head>${hearing}`) };
};

let reader: Reader;
let hand: Hand;
beforeAll(async () => {
  reader = await open(inject('kind'), { web });
  await reader.goTo(demo.address);
  await until('the tags', async () => (await reader.sourceTags().count()) > 0);
  hand = new Hand(reader.page);
});
afterAll(() => reader?.close());

const inLight: readonly (readonly [string, string])[] = [
  ['a field', '<input data-here>'],
  ['a search', '<input type="search" data-here>'],
  ['a text area', '<textarea data-here></textarea>'],
  ['a list to choose from', '<select data-here><option>one<option>two</select>'],
  ['an editable part', '<div data-here contenteditable="true">x</div>'],
  ['an editable part for plain text', '<div data-here contenteditable="plaintext-only">x</div>'],
  ['something inside an editable part', '<div contenteditable><p><b data-here tabindex="0">x</b></p></div>'],
  ['a text box by role', '<div data-here role="textbox" tabindex="0">x</div>'],
  ['a search box by role', '<div data-here role="searchbox" tabindex="0">x</div>'],
  ['a combo box by role', '<div data-here role="combobox" tabindex="0">x</div>'],
  [
    'CodeMirror',
    '<div class="cm-editor"><div class="cm-scroller"><div class="cm-content" role="textbox" contenteditable data-here>x</div></div></div>',
  ],
  ['an editor of code', '<div class="cm-editor"><div data-here tabindex="0">x</div></div>'],
  [
    'an older CodeMirror',
    '<div class="CodeMirror"><div style="overflow: hidden; position: relative; width: 3px; height: 0"><textarea data-here style="position: absolute; padding: 0; width: 1px; height: 1em; outline: none"></textarea></div></div>',
  ],
];

/** The same, and the same behind the roots of components of the site, open ones in each other and a closed one. */
const places = inLight.flatMap(([name, html]) =>
  (['', ' in a component', ' in a closed component'] as const).map(
    (where) => [name + where, html, where] as const,
  ),
);

beforeEach(async () => {
  await reader.page.bringToFront();
  await reader.page.evaluate(() => document.querySelector('#writing')?.remove());
  await until('nothing of ours', async () => {
    await hand.press('Escape');
    return reader
      .overlay()
      .run((roots) => roots[0]?.querySelector('iframe') === null && String(getSelection()) === '');
  });
});

test.each(places)('keys rest while she writes in %s', async (_, html, where) => {
  await write(html, where);
  await hand.press('Alt+KeyS', 'Alt+KeyC', 'Alt+KeyN', 'Alt+KeyJ', 'Alt+KeyK', 'Alt+Slash');
  expect(await heard()).toEqual(['KeyS', 'KeyC', 'KeyN', 'KeyJ', 'KeyK', 'Slash']);
  // Long enough for the editor to come, if it had been called.
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(await reader.overlay().run((roots) => roots[0]?.querySelector('iframe') === null)).toBe(true);
});

test.each(places)('and so do those of the reading cursor, in %s', async (_, html, where) => {
  await hand.press('Alt+KeyS');
  await until('the cursor', () => reader.page.evaluate(() => String(getSelection()).length > 5));
  await write(html, where);
  await hand.press('ArrowDown', '3', 'n', 'Shift+ArrowRight');
  expect(await heard()).toEqual(['ArrowDown', 'Digit3', 'KeyN', 'ArrowRight']);
  expect((await reader.rows('scholium', 'annotation')) ?? []).toEqual([]);
});

/** Without the keys that are only held. */
const heard = () =>
  reader.page.evaluate(() =>
    (window as unknown as { heard: string[] }).heard.filter((code) => !/^(Alt|Shift)/.test(code)),
  );

/** Puts it on the page, goes in, and begins to listen. */
async function write(html: string, where: (typeof places)[number][2]): Promise<void> {
  await reader.page.evaluate(
    (markup, kind) => {
      document.querySelector('#writing')?.remove();
      const place = document.createElement('div');
      place.id = 'writing';
      document.body.prepend(place);
      const deeper = (parent: Element | ShadowRoot, mode: 'open' | 'closed') =>
        parent.appendChild(document.createElement('div')).attachShadow({ mode });
      const root =
        kind === ''
          ? place
          : deeper(
              kind === ' in a component' ? deeper(place, 'open') : place,
              kind === ' in a component' ? 'open' : 'closed',
            );
      root.innerHTML = markup;
      root.querySelector<HTMLElement>('[data-here]')?.focus();
      (window as unknown as { heard: string[] }).heard = [];
    },
    html,
    where,
  );
}
