import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import demo from '../demo/thread.html?raw';
import fixture from '../sites/stack-exchange/fixture.html?raw';
import { describe } from './describe.ts';
import { locate, readable } from './locate.ts';
import type { Place } from './place.ts';
import { postText } from './post-text.ts';

/** Marks these words of the text as they were, and looks for them in the text as it is. */
function found(then: string, words: string, now: string): [Place['state'], string | null] {
  const start = then.indexOf(words);
  const place = locate(readable(now), describe(then, { start, end: start + words.length }));
  return [place.state, place.state === 'gone' ? null : now.slice(place.start, place.end)];
}

const treaty =
  'In 1990 the minister met his colleagues in Moscow. He did promise that the alliance would not move one inch to the east, as the minutes say. Nobody has signed a treaty about it, and the archive holds no other record of the talk.';

group('an edited post', () => {
  test.each([
    ['within the mark', 'He did promise that', 'He did not promise that'],
    ['right after it', 'He did', 'He did not'],
    ['right before it', 'promise that the alliance', 'not promise that the alliance'],
  ])('a “not” put in %s changes it', (_, words, now) => {
    const edited = treaty.replace('did promise', 'did not promise');
    expect(found(treaty, words, edited)).toEqual(['changed', now]);
  });

  test('a number that was mended is a change', () => {
    const words = 'In 1990 the minister met his colleagues';
    expect(found(treaty, words, treaty.replace('1990', '1991'))).toEqual([
      'changed',
      'In 1991 the minister met his colleagues',
    ]);
  });

  test('a typo that was mended is a change, and the mark covers the mended word', () => {
    const typo = treaty.replace('colleagues', 'collegues');
    expect(found(typo, 'his collegues in Moscow', treaty)).toEqual(['changed', 'his colleagues in Moscow']);
  });

  test('words added before and after leave the mark alone', () => {
    expect(found(treaty, 'the minutes say', `Edit: see below. ${treaty} More follows.`)).toEqual([
      'anchored',
      'the minutes say',
    ]);
  });

  test('other white space is no change', () => {
    expect(found(treaty, 'one inch to the east', treaty.replace('inch to', 'inch\n\n  to'))).toEqual([
      'anchored',
      'one inch\n\n  to the east',
    ]);
  });

  test('a passage that was moved with its paragraph is still anchored', () => {
    const [first = '', ...rest] = treaty.split('. ');
    expect(found(treaty, 'the minister met his colleagues', `${rest.join('. ')} ${first}.`)).toEqual([
      'anchored',
      'the minister met his colleagues',
    ]);
  });

  test('a passage that was taken out is gone, though words like it stand elsewhere', () => {
    const then = `${treaty} He did sign that the alliance would move.`;
    const now = then.replace(
      ' He did promise that the alliance would not move one inch to the east, as the minutes say.',
      '',
    );
    expect(found(then, 'that the alliance would not move one inch to the east', now)).toEqual(['gone', null]);
  });

  test('of several copies, the one among the same words is meant, also when its neighbour was edited', () => {
    const then = 'Tea costs two pounds here. Coffee costs two pounds here. Water costs two pounds here.';
    const start = then.indexOf('two pounds', 30);
    const selector = describe(then, { start, end: start + 10 });
    const now = then.replace('Coffee costs', 'Filter coffee costs');
    const place = locate(readable(now), selector);
    expect(place).toEqual({ state: 'anchored', start: start + 7, end: start + 17 });
  });

  test('a mark that begins and ends within words finds its letters again', () => {
    expect(
      found(treaty, 'inister met his coll', `Well. ${treaty.replace('In 1990', 'In May 1990')}`),
    ).toEqual(['anchored', 'inister met his coll']);
  });

  test('letters that have become part of another word are changed', () => {
    expect(
      found('That is no treaty at all, they say.', 'is no', 'That is not a treaty at all, they say.')[0],
    ).not.toBe('anchored');
  });

  test('words without spaces between them are found too', () => {
    const then = '外務大臣は一九九〇年に東方へは一インチも拡大しないと約束したと議事録にある。';
    expect(found(then, '東方へは一インチも拡大しない', `追記。${then.replace('約束', '明言')}`)).toEqual([
      'anchored',
      '東方へは一インチも拡大しない',
    ]);
    expect(found(then, '東方へは一インチも拡大しない', then.replace('一インチ', '半インチ'))[0]).toBe(
      'changed',
    );
  });

  test('ten thousand words are looked for among ten thousand without locking up', () => {
    const words = Array.from({ length: 10_000 }, (_, at) =>
      at % 3 ? `c${at % 50}` : `${String.fromCharCode(97 + (at % 26))}ord${at}`,
    );
    const then = words.join(' ');
    const now = words.map((word, at) => (at % 50 === 0 ? 'edited' : word)).join(' ');
    const [state, text] = found(then, then, now);
    expect(state).toBe('changed');
    expect(text?.length).toBeGreaterThan(0.98 * now.length);
  });
});

