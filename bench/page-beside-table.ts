import { type Bar, sayBar, shareOf } from './page-bar.ts';
import { type Cost, mostOfClient, type Party } from './page-beside.ts';
import type { Size } from './page-model.ts';
import { type Case, caseNames } from './page-variant.ts';

/** Which of the costs. */
type Placing = keyof typeof placings;
const placings = {
  scriptsMs: 'scripts',
  clockMs: 'scripts by the clock',
  mainMs: 'with all painting',
} as const;

/** What each party costs on one page. */
export interface Beside {
  readonly size: Size;
  readonly costs: readonly Cost[];
}

/** The costs for people, and the bars of the issue “Fast on the longest page”. */
export function printBeside({ size, costs }: Beside): void {
  console.log(`Page ${size} beside the client and the least extension: medians, in ms and kB`);
  console.table(
    costs.map(
      ({
        party,
        notes,
        case: name,
        paintedMs,
        loadedMs,
        scriptsMs,
        clockMs,
        mainMs,
        heapBytes,
        besideBytes,
        firstCardMs,
        right,
        wrong,
      }) => ({
        party,
        notes,
        case: name,
        painted: rounded(paintedMs),
        loaded: rounded(loadedMs),
        scripts: rounded(scriptsMs),
        'by the clock': rounded(clockMs),
        'main thread': rounded(mainMs),
        heap: Math.round(heapBytes / 1000),
        'beside the page': Math.round(besideBytes / 1000),
        'first card': rounded(firstCardMs),
        right: right ?? '-',
        wrong: wrong ?? '-',
      }),
    ),
  );
  const beside = new Costs(costs);
  const bars = [placing, painting, mainThread, heap].flatMap((row) => row(beside));
  for (const bar of bars) sayBar(size, bar);
}

/**
 * Placing is what a party's own scripts take for it on the page's main thread, on the processor; what our worker does
 * meanwhile for words that were edited holds up no page, and is in the time until all is painted. Beside that the same
 * by the clock, and the whole of the main thread, on the processor, where the browser's painting of the marks is most of it, whoever has
 * placed them; it is the difference of much larger times, so it wants a machine that does nothing else.
 */
function placing(beside: Costs): Bar[] {
  const most: Record<Case, number> = { base: 1 / 2, shifted: 1 / 300, edited: 1 / 100, deleted: 1 / 100 };
  return (Object.keys(placings) as Placing[]).flatMap((of) =>
    caseNames.flatMap((name) => {
      const what = `placing 1,000 ${name}, ${placings[of]}`;
      const ours = beside.placingMs('ours', name, 1000, of);
      return [
        {
          what: `${what} : client`,
          value: shareOf(ours, beside.clientPlacingMs(name, of)),
          most: most[name],
        },
        { what: `${what} : floor`, value: shareOf(ours, beside.placingMs('floor', name, 1000, of)), most: 3 },
        { what: `${what} : 100`, value: shareOf(ours, beside.placingMs('ours', name, 100, of)), most: 8 },
      ];
    }),
  );
}

function painting(beside: Costs): Bar[] {
  const bars: readonly (readonly [Case, number, number])[] = [
    ['base', 100, 1 / 2],
    ['base', 1000, 1 / 4],
    ['shifted', 100, 1 / 12],
    ['edited', 100, 1 / 12],
  ];
  const painted = (party: Party, name: Case, notes: number) =>
    beside.of(party, name, notes).paintedMs ?? Number.NaN;
  const all = bars.flatMap(([name, notes, most]) => [
    {
      what: `all painted, ${notes} ${name} : client`,
      value: shareOf(painted('ours', name, notes), painted('client', name, notes)),
      most,
    },
    {
      what: `all painted, ${notes} ${name}, after the page alone is loaded : client`,
      value: shareOf(beside.afterLoadMs('ours', name, notes), beside.afterLoadMs('client', name, notes)),
      most,
    },
    {
      what: `all painted, ${notes} ${name} : floor`,
      value: shareOf(painted('ours', name, notes), painted('floor', name, notes)),
      most: 1.5,
    },
  ]);
  const asleep = [100, 1000].map((notes) => ({
    what: `all painted, ${notes} base, worker asleep : awake`,
    value: shareOf(painted('ours, worker asleep', 'base', notes), painted('ours', 'base', notes)),
    most: 1.4,
  }));
  return [...all, ...asleep];
}

