import { hostOfPattern } from '../../core/web-origin.ts';
import { count, say } from '../../core/words.ts';
import { allowNetwork, beAlwaysOn, leave } from './site-access.ts';
import * as state from './state.ts';
import { useAccess } from './use-access.ts';

/**
 * Says where the browser no longer lets us start by ourselves: on the site that she looks at; and where it does
 * not tell which that is, on any.
 */
export function Access() {
  const access = useAccess();
  if (!access) return null;
  const { here, isNetwork, isNetworkAllowed, sites } = access;
  const revoked = sites.filter(({ isAllowed, pattern }) => !isAllowed && (here === null || pattern === here));
  const [site] = revoked;
  return (
    <>
      {!isNetworkAllowed && (isNetwork || here === null) && (
        <div class="panel-notice meta" role="note">
          <p>{say('networkRevoked')}</p>
          <button type="button" onClick={() => void allowNetwork()}>
            {say('allowAgain')}
          </button>
        </div>
      )}
      {site && (
        <div class="panel-notice meta" role="note">
          <p>
            {count(
              'sitesRevoked',
              revoked.length,
              revoked.map(({ pattern }) => hostOfPattern(pattern)).join(', '),
            )}
          </p>
          {revoked.length === 1 ? (
            <div class="words">
              <button type="button" onClick={() => void beAlwaysOn(site.pattern)}>
                {say('allowAgain')}
              </button>
              <button type="button" onClick={() => void leave(site.pattern)}>
                {say('leaveItOff')}
              </button>
            </div>
          ) : (
            <button type="button" onClick={() => (state.instead.value = 'sites')}>
              {say('sites')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
