import '../../components/sites.css';
import { useEffect } from 'preact/hooks';
import { SiteList } from '../../components/SiteList.tsx';
import { access, allowNetwork, beAlwaysOn, followAccess, leave } from './site-access.ts';
import * as state from './state.ts';

/** In the panel's place: where Scholium starts by itself. */
export function Sites() {
  const library = state.library.value;
  useEffect(() => {
    const open = new AbortController();
    if (library) followAccess(open.signal);
    return () => open.abort();
  }, [library]);
  if (!access.value) return null;
  const { sites, isNetworkAllowed, here, isNetwork } = access.value;
  const isChosen = sites.some(({ pattern }) => pattern === here);
  return (
    <SiteList
      here={isNetwork || isChosen ? null : here}
      sites={sites}
      isNetworkAllowed={isNetworkAllowed}
      onAlways={(site) => void beAlwaysOn(site)}
      onAllowNetwork={() => void allowNetwork()}
      onLeave={(site) => void leave(site)}
      onClose={() => (state.instead.value = null)}
    />
  );
}
