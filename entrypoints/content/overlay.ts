import { ofDocument } from './own-document.ts';

export const overlayName = 'scholium-overlay';
export const tagName = 'scholium-tag';

/** Our one host over the page. Everything but the source tags stands inside its closed root. */
export interface Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host back if the site has thrown it away. */
  keep(): void;
  /** From the viewport's coordinates to those of things inside the root. */
  toOverlay(x: number, y: number): { x: number; y: number };
}

export function createOverlay(): Overlay {
  // A script of ours that an update of the extension has cut off leaves its hosts behind.
  for (const stale of ofDocument('querySelectorAll')(`${overlayName},${tagName}`)) stale.remove();
  const { host, root } = createHost(overlayName);
  const keep = () => {
    if (!host.isConnected) ofDocument('documentElement').append(host);
  };
  keep();
  return {
    host,
    root,
    keep,
    toOverlay(x, y) {
      const origin = host.getBoundingClientRect();
      return { x: x - origin.left, y: y - origin.top };
    },
  };
}

const inert = ofDocument('implementation').createHTMLDocument('');

/**
 * A host with a closed root, made where no page can have defined its name as an element of its own: such an
 * element could ask for the root by `attachInternals()`. What had its root before stays out of its reach.
 *
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-shadowroot
 */
export function createHost(name: string): { host: HTMLElement; root: ShadowRoot } {
  const host = inert.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  // A style sheet is shared only within its own document.
  ofDocument('adoptNode')(host);
  return { host, root };
}

const shared = new Map<string, CSSStyleSheet>();

/** One sheet for many roots; where a content script may not adopt one (older Firefox), an element in each. */
export function addSharedStyle(root: ShadowRoot, css: string): void {
  try {
    let sheet = shared.get(css);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      shared.set(css, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    addStyle(root, css);
  }
}

/** A style sheet inside a closed root. */
export function addStyle(root: ShadowRoot, css: string): void {
  const style = ofDocument('createElement')('style');
  style.textContent = css;
  root.append(style);
}

/** Light or dark as the site shows itself, whatever the system says: its words are light on dark, or not. */
export function themeOf(element: Element): 'light' | 'dark' {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140 ? 'dark' : 'light';
}
