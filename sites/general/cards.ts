import { around, attribute, first, wordsOf } from '../elements.ts';
import type { Segment } from './segments.ts';
import { profile, within } from './slots.ts';

/** Teasers of other pages look like posts, but lead to them by their headings. */
export function areCards(segments: readonly Segment[], url: URL): boolean {
  const lead = segments.filter((segment) => {
    const [heading] = within(segment, 'h1,h2,h3,h4,h5,h6,[class*="title"],[class*="headline"]').filter(
      (one) => wordsOf(one).length > 12,
    );
    const link = heading && (around(heading, 'a[href]') ?? first(heading, 'a[href]'));
    return link !== null && link !== undefined && leadsAway(link, url);
  });
  return lead.length >= 0.5 * segments.length;
}

function leadsAway(link: Element, url: URL): boolean {
  const href = attribute(link, 'href') ?? '';
  if (!URL.canParse(href, url)) return false;
  const to = new URL(href, url);
  return (
    !profile.test(href) &&
    to.hash.length < 2 &&
    to.pathname.replace(/\/$/, '') !== url.pathname.replace(/\/$/, '')
  );
}
