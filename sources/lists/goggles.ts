import { readAddressAs } from './host-of.ts';
import { keyIn, type LineForm } from './line-form.ts';

/**
 * Goggles of Brave Search: `$boost=2,site=host`, `/path$discard,site=host`. What it does with a site is its word.
 *
 * @see https://github.com/brave/goggles-quickstart
 */
export const goggles: LineForm = {
  id: 'goggles',
  read(line) {
    if (/^\s*$/.test(line)) return null;
    if (line.startsWith('!')) return keyIn(line.slice(1));
    const [, path = '', options = ''] = /^([^$\s]*)\$(\S+)$/.exec(line.trim()) ?? [];
    const said = options.split(',');
    const site = said.find((option) => option.startsWith('site='))?.slice('site='.length);
    const action = said.find((option) => /^(?:boost|downrank|discard)(?:=\d+)?$/.test(option));
    if (!action) return { reason: 'pattern' };
    if (!site || /[*^|]/.test(path.replace(/\*$/, ''))) return { reason: 'regex' };
    const below = path.replace(/\*$/, '').replace(/^(?!\/|$)/, '/');
    return { reads: [readAddressAs(site + below)], fields: { rating: action } };
  },
};
