import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { dragOver, open, type Reader, until, type Web } from './browser.ts';
import { claim, firstWordsOf, painted } from './reading.ts';
import { demo } from './threads.ts';

// A site that does all it can to act in the reader's place: nothing is written that she did not write.

/** Runs before the site's own scripts and ours: every built-in that we might use is the site's own. */
const patched = `<script>
  window.seen = [];
  const spyOn = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...given) { window.seen.push(name + ':' + given.map(String).join()); return original.apply(this, given); };
  };
  spyOn(Element.prototype, 'attachShadow');
  spyOn(HighlightRegistry.prototype, 'set');
  spyOn(JSON, 'stringify');
  spyOn(JSON, 'parse');
  spyOn(Node.prototype, 'appendChild');
  spyOn(Element.prototype, 'append');
  spyOn(window, 'postMessage');
  for (const type of ['message', 'error']) window.addEventListener(type, (event) => window.seen.push(type + ':' + (event.data ?? event.message)));
</script>`;
const web: Web = (address) => {
  const answer = demo.web(address);
  if (!answer?.type.startsWith('text/html')) return answer;
  return { ...answer, body: String(answer.body).replace('<head>', `<head>${patched}`) };
};

let reader: Reader;
const words = { within: '#answer-990007 .js-post-body', text: 'everybody knows that' };
beforeAll(async () => {
  reader = await open(inject('kind'), { web });
  await reader.goTo(demo.address);
  await until('the tags', async () => (await reader.sourceTags().count()) > 0);
  await claim(reader, await firstWordsOf(reader.page, '.answer .js-post-body'));
  await reader.page.keyboard.press('Escape');
  await until('the mark', async () => (await painted(reader.page)).length > 0);
});
afterAll(() => reader?.close());

const written = async () =>
  JSON.stringify([await reader.rows('scholium', 'log'), await reader.rows('scholium', 'draft')]);

/** Runs something in the page, lets everything settle, and sees that nothing was written. */
async function writesNothing(attack: () => unknown): Promise<void> {
  const before = await written();
  await reader.page.evaluate(attack);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await written()).toBe(before);
}

test('keys, clicks and selections that the site makes write nothing', async () => {
  await writesNothing(() => {
    const text = document.querySelector('#answer-990007 .js-post-body p')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 0, text, 20);
    const make = (type: string, more: object) =>
      new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, ...more });
    const keys = ['KeyC', 'KeyN', 'KeyS', 'KeyJ', 'KeyK'].map((code) => ({
      code,
      key: code.slice(3).toLowerCase(),
      altKey: true,
    }));
    const more = ['1', '2', '3', 'n', 'z', 'Enter', 'Delete', 'ArrowRight', 'Tab'].map((key) => ({
      key,
      code: /\d/.test(key) ? `Digit${key}` : key,
      ctrlKey: key === 'z',
    }));
    const targets = [
      window,
      document,
      document.body,
      ...document.querySelectorAll('scholium-overlay, scholium-tag'),
    ];
    for (const target of targets) {
      for (const one of [...keys, ...more]) target.dispatchEvent(make('keydown', one));
      for (const type of [
        'pointerdown',
        'pointerup',
        'mousedown',
        'mouseup',
        'click',
        'pointerover',
        'focusin',
      ])
        target.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: 400, clientY: 400 }),
        );
    }
  });
});

