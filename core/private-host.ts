/**
 * Whether a host, as `URL.hostname` spells it, is this machine or one of a private network: such a source is
 * never asked for. What a public name resolves to cannot be seen from here (`docs/security.md`).
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.+$/, '');
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  if (/^\d+(\.\d+){3}$/.test(host)) return isPrivateIpv4(host.split('.').map(Number));
  return !host.includes('.') || localNames.test(host);
}

/** Names that only a local network knows. */
const localNames =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|onion)$/;

/** First address and length of each block that no public page stands in. */
const ipv4Blocks: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

function isPrivateIpv4(parts: readonly number[]): boolean {
  const address = numberOf(parts);
  return ipv4Blocks.some(([first, length]) => {
    const size = 2 ** (32 - length);
    return Math.floor(address / size) === Math.floor(numberOf(first.split('.').map(Number)) / size);
  });
}

const numberOf = (parts: readonly number[]) => parts.reduce((sum, part) => sum * 256 + part, 0);

/** Public are only the addresses of 2000::/3, and of these not those that hide an IPv4 address or are for examples. */
function isPrivateIpv6(address: string): boolean {
  const groups = groupsOf(address);
  const [first = 0, second = 0] = groups;
  const isIpv4Inside = groups.slice(0, 5).every((group) => group === 0) || first === 0x64;
  if (isIpv4Inside) {
    const [high = 0, low = 0] = groups.slice(6);
    return groups[5] !== 0xffff || isPrivateIpv4([high >> 8, high & 255, low >> 8, low & 255]);
  }
  if (first === 0x2002)
    return isPrivateIpv4([second >> 8, second & 255, (groups[2] ?? 0) >> 8, (groups[2] ?? 0) & 255]);
  return first >> 13 !== 1 || (first === 0x2001 && (second === 0xdb8 || second < 0x200));
}

/** Eight numbers, as `URL` spells them: at most one `::`, no dotted quad. */
function groupsOf(address: string): number[] {
  const [before = '', after] = address.split('::');
  const read = (part: string) => (part ? part.split(':').map((group) => Number.parseInt(group, 16)) : []);
  const [start, end] = [read(before), read(after ?? '')];
  return after === undefined ? start : [...start, ...Array(8 - start.length - end.length).fill(0), ...end];
}
