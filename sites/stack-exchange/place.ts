import { answerLink, commentLink, communityHost, postKey, questionIn, questionLink } from './address.ts';

/** The post that an address leads to, told by the address alone. */
export interface PlaceOnSite {
  readonly post: string;
  readonly permalink: string;
  readonly site: string;
  /** Null: the address does not tell the thread. */
  readonly thread: { readonly key: string; readonly permalink: string } | null;
}

/** Null: no post of the network stands there. */
export function placeAt(url: URL): PlaceOnSite | null {
  const site = communityHost(url);
  if (!site) return null;
  const question = questionIn(url);
  const answer = answerIn(url);
  const onAnswer =
    answer === null
      ? null
      : { post: postKey(site, 'answer', answer), permalink: answerLink(site, answer), site };
  if (question === null) return onAnswer && { ...onAnswer, thread: null };
  const thread = { key: postKey(site, 'question', question), permalink: questionLink(site, question) };
  const [, comment, under] = /^#comment(\d+)_(\d+)$/.exec(url.hash) ?? [];
  if (comment && under) {
    const permalink = commentLink(site, question, comment, under);
    return { post: postKey(site, 'comment', comment), permalink, site, thread };
  }
  if (onAnswer) return { ...onAnswer, thread };
  return { post: thread.key, permalink: thread.permalink, site, thread };
}

/** `/a/N`, or an answer's number behind its question, in the path or after the `#`. */
function answerIn(url: URL): string | null {
  return (
    /^\/a\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1] ??
    /^\/(?:questions|q)\/\d+\/[^/]+\/(\d+)\/?$/.exec(url.pathname)?.[1] ??
    (questionIn(url) && (/^#(\d+)$/.exec(url.hash)?.[1] ?? null))
  );
}
