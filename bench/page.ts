import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Kind, open } from '../tests/e2e/browser.ts';
import { type Cost, costsBeside } from './page-beside.ts';
import { printBeside } from './page-beside-table.ts';
import { printBytes } from './page-bytes.ts';
import { type Day, day, printDays } from './page-day.ts';
import { type CaseFigures, figuresOf } from './page-figures.ts';
import { type InFirefox, inFirefox, printFirefox } from './page-firefox.ts';
import {
  type FirstCard,
  firstCard,
  printBesideClient,
  printFirstCards,
  withEmptyPanel,
} from './page-first-card.ts';
import { type Following, following, printFollowing } from './page-following.ts';
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
  const prose = values.prose ? proseFrom(values.prose) : invented;
  const pages = values.pages.split(',').map(pageNamed);
  const cases = values.cases.split(',').map(caseNamed);
  const figures: CaseFigures[] = [];
  const firstCards: FirstCard[] = [];
  const paintings = new Map<string, PaintingFigures[]>();
  const extension = await withEmptyPanel(values.extension);
  const runs = Number(values.runs);
  for (const { name, size, notes } of pages) {
    // A browser each: the threads of all pages have one key.
    const reader = await open('chromium', { extension });
    try {
      const page = await markPage(reader, size, notes, prose);
      for (const one of cases) {
        const returns: Return[] = [];
        while (returns.length < runs) returns.push(await returnTo(page, one));
        figures.push(figuresOf(name, one, returns));
      }
      paintings.set(name, await paintingOf(page, runs));
      firstCards.push(await firstCard(reader, { address: addressOf(page), page: name, notes }, runs));
    } finally {
      await reader.close();
    }
  }
  const tags = await tagsIn(extension, prose, runs);
  const followed: Following[] = [];
  for (const kind of kindsIn(values.following)) followed.push(await following(kind));
  const days: Day[] = [];
  for (const kind of kindsIn(values.day)) days.push(await day(kind, prose, runs));
  const firefox = new Map<Size, InFirefox[]>();
  for (const size of values.firefox.split(',').filter(isSize))
    firefox.set(size, await inFirefox(size, prose, runs));
  const beside = new Map<Size, Cost[]>();
  for (const size of values.beside.split(',').filter(isSize))
    beside.set(size, await costsBeside(size, prose, extension, runs));
  print(figures);
  printFirstCards(firstCards);
  for (const one of firstCards) {
    const client = beside
      .get(one.page.charAt(0) as Size)
      ?.find(({ party, notes, case: name }) => party === 'client' && name === 'base' && notes === one.notes);
    if (client?.firstCardMs) printBesideClient(one, client.firstCardMs);
  }
  for (const [name, painting] of paintings) printPainting(name, painting);
  printTags(tags);
  printDays(days);
  printFollowing(followed);
  for (const [size, costs] of beside) printBeside(size, costs);
  for (const [size, some] of firefox) printFirefox(size, some);
  await printBytes();
  const all = {
    cases: figures,
    panel: firstCards,
    painting: Object.fromEntries(paintings),
    tags,
    days,
    following: followed,
    beside: Object.fromEntries(beside),
    firefox: Object.fromEntries(firefox),
  };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}

const kindsIn = (list: string): Kind[] =>
  list.split(',').filter((one) => one === 'chromium' || one === 'firefox');

async function tagsIn(extension: string, prose: Prose, runs: number): Promise<TagFigures> {
  const reader = await open('chromium', { extension });
  try {
    return await tagsOf(reader, prose, runs);
  } finally {
    await reader.close();
  }
}

function pageNamed(name: string): { name: string; size: Size; notes: number } {
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
