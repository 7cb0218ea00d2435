import { performance } from 'node:perf_hooks';
import { compare } from '../quotes/compare.ts';
import { readSource } from '../quotes/source.ts';
import { type QuotedText, quoteCases } from './quote-cases.ts';

const bytes = 1_000_000;
const rounds = 15;

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
  const { best, busy } = timed({
    split: () => text.split(/\s+/),
    words: () => text.match(/[\p{L}\p{N}]+/gu),
    read: () => readSource(text),
    all() {
      const source = readSource(text);
      for (const quote of quotes) compare(quote, source);
    },
  });
  const { split, words, read, all } = best;
  const ratio = (one: number) => (all / one).toFixed(1);
  console.log(
    `\n${quotes.length} quotations against a page of ${text.length} characters: ${all.toFixed(0)} ms, ${read.toFixed(0)} of them ` +
      `for reading the page;\n${ratio(split)} × splitting it at white space, ${ratio(words)} × matching its words, ` +
      `${ratio(read)} × reading it (bar: 10 ×). By processor time ${(busy.all / busy.split).toFixed(1)} × splitting it, ` +
      `${(busy.all / busy.words).toFixed(1)} × matching its words.`,
  );
  return { quotations: quotes.length, all, read, split, words, busy };
}

/**
 * In ms, by turns. `best`: the machine does other things too, and the round that it disturbs least tells most;
 * `busy`: processor time of all rounds, which what else is run hardly touches.
 */
function timed<Name extends string>(works: Record<Name, () => unknown>) {
  const names = Object.keys(works) as Name[];
  const each = (value: number) => Object.fromEntries(names.map((name) => [name, value]));
  const best = each(Number.POSITIVE_INFINITY) as Record<Name, number>;
  const busy = each(0) as Record<Name, number>;
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const start = performance.now();
      const before = process.threadCpuUsage();
      works[name]();
      const { user, system } = process.threadCpuUsage(before);
      best[name] = Math.min(best[name], performance.now() - start);
      busy[name] += (user + system) / 1000;
    }
  return { best, busy };
}
