import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Judgement } from '../../core/claim.ts';
import { open, type Reader, until } from './browser.ts';
import { painted } from './reading.ts';
import { demo } from './threads.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
  await until('the tags', async () => (await reader.sourceTags().count()) > 0);
});
afterAll(() => reader?.close());

const rows = async <R>(table: string) => ((await reader.rows('scholium', table)) ?? []) as R[];
const selected = () =>
  reader.page.evaluate(() => String(document.getSelection()).replace(/\s+/g, ' ').trim());
async function chord(code: 'KeyS' | 'KeyC' | 'KeyJ' | 'KeyK' | 'Slash'): Promise<void> {
  await reader.page.keyboard.down('Alt');
  await reader.page.keyboard.press(code);
  await reader.page.keyboard.up('Alt');
}

describe('where there is no caret', () => {
  test('what the keys do stays in sight until her first step, and then the bar comes', async () => {
    const saysKeys = async () => /Esc ends/.test(await reader.overlay().text());
    await chord('KeyS');
    await until('what the keys do', saysKeys);
    // The bar comes 200 ms after words are selected, where it comes.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await saysKeys()).toBe(true);
    await reader.page.keyboard.press('ArrowDown');
    await until('the bar', () => reader.overlay().shows('Claim'));
    await reader.page.keyboard.press('Escape');
    await until('nothing to be selected', async () => (await selected()) === '');
  });

  test('a key turns a cursor on that goes by sentences and posts', async () => {
    await chord('KeyS');
    await until('a sentence', async () => (await selected()).length > 10);
    const first = await selected();
    await reader.page.keyboard.press('ArrowDown');
    const second = await selected();
    expect(second).not.toBe(first);
    await reader.page.keyboard.press('ArrowUp');
    expect(await selected()).toBe(first);
    await reader.page.keyboard.down('Shift');
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.up('Shift');
    const both = await selected();
    expect(both.startsWith(first)).toBe(true);
    expect(both.endsWith(second)).toBe(true);
    const post = () =>
      reader.page.evaluate(
        () =>
          document
            .getSelection()
            ?.anchorNode?.parentElement?.closest('[id^=question], [id^=answer], [id^=comment]')?.id,
      );
    const before = await post();
    await reader.page.keyboard.press('ArrowRight');
    expect(await post()).not.toBe(before);
  });

  test('a digit makes the sentence a claim with that verdict, another digit changes it, and Undo takes it back', async () => {
    const words = await selected();
    await reader.page.keyboard.press('Digit3');
    await until('the claim', async () => (await rows('annotation')).length === 1);
    await until(
      'the mark',
      async () => (await painted(reader.page)).join(' ').replace(/\s+/g, ' ').trim() === words,
    );
    await reader.page.keyboard.press('Digit1');
    const verdicts = async () => (await rows<Judgement>('judgement')).map(({ verdict }) => verdict);
    await until('the other verdict', async () => (await verdicts()).length === 2);
    expect((await verdicts()).sort()).toEqual(['contradicted', 'supported']);
    expect(await rows('annotation')).toHaveLength(1);
    await reader.overlay().press('Undo');
    await until('the verdict to go', async () =>
      (await rows<Judgement & { deleted?: true }>('judgement')).some(({ deleted }) => deleted === true),
    );
  });

  test('Escape ends it, and the arrows are the page’s again', async () => {
    await reader.page.keyboard.press('Escape');
    await until('nothing to be selected', async () => (await selected()) === '');
    await reader.page.keyboard.press('ArrowDown');
    expect(await selected()).toBe('');
  });
});

test('a key opens the next mark, and its card takes digits', async () => {
  await reader.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await chord('KeyJ');
  await until('the card', () => reader.overlay().hasFocus('.card'));
});

test('keys are shown at a key, and Escape closes them', async () => {
  await reader.page.keyboard.press('Escape');
  await chord('Slash');
  await until('the keys', async () =>
    /Go through the posts/.test((await reader.overlay().inFrame((body) => body.innerText)) ?? ''),
  );
  await reader.page.keyboard.press('Escape');
  await until(
    'them to go',
    async () => !/Go through/.test((await reader.overlay().inFrame((body) => body.innerText)) ?? ''),
  );
});
