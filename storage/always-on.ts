import { isOriginPattern } from '../core/web-origin.ts';
import type { LibraryDatabase } from './db.ts';

/** Where `local` holds the sites that Scholium is always on: what a browser permits belongs to that browser alone. */
export const alwaysOnKey = 'always-on';

/** As patterns, `https://forum.example/*`, in the order of their names; what the browser permits now is another matter. */
export async function alwaysOn(db: LibraryDatabase): Promise<string[]> {
  return patternsIn((await db.local.get(alwaysOnKey))?.value);
}

function patternsIn(value: string | undefined): string[] {
  const found: unknown = value === undefined ? [] : JSON.parse(value);
  return Array.isArray(found) ? found.filter((one) => typeof one === 'string' && isOriginPattern(one)) : [];
}
