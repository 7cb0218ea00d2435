import { type CaseFigures, longMs } from './page-figures.ts';

/** Tables and the bars, for people. */
export function print(figures: readonly CaseFigures[]): void {
  const rounded = (ms: number | null) => (ms === null ? '-' : Math.round(ms));
  console.log('Where the marks stand (of the last run)');
  console.table(
    figures.map(({ page, case: name, states, verdicts, ...rest }) => ({
      page,
      case: name,
      ...states,
      ...verdicts,
      'of these on copies': rest.onCopies,
      'on other words': rest.anchoredOnOtherWords + rest.changedUnpainted,
      'stray letters': rest.strayLetters,
      ambiguous: rest.ambiguous,
    })),
  );
  console.log('Main thread, in ms: medians of the runs, but for “worst”');
  console.table(
    figures.map((row) => ({
      page: row.page,
      case: row.case,
      painted: rounded(row.paintedMs),
      'after DOM': rounded(row.paintedAfterDomMs),
      'our scripts': rounded(row.oursMs),
      'our longest': rounded(row.longestMs),
      'its cpu': rounded(row.longestCpuMs),
      worst: rounded(row.worstMs),
      'ours > 50': Math.round((10 * row.longTasks.length) / row.runs) / 10,
      'later > 50': row.laterLongTasks,
      'bare > 50': row.bareLongTasks,
      'bare longest': rounded(row.bareLongestMs),
      all: rounded(row.allTasksMs),
      'bare all': rounded(row.bareTasksMs),
    })),
  );
  for (const bar of figures.flatMap(barsOf)) console.log(bar);
}

/** The bars of the issue “Notes survive edits, and say so”. */
function barsOf(row: CaseFigures): string[] {
  const { verdicts, notes } = row;
  const percent = (count: number) => `${Math.round((1000 * count) / notes) / 10} %`;
  const bar = (isMet: boolean, words: string) =>
    `${isMet ? 'met    ' : 'NOT MET'}  ${row.page} ${row.case}: ${words}`;
  const bars = [
    bar(
      row.longestMs <= longMs,
      `our longest task ${Math.round(row.longestMs)} ms, the worst of ${row.runs} runs ${Math.round(row.worstMs)} ms (bar: none over ${longMs})`,
    ),
    bar(
      row.anchoredOnOtherWords === 0,
      `${row.anchoredOnOtherWords} anchored whose words are not under paint (bar: none)`,
    ),
  ];
  if (row.case === 'deleted') {
    const attached = verdicts['falsely attached'];
    return [
      ...bars,
      bar(
        attached <= 0.01 * notes,
        `${percent(attached)} attached, ${row.onCopies} of ${attached} to a copy (bar: ≤ 1 %)`,
      ),
    ];
  }
  if (row.case !== 'edited') return bars;
  return [
    ...bars,
    bar(verdicts.right >= 0.98 * notes, `${percent(verdicts.right)} right (bar: ≥ 98 %)`),
    bar(
      verdicts.wrong <= 0.003 * notes,
      `${percent(verdicts.wrong)} wrong, ${row.onCopies} of ${verdicts.wrong} on a copy (bar: ≤ 0.3 %)`,
    ),
  ];
}
