import { findNamed } from './closed.ts';
import type { PanelEngine } from './engine.ts';
import { until } from './until.ts';

/** The real panel beside the page. For assertions that need a whole Page, see `Reader.panelTab`. */
export class Panel {
  readonly #engine: PanelEngine;

  constructor(engine: PanelEngine) {
    this.#engine = engine;
  }

  /** Runs `look` in the panel; it must use nothing but its parameters; arguments and answer are JSON. */
  run<A extends unknown[], R>(look: (document: Document, ...args: A) => R, ...args: A): Promise<R> {
    return this.#runSource(String(look), args);
  }

  text(): Promise<string> {
    return this.run((document) => document.body?.innerText ?? '');
  }

  /** Waits until it is shown, then presses it by script: a sidebar of Firefox takes no mouse from outside. */
  async press(name: string): Promise<void> {
    const look = `(document, name) => {
      const found = (${findNamed})([document], name);
      found?.click();
      return found !== null;
    }`;
    await until(`“${name}” in the panel`, () => this.#runSource<boolean>(look, [name]));
  }

  screenshot(file: `${string}.png`): Promise<void> {
    return this.#engine.screenshot(file);
  }

  async #runSource<R>(source: string, args: unknown[]): Promise<R> {
    return JSON.parse(await this.#engine.run(source, JSON.stringify(args)));
  }
}
