import { bbpress } from './bbpress/read.ts';
import { discourse } from './discourse/read.ts';
import { flarum } from './flarum/read.ts';
import { fluxbb } from './fluxbb/read.ts';
import { generalReader } from './general/read.ts';
import { github } from './github/read.ts';
import { hackerNews } from './hacker-news/read.ts';
import { invision } from './invision/read.ts';
import { lemmy } from './lemmy/read.ts';
import { lobsters } from './lobsters/read.ts';
import { mastodon } from './mastodon/read.ts';
import { mybb } from './mybb/read.ts';
import { nodebb } from './nodebb/read.ts';
import { phpbb } from './phpbb/read.ts';
import { quora } from './quora/read.ts';
import { reddit } from './reddit/read.ts';
import type { SiteReader } from './site.ts';
import { slashdot } from './slashdot/read.ts';
import { smf } from './smf/read.ts';
import { stackExchange } from './stack-exchange/read.ts';
import { vanilla } from './vanilla/read.ts';
import { vbulletin } from './vbulletin/read.ts';
import { woltlab } from './woltlab/read.ts';
import { xenforo } from './xenforo/read.ts';
import { zhihu } from './zhihu/read.ts';

const adapters: readonly SiteReader[] = [
  // One host each.
  stackExchange,
  reddit,
  hackerNews,
  github,
  quora,
  zhihu,
  slashdot,
  // Any host, told by their markup.
  discourse,
  xenforo,
  invision,
  nodebb,
  vbulletin,
  phpbb,
  fluxbb,
  smf,
  mybb,
  flarum,
  vanilla,
  woltlab,
  bbpress,
  lobsters,
  lemmy,
  mastodon,
];

/** Every adapter, for pages she opens Scholium on, and what reads the rest; the first that finds posts has the page. */
export const allReaders: readonly SiteReader[] = [...adapters, generalReader(adapters)];
