import type { PostKind } from '../../core/post.ts';

/** Domains of the network besides stackexchange.com: https://stackexchange.com/sites */
const domains = [
  'stackoverflow.com',
  'serverfault.com',
  'superuser.com',
  'askubuntu.com',
  'mathoverflow.net',
  'stackapps.com',
];
const languages = ['es', 'ja', 'pt', 'ru'];

/** Subdomains of stackexchange.com that hold no questions. */
const others = [
  'api',
  'area51',
  'blog',
  'chat',
  'contests',
  'data',
  'dev',
  'openid',
  'stackauth',
  'winterbash',
];

/**
 * The one host of a community, whichever of its faces `url` shows: without `www.`, metas in the form they
 * have today. Null: no questions of the network there. A team's `/c/…` counts its own ids, so it is none.
 */
export function communityHost(url: URL): string | null {
  if (/^\/c\//.test(url.pathname)) return null;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const domain = domains.find((one) => host === one || host.endsWith(`.${one}`));
  return domain ? ownDomain(host, domain) : exchange(host);
}

/** A site with a domain of its own: its meta, its languages and their metas, old spelling or new. */
function ownDomain(host: string, domain: string): string | null {
  if (host === domain) return host;
  const labels = host.slice(0, -domain.length - 1).split('.');
  const language = labels.find((label) => domain === 'stackoverflow.com' && languages.includes(label));
  const isMeta = labels.includes('meta');
  if (labels.length !== Number(isMeta) + Number(language !== undefined)) return null;
  return [language, isMeta ? 'meta' : null, domain].filter(Boolean).join('.');
}

function exchange(host: string): string | null {
  const found = /^(meta\.)?([a-z0-9-]+)(\.meta)?\.stackexchange\.com$/.exec(host);
  const name = found?.[2];
  if (!found || !name) return null;
  const isMeta = Boolean(found[1] ?? found[3]);
  // Area 51 has no questions, but its meta has.
  if (others.includes(name) && !(isMeta && name === 'area51')) return null;
  return `${name}${isMeta ? '.meta' : ''}.stackexchange.com`;
}

/** The identity of a post on every face of its site. */
export function postKey(host: string, kind: PostKind, id: string): string {
  return `stack-exchange/${host}/${kind}/${id}`;
}

/** The id of the question that `url` shows; null where the address does not tell, as in `/a/N`. */
export function questionIn(url: URL): string | null {
  return /^\/(?:questions|q)\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1] ?? null;
}

/** The key of the thread that `url` shows; null where the address does not tell. */
export function threadKey(url: URL): string | null {
  const host = communityHost(url);
  const id = questionIn(url);
  return host && id ? postKey(host, 'question', id) : null;
}

/** The site's own short links end in the id of the reader who shares them; ours never do. */
export function questionLink(host: string, question: string): string {
  return `https://${host}/q/${question}`;
}
export function answerLink(host: string, answer: string): string {
  return `https://${host}/a/${answer}`;
}
/** Where the short links of a question or one of its answers lead. `question` as in `commentLink`. */
export function threadAddress(host: string, question: string, answer: string | null): string {
  return `https://${host}/questions/${question}${answer === null ? '' : `/${answer}#${answer}`}`;
}
/**
 * `question` is the id, and where the page tells it the title's slug: `5/how-to`. The site's own links to
 * comments stand on that address, and without the slug it sends the reader on to it. `post` is what the
 * comment stands under: the question itself or one of its answers.
 */
export function commentLink(host: string, question: string, comment: string, post: string): string {
  return `https://${host}/questions/${question}#comment${comment}_${post}`;
}
