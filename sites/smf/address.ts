import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** `index.php?topic=123.0`, `?topic=123.msg456`, `index.php/topic,123.15.html`. A post's own, `?msg=456`, tells no topic. */
export function smfPlace(url: URL): Place | null {
  const whole = url.pathname + url.search.replaceAll(';', '&');
  const found = /^(.*?)\/index\.php[?/&](?:.*?[?&/])?topic[=,](\d+)(?:\.(msg)?(\d+|new))?/.exec(whole);
  if (!found) return null;
  const [, base = '', id = '', isPost, start] = found;
  const script = addressAt(url, `${base}/index.php`);
  return {
    community: communityOf(url, base),
    thread: id,
    permalink: `${script}?topic=${id}.0`,
    isFirstPage: isPost || start === 'new' ? null : isFirst(start, 0),
    postLink: (post) => `${script}?topic=${id}.msg${post}#msg${post}`,
    anchor: (post) => `msg${post}`,
  };
}
