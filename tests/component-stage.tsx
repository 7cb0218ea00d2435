import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, type Mock, vi } from 'vitest';
import styles from '../components/components.css?inline';
import more from '../components/later.css?inline';
import settings from '../components/settings.css?inline';
import toolbar from '../components/toolbar.css?inline';
import type { Note } from '../core/note.ts';
import { speak } from '../core/words.ts';

const messages: Record<string, { message: string }> = await (
  await fetch('/_locales/en/messages.json')
).json();
speak(
  (key, parts) =>
    messages[key]?.message.replace(/\$(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? '') ?? '',
);

/** Where components are tested: in a document with our styles and the English strings. */
export function stage() {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
  const root = document.createElement('main');
  const style = document.createElement('style');
  style.textContent = [styles, more, settings, toolbar].join('\n');
  document.body.append(style, root);
  return {
    root,
    show: (what: ComponentChild) => act(() => render(what, root)),
    find: <E extends HTMLElement = HTMLElement>(selector: string) => {
      const element = root.querySelector<E>(selector);
      if (!element) throw new Error(`Nothing on the stage is ${selector}: ${root.textContent}`);
      return element;
    },
    /** The button, tab, radio or summary that reads so. */
    button: (words: string) => {
      const all = [...root.querySelectorAll<HTMLElement>('button')];
      const found = all.find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent)?.includes(words),
      );
      if (!found) throw new Error(`No button reads "${words}": ${all.map((each) => each.textContent)}`);
      return found;
    },
  };
}

/** Callbacks that remember what they were called with. */
export function spies<N extends string>(...names: N[]) {
  return Object.fromEntries(names.map((name) => [name, vi.fn()])) as Record<
    N,
    Mock<(value?: unknown) => void>
  >;
}

export const press = (element: HTMLElement) => act(() => element.click());

export function key(element: HTMLElement, name: string, more: KeyboardEventInit = {}) {
  return act(() => {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
    );
  });
}

export function type(element: HTMLInputElement | HTMLTextAreaElement, text: string) {
  return act(() => {
    element.value = text;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Picks an entry of a list. */
export function choose(element: HTMLSelectElement, value: string) {
  return act(() => {
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** No fault that axe-core can see: WCAG 2.2 AA, its contrast included. */
export async function expectAccessible(root: Element) {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

const row = { rev: '1-0123456789abcdef', modified: '2026-08-22T10:00:00.000Z' };

/** A claim on "NATO promised not to expand", changed as a test needs. */
export function aNote(part: Partial<Omit<Note, 'annotation'>> & Partial<Note['annotation']> = {}): Note {
  const { verdict = null, asOf = null, judgements = [], evidence = [], ...annotation } = part;
  return {
    annotation: {
      ...row,
      id: 'note-1',
      created: row.modified,
      thread: 'se/politics/question/1',
      motivation: 'assessing',
      target: {
        source: 'https://politics.stackexchange.com/a/2',
        post: 'se/politics/answer/2',
        scope: 'https://politics.stackexchange.com/questions/1',
        selector: { exact: 'NATO promised not to expand', prefix: '', suffix: '', start: 0, end: 27 },
        reading: {
          at: row.modified,
          block: 'NATO promised not to expand.',
          blockIndex: 0,
          textHash: '0',
          author: { name: 'Alice', profile: null },
          score: 12,
          edited: null,
          licence: null,
        },
      },
      comment: '',
      tags: [],
      wording: '',
      saidBy: null,
      ...annotation,
    },
    verdict,
    asOf,
    judgements,
    evidence,
  };
}

export const anEvidence = (stance: 'supports' | 'contradicts' | 'context', link: string) => ({
  ...row,
  id: link,
  annotation: 'note-1',
  stance,
  link,
  quote: '',
  note: '',
  at: row.modified,
});
