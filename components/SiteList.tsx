import { hostOfPattern } from '../core/web-origin.ts';
import { say } from '../core/words.ts';

/** A site that she has chosen; `isAllowed` false: the browser does not let us in by itself now. */
export interface ChosenSite {
  readonly pattern: string;
  readonly isAllowed: boolean;
}

interface Props {
  /** The page's own, where Scholium could always be and is not yet; null: none. */
  here: string | null;
  sites: readonly ChosenSite[];
  /** Whether the browser lets us start by itself on Stack Exchange. */
  isNetworkAllowed: boolean;
  onAlways(pattern: string): void;
  onAllowNetwork(): void;
  onLeave(pattern: string): void;
  onClose(): void;
}

/** Where Scholium starts by itself: the network, and the sites that she has chosen. */
export function SiteList(props: Props) {
  const { here, sites, isNetworkAllowed, onAlways, onAllowNetwork, onLeave, onClose } = props;
  return (
    <section class="trash sites" aria-label={say('sites')}>
      <div class="trash-head words">
        <h2 class="group-title">{say('sites')}</h2>
        <button type="button" onClick={onClose}>
          {say('backToThread')}
        </button>
      </div>
      <p class="meta quiet">{say('sitesWhy')}</p>
      {here !== null && (
        <button type="button" class="strong" onClick={() => onAlways(here)}>
          {say('alwaysHere', hostOfPattern(here))}
        </button>
      )}
      <ul>
        <li>
          <span>{say('stackExchangeSites')}</span>
          {isNetworkAllowed ? (
            <span class="meta quiet">{say('sitesByItself')}</span>
          ) : (
            <Revoked onAllow={onAllowNetwork} />
          )}
        </li>
        {sites.map(({ pattern, isAllowed }) => (
          <li key={pattern}>
            <span>{hostOfPattern(pattern)}</span>
            {!isAllowed && <Revoked onAllow={() => onAlways(pattern)} />}
            <button
              type="button"
              class="meta"
              aria-label={say('notAlwaysOn', hostOfPattern(pattern))}
              onClick={() => onLeave(pattern)}
            >
              {say('notAlways')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Revoked({ onAllow }: { onAllow(): void }) {
  return (
    <>
      <span class="meta">{say('siteNotAllowed')}</span>
      <button type="button" class="meta" onClick={onAllow}>
        {say('allowAgain')}
      </button>
    </>
  );
}
