import { MatchPattern } from 'wxt/utils/match-patterns';
import { declaredHosts } from '../../sites/declared-hosts.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { saidHosts } from '../../storage/say-post.ts';
import { type Script, startOn } from './register.ts';

/** After the content script, which it joins; any other site has all of it in one script. */
const script: Script = { id: 'said', js: ['said.js'], css: [], runAt: 'document_idle' };

/**
 * Has the browser start what finds posts that she pointed at on declared hosts, where she has; the library is
 * the truth, as what is registered is gone after an update.
 */
export async function startWhereSaid(db: LibraryDatabase): Promise<void> {
  try {
    await startOn(script, async () =>
      (await saidHosts(db)).filter(isDeclared).map((host) => `https://*.${host}/*`),
    );
  } catch (error) {
    // She points again, or it is tried at the next start: what she said is kept.
    console.error('Scholium could not start where posts were pointed at.', error);
  }
}

const declared = declaredHosts.map((host) => new MatchPattern(host));
const isDeclared = (host: string) =>
  /^[a-z\d.-]+$/.test(host) && declared.some((pattern) => pattern.includes(`https://${host}/`));
