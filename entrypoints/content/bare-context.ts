/**
 * Stands in for WXT's context of a content script (`wxt.config.ts`), of which we use the signal only. WXT's
 * tells an older script to stop by an event that the page hears as well, and weighs 1 kB on every page; ours
 * is told by the desk (`desk.ts`).
 */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
