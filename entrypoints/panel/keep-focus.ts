/** Whatever keys can go to. */
const stops =
  ':is(button, a[href], input, select, textarea, summary, [tabindex]):not([tabindex="-1"], :disabled)';
/** How many of the places where the focus has been are remembered. */
const remembered = 8;

/**
 * Gives the focus a place when what had it goes: a note is deleted, an editor closes, a list is emptied. Else
 * the keys would go nowhere, and the next Tab would begin at the top.
 */
export function keepFocus(panel: HTMLElement, signal: AbortSignal): void {
  /** Last first. */
  let places: Place[] = [];
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const others = places.filter(({ focused }) => focused !== target);
    places = [placeOf(target, panel), ...others].slice(0, remembered);
  };
  panel.addEventListener('focusin', note, { signal });
  panel.addEventListener('focusin', () => uncover(panel), { signal });
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => (target as Element).closest?.('.panel-foot'))) uncover(panel);
    const [last] = places;
    // Still there, and without the focus: she has left it herself.
    if (!last || document.activeElement !== document.body || last.focused.isConnected) return;
    const before = () => places.map(({ focused }) => focused).find(canTake);
    (cardNear(last, panel) ?? stopNear(last) ?? before() ?? firstIn(panel))?.focus();
  });
  observer.observe(panel, { childList: true, subtree: true });
  // What grows above it pushes it down: her word on the source before, which is said while she goes on by keys.
  const growing = new ResizeObserver(
    () => document.activeElement?.matches(':focus-visible') && uncover(panel),
  );
  growing.observe(panel);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    growing.disconnect();
  });
}

/** The sentence at the foot comes and grows over what stands there: what has the focus is brought out from under it. */
function uncover(panel: HTMLElement): void {
  requestAnimationFrame(() => {
    const focused = document.activeElement;
    const foot = panel.querySelector('.panel-foot');
    if (!focused || !foot || !panel.contains(focused) || foot.contains(focused)) return;
    const { top, bottom } = focused.getBoundingClientRect();
    const edge = foot.getBoundingClientRect().top;
    if (top < innerHeight && bottom > edge) focused.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}

interface Place {
  readonly focused: HTMLElement;
  /** The note whose card it is in, and all that have one, in order: a card may be drawn anew as another goes. */
  readonly note: string | undefined;
  readonly notes: readonly string[];
  /** What it stands in, from the inside out; not the whole panel. */
  readonly around: readonly HTMLElement[];
}

function placeOf(focused: HTMLElement, panel: HTMLElement): Place {
  const note = focused.closest<HTMLElement>('.card')?.dataset.note;
  const around: HTMLElement[] = [];
  for (let one = focused.parentElement; one && one !== panel; one = one.parentElement) around.push(one);
  return { focused, note, notes: note ? [...cardsIn(panel).keys()] : [], around };
}

/** The card that it was in; where that is gone too, the next one, else the one before. */
function cardNear({ note, notes }: Place, panel: HTMLElement): HTMLElement | undefined {
  if (!note) return undefined;
  const at = notes.indexOf(note);
  const cards = cardsIn(panel);
  return [...notes.slice(at), ...notes.slice(0, at).reverse()]
    .flatMap((one) => cards.get(one) ?? [])
    .find(canTake);
}

/** By note, in order. */
const cardsIn = (panel: HTMLElement) =>
  new Map(
    [...panel.querySelectorAll<HTMLElement>('.card[data-note]')].map((card) => [
      card.dataset.note ?? '',
      card,
    ]),
  );

/** The first in what is left around it. */
function stopNear({ around }: Place): HTMLElement | undefined {
  for (const one of around) {
    const stop = one.isConnected && firstIn(one);
    if (stop) return stop;
  }
  return undefined;
}

const canTake = (element: HTMLElement) =>
  element.isConnected && element.getClientRects().length > 0 && element.matches(stops);

const firstIn = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>(stops)].find(canTake);
