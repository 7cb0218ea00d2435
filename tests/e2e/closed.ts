import type { Page } from 'puppeteer-core';
import type { Engine } from './engine.ts';
import { until } from './until.ts';

/** What is in the closed roots of all elements of one name on a page: the overlay, or the source tags. */
export class Closed {
  readonly #engine: () => Engine;
  readonly #page: Page;
  readonly #host: string;

  constructor(engine: () => Engine, page: Page, host: string) {
    this.#engine = engine;
    this.#page = page;
    this.#host = host;
  }

  /**
   * Runs `look` in the page, with the roots in document order. It must use nothing but its parameters;
   * arguments and answer are JSON.
   */
  async run<A extends unknown[], R>(look: (roots: ShadowRoot[], ...args: A) => R, ...args: A): Promise<R> {
    return this.#runSource(String(look), args);
  }

  /** The same in the body of the interface's frame; null: there is none. */
  inFrame<A extends unknown[], R>(look: (body: HTMLElement, ...args: A) => R, ...args: A): Promise<R | null> {
    const source = `(roots, ...args) => {
      const body = roots[0]?.querySelector('iframe')?.contentDocument?.body;
      return body ? (${String(look)})(body, ...args) : null;
    }`;
    return this.#runSource(source, args);
  }

  count(): Promise<number> {
    return this.run((roots) => roots.length);
  }

  /** All that is written there, one line for each host. */
  text(): Promise<string> {
    return this.run((roots) =>
      roots
        .map((root) =>
          [
            ...root.children,
            ...[...root.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.body),
          ]
            .map((part) => (part as HTMLElement | undefined)?.innerText ?? '')
            .join(' '),
        )
        .join('\n'),
    );
  }

  /** Is something of that accessible name shown? */
  async shows(name: string): Promise<boolean> {
    return (await this.#box(name)) !== null;
  }

  /** Whether the focus is in what the selector matches, there or in a frame that stands there. */
  hasFocus(selector: string): Promise<boolean> {
    return this.run(
      (roots, wanted) =>
        roots.some((root) => {
          const active = root.activeElement;
          const inner = active?.localName === 'iframe' ? (active as HTMLIFrameElement).contentDocument : null;
          return (inner?.activeElement ?? active)?.closest(wanted) != null;
        }),
      selector,
    );
  }

  /**
   * Waits until it is shown and has stood still for as long as a hand needs to get there (a page scrolls back after a
   * reload, and what came a moment ago takes no press), then presses in its middle with the mouse.
   */
  async press(name: string): Promise<void> {
    let [last, still] = ['', 0];
    const box = await until(`“${name}” in ${this.#host} to stand still`, async () => {
      const now = await this.#box(name);
      still = JSON.stringify(now) === last ? still + 1 : 0;
      last = JSON.stringify(now);
      await new Promise((resolve) => setTimeout(resolve, 80));
      return still >= 4 && now;
    });
    await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Presses a field and types into it, key by key. */
  async type(name: string, text: string): Promise<void> {
    await this.press(name);
    await this.#page.keyboard.type(text);
  }

  #box(
    name: string,
  ): Promise<(DOMRectInit & { x: number; y: number; width: number; height: number }) | null> {
    const look = `(roots, name) => {
      const found = (${findNamed})(roots, name);
      if (!found) return null;
      found.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      const frame = found.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
      return { x: x + (frame?.x ?? 0), y: y + (frame?.y ?? 0), width, height };
    }`;
    return this.#runSource(look, [name]);
  }

  async #runSource<R>(source: string, args: unknown[]): Promise<R> {
    return JSON.parse(await this.#engine().runInRoots(this.#page, this.#host, source, JSON.stringify(args)));
  }
}

/** The first shown control of that accessible name, else the first whose name begins with it. Runs in the page. */
export function findNamed(roots: ParentNode[], name: string): Element | null {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) =>
    plain(element.getAttribute('aria-label')) ||
    plain([...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ')) ||
    plain(element.textContent);
  const controls = 'button, a[href], input, textarea, select, summary, [role], [tabindex], article';
  const frames = roots.flatMap((root) => [...root.querySelectorAll('iframe')]);
  const places = [...roots, ...frames.flatMap((frame) => frame.contentDocument ?? [])];
  const shown = places
    .flatMap((root) => [...root.querySelectorAll(controls)])
    .filter((element) => element.checkVisibility({ visibilityProperty: true }));
  return (
    shown.find((element) => nameOf(element) === name) ??
    shown.find((element) => nameOf(element).startsWith(name)) ??
    null
  );
}
