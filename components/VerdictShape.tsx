import type { Verdict } from '../core/claim.ts';
import { verdictShapes } from '../core/verdict-shape.ts';

interface Props {
  verdict: Verdict | 'to-check' | 'note';
  /** Whether evidence is attached: filled, else an outline. */
  filled?: boolean;
  /** In pixels. */
  size?: number;
}

/** The shape of a verdict, in its ink. It says nothing to a screen reader: the word stands beside it. */
export function VerdictShape({ verdict, filled = false, size = 14 }: Props) {
  const { outline, solid } = verdict === 'note' ? lines : verdictShapes[verdict];
  const isSolid = filled || verdict === 'to-check';
  return (
    <span class={`shape ${inks[verdict]}`} data-shape={verdict} data-filled={isSolid}>
      <svg
        viewBox="0 0 14 14"
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        aria-hidden="true"
        focusable="false"
      >
        {isSolid && solid && <path d={solid} fill="currentColor" />}
        <path d={outline} />
      </svg>
    </span>
  );
}

/** The class of each ink. What is not judged has none: colour belongs to the reader. */
export const inks = {
  supported: 'azure',
  mixed: 'ochre',
  contradicted: 'rust',
  'lacks-context': 'ochre',
  'cannot-be-checked': 'slate',
  opinion: 'slate',
  'to-check': 'quiet',
  note: 'quiet',
} as const satisfies Record<Props['verdict'], string>;

/** Lines of handwriting, as in the page's margin. */
const lines = { outline: 'M2 4H12M2 7H12M2 10H8', solid: '' };
