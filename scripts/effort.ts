import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { open, type Reader, until } from '../tests/e2e/browser.ts';
import { Hand } from '../tests/e2e/hand.ts';
import { demo, seed } from '../tests/e2e/threads.ts';
import { byKeys, byMouse, claims, expectRows, sources, type Way } from './effort/ways.ts';

// `npm run effort`: what the main job costs in keys and clicks on one thread, counted as they are sent to the
// browser; writes docs/effort.md.

const file = 'docs/effort.md';
/** Most keys and clicks that a claim, judged with one evidence, should cost. */
const goal = 8;
const names: Record<string, string> = {
  choose: 'choose the words',
  judge: 'make them a claim and judge it',
  evidence: 'attach one evidence',
  comment: 'comment',
  source: 'her word on a source',
  export: 'save the notes as a file',
};

interface Row {
  readonly step: string;
  readonly times: number;
  readonly keys: number;
  readonly clicks: number;
  readonly rests: number;
  readonly letters: number;
}

const tables: string[] = [];
for (const wayOf of [byMouse, byKeys]) {
  const reader = await open('chromium', { web: seed.web });
  try {
    await reader.goTo(seed.address);
    await until('the tags', async () => (await reader.sourceTags().count()) > 3);
    tables.push(await measured(reader, wayOf));
  } finally {
    await reader.close();
  }
}
writeFileSync(
  file,
  [
    '# Effort',
    `Keys and clicks for the main job on the ${seed === demo ? 'demonstration' : 'saved politics.stackexchange.com'} thread: ${claims} claims judged and commented, her word on ${sources} sources, the notes saved as a file. Counted by \`npm run effort\` as they are sent to Chromium; a chord is one key; letters are those of what is written. Going to a passage by scrolling is not counted, arrows of the reading cursor are.`,
    `Evidence is a link that the thread cites, attached beside the claim; her words and the file are the panel’s, opened by one press. Goal: at most ${goal} for a claim judged with one evidence, comment left aside.`,
    ...tables,
    '',
  ].join('\n\n'),
);
execFileSync('biome', ['format', '--write', file], { stdio: ['ignore', 'ignore', 'inherit'] });
console.log(tables.join('\n\n'), `\n\n→ ${file}`);

async function measured(
  reader: Reader,
  wayOf: (reader: Reader, hand: Hand) => Promise<Way>,
): Promise<string> {
  const hand = new Hand(reader.page);
  const way = await wayOf(reader, hand);
  const rows = new Map<string, Row>();
  async function count(step: string, act: () => Promise<void>): Promise<void> {
    const { keys, clicks, rests, letters } = hand;
    await act();
    const was = rows.get(step) ?? { step, times: 0, keys: 0, clicks: 0, rests: 0, letters: 0 };
    rows.set(step, {
      step,
      times: was.times + 1,
      keys: was.keys + hand.keys - keys,
      clicks: was.clicks + hand.clicks - clicks,
      rests: was.rests + hand.rests - rests,
      letters: was.letters + hand.letters - letters,
    });
  }
  for (let at = 0; at < claims; at++)
    for (const [step, act] of Object.entries(way.claim)) if (act) await count(step, () => act(at));
  await expectRows(reader, 'judgement', claims);
  for (let at = 0; at < sources; at++) await count('source', () => way.source(at));
  await expectRows(reader, 'sourceWord', sources);
  await reader.saved(() => count('export', way.leave));
  return tableOf(way, rows);
}

function tableOf(way: Way, rows: ReadonlyMap<string, Row>): string {
  const each = ({ keys, clicks, times }: Row) => ((keys + clicks) / times).toFixed(1);
  const lines = Object.entries(names).map(([step, name]) => {
    const row = rows.get(step);
    if (!row) return `| ${name} | – | – | – | – | – | not yet |`;
    return `| ${name} | ${row.times} | ${row.keys} | ${row.clicks} | ${row.rests} | ${row.letters} | ${each(row)} |`;
  });
  const all = [...rows.values()];
  const sum = (what: 'keys' | 'clicks' | 'rests' | 'letters') =>
    all.reduce((total, row) => total + row[what], 0);
  const judged = ['choose', 'judge', 'evidence'].flatMap((step) => rows.get(step) ?? []);
  const perClaim = judged.reduce((total, { keys, clicks, times }) => total + (keys + clicks) / times, 0);
  return [
    `## ${way.name}`,
    '',
    '| step | times | keys | clicks | rests | letters | keys and clicks each |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    `| **all** | | **${sum('keys')}** | **${sum('clicks')}** | **${sum('rests')}** | **${sum('letters')}** | |`,
    '',
    `A claim judged${way.claim.evidence ? ' with one evidence' : ', without evidence'}: ${perClaim.toFixed(1)}.`,
  ].join('\n');
}
