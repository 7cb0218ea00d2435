import { performance } from 'node:perf_hooks';
import { compare } from '../quotes/compare.ts';
import { readSource } from '../quotes/source.ts';
import { type QuotedText, quoteCases } from './quote-cases.ts';

const bytes = 1_000_000;
const rounds = 7;

/** Ten quotations against a page of 1 MB, reading it included, beside splitting that page into words once. */
export function speed(texts: readonly QuotedText[]) {
  const text = texts
    .map((one) => one.text)
    .join('\n')
    .repeat(3)
    .slice(0, bytes);
  const page: QuotedText = { name: 'large', group: 'large', text };
  const quotes = quoteCases([page, ...texts.slice(0, 3)], 40, 3)
    .filter(({ source, class: name }) => source === text && name !== 'F')
    .filter((_, at) => at % 9 === 0)
    .slice(0, 10)
    .map(({ quote }) => quote);
  const split = fastest(() => text.split(/\s+/));
  const words = fastest(() => text.match(/[\p{L}\p{N}]+/gu));
  const read = fastest(() => readSource(text));
  const all = fastest(() => {
    const source = readSource(text);
    for (const quote of quotes) compare(quote, source);
  });
  const ratio = (one: number) => (all / one).toFixed(1);
  console.log(
    `\n${quotes.length} quotations against a page of ${text.length} characters: ${all.toFixed(0)} ms, ${read.toFixed(0)} of them ` +
      `for reading the page;\n${ratio(split)} × splitting it at white space, ${ratio(words)} × matching its words, ` +
      `${ratio(read)} × reading it (bar: 10 ×).`,
  );
  return { quotations: quotes.length, all, read, split, words };
}

/** In ms; the machine does other things too, and what it does least of them in tells most. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
