import type { ComponentChildren } from 'preact';

/** What is wider than a narrow window scrolls by itself, also by the arrow keys. */
export function Sideways({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it
    <section class="sideways" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
