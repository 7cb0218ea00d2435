import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, open, until } from '../tests/e2e/browser.ts';
import { demo } from '../tests/e2e/threads.ts';
import { comment, judge, markClaim, passages } from './tour.ts';

// `npm run screens [-- firefox]`: pictures of the demonstration for the documentation, page and panel, in both
// themes, narrow and wide, before the first mark and after some.

const folder = 'docs/screens';
const widths = { narrow: { page: 700, panel: 320 }, wide: { page: 1280, panel: 420 } } as const;
const height = 900;
const kind: Kind = process.argv.includes('firefox') ? 'firefox' : 'chromium';

mkdirSync(folder, { recursive: true });
for (const colours of ['light', 'dark'] as const) {
  const reader = await open(kind, { web: demo.web, colours });
  try {
    await reader.goTo(demo.address);
    await shoot('empty');
    if ((await reader.overlay().count()) === 0) {
      console.log('Scholium shows nothing on the page yet: pictures of the empty page only.');
      continue;
    }
    await markSome();
    await shoot('full');
  } finally {
    await reader.close();
  }

  async function markSome(): Promise<void> {
    await markClaim(reader, passages.tooThin);
    await judge(reader, 'Supported');
    await comment(reader, 'Nine metres over 384,400 km: I did the sum again.');
    await markClaim(reader, passages.reputation);
    await judge(reader, 'Lacks context');
    await reader.page.keyboard.press('Escape');
  }

  async function shoot(state: 'empty' | 'full'): Promise<void> {
    for (const [name, width] of Object.entries(widths)) {
      await reader.page.bringToFront();
      await reader.page.setViewport({ width: width.page, height });
      await picture(reader.page, `page-${state}-${name}-${colours}`);
    }
    const panel = await reader.panelTab();
    for (const [name, width] of Object.entries(widths)) {
      await panel.setViewport({ width: width.panel, height });
      await until('the panel to show something', () => panel.evaluate(() => document.body.innerText.trim()));
      await picture(panel, `panel-${state}-${name}-${colours}`);
    }
    await panel.close();
  }
}

async function picture(page: Awaited<ReturnType<typeof open>>['page'], name: string): Promise<void> {
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  console.log(path);
}
