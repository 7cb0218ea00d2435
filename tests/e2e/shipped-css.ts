import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { parseAst } from 'vite';

/** What the built extension says about looks: its style sheets, and those in the strings of its scripts. */
export function shippedStyles(built: string): string[] {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(built, name), 'utf8');
  return [
    ...files.filter((name) => name.endsWith('.css')).map(read),
    ...files.filter((name) => name.endsWith('.js')).flatMap((name) => stringsIn(parseAst(read(name)))),
  ].filter((text) => /\{[^{}]*:[^{}]*\}/.test(text));
}

function stringsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = node as { type?: string; value?: unknown };
  if (type === 'Literal' && typeof value === 'string') return [value];
  if (type === 'TemplateElement') return [(value as { cooked: string | null }).cooked ?? ''];
  return Object.values(node).flatMap(stringsIn);
}

/** Of style sheets, as a browser reads them. */
export interface Look {
  /** As they are written: a token's name, or a size. */
  readonly sizes: readonly string[];
  /** As `rgb()`, wherever one is written; system colours and words such as `inherit` are left out. */
  readonly colours: readonly string[];
  readonly rules: number;
}

export async function lookOf(page: Page, sheets: readonly string[]): Promise<Look> {
  return page.evaluate((texts) => {
    const sizes = new Set<string>();
    const colours = new Set<string>();
    let rules = 0;
    /** Taken from elsewhere, or the system's own. */
    const isNoPaint =
      /^(?:inherit|initial|unset|revert|transparent|currentcolor|(?:canvas|mark|link|button|highlight|field|accentcolor|graytext|selecteditem)\w*)$/i;
    for (const text of texts) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      for (const rule of sheet.cssRules) read(rule);
    }
    return { sizes: [...sizes].sort(), colours: [...colours].sort(), rules };

    function read(rule: CSSRule): void {
      for (const inner of (rule as CSSGroupingRule).cssRules ?? []) read(inner);
      const { style } = rule as CSSStyleRule;
      if (!style || style.length === 0) return;
      rules++;
      for (const name of style) {
        const value = style.getPropertyValue(name).replace(/var\(--[\w-]+/g, '');
        for (const word of value.match(
          /#[\da-f]+|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|[a-z]+/gi,
        ) ?? []) {
          const plain = plainColour(word);
          if (plain) colours.add(plain);
        }
      }
      // The family says nothing of the size, which a token or a length before it does.
      const font = style.getPropertyValue('font').replace(/\s*var\(--s(?:ans|erif)\)/, '');
      const size = font.match(/var\(--[a-z]+\)/)?.[0] ?? (font || style.getPropertyValue('font-size'));
      if (size && !/^(?:inherit|initial|unset)$/.test(size)) sizes.add(size);
    }

    function plainColour(word: string): string | null {
      if (isNoPaint.test(word) || !CSS.supports('color', word)) return null;
      const probe = document.createElement('i');
      probe.style.color = word;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color === 'rgba(0, 0, 0, 0)' ? null : color;
    }
  }, sheets);
}
