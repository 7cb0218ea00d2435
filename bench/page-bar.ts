/** A figure beside the most that an issue lets it be. */
export interface Bar {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  /** `share`: of something else, said as “1/4” where it is less than half; left out: a share. */
  readonly unit?: 'share' | 'ms' | 'count';
}

export function sayBar(where: string, bar: Bar): void {
  const { what, value, most, unit = 'share' } = bar;
  const verdict = Number.isNaN(value) ? 'UNCLEAR' : value <= most ? 'met    ' : 'NOT MET';
  console.log(`${verdict}  ${where}: ${what}: ${said[unit](value)} (bar: ≤ ${said[unit](most)})`);
}

/** As many times as `by`; not a number where either is less than nothing, as on a machine that is busy with other things. */
export const shareOf = (value: number, by: number) => (by > 0 && value >= 0 ? value / by : Number.NaN);

const said: Record<NonNullable<Bar['unit']>, (value: number) => string> = {
  share: (value) => (value > 0 && value < 0.55 ? `1/${rounded(1 / value, 10)}` : String(rounded(value, 100))),
  ms: (value) => `${rounded(value, 10)} ms`,
  count: (value) => String(rounded(value, 100)),
};

const rounded = (value: number, parts: number) => Math.round(value * parts) / parts;