test('forged messages and events reach nobody', async () => {
  const origin = reader.origin;
  await reader.page.evaluate((ours) => Object.assign(window, { ours }), origin);
  await writesNothing(() => {
    const { ours } = window as unknown as { ours: string };
    const id = new URL(ours).host;
    const payload = { annotation: 'x', thread: 'x/y/z', since: null };
    for (const name of [
      'annotate',
      'remove',
      'eraseEverything',
      'emptyTrash',
      'importBackup',
      'report',
      'announce',
    ])
      for (const to of ['background', 'tab']) {
        window.postMessage({ to, name, payload, type: `${id}:content:wxt:content-script-started` }, '*');
        document.dispatchEvent(new CustomEvent(name, { detail: { to, name, payload } }));
      }
    for (const script of ['content', 'editor', 'marked', 'any-page'])
      document.dispatchEvent(
        new CustomEvent(`${id}:${script}:wxt:content-script-started`, {
          detail: { contentScriptName: script, messageId: '1' },
        }),
      );
    const { chrome, browser } = window as unknown as Record<
      string,
      { runtime?: { sendMessage?(...given: unknown[]): unknown } } | undefined
    >;
    for (const runtime of [chrome?.runtime, browser?.runtime])
      try {
        void runtime?.sendMessage?.(id, { to: 'background', name: 'eraseEverything', payload: {} });
      } catch {}
  });
  expect((await painted(reader.page)).length).toBeGreaterThan(0);
});

test('the site learns nothing of her notes from built-ins that it has made its own', async () => {
  const seen = await reader.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(
    seen.filter(
      (one) =>
        /annotat|scholium-(overlay|tag)|"verdict"|^attachShadow/i.test(one) &&
        !/content-script-started/.test(one),
    ),
  ).toEqual([]);
});

test('paint and hosts that the site throws away come back', async () => {
  await reader.page.evaluate(() => {
    CSS.highlights.clear();
    for (const ours of document.querySelectorAll('scholium-overlay, scholium-tag')) ours.remove();
  });
  await reader.page.mouse.click(640, 12);
  await until('the paint', async () => (await painted(reader.page)).length > 0);
  await until('the overlay', () =>
    reader.page.evaluate(() => document.querySelector('scholium-overlay') !== null),
  );
});

test('a hundred thousand selections and frames in frames hold up nobody and write nothing', async () => {
  await writesNothing(() => {
    const text = document.querySelector('#answer-990007 .js-post-body p')?.firstChild as Text;
    for (let at = 0; at < 100_000; at++) getSelection()?.setBaseAndExtent(text, at % 5, text, 6 + (at % 5));
    getSelection()?.removeAllRanges();
    let place: HTMLElement = document.body;
    for (let depth = 0; depth < 8; depth++) {
      const frame = document.createElement('iframe');
      place.append(frame);
      place = frame.contentDocument?.body ?? place;
    }
  });
  await claim(reader, words);
  await reader.page.keyboard.press('Escape');
  await reader.page.evaluate(() => document.querySelector('iframe')?.remove());
});

test('markup that is dropped and pasted into a note is letters', async () => {
  await dragOver(reader.page, { within: '#answer-990006 .js-post-body', text: 'television satellites' });
  await reader.overlay().press('Note');
  await until('the field', () =>
    reader
      .overlay()
      .run((roots) =>
        [...(roots[0]?.querySelectorAll('iframe') ?? [])].some(
          (frame) => frame.contentDocument?.querySelector('textarea') != null,
        ),
      ),
  );
  await reader.page.keyboard.type('<img src=x onerror=alert(1)>');
  const inside = await reader.overlay().run((roots) => {
    const frames = [...(roots[0]?.querySelectorAll('iframe') ?? [])];
    const page = frames
      .map(({ contentDocument }) => contentDocument)
      .find((one) => one?.querySelector('textarea'));
    return [page?.querySelector('textarea')?.value, page?.querySelectorAll('img, script').length];
  });
  expect(inside).toEqual(['<img src=x onerror=alert(1)>', 0]);
  await reader.page.keyboard.press('Escape');
});

test('names that the site gives its elements to hide built-ins write nothing, and the panel goes on', async () => {
  await writesNothing(() => {
    const createElement = document.createElement.bind(document);
    for (const name of [
      'getSelection',
      'querySelectorAll',
      'documentElement',
      'body',
      'createElement',
      'adoptedStyleSheets',
      'visibilityState',
    ]) {
      const image = createElement('img');
      image.setAttribute('name', name);
      (Document.prototype.querySelector.call(document, '.answer') as Element).append(image);
    }
  });
  expect(await reader.rows('scholium', 'annotation')).toHaveLength(2);
});

test('nothing has left the machine', () => {
  expect(reader.leaks).toEqual([]);
});
