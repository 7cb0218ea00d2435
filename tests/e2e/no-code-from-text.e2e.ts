import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until } from './browser.ts';
import { demo } from './threads.ts';

// In our own pages the browser itself refuses to make markup or code of text, whoever asks.

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web, keepTour: true });
});
afterAll(() => reader?.close());

/** Each way there is to turn text into something that runs, and what comes of it. */
const attempts = (page: Page) =>
  page.evaluate(async () => {
    const hits: string[] = [];
    Object.assign(window, { xss: (how: string) => hits.push(how) });
    const part = document.body.appendChild(document.createElement('div'));
    const code = (how: string) => `xss('${how}')`;
    const ways: Record<string, () => unknown> = {
      innerHTML: () => {
        part.innerHTML = `<img src=x onerror="${code('innerHTML')}">`;
      },
      outerHTML: () => {
        part.appendChild(document.createElement('i')).outerHTML = '<b>x</b>';
      },
      insertAdjacentHTML: () => part.insertAdjacentHTML('beforeend', '<b>x</b>'),
      'document.write': () => document.write('<b>x</b>'),
      DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      createContextualFragment: () => document.createRange().createContextualFragment('<b>x</b>'),
      srcdoc: () => {
        part.appendChild(document.createElement('iframe')).srcdoc = '<script>parent.xss("srcdoc")</script>';
      },
      eval: () => Reflect.apply(Reflect.get(globalThis, 'eval'), null, [code('eval')]),
      Function: () => Reflect.construct(Function, [code('Function')])(),
      'a script': () => {
        const script = document.createElement('script');
        script.textContent = code('script');
        part.append(script);
      },
      "a script's address": () => {
        part.appendChild(document.createElement('script')).src = `data:text/javascript,${code('src')}`;
      },
      'a thread from elsewhere': () => new Worker('https://evil.example/worker.js'),
      'a thread of text': () => new Worker(URL.createObjectURL(new Blob(['1']))),
      'a thread that is none of ours': () => new Worker('/background.js'),
      'a policy of its own': () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(...given: unknown[]): unknown } }
        ).trustedTypes.createPolicy('mine', {}),
    };
    const outcomes: Record<string, string> = {};
    // Not in the turn that the debugger runs: what it evaluates may make code of text.
    await new Promise((resolve) => setTimeout(resolve));
    for (const [name, run] of Object.entries(ways)) {
      try {
        run();
        outcomes[name] = 'done';
      } catch {
        outcomes[name] = 'refused';
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { outcomes, hits, knowsTypes: 'trustedTypes' in globalThis };
  });

test.each([
  'panel.html',
  'panel.html?library',
  'panel.html?leaving',
  'panel.html?lists',
  'panel.html?tour',
  'ledger.html',
])('nothing that %s is given as text runs or becomes markup', async (path) => {
  const page = await reader.ourPage(path);
  await until('the page', () => page.evaluate(() => document.body.innerText.length > 20));
  const { outcomes, hits, knowsTypes } = await attempts(page);
  expect(hits).toEqual([]);
  if (knowsTypes) expect(Object.entries(outcomes).filter(([, outcome]) => outcome === 'done')).toEqual([]);
  else expect(inject('kind')).toBe('firefox');
  await page.close();
});

test('nothing was asked of the network', () => {
  expect(reader.leaks).toEqual([]);
});
