import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { open } from '../tests/e2e/browser.ts';
import { type Cost, costsBeside } from './page-beside.ts';
import { printBeside } from './page-beside-table.ts';
import { type CaseFigures, figuresOf } from './page-figures.ts';
import { type FirstCard, firstCard, printFirstCards, withEmptyPanel } from './page-first-card.ts';
import { type Following, following, printFollowing } from './page-following.ts';
import { isSize, type Size } from './page-model.ts';
import { invented, proseFrom } from './page-prose.ts';
import { addressOf, markPage, type Return, returnTo } from './page-run.ts';
import { print } from './page-table.ts';
import { type Case, caseNames } from './page-variant.ts';

const usage =
  'Usage: npm run bench -- page [--pages L1000,M100] [--cases base,shifted,edited,deleted] [--runs N] ' +
  '[--prose FILE or FOLDER of saved pages] [--extension FOLDER] [--following chromium,firefox] [--beside L] [--json FILE]';

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
      beside: { type: 'string', default: 'L' },
      json: { type: 'string' },
    },
  });
  const prose = values.prose ? proseFrom(values.prose) : invented;
  const pages = values.pages.split(',').map(pageNamed);
  const cases = values.cases.split(',').map(caseNamed);
  const figures: CaseFigures[] = [];
  const firstCards: FirstCard[] = [];
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
      firstCards.push(await firstCard(reader, { address: addressOf(page), page: name, notes }, runs));
    } finally {
      await reader.close();
    }
  }
  const followed: Following[] = [];
  for (const kind of values.following.split(',').filter(Boolean))
    followed.push(await following(kind === 'firefox' ? 'firefox' : 'chromium'));
  const beside = new Map<Size, Cost[]>();
  for (const size of values.beside.split(',').filter(isSize))
    beside.set(size, await costsBeside(size, prose, extension, runs));
  print(figures);
  printFirstCards(firstCards);
  printFollowing(followed);
  for (const [size, costs] of beside) printBeside(size, costs);
  const all = { cases: figures, panel: firstCards, following: followed, beside: Object.fromEntries(beside) };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
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
