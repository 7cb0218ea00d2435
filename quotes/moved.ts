import type { Asides } from './asides.ts';
import { type Laid, lay } from './lay.ts';
import type { Stretch } from './locate.ts';
import type { Quote } from './quote.ts';
import { type Source, worthOf } from './source.ts';

/** A quotation laid along its source; `group` parts what stands in another order there: 0 is in order. */
export interface Placed extends Laid {
  readonly group: Uint16Array;
}

const shortest = 3;
/** A run of fewer words may stand anywhere by chance; near the rest of the quotation it does not. */
const shortestFarAway = 6;
const mostGroups = 40;

/** Looks elsewhere in the source for those runs of the quotation that do not stand in its order. */
export function withMoved(quote: Quote, source: Source, laid: Laid, asides: Asides): Placed {
  const placed: Placed = { ...laid, group: new Uint16Array(laid.at.length) };
  let group = 0;
  for (const run of strayRuns(quote, laid).slice(0, mostGroups)) {
    const found = lay(cutOut(quote, run), source, asides);
    if (!found || !isMoved(quote, source, run, found, laid)) continue;
    group++;
    for (let at = run.start; at < run.end; at++) {
      placed.at[at] = found.at[at - run.start] as number;
      placed.same[at] = found.same[at - run.start] as number;
      placed.covers[at] = found.covers[at - run.start] as number;
      placed.group[at] = group;
    }
  }
  return placed;
}

/** Longest first. A single word that agrees by chance does not end a run. */
function strayRuns({ optional, cuts }: Quote, { same }: Laid): Stretch[] {
  const runs: { start: number; end: number }[] = [];
  for (let at = 0; at < same.length; at++) {
    if (same[at] || optional[at]) continue;
    const last = runs.at(-1);
    const between = last ? at - last.end : Number.POSITIVE_INFINITY;
    const isApart = between > 1 || cuts[at] || (between === 1 && (cuts[at - 1] || lengthOf(last) < 3));
    if (last && !isApart) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs
    .filter(({ start, end }) => end - start >= shortest)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

const lengthOf = (run: Stretch | undefined) => (run ? run.end - run.start : 0);

function cutOut({ tokens, optional, cuts, stems, remarks }: Quote, { start, end }: Stretch): Quote {
  const { text, starts, ends, ids } = tokens;
  return {
    tokens: {
      text,
      starts: starts.slice(start, end),
      ends: ends.slice(start, end),
      ids: ids.subarray(start, end),
    },
    optional: optional.subarray(start, end),
    cuts: cuts.slice(start, end + 1).map((cut, at) => (at === 0 || at === end - start ? 0 : cut)),
    stems: new Map([...stems].flatMap(([at, stem]) => (at >= start && at < end ? [[at - start, stem]] : []))),
    remarks,
  };
}

function isMoved(quote: Quote, source: Source, run: Stretch, found: Laid, rest: Laid): boolean {
  const length = run.end - run.start;
  const right = found.same.reduce((sum, one) => sum + one, 0);
  if (right < 0.85 * length) return false;
  const places = found.at.filter((place) => place >= 0);
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  if (last - first > 2 * length) return false;
  const isPiece = isCutAt(quote, run.start) && isCutAt(quote, run.end);
  const worth = quote.tokens.ids
    .subarray(run.start, run.end)
    .reduce((sum, id) => sum + worthOf(source, id), 0);
  if (isPiece && worth > 12) return true;
  const near = 3 * quote.tokens.ids.length;
  const isNear = rest.at.some(
    (place, at) => rest.same[at] === 1 && place >= 0 && Math.abs(place - first) <= near,
  );
  return worth > 10 && (isNear || length >= shortestFarAway);
}

const isCutAt = ({ cuts, tokens }: Quote, at: number) =>
  at === 0 || at === tokens.ids.length || cuts[at] === 1;
