/** Where the library leaves the ids of notes for the page that they leave by: they are too many for an address. */
const key = 'scholium-chosen';

/** Called by the library, before it opens the page. Throws where the browser keeps no so much. */
export function handOn(ids: Iterable<string>): void {
  localStorage.setItem(key, JSON.stringify([...ids]));
}

/** What was handed on last; it can be asked for once. */
export function chosenInLibrary(): Set<string> {
  const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
  localStorage.removeItem(key);
  return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
}
