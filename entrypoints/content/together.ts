import type { Desk } from './desk.ts';

/** What stands beside the marks is little urgent; tags and counts come within that of each other. */
const withinMs = 100;

/** As `Desk.together`: at once where there are no marks, else with what else is to be drawn soon. */
export function drawnTogether(desk: Pick<Desk, 'marks' | 'signal' | 'attempt'>): Desk['together'] {
  const waiting: (() => void)[] = [];
  return (draw) => {
    if (desk.marks().length === 0) draw();
    else if (waiting.push(draw) === 1)
      setTimeout(() => {
        for (const one of waiting.splice(0)) if (!desk.signal.aborted) void desk.attempt(async () => one());
      }, withinMs);
  };
}
