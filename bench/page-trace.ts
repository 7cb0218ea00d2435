import type { Page } from 'puppeteer-core';

/** A task of the page's main thread. */
export interface Task {
  /** Since the first task of the trace. */
  readonly startMs: number;
  readonly ms: number;
  /** Without what waited for other threads and programs; null where the system does not say. */
  readonly cpuMs: number | null;
  /** How much of it our scripts took, with the layout that they asked for: by the clock, and on the processor. */
  readonly oursMs: number;
  readonly oursCpuMs: number;
  /** What `console.timeStamp` said in it. */
  readonly stamps: readonly string[];
}

/** What of the trace's JSON is read. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly beginData?: { readonly url?: string };
    readonly data?: { readonly url?: string; readonly message?: string };
  };
}

const categories = ['-*', 'toplevel', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Runs `job` and answers the tasks that `address` took of its main thread. `ours` begins our scripts' addresses.
 *
 * What goes on after an `await` has no address in the trace, nor has what a message channel calls: it counts as
 * ours, so the page must have no scripts of its own. A profiler would tell, and makes everything a fifth slower.
 */
export async function tasksDuring(
  page: Page,
  address: string,
  ours: string,
  job: () => Promise<void>,
): Promise<Task[]> {
  await page.tracing.start({ categories });
  await job();
  const raw = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(raw ?? []).toString('utf8')) as {
    traceEvents: TraceEvent[];
  };
  const parsed = traceEvents.find((event) => event.args.beginData?.url === address);
  if (!parsed) throw new Error(`The trace does not show that ${address} was read.`);
  const main = traceEvents
    .filter(({ pid, tid, dur }) => pid === parsed.pid && tid === parsed.tid && dur)
    .sort((a, b) => a.ts - b.ts);
  const scripts = scriptsOf(main, ours);
  const tasks = outermost(main.filter(({ name }) => name === 'RunTask'));
  const stamps = traceEvents.filter(({ name, pid }) => name === 'TimeStamp' && pid === parsed.pid);
  const first = tasks[0]?.ts ?? 0;
  return tasks.map(({ ts, dur = 0, tdur }) => {
    const ours = scripts.filter((script) => script.ts >= ts && script.ts < ts + dur);
    const sum = (of: (script: TraceEvent) => number) =>
      ours.reduce((sum, script) => sum + of(script) / 1000, 0);
    return {
      startMs: (ts - first) / 1000,
      ms: dur / 1000,
      cpuMs: tdur === undefined ? null : tdur / 1000,
      oursMs: sum(({ dur = 0 }) => dur),
      oursCpuMs: sum(({ dur = 0, tdur = dur }) => tdur),
      stamps: stamps
        .filter((stamp) => stamp.ts >= ts && stamp.ts < ts + dur)
        .map(({ args }) => args.data?.message ?? ''),
    };
  });
}

/** Where scripts were called; what lies in one is a part of it. */
function scriptsOf(main: readonly TraceEvent[], ours: string): TraceEvent[] {
  const addressed = main.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall');
  return outermost(main.filter(({ name }) => callNames.has(name))).filter(({ ts, dur = 0 }) => {
    const inside = addressed.filter((event) => event.ts >= ts && event.ts < ts + dur);
    if (inside.length > 0) return inside.some(({ args }) => args.data?.url?.startsWith(ours));
    // Where nothing waited it takes some microseconds; so does the evaluation's own looking.
    return dur > 200;
  });
}

const callNames = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.callFunction',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

/** Without those that lie in another one; sorted by their start, as they come. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
