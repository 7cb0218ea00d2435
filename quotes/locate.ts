import { occurrences } from './occurrences.ts';
import type { Quote } from './quote.ts';
import { countOf, type Source, worthOf } from './source.ts';

/** Words of a source, by number; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** So many words of the source are looked at for each quotation, however common its words are. */
const visits = 150_000;
/** Places that a piece of a quotation may stand in. */
const mostPlaces = 4;
/** Longest first: each is looked for in the whole source. */
const mostPieces = 60;
/** Words of the quotation times words of the source: what aligning may cost. */
const mostCells = 24_000_000;

/** The stretches of a source in which a quotation may stand, in order, none touching another; none: nowhere. */
export function locate(quote: Quote, source: Source): Stretch[] {
  const pieces = piecesOf(quote)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, mostPieces);
  const found: Stretch[] = [];
  let room = mostCells / Math.max(1, quote.tokens.ids.length);
  for (const piece of pieces)
    for (const stretch of placesOf(piece, quote, source, found)) {
      room -= stretch.end - stretch.start;
      if (room < 0 && found.length > 0) break;
      found.push(stretch);
    }
  return merged(found);
}

/** Between the marked cuts. */
function piecesOf({ cuts, tokens }: Quote): Stretch[] {
  const pieces: Stretch[] = [];
  let start = 0;
  for (let at = 1; at <= tokens.ids.length; at++) {
    if (!cuts[at] && at < tokens.ids.length) continue;
    pieces.push({ start, end: at });
    start = at;
  }
  return pieces;
}

function placesOf(piece: Stretch, quote: Quote, source: Source, found: readonly Stretch[]): Stretch[] {
  const length = piece.end - piece.start;
  const margin = 24 + (length >> 2);
  const around = (at: number): Stretch => ({
    start: Math.max(0, at - margin),
    end: Math.min(source.tokens.ids.length, at + length + margin),
  });
  const run = quote.tokens.ids.subarray(piece.start, piece.end);
  const exact = occurrences(run, source.tokens.ids, 2_000);
  if (exact.length > 0) return nearest(exact, found).map(around);
  return diagonals(piece, quote, source).map(around);
}

/** Where words stand too often, those near what was found already; with nothing found, the first. */
function nearest(places: readonly number[], found: readonly Stretch[]): number[] {
  if (places.length <= mostPlaces || found.length === 0) return places.slice(0, mostPlaces);
  const distance = (place: number) =>
    Math.min(...found.map(({ start, end }) => Math.max(0, start - place, place - end)));
  return places
    .map((place) => ({ place, away: distance(place) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, 2 * mostPlaces)
    .map(({ place }) => place);
}

/** Words a diagonal is wide: as many may have been put in or left out within a place before it counts as two. */
const width = 8;

/**
 * Each word that stands in both votes for the place at which the piece would then begin; rare words count for
 * more. The places with the most votes, best first.
 */
function diagonals(piece: Stretch, { tokens }: Quote, source: Source): number[] {
  const length = piece.end - piece.start;
  const votes = new Float32Array(((source.tokens.ids.length + length) >> 3) + 2);
  let left = visits;
  const rareFirst = [...tokens.ids.subarray(piece.start, piece.end)]
    .map((id, at) => ({ id, at, count: countOf(source, id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  for (const { id, at, count } of rareFirst) {
    left -= count;
    if (left < 0) break;
    const worth = worthOf(source, id);
    const first = source.firsts[id] as number;
    for (let place = first; place < first + count; place++) {
      const diagonal = ((source.places[place] as number) - at + length) >> 3;
      votes[diagonal] = (votes[diagonal] as number) + worth;
    }
  }
  return peaks(votes).map((diagonal) => Math.max(0, diagonal * width - length));
}

/** The highest places, each with its two neighbours; nothing that has less than a quarter of the best. */
function peaks(votes: Float32Array): number[] {
  const height = (at: number) => (votes[at] as number) + 0.9 * ((votes[at - 1] ?? 0) + (votes[at + 1] ?? 0));
  const best: { at: number; height: number }[] = [];
  for (let at = 0; at < votes.length; at++) {
    if (!votes[at]) continue;
    const here = height(at);
    const last = best.at(-1);
    if (best.length === mostPlaces && here <= (last?.height ?? 0)) continue;
    const rival = best.findIndex((one) => at - one.at <= 2);
    if (rival >= 0) {
      if ((best[rival] as { height: number }).height >= here) continue;
      best.splice(rival, 1);
    }
    best.push({ at, height: here });
    best.sort((a, b) => b.height - a.height);
    best.length = Math.min(best.length, mostPlaces);
  }
  const floor = (best[0]?.height ?? 0) / 4;
  return best.filter((one) => one.height >= floor).map(({ at }) => at);
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
