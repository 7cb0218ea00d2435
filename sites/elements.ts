/**
 * Looking around in a page that may not want us to: a form whose field is named `querySelector`, or a
 * picture of that name in the document, hides the method of that name. Those of the prototypes, no page hides.
 */
const inDocument = Document.prototype;
const inElement = Element.prototype;
const nodes = Node.prototype;
const localName = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;
const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
const previousElement = Object.getOwnPropertyDescriptor(Element.prototype, 'previousElementSibling')?.get;
const firstElement = Object.getOwnPropertyDescriptor(Element.prototype, 'firstElementChild')?.get;
const nextElement = Object.getOwnPropertyDescriptor(Element.prototype, 'nextElementSibling')?.get;

/** Where one looks: a page or a part of it. */
export type Root = Document | Element;

/** The first element inside `root` that a selector fits; null: none. */
export function first(root: Root | null, selector: string): Element | null {
  if (!root) return null;
  return root instanceof Document
    ? inDocument.querySelector.call(root, selector)
    : inElement.querySelector.call(root, quick(selector));
}

/** The first that the earliest of several selectors fits: what is said best comes first. */
export function firstOf(root: Root | null, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    const found = first(root, selector);
    if (found) return found;
  }
  return null;
}

/** All elements inside `root` that a selector fits, in document order. */
export function all(root: Root, selector: string): Element[] {
  return [...allOf(root, selector)];
}

/** The first so many of them: what is not looked at costs next to nothing. */
export function firstFew(root: Root, selector: string, most: number): Element[] {
  const found = allOf(root, selector);
  return Array.from({ length: Math.min(most, found.length) }, (_, at) => found[at] as Element);
}

const allOf = (root: Root, selector: string): NodeListOf<Element> =>
  root instanceof Document
    ? inDocument.querySelectorAll.call(root, selector)
    : inElement.querySelectorAll.call(root, quick(selector));

/** Inside an element Chromium takes ten times as long for `.a .b` as for the same in `:is()`. */
const quick = (selector: string) => (/^[^,]* [^,]*$/.test(selector) ? `:is(${selector})` : selector);

/** Null: the element has no such attribute, or there is no element. */
export function attribute(element: Element | null, name: string): string | null {
  return element && inElement.getAttribute.call(element, name);
}

export function fits(element: Element, selector: string): boolean {
  return inElement.matches.call(element, selector);
}

/** The element itself or the nearest around it that a selector fits; null: none. */
export function around(element: Element | null, selector: string): Element | null {
  return element && inElement.closest.call(element, selector);
}

/** Whether `inner` is `outer` itself or somewhere inside it. */
export function holds(outer: Node, inner: Node): boolean {
  return nodes.contains.call(outer, inner);
}

/** Whether `one` stands before `other` in the page. */
export function isBefore(one: Node, other: Node): boolean {
  return (nodes.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** How many elements are inside. */
export function countIn(element: Element): number {
  return inElement.getElementsByTagName.call(element, '*').length;
}

/** All texts inside `root`, in document order. */
export function textsIn(page: Document, root: Element): TreeWalker {
  return inDocument.createTreeWalker.call(page, root, NodeFilter.SHOW_TEXT);
}

/** The tag's name in small letters. */
export function tagOf(element: Element): string {
  return localName?.call(element) ?? '';
}

export function parentOf(node: Node): Element | null {
  return parentElement?.call(node) ?? null;
}

export function previousOf(element: Element): Element | null {
  return previousElement?.call(element) ?? null;
}

export function nextOf(element: Element): Element | null {
  return nextElement?.call(element) ?? null;
}

/** The one element right inside another; null: there is none, or several. */
export function onlyIn(element: Element): Element | null {
  const only = firstElement?.call(element) ?? null;
  return only && nextOf(only) ? null : only;
}

/** What a node says, as it is written. */
export const rawWordsOf = (node: Node): string => (textContent?.call(node) as string | null) ?? '';

/** What a node says, with single spaces; empty where there is none. */
export function wordsOf(node: Node | null): string {
  return node ? ((textContent?.call(node) as string | null) ?? '').replace(/\s+/g, ' ').trim() : '';
}

/** The number or name that an element's id holds: the first group of `form`; null: another id. */
export function idIn(element: Element | null, form: RegExp): string | null {
  return form.exec(attribute(element, 'id') ?? '')?.[1] ?? null;
}

/** What the head says of a name or property, as `og:title`; null: nothing. */
export function meta(page: Document, name: string): string | null {
  const said = first(headOf(page), `meta[property="${name}"],meta[name="${name}"]`);
  return attribute(said, 'content')?.trim() || null;
}

/** The address that the page calls its own; null: it says none. */
export function ownAddress(page: Document): string | null {
  return attribute(first(headOf(page), 'link[rel="canonical"]'), 'href');
}

/** What is looked for in the head is not looked for all over the page. */
const headOf = (page: Document) => first(page, 'head');
