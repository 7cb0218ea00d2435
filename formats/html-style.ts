/**
 * Of the page that notes leave in: both themes, and paper. Colours and sizes are those of our own pages
 * (`components/tokens.css`). A verdict is a word first; its shape and colour only repeat it.
 */
export const style = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf6, #191815); --ink: light-dark(#211f1b, #e9e5db); --quiet: light-dark(#5e594f, #a8a193);
  --line: light-dark(#e2ddd1, #35322b); --edge: light-dark(#8a8374, #7e776a); --accent: light-dark(#0b6459, #6cc4b4);
  --azure: light-dark(#2a66b8, #6fb4f7); --ochre: light-dark(#8c6508, #e8c04a); --rust: light-dark(#7e1f06, #ff8a6b);
  --slate: light-dark(#3e4650, #b9c1ca);
  --serif: ui-serif, "Iowan Old Style", Palatino, Georgia, serif; --sans: system-ui, sans-serif;
  --meta: .75rem / 1.34; --text: .8125rem / 1.54; --quoted: .9375rem / 1.47; --title: 1.0625rem / 1.42;
}
body { max-width: 44rem; margin: 24px auto; padding: 0 16px; background: var(--paper); color: var(--ink); font: var(--text) var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, blockquote { margin: 0; padding: 0; }
a { color: var(--accent); text-underline-offset: 3px; }
h1 { font: 400 var(--text) var(--sans); }
header { color: var(--quiet); }
h2 { margin-block-start: 24px; font: 400 var(--title) var(--serif); }
h2 a { color: var(--ink); text-decoration: none; }
h3 { padding-block-start: 16px; border-block-start: 1px solid var(--line); font: 600 var(--text) var(--sans); }
h4 { font: 600 var(--meta) var(--sans); }
article { margin-block: 24px; }
blockquote { font: var(--quoted) var(--serif); white-space: pre-wrap; }
ul { list-style: none; }
li { margin-block: 4px; }
.own { white-space: pre-wrap; }
.attribution, .about { color: var(--quiet); font: var(--meta) var(--sans); }
.note { margin-block: 24px; }
.note ul, .quotation { padding-inline-start: 12px; border-inline-start: 1px solid var(--line); }
.around, .quotation { margin-block-start: 12px; }
.verdict svg { vertical-align: -2px; margin-inline-end: 4px; fill: none; stroke: currentColor; stroke-width: 1.5; color: var(--slate); }
.to-check svg { color: var(--quiet); }
.supported svg { color: var(--azure); }
.contradicted svg { color: var(--rust); }
.mixed svg, .lacks-context svg { color: var(--ochre); }
:target { background: var(--line); }
@media print {
  :root { color-scheme: light; --paper: Canvas; --ink: CanvasText; --quiet: CanvasText; --accent: CanvasText; }
  body { max-width: none; margin: 0; }
  .note, .quotation, blockquote { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .attribution a[href^="http"]::after, li a[href^="http"]::after { content: " (" attr(href) ")"; font: var(--meta) var(--sans); }
}
`;
