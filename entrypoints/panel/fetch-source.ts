import type { UnreachableReason } from '../../core/finding.ts';
import { isPrivateHost } from '../../core/private-host.ts';

/** What a cited page may weigh, and how long it may take. */
const ofPage: Limits = { bytes: 5_000_000, ms: 10_000 };

export interface Limits {
  readonly bytes: number;
  readonly ms: number;
}

/** What an address gave, or why it gave nothing. */
export type Fetched =
  | { readonly bytes: Uint8Array; readonly contentType: string | null }
  | { readonly reason: UnreachableReason };

/** Why an address is not asked at all; null: it may be. Only public pages of the web are. */
export function refusalOf(link: string): UnreachableReason | null {
  const url = URL.parse(link);
  if (!url || !/^https?:$/.test(url.protocol)) return 'not-text';
  return isPrivateHost(url.hostname) ? 'private-address' : null;
}

/**
 * Asks an address once, after a press of the reader's: no cookies, no referrer, no redirect followed, and no
 * more than `limits` say. The one place in the extension that asks anything of the network.
 */
export async function fetchSource(link: string, limits: Limits = ofPage): Promise<Fetched> {
  const { origin, pathname, search } = new URL(link);
  const stop = AbortSignal.timeout(limits.ms);
  try {
    const response = await fetch(origin + pathname + search, {
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      signal: stop,
    });
    const reason = reasonOf(response);
    if (reason) {
      await response.body?.cancel();
      return { reason };
    }
    const bytes = await bytesOf(response, limits.bytes);
    return bytes ? { bytes, contentType: response.headers.get('content-type') } : { reason: 'too-large' };
  } catch {
    return { reason: stop.aborted ? 'timed-out' : 'no-answer' };
  }
}

function reasonOf({ type, status, ok }: Response): UnreachableReason | null {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'redirects';
  if (ok) return null;
  if (status === 404 || status === 410) return 'page-gone';
  return status >= 400 && status < 500 ? 'page-refused' : 'no-answer';
}

/** Null: it is longer than we take; what a header says of its length is not relied on. */
async function bytesOf({ body }: Response, mostBytes: number): Promise<Uint8Array | null> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    length += value.length;
    if (length > mostBytes) {
      await reader?.cancel();
      return null;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
