/** Of the page that notes leave in: both themes, and paper. A verdict is a word first; its colour only repeats it. */
export const style = `:root { color-scheme: light dark; font: 1rem/1.5 Georgia, serif; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; background: light-dark(#fff, #1b1b1b); color: light-dark(#222, #ddd); overflow-wrap: break-word; }
a { color: light-dark(#1a5a96, #8ab8e6); }
h2, h3, h4 { line-height: 1.25; }
article { margin-block: 2rem; }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid light-dark(#bbb, #666); white-space: pre-wrap; }
.own { white-space: pre-wrap; margin: .5rem 0 .5rem 1rem; }
.attribution { font-size: .875rem; color: light-dark(#555, #aaa); }
.note { margin-block: 1.5rem; }
.verdict { padding-inline-start: .5rem; border-inline-start: .375rem double light-dark(#777, #999); }
.supported { border-color: light-dark(#2c6e49, #7fc79b); }
.contradicted { border-color: light-dark(#a4303f, #ef9aa4); }
.mixed, .lacks-context { border-color: light-dark(#8a6100, #e0b95c); }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; }
  .note, blockquote { break-inside: avoid; }
  .attribution a[href^="http"]::after, li a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; }
}
`;
