import { useEffect } from 'preact/hooks';
import { access, followAccess } from './site-access.ts';
import * as state from './state.ts';

/** Where the browser lets us start, followed while a part of the panel shows it; null until that is known. */
export function useAccess() {
  const library = state.library.value;
  useEffect(() => {
    const open = new AbortController();
    if (library) followAccess(open.signal);
    return () => open.abort();
  }, [library]);
  return access.value;
}
