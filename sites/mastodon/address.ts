import { addressAt, type Place, plainHost } from '../place.ts';

/** `/@ann/123`, `/@ann@elsewhere.example/123`, `/web/@ann/123`, `/users/ann/statuses/123`. */
const status = /^(?:\/(?:web|deck))?\/(?:@[^/]+|users\/[^/]+\/statuses|web\/statuses)\/(\d{6,})\/?$/;

/** A status has an id at each server that knows it; the one that the page is of is what she reads at. */
export function mastodonPlace(url: URL): Place | null {
  const id = status.exec(url.pathname)?.[1];
  if (!id) return null;
  const name = /@[^/]+/.exec(url.pathname)?.[0] ?? `@${/users\/([^/]+)/.exec(url.pathname)?.[1] ?? ''}`;
  return {
    community: plainHost(url),
    thread: id,
    permalink: addressAt(url, `/${name}/${id}`),
    isFirstPage: true,
    postLink: (post) => addressAt(url, `/statuses/${post}`),
    anchor: () => null,
  };
}
