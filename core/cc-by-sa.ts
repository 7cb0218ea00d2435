import type { Licence } from './post.ts';

/** The licence that a page's words name, as in "License: CC BY-SA 4.0"; null: they name none. */
export function licenceNamed(words: string): Licence | null {
  const version = /CC\s*BY-SA\s*(\d\.\d)/i.exec(words)?.[1];
  return version ? ccBySa(version, 'page') : null;
}

/**
 * The licence of words written or last revised on the Stack Exchange network at `date`, ISO 8601.
 *
 * @see https://stackoverflow.com/help/licensing
 */
export function licenceOn(date: string): Licence {
  const at = Date.parse(date);
  const version = at < Date.UTC(2011, 3, 8) ? '2.5' : at < Date.UTC(2018, 4, 2) ? '3.0' : '4.0';
  return ccBySa(version, 'date');
}

function ccBySa(version: string, by: Licence['by']): Licence {
  return { name: `CC BY-SA ${version}`, url: `https://creativecommons.org/licenses/by-sa/${version}/`, by };
}
