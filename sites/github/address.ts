import type { Place } from '../place.ts';

/** `/owner/repo/issues/1`, `/pull/1/files`, `/discussions/1`; an organisation's discussions too. */
const thread = /^\/(?:orgs\/)?([^/]+(?:\/[^/]+)?)\/(issues|pull|discussions)\/(\d+)(?:\/|$)/;

export function githubPlace(url: URL): Place | null {
  if (url.hostname.replace(/^www\./, '') !== 'github.com') return null;
  const found = thread.exec(url.pathname);
  if (!found) return null;
  const [, repository = '', what = '', number = ''] = found;
  const isOfOrganisation = url.pathname.startsWith('/orgs/');
  const permalink = `https://github.com/${isOfOrganisation ? 'orgs/' : ''}${repository}/${what}/${number}`;
  // Issues and pull requests share their numbers: an address with either word leads to whichever it is.
  const kind = what === 'discussions' ? 'discussions' : 'issues';
  return {
    community: 'github.com',
    thread: `${repository.toLowerCase().replace('/', '+')}+${kind}+${number}`,
    permalink,
    isFirstPage: true,
    postLink: (post) => `${permalink}#${post}`,
    anchor: (post) => post,
  };
}
