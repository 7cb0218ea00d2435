import { readAddressAs } from './host-of.ts';
import { keyIn, type LineForm } from './line-form.ts';

/**
 * Filter lists of ad blockers, as far as they name sites: `||host^`, `||host/path`. A rule against parts of
 * pages, or on some pages alone, says nothing of a site.
 *
 * @see https://help.adblockplus.org/hc/en-us/articles/360062733293-How-to-write-filters
 */
export const adblock: LineForm = {
  id: 'adblock',
  read(line) {
    if (/^\s*$|^\[/.test(line)) return null;
    if (line.startsWith('!')) return keyIn(line.slice(1));
    const isException = line.startsWith('@@');
    const [, place = '', options = ''] =
      /^\|\|([^$^]+?)(?:\^(?:\|)?)?(?:\$(.*))?$/.exec(line.trim().slice(isException ? 2 : 0)) ?? [];
    if (place === '') return { reason: reasonOf(line) };
    if (/(?:^|,)(?:domain|from|to|denyallow)=/.test(options)) return { reason: 'option' };
    if (/[*^|]/.test(place.replace(/^\*\.|\/?\*$/g, ''))) return { reason: 'regex' };
    // An exception below a wider rule: without it that would reach where it does not.
    const fields = isException ? { rating: 'exception' } : {};
    return { reads: [readAddressAs(place.replace(/\/?\*$/, ''))], fields };
  },
};

/** What has no sign of a filter may be of another form. */
const reasonOf = (line: string) =>
  /^\/.*\/(?:\$.*)?$/.test(line) ? 'regex' : /#[@?$]?#|[$*^|]|^@@/.test(line) ? 'option' : 'pattern';
