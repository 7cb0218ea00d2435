import { postBlocks } from '../../anchoring/post-blocks.ts';
import { postText } from '../../anchoring/post-text.ts';
import { type Random, random } from '../../bench/random.ts';
import { allReaders } from '../../sites/all-readers.ts';
import { readPage } from '../../sites/reading.ts';
import { mutated } from './mutate.ts';
import { unsound } from './sound.ts';

// Runs in a browser: one reader of sites on pages that were changed.

export interface TruePage {
  readonly html: string;
  readonly address: string;
}

export interface Fuzzed {
  /** A line each, with the number of the input. */
  readonly flaws: readonly string[];
  /** In how many of them posts were found still. */
  readonly read: number;
  readonly slowestMs: number;
}

/** The reader that a page is for; null: none of them finds posts there. */
export function readerOf({ html, address }: TruePage): string | null {
  const { reader, found } = readBy(null, parsed(html), address);
  return found?.posts.length ? (reader?.id ?? null) : null;
}

/** The inputs numbered `from` and the `count` after it: the same for the same seed. */
export function fuzzPages(
  id: string,
  pages: readonly TruePage[],
  seed: number,
  from: number,
  count: number,
): Fuzzed {
  const flaws: string[] = [];
  let [read, slowestMs] = [0, 0];
  for (let nth = from; nth < from + count && flaws.length < 5; nth++) {
    const make = () => inputOf(pages, nth, random(seed + nth));
    let { ms, posts, wrong } = attempt(id, make());
    // Once more, where something else may have had the processor.
    if (ms > 1000) ms = Math.min(ms, attempt(id, make()).ms);
    if (ms > 1000) wrong.push(`took ${Math.round(ms)} ms`);
    if (wrong.length > 0) flaws.push(`input ${nth}: ${wrong.slice(0, 3).join('; ')}`);
    if (posts > 0) read++;
    slowestMs = Math.max(slowestMs, ms);
  }
  return { flaws, read, slowestMs };
}

interface Input {
  readonly page: Document;
  readonly address: string;
}

function attempt(id: string, { page, address }: Input): { ms: number; posts: number; wrong: string[] } {
  const start = performance.now();
  const since = () => performance.now() - start;
  try {
    const { found } = readBy(id, page, address);
    for (const { body, notText } of found?.posts ?? []) {
      postBlocks(postText(body, notText), address);
    }
    return { ms: since(), posts: found?.posts.length ?? 0, wrong: unsound(found) };
  } catch (error) {
    return {
      ms: since(),
      posts: 0,
      wrong: [`threw ${error instanceof Error ? error.stack?.slice(0, 300) : error}`],
    };
  }
}

function readBy(id: string | null, page: Document, address: string) {
  const readers = id === null ? allReaders : allReaders.filter((reader) => reader.id === id);
  const steps = readPage(readers, page, new URL(address));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** In turn: the text of a page changed, its elements changed, and parts of another page put into it. */
function inputOf(pages: readonly TruePage[], nth: number, numbers: Random): Input {
  const { html, address } = numbers.pick(pages);
  if (nth % 3 === 0) {
    const others = pages.map((page) => page.html);
    return { page: parsed(mutated(html, others, numbers)), address };
  }
  const page = parsed(html);
  for (let changes = numbers.int(1, 12); changes > 0; changes--) changeElement(page, numbers);
  if (nth % 3 === 2) {
    const other = parsed(numbers.pick(pages).html);
    for (let parts = numbers.int(1, 5); parts > 0; parts--)
      anyOf(page, numbers)?.append(page.importNode(anyOf(other, numbers) ?? other.body, true));
  }
  return { page, address };
}

function anyOf(page: Document, numbers: Random): Element | null {
  const all = page.body?.getElementsByTagName('*');
  return all && all.length > 0 ? (all[numbers.int(0, all.length - 1)] ?? null) : null;
}

const nonsense = [
  '',
  ' ',
  '0',
  '-1',
  '9'.repeat(20),
  'javascript:1',
  '//[',
  '/'.repeat(30),
  '\ud800',
  'x'.repeat(3000),
  '2024-02-31',
  '{"@type":',
  '%',
  '#',
];

function changeElement(page: Document, numbers: Random): void {
  const one = anyOf(page, numbers);
  const other = anyOf(page, numbers);
  if (!one || !other) return;
  const changes: (() => void)[] = [
    () => one.remove(),
    () => one.replaceWith(...one.childNodes),
    () => one.after(one.cloneNode(true)),
    () => void (!one.contains(other) && other.append(one)),
    () => one.replaceChildren(),
    () => one.append(numbers.pick(nonsense)),
    () =>
      one.replaceWith(
        Object.assign(
          page.createElement(numbers.pick(['div', 'form', 'a', 'article', 'li', 'table', 'template', 'svg'])),
          { textContent: one.textContent },
        ),
      ),
    () => {
      const attribute = one.attributes[numbers.int(0, Math.max(0, one.attributes.length - 1))];
      if (attribute) attribute.value = numbers.pick(nonsense);
    },
    () => {
      const attribute = one.attributes[numbers.int(0, Math.max(0, one.attributes.length - 1))];
      if (attribute) one.removeAttribute(attribute.name);
    },
    () => {
      for (const attribute of other.attributes)
        one.setAttributeNS(null, attribute.localName, attribute.value);
    },
  ];
  try {
    numbers.pick(changes)();
  } catch {
    // Not every change can be made to every element.
  }
}
