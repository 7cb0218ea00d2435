/**
 * What the page's document has by a name, a method ready to be called. The page hides both from those who ask the
 * document itself: `<img name="createElement">` is all that it takes, in a content script's world too.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export function ofDocument<K extends keyof Document>(name: K): Document[K] {
  const own = Reflect.get(Document.prototype, name, document);
  return typeof own === 'function' ? own.bind(document) : own;
}
