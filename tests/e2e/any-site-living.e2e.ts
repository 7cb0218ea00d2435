import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { open, type Reader, until } from './browser.ts';
import { claim, painted, statesOn } from './reading.ts';

// Pages of other sites that go on changing under the marks, as their programs do. (Stack Exchange: `living.e2e.ts`.)

const fixture = (engine: string) => {
  const html = readFileSync(join(import.meta.dirname, `../../sites/${engine}/fixture.html`), 'utf8');
  return { html, address: /^<!-- (https:\S+) -->/.exec(html)?.[1] ?? '' };
};

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: () => null });
});
afterAll(() => reader?.close());
beforeEach(() => {
  reader.web = () => null;
});

async function openPage(engine: string): Promise<void> {
  const { html, address } = fixture(engine);
  reader.web = (asked) =>
    asked.pathname === new URL(address).pathname ? { type: 'text/html; charset=utf-8', body: html } : null;
  await reader.goTo(address);
  await until('the overlay', async () => {
    await reader.pressToolbarButton();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return (await reader.page.$('scholium-overlay')) !== null;
  });
}

const text = 'Turn it more often';
const isPainted = async () => (await painted(reader.page)).includes(text);
const isNotPainted = async () => !(await isPainted());
const states = async () => (await statesOn(reader)).map(({ state }) => state);

test('a post of Discourse that is scrolled away is not shown, never gone, and comes back with its mark', async () => {
  await openPage('discourse');
  await claim(reader, { within: '#post_2 .cooked', text });
  const before = await reader.page.$eval('#post_2', (post) => {
    const html = post.innerHTML;
    post.setAttribute('aria-busy', 'true');
    post.replaceChildren();
    return html;
  });
  await until('no mark', isNotPainted);
  await until('it to be known', async () => String(await states()) === 'not-shown');
  await reader.page.$eval('#post_2', (post) => post.remove());
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await states()).toEqual(['not-shown']);
  await reader.page.evaluate((html) => {
    const post = document.createElement('article');
    post.id = 'post_2';
    post.className = 'boxed onscreen-post';
    post.innerHTML = html;
    document.querySelector('[data-post-number="2"]')?.append(post);
  }, before);
  await until('the mark', isPainted);
});

test('going to another thread without a new page takes its marks along, and back brings them again', async () => {
  await openPage('discourse');
  await until('the mark', isPainted);
  const here = await reader.page.evaluate(() => {
    const stream = document.querySelector('.post-stream');
    const html = stream?.innerHTML ?? '';
    history.pushState(null, '', '/t/another-topic/42');
    if (stream)
      stream.innerHTML =
        '<article id="post_1" class="boxed onscreen-post"><div class="cooked"><p>Turn it more often, says nobody here.</p></div></article>';
    return html;
  });
  await until('no mark', isNotPainted);
  await until('no notes', async () => (await states()).length === 0);
  await reader.page.evaluate((html) => {
    history.pushState(null, '', '/t/compost-smells/41');
    const stream = document.querySelector('.post-stream');
    if (stream) stream.innerHTML = html;
  }, here);
  await until('the mark', isPainted);
});

test('comments that are loaded late, folded and opened again keep their marks', async () => {
  await openPage('lemmy');
  await claim(reader, { within: '#comment-902 .md-div', text });
  const before = await reader.page.$eval('#comment-902', (comment) => {
    const html = comment.outerHTML;
    const place = document.createElement('div');
    place.id = 'folded';
    comment.replaceWith(place);
    return html;
  });
  await until('no mark', isNotPainted);
  await until('what is not shown', async () => (await states()).join() === 'not-shown');
  await reader.page.$eval('#folded', (place, html) => (place.innerHTML = html), before);
  await until('the mark', isPainted);
});

test('on a page of an unknown program that goes on loading, marks stay painted and late posts can be marked', async () => {
  await openPage('general');
  await claim(reader, { within: '#reply-902 .words', text });
  await until('the mark', isPainted);
  const lost: boolean[] = [];
  for (let id = 1001; id < 1005; id++) {
    await reader.page.$eval(
      '#reply-902',
      (reply, number) => {
        const more = reply.cloneNode(true) as HTMLElement;
        more.id = `reply-${number}`;
        for (const words of more.querySelectorAll('.words'))
          words.textContent = `What was loaded as number ${number} says something of its own.`;
        reply.parentElement?.append(more);
      },
      id,
    );
    for (let look = 0; look < 5; look++) {
      await new Promise((resolve) => setTimeout(resolve, 80));
      lost.push(await isNotPainted());
    }
  }
  expect(lost).not.toContain(true);
  await claim(reader, { within: '#reply-1003 .words', text: 'What was loaded as number 1003' });
  await until('both', async () => (await painted(reader.page)).includes('What was loaded as number 1003'));
});

test('a post that its site edits in place keeps the mark; one that it deletes is not shown', async () => {
  await openPage('xenforo');
  const within = '#js-post-902 .bbWrapper';
  await claim(reader, { within, text });
  await reader.page.$eval(within, (body) => body.prepend('Edited: on second thoughts. '));
  await until('the mark', isPainted);
  await reader.page.$eval('#js-post-902', (post) => post.remove());
  await until('not shown', async () => (await states()).includes('not-shown'));
  expect(await states()).not.toContain('gone');
});
