import { ofDocument } from './own-document.ts';

const stayMs = 400;
const leaveMs = 200;

interface Callbacks {
  onStay(link: HTMLAnchorElement): void;
  onLeave(): void;
}

/** Tells when the pointer rests on a link, the focus comes to it, or a finger stays on it; and when they have left. */
export function watchLinks(
  isWatched: (link: Element) => boolean,
  { onStay, onLeave }: Callbacks,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const linkOf = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    return link && isWatched(link) ? link : null;
  };
  const arrive = (event: Event) => {
    const link = event.isTrusted ? linkOf(event) : null;
    // The focus that comes back as its card closes does not open that again.
    if (!link || link.dataset.back !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => onStay(link), stayMs);
  };
  const leave = (event: Event) => {
    if (!linkOf(event)) return;
    clearTimeout(timer);
    timer = setTimeout(onLeave, leaveMs);
  };
  for (const type of ['pointerover', 'focusin'] as const)
    ofDocument('addEventListener')(type, arrive, { signal });
  for (const type of ['pointerout', 'focusout'] as const)
    ofDocument('addEventListener')(type, leave, { signal });
}
