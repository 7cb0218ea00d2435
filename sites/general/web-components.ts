import { nameIn } from '../authors.ts';
import { all, around, attribute, parentOf, wordsOf } from '../elements.ts';
import { linkIn } from '../links.ts';
import { numberIn } from '../numbers.ts';
import { type DateHabits, timeOn, timeWritten } from '../times.ts';
import { saysBody, saysOther } from './body.ts';
import type { GeneralPost } from './found.ts';
import { numberedId } from './shape.ts';

/** What web components are given when they show a post: who wrote it, and where it is alone. */
const components = '[author][permalink]';
/** Since when it is there. */
const written = ['created-timestamp', 'created-at', 'created', 'published', 'timestamp', 'datetime'];

/**
 * Posts that web components show, by the attributes that they are fed with: the one that the page's address is of,
 * and those whose addresses go on from its own. Others are teasers of other pages.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Web_components/Using_templates_and_slots on `slot`.
 */
export function webComponentsOn(page: Document, url: URL, habits: DateHabits): GeneralPost[] {
  const found = all(page, components).map((element) => ({ element, path: pathOf(element, url) }));
  const start = found.find(({ path }) => path !== null && `${url.pathname}/`.startsWith(path));
  if (!start?.path) return [];
  const { path: own } = start;
  const isOfThread = (one: { readonly path: string | null }) => one.path?.startsWith(own) ?? false;
  return found
    .filter((one) => one === start || (isOfThread(one) && one.path !== own))
    .flatMap(({ element }) => postOf(element, element === start.element, url, habits) ?? []);
}

/** With one `/` at its end, so that it begins only what is under it; null: at another site, or the site's root. */
function pathOf(element: Element, url: URL): string | null {
  const address = linkIn(attribute(element, 'permalink'), url);
  const link = address === null ? null : new URL(address);
  const path = link?.host === url.host ? link.pathname.replace(/\/*$/, '/') : '/';
  return path === '/' ? null : path;
}

function postOf(element: Element, isStart: boolean, url: URL, habits: DateHabits): GeneralPost | null {
  const permalink = linkIn(attribute(element, 'permalink'), url);
  const anchor = attribute(element, 'id');
  const own = (selector: string) =>
    all(element, selector).filter((one) => around(parentOf(one), components) === element);
  const slots = own('[slot]').filter((one) => {
    const name = attribute(one, 'slot') ?? '';
    return saysBody.test(name) && !saysOther.test(name) && wordsOf(one);
  });
  // A thread that begins with a link has no words but its title.
  const body = slots.at(-1) ?? own('[slot="title"],h1')[0] ?? null;
  const name = nameIn(attribute(element, 'author'));
  if (!body) return null;
  const since = written.map((one) => attribute(element, one)).find((one) => one !== null) ?? null;
  return {
    element,
    body,
    id: numberedId(anchor ?? attribute(element, 'thingid'))?.number ?? lastIn(permalink),
    author: name ? { name, profile: null } : null,
    published: timeWritten(since, habits) ?? timeOn(own('time')[0] ?? null, habits),
    permalink,
    anchor: isStart ? null : anchor,
    score: numberIn(attribute(element, 'score')),
    isStart,
    isAnswer: false,
    accepted: null,
  };
}

const lastIn = (address: string | null) => /([\w-]+)\/*$/.exec(address ?? '')?.[1] ?? null;
