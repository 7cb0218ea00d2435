import { type Bar, sayBar, shareOf } from './page-bar.ts';
import { type Cost, mostOfClient, type Party } from './page-beside.ts';
import type { Size } from './page-model.ts';
import type { Case } from './page-variant.ts';

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

function placing(beside: Costs): Bar[] {
  const most: Record<Case, number> = { base: 1 / 2, shifted: 1 / 300, edited: 1 / 100, deleted: 1 / 100 };
  return Object.entries(most).flatMap(([key, most]) => {
    const name = key as Case;
    const ours = beside.placingMs('ours', name, 1000);
    return [
      { what: `placing 1,000 ${name} : client`, value: shareOf(ours, beside.clientPlacingMs(name)), most },
      {
        what: `placing 1,000 ${name} : floor`,
        value: shareOf(ours, beside.placingMs('floor', name, 1000)),
        most: 3,
      },
      {
        what: `placing 1,000 ${name} : 100`,
        value: shareOf(ours, beside.placingMs('ours', name, 100)),
        most: 8,
      },
    ];
  });
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

/** Of the whole of each: the client is a script in the page and a frame beside it, we are a script and a worker. */
function heap(beside: Costs): Bar[] {
  const added = (party: Party, notes: number) => {
    const { heapBytes, besideBytes } = beside.of(party, 'base', notes);
    return heapBytes + besideBytes - beside.of('bare', 'base', notes).heapBytes;
  };
  return [0, 100, 1000].map((notes) => ({
    what: `heap added, ${notes} base : client`,
    value: shareOf(added('ours', notes), added('client', notes)),
    most: 1 / 2,
  }));
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
  placingMs(party: Party, name: Case, notes: number): number {
    return this.of(party, name, notes).mainMs - this.of(party, 'base', 0).mainMs;
  }

  /** At 1,000 notes whose words are elsewhere: ten times its time for 100. */
  clientPlacingMs(name: Case): number {
    if (name === 'base') return this.placingMs('client', name, 1000);
    return (1000 / mostOfClient) * this.placingMs('client', name, mostOfClient);
  }

  /** What the party adds to the page without anybody. */
  addedMs(party: Party, name: Case, notes: number): number {
    return this.of(party, name, notes).mainMs - this.of('bare', name, notes).mainMs;
  }
}

const rounded = (ms: number | null) => (ms === null ? '-' : Math.round(ms));
