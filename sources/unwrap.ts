import type { LinkForm } from '../core/source.ts';
import { readAmp, readMobile } from './amp.ts';
import { readArchive } from './archives.ts';
import { bareHost } from './pattern.ts';
import { readProxy, readTranslation } from './proxies.ts';
import { readRedirect } from './redirectors.ts';
import { readShort } from './shorteners.ts';
import { readWebAddress } from './web-address.ts';

/** One wrapping taken off. `url` is the same where the address does not tell what is inside. */
export interface Unwrapped {
  readonly url: URL;
  readonly form: LinkForm;
  /** When an archive saved it, ISO date; null where the address does not tell. */
  readonly archived: string | null;
}

/** What an address leads to, one step on; null where it leads to itself. */
export function unwrap(url: URL): Unwrapped | null {
  const host = bareHost(url.hostname);
  const copy = readArchive(url, host);
  return (
    as('redirected', readRedirect(url, host)) ??
    (copy && { url: copy.original ?? url, form: 'archive-copy', archived: copy.saved }) ??
    as('doi', readDoi(url, host)) ??
    as('amp-or-mobile', readAmp(url, host) ?? readMobile(url, host)) ??
    as('redirected', readProxy(url) ?? readTranslation(url, host)) ??
    as('shortened', readShort(url, host))
  );
}

function as(form: LinkForm, url: URL | null): Unwrapped | null {
  return url && { url, form, archived: null };
}

/** @see https://www.doi.org/the-identifier/resources/handbook */
function readDoi(url: URL, host: string): URL | null {
  if (host !== 'doi.org' && host !== 'dx.doi.org') return null;
  const doi = /^\/(?:doi:)?(10\.\d{4,9}(?:\.\d+)*\/.+)$/i.exec(url.pathname)?.[1];
  return doi ? readWebAddress(`https://doi.org/${doi}`) : null;
}
