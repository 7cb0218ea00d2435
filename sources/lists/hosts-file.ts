import { readAddressAs } from './host-of.ts';
import { keyIn, type LineForm } from './line-form.ts';

/** Names that every such file has for the machine itself. */
const ownNames =
  /^(?:localhost|localhost\.localdomain|local|broadcasthost|ip6-\w+|0\.0\.0\.0|[\w-]+\.local)$/;

/**
 * Hosts files, `0.0.0.0 host [host …]`, and what dnsmasq writes for them, `address=/host/0.0.0.0`.
 *
 * @see https://man7.org/linux/man-pages/man5/hosts.5.html
 */
export const hostsFile: LineForm = {
  id: 'hosts',
  read(line) {
    if (/^\s*$/.test(line)) return null;
    if (/^\s*#/.test(line)) return keyIn(line.replace(/^\s*#+/, ''));
    const [, comment = ''] = /\s#\s*(.*)$/.exec(line) ?? [];
    const [, routed] = /^(?:address|server|local)=\/([^/]+)\//.exec(line) ?? [];
    if (routed !== undefined) return { reads: [readAddressAs(routed)], fields: {} };
    const [address = '', ...names] = line
      .replace(/\s#.*$/, '')
      .trim()
      .split(/\s+/);
    if (!/^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]*:[\da-f:.]*(?:%\w+)?)$/i.test(address) || names.length === 0)
      return { reason: 'pattern' };
    const sites = names.filter((name) => !ownNames.test(name));
    return sites.length === 0 ? null : { reads: sites.map(readAddressAs), fields: { note: comment } };
  },
};
