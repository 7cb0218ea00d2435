import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { UnreachableReason } from '../core/finding.ts';

/** The text of a page as a reader sees it, or why there is none. */
export type PageText =
  | {
      readonly text: string;
      /** Where something within a line was left out, in UTF-16 code units: the page has more there than this text. */
      readonly gaps?: readonly number[];
      /** Few words and scripts that may fill in more: what is not here may be there all the same. */
      readonly isShell?: boolean;
    }
  | { readonly reason: UnreachableReason };

/** A page with fewer words of its own may still hold a quotation; one that also runs scripts may be a shell. */
const fewestWords = 40;

/**
 * The whole body as text: blocks and rows are parted by an empty line, lines by their end, cells are set apart by a tab, what is not drawn
 * (scripts, styles, hidden parts, navigation) and marks of footnotes are left out. Entities are read, and
 * markup that is wrong is mended as browsers mend it. Where the page shows nothing without its scripts, what
 * it keeps for readers without them.
 */
export function htmlText(html: string): PageText {
  const root = parse(html, { scriptingEnabled: false });
  const read = textOf(root, false);
  if (countWords(read.text) >= fewestWords) return read;
  const hasScripts = /<script\b/i.test(html);
  const whole = hasScripts ? textOf(root, true) : read;
  if (countWords(whole.text) >= fewestWords) return whole;
  if (whole.text === '') return { reason: hasScripts ? 'needs-scripts' : 'no-text' };
  return hasScripts ? { ...whole, isShell: true } : whole;
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const unseen = new Set(
  (
    'script style template head title svg textarea select button input object embed canvas audio video iframe ' +
    'map datalist rt rp rtc annotation annotation-xml nav dialog'
  ).split(' '),
);
const blocks = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol option p pre section summary table ' +
    'tbody tfoot thead tr ul'
  ).split(' '),
);

/** No text has this sign: it stands where something is left out, until the gaps are counted. */
const gap = '\ufdd0';

/** Nodes are walked without recursion: a page may be nested deeper than the stack. */
function textOf(root: Node, withNoscript: boolean): { text: string; gaps?: number[] } {
  const parts: string[] = [];
  const left: (Node | string)[] = [root];
  while (left.length > 0) {
    const node = left.pop() as Node | string;
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeName === '#text') parts.push(inlineText(node as DefaultTreeAdapterTypes.TextNode));
    else if ('childNodes' in node) {
      if ('tagName' in node && isLeftOut(node, withNoscript, parts)) {
        if (node.tagName === 'sup' || node.tagName === 'span') parts.push(gap);
        continue;
      }
      const edge = 'tagName' in node ? edgeOf(node.tagName) : '';
      if (edge && node.nodeName !== 'br') left.push(edge);
      for (let at = node.childNodes.length - 1; at >= 0; at--) left.push(node.childNodes[at] as Node);
      if (edge) left.push(edge);
    }
  }
  const marked = parts
    .join('')
    .replace(/[ \t]+(\ufdd0+)(?=[ \t])/g, '$1')
    .replace(/[ \t]+/g, (run) => (run.includes('\t') ? '\t' : ' '))
    .replace(/[ \t]?\n\s*/g, (run) => (run.split('\n').length > 2 ? '\n\n' : '\n'))
    .trim();
  const gaps: number[] = [];
  const text = marked.replaceAll(gap, (_, at: number) => {
    gaps.push(at - gaps.length);
    return '';
  });
  return { text, ...(gaps.length > 0 && { gaps }) };
}

/** White space in the markup is a space, but in `<pre>`; a space that does not break stays one. */
function inlineText({ value, parentNode }: DefaultTreeAdapterTypes.TextNode): string {
  const around = parentNode && 'parentNode' in parentNode ? parentNode.parentNode : null;
  const isKept = parentNode?.nodeName === 'pre' || around?.nodeName === 'pre';
  return isKept ? value : value.replace(/[ \t\r\n\f]+/g, ' ');
}

/** What stands on both sides of an element; a break has one. */
function edgeOf(name: string): string {
  if (name === 'br') return '\n';
  if (name === 'td' || name === 'th') return '\t';
  return blocks.has(name) ? '\n\n' : '';
}

function isLeftOut(element: Element, withNoscript: boolean, before: readonly string[]): boolean {
  const { tagName, attrs } = element;
  if (tagName === 'noscript') return !withNoscript;
  if (unseen.has(tagName)) return !(tagName === 'dialog' && attrs.some(({ name }) => name === 'open'));
  if (tagName === 'sup') return isNoteMark(element, before);
  return attrs.some(
    ({ name, value }) =>
      (name === 'hidden' && value !== 'until-found') ||
      (name === 'role' && value === 'navigation') ||
      (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)) ||
      (name === 'class' && spoken.test(value)),
  );
}

/** What is only read aloud, "(opens in a new window)", by the names that style sheets have for it. */
const spoken =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|element-invisible|v-visible-sr)(?:\s|$)/i;

/**
 * A raised number that leads to a note, or that hangs on a word or a sentence: "so he said.³". "10⁶", "m²" and
 * "1ˢᵗ" are no notes.
 */
function isNoteMark(element: Element, before: readonly string[]): boolean {
  const text = inside(element).trim();
  const isMark =
    /^[[(]?(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[a-z]|[*†‡§¶]+|note \d+|citation needed)[\])]?$/i.test(text);
  if (!isMark && !/^(?:\[[^\]]{1,30}\])+$/.test(text)) return false;
  if (/[[\]*†‡§¶]/.test(text) || hasLink(element)) return true;
  const last = before.findLast((part) => part !== '' && part !== gap)?.slice(-12) ?? '';
  return /\d/.test(text) && /(?:[.,;:!?"”’»)]|\p{L}{4})$/u.test(last);
}

const hasLink = ({ childNodes }: Element): boolean =>
  childNodes.some((child) => 'tagName' in child && (child.tagName === 'a' || hasLink(child)));

/** To a depth at which marks of notes are still written. */
const inside = (node: Node, depth = 4): string => {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return depth === 0 ? 'too deep' : node.childNodes.map((child) => inside(child, depth - 1)).join('');
};
