/** Which thread an address shows, by the rules of one engine. */
export interface Place {
  /** The site's host on all its faces, and where the forum begins in it: no `/` in it, as keys are parted by that. */
  readonly community: string;
  /** The site's own id of the thread. */
  readonly thread: string;
  /** The thread's one address. */
  readonly permalink: string;
  /** Whether the thread begins here; null: the address does not tell. */
  readonly isFirstPage: boolean | null;
  /** The one address of a post. */
  postLink(id: string): string;
  /** What follows the `#` where the page shows the post; null: the page has no such places. */
  anchor(id: string): string | null;
}

/** The host without what its mobile and old faces put in front, in lower case. */
export function plainHost({ host }: URL): string {
  return host.toLowerCase().replace(/^(?:www|m|mobile|old|new|amp)\.(?=[^.]+\.[^.]+)/, '');
}

/** `base` is the path that comes before the engine's own, `/forum`; empty: none. */
export function communityOf(url: URL, base: string): string {
  return plainHost(url) + base.replaceAll('/', '+');
}

/** The page of a thread by a number in its address; null: there is none, so it may be any. */
export const isFirst = (number: string | null | undefined, start = 1): boolean =>
  number === null || number === undefined || Number(number) <= start;

/** `https` always, the host as the page has it less `www.` and the like, and a path. */
export function addressAt(url: URL, path: string): string {
  return `https://${plainHost(url)}${path}`;
}