function mainThread(beside: Costs): Bar[] {
  const bars: readonly (readonly [Case, number, number])[] = [
    ['base', 0, 1 / 5],
    ['base', 100, 1 / 2],
    ['base', 1000, 1 / 4],
    ['shifted', 100, 1 / 15],
    ['edited', 100, 1 / 15],
  ];
  return bars.map(([name, notes, most]) => ({
    what: `main thread added, ${notes} ${name} : client`,
    value: shareOf(beside.addedMs('ours', name, notes), beside.addedMs('client', name, notes)),
    most,
  }));
}

/**
 * Of the whole of each: the client is a script in the page and a frame beside it, we are a script and a worker. The
 * worker is one for all pages and ends half a minute after the last of them has asked for something: then the
 * script alone is left of ours.
 */
function heap(beside: Costs): Bar[] {
  const onPage = (party: Party, notes: number) =>
    beside.of(party, 'base', notes).heapBytes - beside.of('bare', 'base', notes).heapBytes;
  const withRest = (party: Party, notes: number) =>
    onPage(party, notes) + beside.of(party, 'base', notes).besideBytes;
  return [0, 100, 1000].flatMap((notes) => [
    {
      what: `heap added, ${notes} base : client`,
      value: shareOf(withRest('ours', notes), withRest('client', notes)),
      most: 1 / 2,
    },
    {
      what: `heap added, ${notes} base, when our worker has ended : client`,
      value: shareOf(onPage('ours', notes), withRest('client', notes)),
      most: 1 / 2,
    },
  ]);
}

class Costs {
  readonly #costs: readonly Cost[];

  constructor(costs: readonly Cost[]) {
    this.#costs = costs;
  }

  of(party: Party, name: Case, notes: number): Cost {
    const cost = this.#costs.find((one) => one.party === party && one.case === name && one.notes === notes);
    if (!cost) throw new Error(`${party} was not measured with ${notes} notes (${name}).`);
    return cost;
  }

  /** What the notes add to the party's own page without notes. */
  placingMs(party: Party, name: Case, notes: number, of: Placing): number {
    return this.#besideBare(party, name, notes, of) - this.#besideBare(party, 'base', 0, of);
  }

  /** The bare page is opened beside each, in the same minute. */
  #besideBare(party: Party, name: Case, notes: number, of: Placing): number {
    return this.of(party, name, notes)[of] - this.of('bare', name, notes)[of];
  }

  /** At 1,000 notes whose words are elsewhere: ten times its time for 100. */
  clientPlacingMs(name: Case, of: Placing): number {
    if (name === 'base') return this.placingMs('client', name, 1000, of);
    return (1000 / mostOfClient) * this.placingMs('client', name, mostOfClient, of);
  }

  /** From when the page alone is loaded, which is nobody's work, until all marks are painted. */
  afterLoadMs(party: Party, name: Case, notes: number): number {
    const { paintedMs } = this.of(party, name, notes);
    const { loadedMs } = this.of('bare', name, notes);
    return (paintedMs ?? Number.NaN) - (loadedMs ?? Number.NaN);
  }

  /** What the party adds to the page without anybody. */
  addedMs(party: Party, name: Case, notes: number): number {
    return this.of(party, name, notes).mainMs - this.of('bare', name, notes).mainMs;
  }
}

const rounded = (ms: number | null) => (ms === null ? '-' : Math.round(ms));
