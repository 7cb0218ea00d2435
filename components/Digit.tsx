/** The key that does it, beside the word that says it; `aria-keyshortcuts` tells it to those who cannot see it. */
export function Digit({ of }: { of: number }) {
  return (
    <span class="digit" aria-hidden="true">
      {of}
    </span>
  );
}
