import { type Place, plainHost } from '../place.ts';

/** `/Why-is-grass-green`, `/unanswered/…`, `/Why-is-grass-green/answer/Ann-Lee-2`, in the hosts of all languages. */
export function quoraPlace(url: URL): Place | null {
  const host = plainHost(url);
  if (!/^(?:[a-z]{2}\.)?quora\.com$/.test(host)) return null;
  const name = /^\/(?:unanswered\/)?([^/]+-[^/]+)(?:\/answers?\/[^/]+)?\/?$/.exec(url.pathname)?.[1];
  if (!name || /^(?:topic|profile|q|search)$/.test(name)) return null;
  const permalink = `https://${host === 'quora.com' ? 'www.' : ''}${host}/${name}`;
  return {
    community: host,
    thread: name,
    permalink,
    isFirstPage: true,
    postLink: (post) => `${permalink}/answer/${post}`,
    anchor: () => null,
  };
}
