/** Numbers that look random and are the same for the same seed, so that every run measures the same pages. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number; both bounds may come. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Early ones come much more often than late ones. */
  pickEarly<T>(from: readonly T[]): T;
  shuffled<T>(values: readonly T[]): T[];
}

/** Mulberry32. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const at = <T>(from: readonly T[], index: number) => from[Math.min(from.length - 1, index)] as T;
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (from) => at(from, Math.floor(next() * from.length)),
    pickEarly: (from) => at(from, Math.floor(from.length * next() ** 2.2)),
    shuffled(values) {
      const mixed = [...values];
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = int(0, last);
        [mixed[last], mixed[other]] = [mixed[other] as never, mixed[last] as never];
      }
      return mixed;
    },
  };
}
