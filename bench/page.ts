import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Kind, open } from '../tests/e2e/browser.ts';
import { costsBeside } from './page-beside.ts';
import { type Beside, printBeside } from './page-beside-table.ts';
import { printBytes } from './page-bytes.ts';
import { day, printDay } from './page-day.ts';
import { type CaseFigures, figuresOf } from './page-figures.ts';
import { inFirefox, printFirefox } from './page-firefox.ts';
import {
  type FirstCard,
  firstCard,
  printBesideClient,
  printFirstCards,
  withEmptyPanel,
} from './page-first-card.ts';
import { following, printFollowing } from './page-following.ts';
import { isSize, type Size } from './page-model.ts';
import { type PaintingFigures, paintingOf, printPainting } from './page-painting.ts';
import { invented, type Prose, proseFrom } from './page-prose.ts';
import { addressOf, markPage, type Return, returnTo } from './page-run.ts';
import { print } from './page-table.ts';
import { printTags, type TagFigures, tagsOf } from './page-tags.ts';
import { type Case, caseNames } from './page-variant.ts';

const usage =
  'Usage: npm run bench -- page [--pages L1000,M100] [--cases base,shifted,edited,deleted] [--runs N] ' +
  '[--prose FILE or FOLDER of saved pages] [--extension FOLDER] [--following chromium,firefox] [--day chromium,firefox] [--firefox L] [--beside L] [--json FILE]';

/**
 * Opens generated pages with many notes in Chromium with the built extension: how long until all marks are
 * painted, which tasks of ours are long, whether the marks stand where the words truly are, and how soon the
 * panel shows a card; all that beside the npm package `hypothesis` and the least
 * extension that does the job. Then, on the demonstration in both browsers, how soon a claim is seen elsewhere.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', default: 'L1000' },
      cases: { type: 'string', default: caseNames.join() },
      runs: { type: 'string', default: '5' },
      prose: { type: 'string' },
      extension: { type: 'string', default: '.output/chrome-mv3' },
      following: { type: 'string', default: 'chromium,firefox' },
      day: { type: 'string', default: 'chromium,firefox' },
      firefox: { type: 'string', default: 'L' },
      beside: { type: 'string', default: 'L' },
      json: { type: 'string' },
    },
  });
  const pages = values.pages.split(',').filter(Boolean).map(pageNamed);
  const how: How = {
    prose: values.prose ? proseFrom(values.prose) : invented,
    cases: values.cases.split(',').map(caseNamed),
    runs: Number(values.runs),
    extension: await withEmptyPanel(values.extension),
  };
  // Each part is printed when it has been measured: all of them take half an hour.
  const all = {
    marked: await each(pages, (page) => onMarkedPage(page, how), printMarked),
    tags: await each(['S'], () => tagsIn(how), printTags),
    days: await each(kindsIn(values.day), (kind) => day(kind, how.prose, how.runs), printDay),
    following: await each(kindsIn(values.following), following, (one) => printFollowing([one])),
    firefox: await each(
      sizesIn(values.firefox),
      (size) => inFirefox(size, how.prose, how.runs),
      printFirefox,
    ),
    beside: await each(sizesIn(values.beside), (size) => besideOn(size, how), printBeside),
  };
  for (const { firstCard } of all.marked) for (const costs of all.beside) printBesideClient(firstCard, costs);
  await printBytes();
  if (values.json) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}

interface How {
  readonly prose: Prose;
  readonly cases: readonly Case[];
  readonly runs: number;
  readonly extension: string;
}

async function each<T, R>(
  ones: readonly T[],
  measure: (one: T) => Promise<R>,
  print: (measured: R) => void,
): Promise<R[]> {
  const all: R[] = [];
  for (const one of ones) {
    const measured = await measure(one);
    print(measured);
    all.push(measured);
  }
  return all;
}

interface Marked {
  readonly cases: readonly CaseFigures[];
  readonly painting: readonly PaintingFigures[];
  readonly firstCard: FirstCard;
}

/** In a browser of its own: the threads of all pages have one key. */
async function onMarkedPage({ name, size, notes }: NamedPage, how: How): Promise<Marked> {
  const reader = await open('chromium', { extension: how.extension });
  try {
    const page = await markPage(reader, size, notes, how.prose);
    const cases: CaseFigures[] = [];
    for (const one of how.cases) {
      const returns: Return[] = [];
      while (returns.length < how.runs) returns.push(await returnTo(page, one));
      cases.push(figuresOf(name, one, returns));
    }
    const painting = await paintingOf(page, how.runs);
    const card = await firstCard(reader, { address: addressOf(page), page: name, notes }, how.runs);
    return { cases, painting, firstCard: card };
  } finally {
    await reader.close();
  }
}

function printMarked({ cases, painting, firstCard }: Marked): void {
  print(cases);
  printPainting(firstCard.page, painting);
  printFirstCards([firstCard]);
}

const besideOn = async (size: Size, { prose, extension, runs }: How): Promise<Beside> => ({
  size,
  costs: await costsBeside(size, prose, extension, runs),
});

const kindsIn = (list: string): Kind[] =>
  list.split(',').filter((one) => one === 'chromium' || one === 'firefox');

const sizesIn = (list: string): Size[] => list.split(',').filter(isSize);

async function tagsIn({ extension, prose, runs }: How): Promise<TagFigures> {
  const reader = await open('chromium', { extension });
  try {
    return await tagsOf(reader, prose, runs);
  } finally {
    await reader.close();
  }
}

interface NamedPage {
  readonly name: string;
  readonly size: Size;
  readonly notes: number;
}

function pageNamed(name: string): NamedPage {
  const [, size = '', notes] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  if (!isSize(size))
    throw new Error(`${name} is no page: a size (S, M, L) and how many notes, as in L1000.\n${usage}`);
  return { name, size, notes: Number(notes) };
}

function caseNamed(name: string): Case {
  const found = caseNames.find((one) => one === name);
  if (!found) throw new Error(`${name} is no case of a page: ${caseNames.join(', ')}.\n${usage}`);
  return found;
}
