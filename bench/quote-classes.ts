import { compare } from '../quotes/compare.ts';
import { readSource, type Source } from '../quotes/source.ts';
import { classes, type QuoteCase, type QuoteClass, type QuotedText, quoteCases } from './quote-cases.ts';
import { type Confusion, countIn, drawn, printConfusion } from './quote-table.ts';

interface Bar {
  readonly right: readonly string[];
  readonly never: readonly string[];
  /** Share that has to be right, from 0 to 1. */
  readonly least: number;
}
const same = ['verbatim', 'verbatim-marked'];
const edited = ['small-edits', 'reworded'];
const bars: Record<QuoteClass, Bar> = {
  A: { right: ['verbatim'], never: [], least: 0.99 },
  B: { right: ['verbatim-marked'], never: [], least: 0.97 },
  C: { right: same, never: [], least: 0.99 },
  D: { right: edited, never: same, least: 0.97 },
  E: { right: edited, never: same, least: 0.97 },
  F: { right: ['not-found'], never: [], least: 0.98 },
  G: { right: same, never: [], least: 0.95 },
};

/** Compares generated quotations of every class, prints what was found, and whether the bars hold. */
export function generated(texts: readonly QuotedText[], each: number, seed: number, show: number) {
  const cases = quoteCases(texts, each, seed);
  const known = new Map<string, Source>();
  const confusion: Confusion = {};
  const left = new Map<QuoteClass, number>();
  for (const one of cases) {
    const finding = compare(one.quote, sourceOf(one, known));
    countIn(confusion, rowName(one.class), finding.kind);
    if (bars[one.class].right.includes(finding.kind)) continue;
    const shown = left.get(one.class) ?? 0;
    left.set(one.class, shown + 1);
    if (shown < show) console.log(drawn(one.id, one.quote, finding));
  }
  console.log(`\nGenerated from ${texts.length} texts, seed ${seed}:\n`);
  printConfusion(confusion);
  return printBars(confusion);
}

const rowName = (name: QuoteClass) => `${name} ${classes[name]}`;

function sourceOf({ source, class: name }: QuoteCase, known: Map<string, Source>): Source {
  const read = known.get(source) ?? readSource(source);
  if (name !== 'G') known.set(source, read);
  return read;
}

function printBars(confusion: Confusion) {
  console.log('');
  return (Object.keys(bars) as QuoteClass[]).map((name) => {
    const { right, never, least } = bars[name];
    const row = confusion[rowName(name)] ?? {};
    const count = (kinds: readonly string[]) => kinds.reduce((sum, kind) => sum + (row[kind] ?? 0), 0);
    const all = Object.values(row).reduce((sum, one) => sum + one, 0);
    const share = count(right) / all;
    const holds = share >= least && count(never) === 0;
    const said = never.length ? `, ${count(never)} ${never.join(' or ')} (bar: none)` : '';
    console.log(
      `${holds ? 'holds' : 'FAILS'}  ${name}  ${(100 * share).toFixed(1)} % ${right.join(' or ')} (bar: ${100 * least} %)${said}`,
    );
    return { class: name, ...row, share, holds };
  });
}
