import type { Verdict } from './claim.ts';

/** A shape as SVG paths on a 14 × 14 grid: `outline` is always drawn, `solid` is filled where evidence is attached. */
export interface VerdictShape {
  readonly outline: string;
  readonly solid: string;
}

const circle = 'M7 1.75a5.25 5.25 0 1 1 0 10.5a5.25 5.25 0 1 1 0-10.5z';
/** A circle but for the bar across it. */
const bands = 'M2.38 4.5A5.25 5.25 0 0 1 11.62 4.5zM2.38 9.5A5.25 5.25 0 0 0 11.62 9.5z';
const diamond = 'M7 1.2L12.8 7L7 12.8L1.2 7z';
const threeQuarters = 'M1.75 1.75H7V7H12.25V12.25H1.75z';
const speech = 'M1.75 2.25H12.25V9.5H7L4 12.5V9.5H1.75z';
const dot = 'M7 5a2 2 0 1 1 0 4a2 2 0 1 1 0-4z';

/** By verdict, and `to-check` for a claim that has none: word + shape + colour, never colour alone. */
export const verdictShapes: Readonly<Record<Verdict | 'to-check', VerdictShape>> = {
  supported: { outline: circle, solid: circle },
  mixed: { outline: `${circle}M7 1.75V12.25`, solid: 'M7 1.75a5.25 5.25 0 0 0 0 10.5z' },
  contradicted: { outline: diamond, solid: diamond },
  'lacks-context': { outline: threeQuarters, solid: threeQuarters },
  'cannot-be-checked': { outline: `${circle}M4 7H10`, solid: bands },
  opinion: { outline: speech, solid: speech },
  'to-check': { outline: dot, solid: dot },
};