const bodies = [fixture, demo].flatMap((html) => [
  ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.js-post-body, .comment-copy'),
]);

/** What people and scripts do to a post; each takes the body and a number to choose by. */
const mutations: ((body: Element, choice: number) => void)[] = [
  (body, choice) => onWord(body, choice, (word) => `not ${word}`),
  (body, choice) => onWord(body, choice, () => 'other'),
  (body, choice) => onWord(body, choice, () => ''),
  (body, choice) => onWord(body, choice, (word) => word.slice(0, -1) || word),
  (body, choice) => onWord(body, choice, (word) => word.toUpperCase()),
  (body, choice) => blockAt(body, choice)?.remove(),
  (body, choice) => blockAt(body, choice)?.before(paragraph('Edit: this is new, and so is that.')),
  (body, choice) => body.prepend(blockAt(body, choice) ?? ''),
  (body, choice) => {
    const block = blockAt(body, choice);
    if (block) block.after(block.cloneNode(true));
  },
  (body, choice) => {
    const text = textAt(body, choice);
    if (text && text.length > 3) text.splitText(choice % text.length).before(document.createTextNode(''));
  },
  (body, choice) => {
    const text = textAt(body, choice);
    const bold = document.createElement('b');
    text?.replaceWith(bold);
    if (text) bold.append(text);
  },
];

test('whatever is done to a post, no mark stands on other words as if it were anchored', () => {
  expect(bodies.length).toBeGreaterThan(10);
  const squeezed = (words: string) => words.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 300 }),
      fc.array(fc.tuple(fc.nat(mutations.length - 1), fc.nat()), { minLength: 1, maxLength: 6 }),
      (which, from, length, edits) => {
        const body = bodies[which % bodies.length]?.cloneNode(true) as Element;
        const { text } = postText(body, null);
        const start = from % text.length;
        const selector = describe(text, { start, end: Math.min(text.length, start + length) });
        for (const [mutation, choice] of edits) mutations[mutation]?.(body, choice);
        const now = postText(body, null);
        const place = locate(readable(now.text), selector);
        if (place.state === 'gone') return;
        const words = squeezed(now.text.slice(place.start, place.end));
        expect(words === squeezed(selector.exact)).toBe(place.state === 'anchored');
        // What is painted is what was compared; a drawn formula is painted whole.
        const pieces = now.pieces(place);
        const painted = pieces.map(({ node, start, end }) => (node as Text).data?.slice(start, end));
        if (!painted.includes(undefined as never)) expect(squeezed(painted.join(''))).toBe(words);
      },
    ),
    { numRuns: 200 * 11 },
  );
});

function onWord(body: Element, choice: number, change: (word: string) => string): void {
  const text = textAt(body, choice);
  const words = text?.data.split(/(\s+)/) ?? [];
  const at = (choice % Math.max(1, Math.ceil(words.length / 2))) * 2;
  if (text && words[at])
    text.data = words.map((word, index) => (index === at ? change(word) : word)).join('');
}

function textAt(body: Element, choice: number): Text | null {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode())
    if (/\S/.test((walker.currentNode as Text).data)) texts.push(walker.currentNode as Text);
  return texts[choice % Math.max(1, texts.length)] ?? null;
}

const blockAt = (body: Element, choice: number) =>
  body.children[choice % Math.max(1, body.children.length)] ?? null;

function paragraph(words: string): Element {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}
