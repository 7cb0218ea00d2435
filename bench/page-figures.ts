import type { MarkState } from '../core/annotation.ts';
import type { Judged, ReportedNote, Verdict } from './page-probe.ts';
import type { Return } from './page-run.ts';
import type { Task } from './page-trace.ts';
import type { Case } from './page-variant.ts';

/** Longer tasks are felt. */
export const longMs = 50;

/** What came of one page in one case; times are medians of the runs unless they say otherwise. */
export interface CaseFigures {
  readonly page: string;
  readonly case: Case;
  readonly runs: number;
  readonly notes: number;
  /** From the start of the navigation to the last mark painted; null: none was. */
  readonly paintedMs: number | null;
  /** The same from when the page's markup was read. */
  readonly paintedAfterDomMs: number | null;
  /** Main-thread time in our scripts. */
  readonly oursMs: number;
  /** Of the tasks that ran our scripts, the longest of a run: the median and the worst of the runs. */
  readonly longestMs: number;
  readonly worstMs: number;
  /** The longest one's time on the processor: what waited for other threads and programs is not in it. */
  readonly longestCpuMs: number | null;
  /** Tasks over 50 ms that ran our scripts, of all runs, the longest first. */
  readonly longTasks: readonly Task[];
  /** Tasks over 50 ms a run that lay out and paint after our first script: the site's last ones, and what our marks ask for. */
  readonly laterLongTasks: number;
  /** Of the same page without us: all its tasks over 50 ms, the longest, and the main thread's time beside ours. */
  readonly bareLongTasks: number;
  readonly bareLongestMs: number;
  readonly allTasksMs: number;
  readonly bareTasksMs: number;
  /** Of the last run, as all that follow. */
  readonly states: Readonly<Record<MarkState, number>>;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Of the wrong and the falsely attached, those on the very words that were marked, which stand there too. */
  readonly onCopies: number;
  /** Notes that say `anchored` where the words marked are not painted; must be 0. */
  readonly anchoredOnOtherWords: number;
  /** Notes that say `changed` where the words that they tell are not painted; must be 0. */
  readonly changedUnpainted: number;
  readonly strayLetters: number;
  /** Several painted places could be the note's own: the one nearest to the truth was taken. */
  readonly ambiguous: number;
  /** What is not right, for reading. */
  readonly exceptions: readonly Exception[];
}

interface Exception {
  readonly id: string;
  readonly verdict: Verdict;
  readonly state: MarkState;
  readonly was: string;
  readonly now: string | null;
  readonly truth: string | null;
}

export function figuresOf(page: string, name: Case, returns: readonly Return[]): CaseFigures {
  const { notes, judgement } = returns.at(-1) as Return;
  const runsOurs = ({ oursMs }: Task) => oursMs > 0.2;
  const isLater = (task: Task, tasks: readonly Task[]) =>
    !runsOurs(task) && task.startMs > (tasks.find(runsOurs)?.startMs ?? Number.POSITIVE_INFINITY);
  const isLong = ({ ms }: Task) => ms > longMs;
  const longest = returns.map(({ tasks }) => longestOf(tasks.filter(runsOurs)));
  const worst = longestOf(longest.filter((task) => task !== null));
  const count = (tasks: readonly Task[], one: (task: Task) => boolean) => tasks.filter(one).length;
  const time = (tasks: readonly Task[], field: 'ms' | 'oursMs') =>
    tasks.reduce((sum, task) => sum + task[field], 0);
  const judged = judgement.notes.map((one, index) => ({ ...one, note: notes[index] as ReportedNote }));
  return {
    page,
    case: name,
    runs: returns.length,
    notes: notes.length,
    paintedMs: median(returns.map(({ paintedMs }) => paintedMs)),
    paintedAfterDomMs: median(returns.map(({ paintedAfterDomMs }) => paintedAfterDomMs)),
    oursMs: median(returns.map(({ tasks }) => time(tasks, 'oursMs'))) ?? 0,
    longestMs: median(longest.map((task) => task?.ms ?? 0)) ?? 0,
    worstMs: worst?.ms ?? 0,
    longestCpuMs: median(longest.map((task) => task?.cpuMs ?? null)),
    longTasks: returns
      .flatMap(({ tasks }) => tasks.filter((task) => isLong(task) && runsOurs(task)))
      .sort((a, b) => b.ms - a.ms),
    laterLongTasks:
      median(returns.map(({ tasks }) => count(tasks, (one) => isLong(one) && isLater(one, tasks)))) ?? 0,
    bareLongTasks: median(returns.map(({ bareTasks }) => count(bareTasks, isLong))) ?? 0,
    bareLongestMs: median(returns.map(({ bareTasks }) => longestOf(bareTasks)?.ms ?? 0)) ?? 0,
    allTasksMs: median(returns.map(({ tasks }) => time(tasks, 'ms'))) ?? 0,
    bareTasksMs: median(returns.map(({ bareTasks }) => time(bareTasks, 'ms'))) ?? 0,
    states: {
      anchored: 0,
      changed: 0,
      'not-shown': 0,
      gone: 0,
      ...counted(notes.map(({ state }) => state)),
    },
    verdicts: { ...noVerdicts, ...counted(judged.map(({ verdict }) => verdict)) },
    onCopies: judged.filter(
      ({ verdict, isUnpainted, note }) =>
        note.state === 'anchored' && !isUnpainted && (verdict === 'wrong' || verdict === 'falsely attached'),
    ).length,
    anchoredOnOtherWords: judged.filter(({ isUnpainted, note }) => isUnpainted && note.state === 'anchored')
      .length,
    changedUnpainted: judged.filter(({ isUnpainted, note }) => isUnpainted && note.state === 'changed')
      .length,
    strayLetters: judgement.strayLetters,
    ambiguous: judged.filter(({ isAmbiguous }) => isAmbiguous).length,
    exceptions: judged.filter(isException).map(exceptionOf),
  };
}

const noVerdicts: Record<Verdict, number> = {
  right: 0,
  loose: 0,
  wrong: 0,
  missed: 0,
  'rightly gone': 0,
  'falsely attached': 0,
};

type JudgedNote = Judged & { readonly note: ReportedNote };
const isException = ({ verdict, isUnpainted }: JudgedNote) =>
  isUnpainted || !(verdict === 'right' || verdict === 'rightly gone');

function exceptionOf({ verdict, truth, note }: JudgedNote): Exception {
  return { id: note.id, verdict, state: note.state, was: note.exact, now: note.now, truth };
}

function longestOf(tasks: readonly Task[]): Task | null {
  return tasks.reduce<Task | null>((longest, task) => (task.ms > (longest?.ms ?? 0) ? task : longest), null);
}

function counted<K extends string>(values: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Of those that are there; null: none is. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
