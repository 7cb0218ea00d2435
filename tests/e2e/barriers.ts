import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Closed } from './closed.ts';

// What axe-core finds on a view, in words: rule, and the markup that breaks it. An empty list is a clean view.

/** WCAG 2.2 AA and what is good practice beyond it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of one of our own pages, as it is now. `covered` lies under an open menu, and is no target until that closes. */
export async function barriersIn(page: Page, covered: string | null = null): Promise<string[]> {
  await page.evaluate(`window.axe || void (() => { ${axe.source} })()`);
  return told(await page.evaluate(run, rules, covered));

  function run(tags: string[], covered: string | null): Promise<Findings> {
    const { axe } = window as unknown as Window & WithAxe;
    return axe.run(covered ? { exclude: [covered] } : document, { runOnly: tags });
  }
}

/** Of what floats over a site's page: axe runs in the frame's own window, where the site's cannot look. */
export async function barriersInFrame(overlay: Closed): Promise<string[]> {
  const found = await overlay.inFrame(
    async (body, source, tags) => {
      // What appears is faint at first.
      const appearing = body.ownerDocument.getAnimations().map(({ finished }) => finished);
      // Firefox leaves it unsaid where the frame went meanwhile.
      await Promise.race([Promise.allSettled(appearing), new Promise((go) => setTimeout(go, 500))]);
      const inside = body.ownerDocument.defaultView as Window & typeof globalThis & WithAxe;
      inside.eval(source);
      // A window that went has no clock any more: axe would wait in it for ever.
      let watching = 0;
      const gone = new Promise<never>((_, fail) => {
        watching = window.setInterval(() => {
          if (inside.closed) fail(new Error('What floats over the page went while axe looked at it.'));
        }, 50);
      });
      try {
        return await Promise.race([gone, inside.axe.run(body, { runOnly: tags })]);
      } finally {
        clearInterval(watching);
      }
    },
    axe.source,
    rules,
  );
  if (found === null) throw new Error('Nothing floats over the page.');
  return told(found);
}

/**
 * Of what stands in closed roots themselves (markers, the sentence at the foot, source tags). axe looks into
 * open ones only, so it is shown a twin of each host, in the same place and with the same style.
 */
export async function barriersInRoots(closed: Closed): Promise<string[]> {
  const found = await closed.run(
    async (roots, source, tags) => {
      const world = window as unknown as Window & typeof globalThis & WithAxe;
      if (!world.axe) world.eval(source);
      const twins = roots.map((root) => {
        const twin = root.host.cloneNode(false) as HTMLElement;
        const open = twin.attachShadow({ mode: 'open' });
        open.innerHTML = root.innerHTML;
        for (const frame of open.querySelectorAll('iframe')) frame.remove();
        const adopted = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
        const style = document.createElement('style');
        style.textContent = adopted.map(({ cssText }) => cssText).join('\n');
        open.append(style);
        root.host.after(twin);
        return twin;
      });
      try {
        return await world.axe.run({ include: twins }, { runOnly: tags });
      } finally {
        for (const twin of twins) twin.remove();
      }
    },
    axe.source,
    rules,
  );
  return told(found);
}

interface Findings {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly unknown[];
}
interface WithAxe {
  readonly axe: { run(what: unknown, options: object): Promise<Findings> };
}

function told({ violations, passes }: Findings): string[] {
  if (passes.length === 0) throw new Error('axe has looked at nothing.');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
