import type { PostBlock, PostBlocks, PostLink, PostQuote } from '../core/post-block.ts';
import type { PostText } from './post-text.ts';

/** Elements that forums and question sites draw a quotation with; a spoiler is drawn as one and is none. */
const quoteNames = 'blockquote:not(.spoiler),aside.quote,.quote_container,.bbcode_quote,.quoteContainer';
/** What stands above or below the quoted words in them. */
const headNames =
  'cite,header,.PostMention,.quote-controls,aside.quote>.title,.bbCodeBlock-title,.bbCodeBlock-sourceJump,.bbCodeBlock-expandLink,' +
  '.ipsQuote_citation,.quoteheader,.bbcode_postedby,.quoteTitle';

/** The blocks of a post with its links and quotations, by their places in the post's text. `page`: its address. */
export function postBlocks(of: PostText, page: string): PostBlocks {
  const elements = outermost([...of.body.querySelectorAll(quoteNames)]);
  const quotes = elements.map((element): PostQuote => quoteOf(element, elements, page));
  const blocks = of.blocks.flatMap(({ start, end }): PostBlock[] => {
    const node = of.pieces({ start, end })[0]?.node ?? of.body;
    const element = node instanceof Element ? node : (node.parentElement ?? of.body);
    const found = elements.indexOf(element.closest(quoteNames) as Element);
    const quote = found < 0 ? null : found;
    const head = quote === null ? null : element.closest(headNames);
    if (!head) return [{ start, end, quote, kind: kindOf(element, of.body) }];
    // A head may stand in one line with the words.
    const stop = Math.min(end, of.offsetOf(head, head.childNodes.length));
    const rest = stop < end ? [{ start: stop, end, quote, kind: 'paragraph' as const }] : [];
    return [{ start, end: stop, quote, kind: 'head' }, ...rest];
  });
  return { text: of.text, blocks, links: linksOf(of, page), quotes };
}

/** Of two elements that draw one quotation together, the outer one. */
function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => {
    const around = element.parentElement?.closest(quoteNames);
    return !around || (around.localName === 'blockquote') === (element.localName === 'blockquote');
  });
}

function kindOf(element: Element, body: Element): PostBlock['kind'] {
  const within = (names: string) => {
    const found = element.closest(names);
    return found !== null && found !== body && body.contains(found);
  };
  if (within('pre')) return 'code';
  if (within('h1,h2,h3,h4,h5,h6')) return 'heading';
  if (within('li')) return 'list-item';
  return within('td,th') ? 'cell' : 'paragraph';
}

function quoteOf(element: Element, all: readonly Element[], page: string): PostQuote {
  const parent = all.findIndex((one) => one !== element && one.contains(element));
  const cite =
    element.getAttribute('cite') ?? element.querySelector('blockquote[cite]')?.getAttribute('cite');
  const data = (...names: string[]) =>
    names.map((name) => element.getAttribute(`data-${name}`)?.trim()).find(Boolean) ?? null;
  const head = element.querySelector(headNames)?.textContent ?? '';
  const mention = element.querySelector('.PostMention');
  return {
    parent: parent < 0 ? null : parent,
    cite: cite ? address(cite, page) : null,
    poster:
      data('username', 'ipsquote-username', 'quote', 'author') ??
      mention?.textContent?.trim() ??
      posterIn(head),
    post:
      data('ipsquote-contentcommentid', 'post', 'source')?.replace(/^post:\s*/, '') ??
      mention?.getAttribute('data-id') ??
      null,
  };
}

/** "Anna wrote:", "Originally posted by Anna". */
function posterIn(head: string): string | null {
  const line = head.replace(/\s+/g, ' ').trim();
  return (
    /^(.{1,60}?)\s+(?:said|wrote|posted|writes|says)\b/i.exec(line)?.[1] ??
    /(?:posted by|quote from:?|quoting)\s+(.{1,60}?)(?:\s+(?:on|at)\b.*)?[:»]?$/i.exec(line)?.[1] ??
    /^(\S{2,40}):$/.exec(line)?.[1] ??
    null
  );
}

function linksOf(of: PostText, page: string): PostLink[] {
  return [...of.body.querySelectorAll('a[href]')].flatMap((link) => {
    const href = address(link.getAttribute('href') ?? '', page);
    if (!href) return [];
    const start = of.offsetOf(link, 0);
    const end = of.offsetOf(link, link.childNodes.length);
    const words = of.text.slice(start, end).trimEnd();
    return words ? [{ href, start, end: start + words.length }] : [];
  });
}

function address(written: string, page: string): string | null {
  if (!URL.canParse(written, page)) return null;
  const url = new URL(written, page);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
