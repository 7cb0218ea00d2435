import '../../components/later.css';
import '../../components/sites.css';
import { SiteList } from '../../components/SiteList.tsx';
import { allowNetwork, beAlwaysOn, leave } from './site-access.ts';
import * as state from './state.ts';
import { useAccess } from './use-access.ts';

/** In the panel's place: where Scholium starts by itself. */
export function Sites() {
  const access = useAccess();
  if (!access) return null;
  const { sites, isNetworkAllowed, here, isNetwork } = access;
  const isChosen = sites.some(({ pattern }) => pattern === here);
  return (
    <SiteList
      here={isNetwork || isChosen ? null : here}
      sites={sites}
      isNetworkAllowed={isNetworkAllowed}
      onAlways={(site) => void beAlwaysOn(site)}
      onAllowNetwork={() => void allowNetwork()}
      onLeave={(site) => void leave(site)}
      onClose={() => (state.instead.value = state.backTo.value)}
    />
  );
}
