import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '../tests/e2e/browser.ts';
import { demo } from '../tests/e2e/threads.ts';
import { contactSheets } from './screens/contact-sheet.ts';
import { elsewhereShots } from './screens/elsewhere-shots.ts';
import { firstShots } from './screens/first-shots.ts';
import { leavingShots } from './screens/leaving-shots.ts';
import { ledgerShots } from './screens/ledger-shots.ts';
import { libraryShots } from './screens/library-shots.ts';
import { listShots } from './screens/list-shots.ts';
import { pageShots } from './screens/page-shots.ts';
import { panelShots } from './screens/panel-shots.ts';
import { folder, picture } from './screens/picture.ts';
import { quotationShots } from './screens/quotation-shots.ts';
import { returnShots } from './screens/return-shots.ts';
import { sideBySide } from './screens/side-by-side.ts';
import type { Shot } from './screens/stage.ts';
import { Stage } from './screens/stage.ts';

// `npm run screens [-- light | dark]`: pictures of every view and state on the demonstration thread, for the
// documentation and to look at: page and panel, wide and narrow, in both themes; then the contact sheets. The
// shots are one story, in the order in which a reader would come to them.

const story: readonly Shot[] = [
  ...pageShots,
  ...panelShots,
  ...quotationShots,
  ...ledgerShots,
  ...leavingShots,
  ...listShots,
  ...returnShots,
  ...elsewhereShots,
  ...libraryShots,
  ...firstShots,
];
const themes = (['light', 'dark'] as const).filter(
  (theme) => process.argv.includes(theme) || !/^(?:light|dark)$/.test(process.argv[2] ?? ''),
);

mkdirSync(folder, { recursive: true });
for (const theme of themes) {
  // What is no longer pictured would stay as it once looked.
  for (const file of readdirSync(folder))
    if (file.endsWith(`-${theme}.png`) && /^(?:page|panel)-/.test(file)) rmSync(join(folder, file));
  const reader = await open('chromium', { web: demo.web, colours: theme });
  try {
    const stage = new Stage(reader, theme);
    await reader.goTo(demo.address);
    for (const shot of story) await take(shot, stage);
    await sideBySide(reader, theme);
  } finally {
    await reader.close();
  }
}
await contactSheets();

async function take(shot: Shot, stage: Stage): Promise<void> {
  try {
    await picture(await shot.set(stage), shot, stage.theme);
  } catch (error) {
    throw new Error(`${shot.name} (${stage.theme}) could not be pictured.`, { cause: error });
  }
}
