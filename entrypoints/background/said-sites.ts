import { MatchPattern } from 'wxt/utils/match-patterns';
import { declaredHosts } from '../../sites/declared-hosts.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { saidHosts } from '../../storage/say-post.ts';
import { startOn } from './register.ts';

/** Has the browser start what finds posts that she pointed at on declared hosts, where she has. */
export function startWhereSaid(db: LibraryDatabase): Promise<void> {
  return startOn(db, 'said', async () => ({
    js: ['said.js'],
    css: [],
    // After the content script, which it joins; any other site has all of it in one script.
    runAt: 'document_idle',
    matches: (await saidHosts(db)).filter(isDeclared).map((host) => `https://*.${host}/*`),
  }));
}

const declared = declaredHosts.map((host) => new MatchPattern(host));
const isDeclared = (host: string) =>
  /^[a-z\d.-]+$/.test(host) && declared.some((pattern) => pattern.includes(`https://${host}/`));
