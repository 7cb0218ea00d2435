import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = ['tokens.css', 'themes.css'];
const css = sheets.map((sheet) => readFileSync(new URL(sheet, import.meta.url), 'utf8')).join('');
const [first = '', high = ''] = css.split(':where([data-theme="contrast"])');
const [light, dark] = [inksIn(first, 1), inksIn(first, 2)];
const themes = {
  light,
  dark,
  // What it says anew, over what it leaves.
  'light high contrast': { ...light, ...inksIn(high, 1) },
  'dark high contrast': { ...dark, ...inksIn(high, 2) },
};
const grounds = ['--paper', '--raised', '--sunk'];
const texts = ['--ink', '--quiet', '--accent', '--azure', '--ochre', '--rust', '--slate'];
const inks = ['--azure', '--ochre', '--rust', '--slate'];

type Colour = [number, number, number];

/** Each colour is `light-dark(#light, #dark)`: 1 reads the first, 2 the second. */
function inksIn(css: string, which: 1 | 2): Record<string, Colour> {
  const found = css.matchAll(/--([a-z-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\);/g);
  return Object.fromEntries(
    [...found].map((match) => {
      const hex = match[which + 1] ?? '';
      const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
      return [`--${match[1]}`, parts as Colour];
    }),
  );
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: Colour, b: Colour): number {
  const [dim = 0, bright = 0] = [a, b].map(luminance).sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map(linear) as Colour;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * What is left of colours without one kind of cone, on linear light; the first is full sight.
 *
 * @see Machado, Oliveira, Fernandes 2009, severity 1.0
 */
const sights: Record<string, [Colour, Colour, Colour]> = {
  'full sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* of a colour as seen, for the white of a screen (D65). */
function seen(colour: Colour, sight: [Colour, Colour, Colour]): Colour {
  const light = colour.map(linear) as Colour;
  const [r, g, b] = sight.map((row) => Math.min(1, Math.max(0, dot(row, light)))) as Colour;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f(dot([0.4124, 0.3576, 0.1805], [r, g, b]) / 0.9505);
  const y = f(dot([0.2126, 0.7152, 0.0722], [r, g, b]));
  const z = f(dot([0.0193, 0.1192, 0.9505], [r, g, b]) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const dot = (a: Colour, b: Colour) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const distance = (a: Colour, b: Colour) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

for (const [theme, colours] of Object.entries(themes)) {
  const of = (name: string) => colours[name] ?? [Number.NaN, 0, 0];

  test(`in the ${theme} theme every text has its contrast on every ground`, () => {
    const least = theme.endsWith('high contrast') ? 7 : 4.5;
    const faint = texts.flatMap((text) =>
      grounds
        .map((ground) => ({ text, ground, ratio: contrast(of(text), of(ground)) }))
        .filter(({ ratio }) => !(ratio >= least)),
    );
    expect(faint).toEqual([]);
  });

  test(`in the ${theme} theme edges of fields and the focus ring have a contrast of 3`, () => {
    for (const edge of ['--edge', '--accent', '--mark-line']) {
      for (const ground of grounds)
        expect(contrast(of(edge), of(ground)), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  for (const [name, sight] of Object.entries(sights)) {
    test(`in the ${theme} theme the verdict inks can be told apart with ${name}`, () => {
      const close = inks.flatMap((a, at) =>
        inks
          .slice(at + 1)
          .map((b) => ({ a, b, apart: distance(seen(of(a), sight), seen(of(b), sight)) }))
          .filter(({ apart }) => !(apart >= 12)),
      );
      expect(close).toEqual([]);
    });
  }
}

test('no other file of ours has a colour or a size of type', () => {
  const folders = [new URL('./', import.meta.url), new URL('../entrypoints/panel/', import.meta.url)];
  for (const folder of folders) {
    const others = readdirSync(folder).filter((file) => file.endsWith('.css') && !sheets.includes(file));
    for (const sheet of others) {
      const rules = readFileSync(new URL(sheet, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      expect(rules, sheet).not.toMatch(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|lab|oklch)a?\(|font-size:/i);
      for (const [, font = ''] of rules.matchAll(/\bfont: ([^;]+);/g))
        expect(font, sheet).toMatch(
          /^inherit$|^[46]00 var\(--(meta|text|quoted|title)\) var\(--(sans|serif)\)$/,
        );
    }
  }
});
